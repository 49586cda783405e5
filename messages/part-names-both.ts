import { en } from './part-names-en.ts'
import { nl } from './part-names-nl.ts'
import { words } from './words.ts'

/** For the server and for tests, which speak both languages at once. */
export const partNames = words(nl, en)
