/** What the link or the code brought here: out of the address bar, kept for this tab until it is used. */
export type HeldKey = { token: string } | { code: string }

const SLOT = 'samenreis.join'
const FROM_CODE = /^code=(.*)$/

/**
 * Reads `#TOKEN` or `#code=K7PM3QXE` and takes it out of the address bar, so that it is not in a screen
 * share, a bookmark or the history. After a reload it comes from this tab's storage.
 */
export function takeKey(): HeldKey | null {
  const fragment = decode(location.hash.slice(1))
  if (fragment === '') return held()
  const code = FROM_CODE.exec(fragment)?.[1]
  const key: HeldKey = code === undefined ? { token: fragment } : { code }
  // Next keeps its own things in the state; they have to stay.
  history.replaceState(history.state, '', location.pathname)
  hold(key)
  return key
}

export function hold(key: HeldKey | null): void {
  try {
    if (key) sessionStorage.setItem(SLOT, JSON.stringify(key))
    else sessionStorage.removeItem(SLOT)
  } catch {
    // Without storage a reload asks for the link again; nothing else is lost.
  }
}

function held(): HeldKey | null {
  try {
    const read: unknown = JSON.parse(sessionStorage.getItem(SLOT) ?? 'null')
    if (typeof read !== 'object' || read === null) return null
    if ('token' in read && typeof read.token === 'string') return { token: read.token }
    if ('code' in read && typeof read.code === 'string') return { code: read.code }
    return null
  } catch {
    return null
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
