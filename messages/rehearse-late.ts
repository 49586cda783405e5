import { lateWords } from './words.ts'

export const rehearse = lateWords(
  () => import('./rehearse-nl.ts').then(({ nl }) => nl),
  () => import('./rehearse-en.ts').then(({ en }) => en),
)
