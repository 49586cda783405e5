import { lateWords } from './words.ts'

export const versions = lateWords(
  () => import('./versions-nl.ts').then(({ nl }) => nl),
  () => import('./versions-en.ts').then(({ en }) => en),
)
