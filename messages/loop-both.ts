import { en } from './loop-en.ts'
import { nl } from './loop-nl.ts'
import { words } from './words.ts'

/** For the server and for tests, which speak both languages at once. */
export const loop = words(nl, en)
