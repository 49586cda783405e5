import { en } from './suggest-en.ts'
import { nl } from './suggest-nl.ts'
import { words } from './words.ts'

export const suggest = words(nl, en)
