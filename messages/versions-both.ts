import { en } from './versions-en.ts'
import { nl } from './versions-nl.ts'
import { words } from './words.ts'

/** For the server and for tests, which speak both languages at once. */
export const versions = words(nl, en)
