import { lateWords } from './words.ts'

export const facilitate = lateWords(
  () => import('./facilitate-nl.ts').then(({ nl }) => nl),
  () => import('./facilitate-en.ts').then(({ en }) => en),
)
