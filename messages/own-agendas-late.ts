import { lateWords } from './words.ts'

export const ownAgendas = lateWords(
  () => import('./own-agendas-nl.ts').then(({ nl }) => nl),
  () => import('./own-agendas-en.ts').then(({ en }) => en),
)
