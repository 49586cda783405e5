import { lateWords } from './words.ts'

export const self = lateWords(
  () => import('./self-nl.ts').then(({ nl }) => nl),
  () => import('./self-en.ts').then(({ en }) => en),
)
