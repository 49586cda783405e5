import { Refusal } from './refusal.ts'

export const BODY_MAX_BYTES = 64 * 1024

/** Reads at most 64 kB and stops there: Content-Length may lie or be missing. */
async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > BODY_MAX_BYTES) throw new Refusal(413, 'tooBig')
  const reader = request.body?.getReader()
  if (!reader) return ''
  const chunks: Uint8Array[] = []
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.byteLength
    if (bytes > BODY_MAX_BYTES) {
      await reader.cancel()
      throw new Refusal(413, 'tooBig')
    }
    chunks.push(value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The JSON body; an empty one reads as `{}`. Throws 415, 413 or 400. */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  // A form or text/plain can be posted by any page without asking first; JSON cannot.
  if (type !== 'application/json') throw new Refusal(415, 'notJson')
  const text = await readText(request)
  if (text === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(400, 'invalid')
  }
}
