import { en } from './people-en.ts'
import { nl } from './people-nl.ts'
import { words } from './words.ts'

/** For the server and for tests, which speak both languages at once. */
export const people = words(nl, en)
