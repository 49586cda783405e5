import { en } from './edges-en.ts'
import { nl } from './edges-nl.ts'
import { words } from './words.ts'

export const edges = words(nl, en)
