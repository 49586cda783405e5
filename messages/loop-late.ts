import { lateWords } from './words.ts'

export const loop = lateWords(
  () => import('./loop-nl.ts').then(({ nl }) => nl),
  () => import('./loop-en.ts').then(({ en }) => en),
)
