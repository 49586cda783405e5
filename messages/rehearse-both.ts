import { en } from './rehearse-en.ts'
import { nl } from './rehearse-nl.ts'
import { words } from './words.ts'

export const rehearse = words(nl, en)
