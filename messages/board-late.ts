import { lateWords } from './words.ts'

export const board = lateWords(
  () => import('./board-nl.ts').then(({ nl }) => nl),
  () => import('./board-en.ts').then(({ en }) => en),
)
