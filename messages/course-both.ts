import { en } from './course-en.ts'
import { nl } from './course-nl.ts'
import { words } from './words.ts'

/** For the server and for tests, which speak both languages at once. */
export const course = words(nl, en)
