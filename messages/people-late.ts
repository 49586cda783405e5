import { lateWords } from './words.ts'

export const people = lateWords(
  () => import('./people-nl.ts').then(({ nl }) => nl),
  () => import('./people-en.ts').then(({ en }) => en),
)
