import { lateWords } from './words.ts'

export const suggest = lateWords(
  () => import('./suggest-nl.ts').then(({ nl }) => nl),
  () => import('./suggest-en.ts').then(({ en }) => en),
)
