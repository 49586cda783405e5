import { en } from './is-not-en.ts'
import { nl } from './is-not-nl.ts'
import { words } from './words.ts'

export const isNot = words(nl, en)
