import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const guard = (input: string, ...args: string[]) =>
  spawnSync('npm', ['run', '-s', 'guard', '--', ...args], { input, encoding: 'utf8' })

test('GD10 a title a line goes in, an answer a line comes out, in JSON', () => {
  const { stdout, status } = guard('Winkelbezoek\r\n\n  Settling in \nAanvraag verwerken\n"Quote"', '--json')
  expect(status).toBe(0)
  const answers: Record<string, unknown>[] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(answers.map(({ title, verdict, lang }) => [title, verdict, lang])).toEqual([
    ['Winkelbezoek', 'touchpoint', 'nl'],
    ['Settling in', 'chapter', 'en'],
    ['Aanvraag verwerken', 'process', 'nl'],
    ['"Quote"', 'touchpoint', 'en'],
  ])
  expect(answers[0]?.reasons).toEqual(['‘winkelbezoek’ is een kanaal of een plek van contact'])
})

test('GD10 without --json a line for people; a language can be given, an unknown one is refused', () => {
  const { stdout } = guard('Verblijf op het park\nHomepage\n', '--lang', 'en')
  expect(stdout).toMatch(/^chapter +Verblijf op het park\ntouchpoint +Homepage \(‘homepage’ is a channel/)
  const refused = guard('Homepage\n', '--lang', 'de')
  expect([refused.status, refused.stdout]).toEqual([2, ''])
  expect(refused.stderr).toContain('not "de"')
})
