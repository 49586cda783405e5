import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from './scenario.ts'

const UPGRADE =
  'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n'

/** First line of the answer to a hand-written request; '' when the line is cut without one. */
async function ask(port: number, request: string): Promise<string> {
  const socket = connect(port, 'localhost')
  socket.write(request)
  let answer = ''
  socket.on('data', (bytes) => {
    answer += bytes.toString()
    socket.end()
  })
  socket.on('error', () => {})
  await once(socket, 'close')
  return answer.split('\r\n')[0] ?? ''
}

test('OP15 only board sockets are upgraded; every other address is cut off', async ({ server }) => {
  const host = `localhost:${server.port}`
  const upgrade = (address: string, name = host) =>
    ask(server.port, `GET ${address} HTTP/1.1\r\nHost: ${name}\r\nOrigin: ${server.origin}\r\n${UPGRADE}\r\n`)
  for (const address of [
    '/',
    '/join',
    '/_next/webpack-hmr',
    '/api/boards',
    '/syncs/x',
    'http://169.254.169.254/',
    '*',
  ]) {
    expect(await upgrade(address), address).toBe('')
  }
  expect(await upgrade('/sync/check', 'evil.example')).toBe('')
  // Next puts a listener of its own on a server that it knows: load pages first
  for (let page = 0; page < 10; page++)
    await fetch(`${server.origin}/join`).then((response) => response.text())
  expect(await upgrade('/sync/check')).toBe('HTTP/1.1 101 Switching Protocols')
})

test('OP15 a request under a foreign name, or as to a proxy, gets nothing', async ({ server }) => {
  const get = (address: string, name: string) =>
    ask(server.port, `GET ${address} HTTP/1.1\r\nHost: ${name}\r\nConnection: close\r\n\r\n`)
  expect(await get('/', 'evil.example')).toContain('421')
  expect(await get('/', `evil.example:${server.port}`)).toContain('421')
  expect(await get('http://169.254.169.254/', `localhost:${server.port}`)).toContain('400')
  expect(await get('/join', `localhost:${server.port}`)).toContain('200')
})

test('OP16 every page says what a browser must refuse, and is kept by no cache', async ({ server }) => {
  for (const path of ['/', '/join', '/sign-in', '/nowhere']) {
    const { headers } = await fetch(server.origin + path, { redirect: 'manual' })
    const policy = headers.get('content-security-policy') ?? ''
    for (const rule of [
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "script-src 'self' 'nonce-",
    ]) {
      expect(policy, path).toContain(rule)
    }
    expect(policy).not.toContain('unsafe-eval')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    // for an address that isn't there Next writes a longer one of its own
    expect(headers.get('cache-control'), path).toContain('no-store')
    expect(headers.get('x-powered-by')).toBeNull()
  }
})

test('OP16 a script that gets into the page without the nonce does not run', async ({ scenario }) => {
  const guest = await scenario.guest('Fatima')
  guest.watch.allow(/Content Security Policy/)
  await guest.opens('/join')
  const steal = 'top.document.title="stolen"'
  await guest.page.evaluate((steal) => {
    const inline = document.createElement('script')
    inline.textContent = steal
    const foreign = document.createElement('script')
    foreign.src = `data:text/javascript,${steal}`
    const typed = document.createElement('div')
    typed.innerHTML = `<img src="data:image/png;base64,AA==" onerror='${steal}'><a id="bad" href='javascript:${steal}'>x</a>
      <iframe srcdoc='<script>${steal}</script>'></iframe>`
    document.body.append(inline, foreign, typed)
    document.getElementById('bad')?.click()
  }, steal)
  const refused = () => guest.watch.problems.filter((line) => line.includes('Content Security Policy')).length
  await expect.poll(refused).toBeGreaterThanOrEqual(5)
  expect(await guest.page.title()).not.toBe('stolen')
})
