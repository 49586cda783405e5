import { lateWords } from './words.ts'

export const edges = lateWords(
  () => import('./edges-nl.ts').then(({ nl }) => nl),
  () => import('./edges-en.ts').then(({ en }) => en),
)
