/** Whether this screen goes along with where the one who leads points. On from the start, kept for this visit. */
let following = true
const listeners = new Set<() => void>()

export const followStore = {
  get: (): boolean => following,
  set: (on: boolean): void => {
    following = on
    for (const listener of listeners) listener()
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
