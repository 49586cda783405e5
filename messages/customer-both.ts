import { en } from './customer-en.ts'
import { nl } from './customer-nl.ts'
import { words } from './words.ts'

export const customer = words(nl, en)
