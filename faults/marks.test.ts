import { expect, test } from 'vitest'
import { Marks } from './marks.ts'

test('DU17 what was acknowledged or seen and is missing counts as lost, once; what is there twice as duplicated', () => {
  const marks = new Marks()
  const [told, seen, unsent, twice] = [marks.make(), marks.make(), marks.make(), marks.make()]
  told.acknowledged = true
  twice.acknowledged = true
  marks.sawIn(Buffer.from(`\u0001${seen.text}${told.text}\u0002`))
  expect(marks.judge(`${told.text}${seen.text} ${twice.text}`, false)).toBe(0)
  expect(marks.judge(`${told.text}${twice.text}${twice.text}`, false)).toBe(2)
  expect(marks.judge(`${told.text}${twice.text}`, false)).toBe(1)
  expect(marks.tally()).toEqual({ attempted: 4, acknowledged: 2, lost: 1, duplicated: 1 })
  // at the end all who wrote are back, so what was under way has to be there too
  expect(marks.judge(`${told.text}${seen.text}${twice.text}`, true)).toBe(1)
  expect(marks.tally().lost).toBe(2)
  expect(unsent.acknowledged).toBe(false)
})

test('DU17 what its author erased must stay away once that was acknowledged, and may be there before', () => {
  const marks = new Marks()
  const mark = marks.make()
  mark.acknowledged = true
  mark.erased = 'asked'
  expect([marks.judge('', false), marks.judge(mark.text, false)]).toEqual([0, 0])
  expect(marks.tally()).toEqual({ attempted: 2, acknowledged: 1, lost: 0, duplicated: 0 })
  mark.erased = 'acknowledged'
  expect([marks.judge('', false), marks.judge(mark.text, false)]).toEqual([0, 1])
  expect(marks.tally()).toEqual({ attempted: 2, acknowledged: 2, lost: 1, duplicated: 0 })
})
