import { en } from './step-line-en.ts'
import { nl } from './step-line-nl.ts'
import { words } from './words.ts'

/** For the server and for tests, which speak both languages at once. */
export const stepLine = words(nl, en)
