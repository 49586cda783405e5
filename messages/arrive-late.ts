import { lateWords } from './words.ts'

export const arrive = lateWords(
  () => import('./arrive-nl.ts').then(({ nl }) => nl),
  () => import('./arrive-en.ts').then(({ en }) => en),
)
