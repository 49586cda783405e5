import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { clientAddress, stampAddress } from './client-address.ts'

/** A real server that answers with the address it would limit by. */
const server = createServer((incoming, outgoing) => {
  stampAddress(incoming)
  outgoing.end(
    clientAddress(new Headers({ 'x-samenreis-address': String(incoming.headers['x-samenreis-address']) })),
  )
})
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)))
afterEach(() => {
  delete process.env.TRUSTED_PROXIES
})
afterAll(() => new Promise<void>((done) => server.close(() => done())))

const seen = (headers: Record<string, string>) =>
  new Promise<string>((done, fail) => {
    const { port } = server.address() as AddressInfo
    request({ port, host: '127.0.0.1', headers }, (answer) => {
      let text = ''
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()))
      answer.on('end', () => done(text))
    })
      .on('error', fail)
      .end()
  })

test('AU8 nobody writes their own address: the stamp is overwritten', async () => {
  expect(await seen({ 'x-samenreis-address': '203.0.113.1' })).toBe('127.0.0.1')
})

test('AU8 a proxy on this machine vouches for the last address only', async () => {
  expect(await seen({ 'x-forwarded-for': '203.0.113.1' })).toBe('203.0.113.1')
  expect(await seen({ 'x-forwarded-for': '198.51.100.1, 203.0.113.1' })).toBe('203.0.113.1')
})

test('AU8 TRUSTED_PROXIES says how many there are', async () => {
  process.env.TRUSTED_PROXIES = '0'
  expect(await seen({ 'x-forwarded-for': '203.0.113.1' })).toBe('127.0.0.1')
  process.env.TRUSTED_PROXIES = '2'
  expect(await seen({ 'x-forwarded-for': '9.9.9.9, 198.51.100.1, 203.0.113.1' })).toBe('198.51.100.1')
})

test('AU8 one IPv6 network counts as one address', () => {
  const of = (address: string) => clientAddress(new Headers({ 'x-samenreis-address': address }))
  expect(of('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64')
  expect(of('2001:db8:1:2::9')).toBe('2001:db8:1:2::/64')
  expect(of('2001:db8::9')).toBe('2001:db8:0:0::/64')
  expect(of('::ffff:203.0.113.7')).toBe('203.0.113.7')
})
