import { lateWords } from './words.ts'

export const signs = lateWords(
  () => import('./signs-nl.ts').then(({ nl }) => nl),
  () => import('./signs-en.ts').then(({ en }) => en),
)
