import { lateWords } from './words.ts'

export const partNames = lateWords(
  () => import('./part-names-nl.ts').then(({ nl }) => nl),
  () => import('./part-names-en.ts').then(({ en }) => en),
)
