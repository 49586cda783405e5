import { joinFirst } from './join-first.ts'
import { joinLater } from './join-later.ts'
import { words } from './words.ts'

/** All words of the join page, for tests; the page itself loads them in two parts. */
export const join = words({ ...joinFirst.nl, ...joinLater.nl }, { ...joinFirst.en, ...joinLater.en })
