/**
 * The token behind the # of this address, taken out of the address bar so that it is in no screen share,
 * bookmark or history; a reload finds it in this tab's storage. Null when there is none.
 */
export function takeToken(slot: string): string | null {
  const key = `samenreis.${slot}`
  const token = location.hash.slice(1)
  try {
    if (token === '') return sessionStorage.getItem(key)
    sessionStorage.setItem(key, token)
  } catch {
    // Without storage a reload asks for the link again; nothing else is lost.
  }
  if (token === '') return null
  // Next keeps its own things in the state; they have to stay.
  history.replaceState(history.state, '', location.pathname)
  return token
}

export function dropToken(slot: string): void {
  try {
    sessionStorage.removeItem(`samenreis.${slot}`)
  } catch {
    // Nothing was kept then.
  }
}
