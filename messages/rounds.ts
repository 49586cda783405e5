/** A browser fetches the words of its own language only: package.json says so under `imports`. */
export { rounds } from '#words/rounds'
