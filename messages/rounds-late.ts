import { lateWords } from './words.ts'

export const rounds = lateWords(
  () => import('./rounds-nl.ts').then(({ nl }) => nl),
  () => import('./rounds-en.ts').then(({ en }) => en),
)
