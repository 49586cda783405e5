import { en } from './research-en.ts'
import { nl } from './research-nl.ts'
import { words } from './words.ts'

/** For the server and for tests, which speak both languages at once. */
export const research = words(nl, en)
