import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { plainText } from './excerpt.ts'
import { tailOf, writeBehind } from './offered.ts'
import { readBody } from './rich.ts'

test('BO22 offered words go on where their beginning ends, and come behind what others wrote', () => {
  expect(tailOf('', 'Weten waar', true)).toBe('Weten waar')
  expect(tailOf('Weten w', 'Weten waar', true)).toBe('aar')
  expect(tailOf('Weten waar het ligt', 'Weten waar', true)).toBe('')
  expect(tailOf('Belt', 'Weten waar', true)).toBe('. Weten waar')
  expect(tailOf('Belt.', 'Weten waar', true)).toBe(' Weten waar')
  expect(tailOf('Belt', 'Weten waar', false)).toBe('\nWeten waar')
})

test('BO22 a description takes the rest of a line in its last paragraph, further lines as paragraphs', () => {
  const doc = new Y.Doc()
  const body = new Y.XmlFragment()
  const entity = new Y.Map<unknown>([['body', body]])
  doc.getMap('touchpoints').set('t1', entity)
  const at = { in: 'body', id: 't1' } as const
  const lines = () => plainText(readBody(body)).split('\n')
  expect(writeBehind(doc, at, 'Eerste re')).toBe(true)
  expect(writeBehind(doc, at, 'Eerste regel\nen een tweede')).toBe(true)
  expect(lines()).toEqual(['Eerste regel', 'en een tweede'])
  expect(readBody(body)).toHaveLength(2)
  writeBehind(doc, at, 'Van een ander')
  expect(lines()).toEqual(['Eerste regel', 'en een tweede', 'Van een ander'])
  expect(writeBehind(doc, { in: 'body', id: 'gone' }, 'x')).toBe(false)
})
