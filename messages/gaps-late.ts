import { lateWords } from './words.ts'

export const gaps = lateWords(
  () => import('./gaps-nl.ts').then(({ nl }) => nl),
  () => import('./gaps-en.ts').then(({ en }) => en),
)
