import { lateWords } from './words.ts'

export const course = lateWords(
  () => import('./course-nl.ts').then(({ nl }) => nl),
  () => import('./course-en.ts').then(({ en }) => en),
)
