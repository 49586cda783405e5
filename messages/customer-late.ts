import { lateWords } from './words.ts'

export const customer = lateWords(
  () => import('./customer-nl.ts').then(({ nl }) => nl),
  () => import('./customer-en.ts').then(({ en }) => en),
)
