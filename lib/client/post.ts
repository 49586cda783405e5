export type Posted<T> = { ok: true; value: T } | { ok: false; error: string; fields: Record<string, string> }

/**
 * POST of JSON to one of our own routes. Never throws: `error` is the route's code, `offline` when
 * nothing came back, `serverProblem` when what came back was not ours to read.
 */
export async function post<T>(path: string, body: unknown): Promise<Posted<T>> {
  let answer: Response
  try {
    answer = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      credentials: 'same-origin',
    })
  } catch {
    return { ok: false, error: 'offline', fields: {} }
  }
  try {
    if (!answer.ok) return refusal(await answer.json())
    const value: T = await answer.json()
    return { ok: true, value }
  } catch {
    return { ok: false, error: 'serverProblem', fields: {} }
  }
}

function refusal(read: unknown): Posted<never> {
  if (typeof read !== 'object' || read === null || !('error' in read) || typeof read.error !== 'string')
    return { ok: false, error: 'serverProblem', fields: {} }
  const fields: Record<string, string> = {}
  if ('fields' in read && typeof read.fields === 'object' && read.fields !== null)
    for (const [name, code] of Object.entries(read.fields)) if (typeof code === 'string') fields[name] = code
  return { ok: false, error: read.error, fields }
}
