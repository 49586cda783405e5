import { en } from './self-en.ts'
import { nl } from './self-nl.ts'
import { words } from './words.ts'

export const self = words(nl, en)
