import { lateWords } from './words.ts'

export const prepare = lateWords(
  () => import('./prepare-nl.ts').then(({ nl }) => nl),
  () => import('./prepare-en.ts').then(({ en }) => en),
)
