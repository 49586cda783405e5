import { en } from './signs-en.ts'
import { nl } from './signs-nl.ts'
import { words } from './words.ts'

export const signs = words(nl, en)
