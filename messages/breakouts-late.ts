import { lateWords } from './words.ts'

export const breakouts = lateWords(
  () => import('./breakouts-nl.ts').then(({ nl }) => nl),
  () => import('./breakouts-en.ts').then(({ en }) => en),
)
