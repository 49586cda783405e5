import { lateWords } from './words.ts'

export const agenda = lateWords(
  () => import('./agenda-nl.ts').then(({ nl }) => nl),
  () => import('./agenda-en.ts').then(({ en }) => en),
)
