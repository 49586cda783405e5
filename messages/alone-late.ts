import { lateWords } from './words.ts'

export const alone = lateWords(
  () => import('./alone-nl.ts').then(({ nl }) => nl),
  () => import('./alone-en.ts').then(({ en }) => en),
)
