import { en } from './alone-en.ts'
import { nl } from './alone-nl.ts'
import { words } from './words.ts'

export const alone = words(nl, en)
