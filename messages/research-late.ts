import { lateWords } from './words.ts'

export const research = lateWords(
  () => import('./research-nl.ts').then(({ nl }) => nl),
  () => import('./research-en.ts').then(({ en }) => en),
)
