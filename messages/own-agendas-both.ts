import { en } from './own-agendas-en.ts'
import { nl } from './own-agendas-nl.ts'
import { words } from './words.ts'

export const ownAgendas = words(nl, en)
