import { en } from './breakouts-en.ts'
import { nl } from './breakouts-nl.ts'
import { words } from './words.ts'

export const breakouts = words(nl, en)
