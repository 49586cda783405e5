import { en } from './board-en.ts'
import { nl } from './board-nl.ts'
import { words } from './words.ts'

/** For the server and for tests, which speak both languages at once. */
export const board = words(nl, en)
