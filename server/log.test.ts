import { expect, test } from 'vitest'
import { describe, line } from './log.ts'

test('OP10 a log line is one line, with facts behind it', () => {
  const told = line('warn', 'room', 'refused\nan update', {
    board: 'b1',
    why: 'two\r\nwords',
    none: undefined,
  })
  expect(told).toMatch(/^\S+Z warn room refused an update board=b1 why="two words"$/)
})

test('OP10 an error is told without what somebody typed', () => {
  const secret = 'Samira zegt dat het wachten te lang duurt'
  const query = new Error(`Failed query: insert into ballot params: ${secret}`, {
    cause: Object.assign(new Error(`invalid input syntax for type uuid: "${secret}"`), {
      severity: 'ERROR',
      code: '22P02',
    }),
  })
  let json: unknown
  try {
    JSON.parse(secret)
  } catch (error) {
    json = error
  }
  for (const error of [query, json, secret, new Error(`Failed query: select 1 params: ${secret}`)]) {
    expect(line('error', 'route', 'failed', describe(error))).not.toMatch(/Samira|zegt/)
  }
  expect(describe(query)).toMatchObject({ code: '22P02', why: undefined })
  expect(describe(new Error('the room was gone'))).toMatchObject({ error: 'Error', why: 'the room was gone' })
})
