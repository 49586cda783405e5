import { en } from './rounds-en.ts'
import { nl } from './rounds-nl.ts'
import { words } from './words.ts'

/** For the server and for tests, which speak both languages at once. */
export const rounds = words(nl, en)
