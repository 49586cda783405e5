/** A browser for tests of routes: keeps cookies as a browser does and sends real Requests from one origin. */
type Route = (request: Request, context: { params: Promise<Record<string, never>> }) => Promise<Response>

export const ORIGIN = 'http://localhost:4100'

export class TestBrowser {
  readonly cookies = new Map<string, string>()
  address = '203.0.113.7'
  language = 'nl'

  /** Set-Cookie lines of the last answer, as they came. */
  received: string[] = []

  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  request(path: string, body: unknown, headers: Record<string, string> = {}): Request {
    const url = new URL(path, ORIGIN)
    return new Request(url, {
      method: 'POST',
      headers: {
        host: url.host,
        origin: ORIGIN,
        'content-type': 'application/json',
        'accept-language': this.language,
        'x-samenreis-address': this.address,
        ...(this.cookies.size > 0 ? { cookie: this.cookieHeader() } : {}),
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  }

  /** The answer's status and JSON; cookies are taken along. */
  async post(route: Route, path: string, body: unknown, headers: Record<string, string> = {}) {
    const response = await route(this.request(path, body, headers), { params: Promise.resolve({}) })
    this.received = response.headers.getSetCookie()
    for (const line of this.received) this.take(line)
    const json: unknown = await response.json()
    return { status: response.status, json, response }
  }

  private take(line: string): void {
    const [pair = ''] = line.split(';')
    const at = pair.indexOf('=')
    if (/;\s*max-age=0(;|$)/i.test(line)) this.cookies.delete(pair.slice(0, at))
    else this.cookies.set(pair.slice(0, at), pair.slice(at + 1))
  }
}
