import os from 'node:os'
import { expect, test } from 'vitest'
import { hostJudge } from './allowed-hosts.ts'

test('OP15 only names of our own are answered', () => {
  const here = hostJudge({ appUrl: null, host: '127.0.0.1' })
  for (const host of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'localhost'])
    expect(here(host), host).toBe(true)
  const not = [
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'local host',
    'a@localhost',
    '',
    undefined,
  ]
  for (const host of not) expect(here(host), host).toBe(false)
  expect(here(os.hostname())).toBe(os.hostname() === 'localhost')

  const there = hostJudge({ appUrl: 'https://reis.example.org', host: undefined })
  for (const host of ['reis.example.org', 'REIS.example.org', 'localhost:3000'])
    expect(there(host), host).toBe(true)
  for (const host of ['example.org', 'reis.example.org:8080', '10.0.0.1'])
    expect(there(host), host).toBe(false)

  const open = hostJudge({ appUrl: null, host: '0.0.0.0' })
  expect(open(`${os.hostname().toLowerCase()}:3000`)).toBe(true)
  expect(open('evil.example')).toBe(false)
})
