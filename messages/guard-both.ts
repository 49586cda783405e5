import { en } from './guard-en.ts'
import { nl } from './guard-nl.ts'
import { words } from './words.ts'

/** For the server and for tests, which speak both languages at once. */
export const guard = words(nl, en)
