import { en } from './prepare-en.ts'
import { nl } from './prepare-nl.ts'
import { words } from './words.ts'

export const prepare = words(nl, en)
