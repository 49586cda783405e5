import { en } from './agenda-en.ts'
import { nl } from './agenda-nl.ts'
import { words } from './words.ts'

/** For the server and for tests, which speak both languages at once. */
export const agenda = words(nl, en)
