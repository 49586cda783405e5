import { en } from './gaps-en.ts'
import { nl } from './gaps-nl.ts'
import { words } from './words.ts'

/** For the server and for tests, which speak both languages at once. */
export const gaps = words(nl, en)
