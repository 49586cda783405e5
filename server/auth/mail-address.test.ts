import { expect, test } from 'vitest'
import { strictAddress } from './mail-address.ts'

test('AU9 one plain address passes, in lower case', () => {
  expect(strictAddress('  Anne.de-Vries+klant@Bieb.Example.NL ')).toBe('anne.de-vries+klant@bieb.example.nl')
})

test('AU9 what could be read as two addresses or as another one is refused', () => {
  const bad = [
    '"a@evil.example"@corp.example',
    'a@evil.example@corp.example',
    'victim\uFF20corp.example',
    'a@evil.example\uFF20corp.example',
    'a@corp.example,b@evil.example',
    'a@corp.example;b@evil.example',
    'a@corp.example b@evil.example',
    'a@corp.example\nbcc: b@evil.example',
    'Anne <a@corp.example>',
    'a@corp',
    'a@-corp.example',
    'a@corp..example',
    'a(comment)@corp.example',
    'а@corp.example',
    'ﬁ@corp.example',
    'a@[127.0.0.1]',
    '',
    `${'a'.repeat(65)}@corp.example`,
    `a@${'b.'.repeat(150)}example`,
  ]
  for (const typed of bad) expect([typed, strictAddress(typed)]).toEqual([typed, null])
})
