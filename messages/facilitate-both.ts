import { en } from './facilitate-en.ts'
import { nl } from './facilitate-nl.ts'
import { words } from './words.ts'

/** For the server and for tests, which speak both languages at once. */
export const facilitate = words(nl, en)
