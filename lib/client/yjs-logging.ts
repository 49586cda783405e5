/**
 * Stands in for `lib0/logging` in the browser (next.config.mjs): Yjs warns in plain text. The real one
 * brings a DOM builder and a schema language along, for coloured consoles.
 */
const style = (): symbol => Symbol('style')
export const [BOLD, UNBOLD, ORANGE, RED] = [style(), style(), style(), style()]

const words = (args: readonly unknown[]) => args.filter((each) => typeof each !== 'symbol')
// oxlint-disable-next-line no-console -- this is where a warning of Yjs goes
export const warn = (...args: unknown[]): void => console.warn(...words(args))
export const print = warn
