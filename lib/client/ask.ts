/** GET of JSON from one of our own routes; null when it is refused or nothing readable came back. Never throws. */
export async function ask<T>(path: string): Promise<T | null> {
  try {
    const answer = await fetch(path, { headers: { accept: 'application/json' } })
    // what is refused is read too: a body that nobody reads stays open
    const value: T = await answer.json()
    return answer.ok ? value : null
  } catch {
    return null
  }
}
