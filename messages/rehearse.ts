/** A browser fetches the words of its own language only: package.json says so under `imports`. */
export { rehearse } from '#words/rehearse'
