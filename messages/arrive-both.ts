import { en } from './arrive-en.ts'
import { nl } from './arrive-nl.ts'
import { words } from './words.ts'

/** For the server and for tests, which speak both languages at once. */
export const arrive = words(nl, en)
