import { lateWords } from './words.ts'

export const isNot = lateWords(
  () => import('./is-not-nl.ts').then(({ nl }) => nl),
  () => import('./is-not-en.ts').then(({ en }) => en),
)
