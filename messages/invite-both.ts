import { en } from './invite-en.ts'
import { nl } from './invite-nl.ts'
import { words } from './words.ts'

/** For the server and for tests, which speak both languages at once. */
export const invite = words(nl, en)
