import { lateWords } from './words.ts'

export const guard = lateWords(
  () => import('./guard-nl.ts').then(({ nl }) => nl),
  () => import('./guard-en.ts').then(({ en }) => en),
)
