import { lateWords } from './words.ts'

export const invite = lateWords(
  () => import('./invite-nl.ts').then(({ nl }) => nl),
  () => import('./invite-en.ts').then(({ en }) => en),
)
