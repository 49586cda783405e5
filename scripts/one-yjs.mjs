// Two copies of Yjs in one program break each other's documents: the lockfile must hold exactly one, of 13.
import { readFileSync } from 'node:fs'

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const copies = Object.entries(packages).filter(([place]) => /(^|\/)node_modules\/(yjs|@y\/y)$/.test(place))
const told = copies.map(([place, { version }]) => `${place} ${version}`).join(', ')
const one = copies.length === 1 && copies[0][1].version.startsWith('13.')
if (one) console.log(`one Yjs: ${told}`)
else console.error(`There must be one Yjs 13 in the lockfile, not: ${told || 'none'}`)
process.exit(one ? 0 : 1)
