import { lateWords } from './words.ts'

export const stepLine = lateWords(
  () => import('./step-line-nl.ts').then(({ nl }) => nl),
  () => import('./step-line-en.ts').then(({ en }) => en),
)
