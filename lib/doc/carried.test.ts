import { expect, test } from 'vitest'
import { Carried } from './carried.ts'
import type { DocAct } from '../journey/policy.ts'
import type { Change } from './describe.ts'
import { Network } from './test-network.ts'

/** Anne carries, and what she did is noted; Ben's last change is as the server describes it now. */
function carrying(carry: (anne: ReturnType<Network['join']>) => void) {
  const network = new Network()
  const [anne, ben] = [network.join('anne', 'facilitator'), network.join('ben')]
  const note = ben.edit.addNote({ touchpointId: 'touchpoint21', lane: 'pain', text: 'Te druk' }) ?? ''
  network.settle()
  const before = network.changes.length
  carry(anne)
  network.settle()
  let now = 0
  const carried = new Carried(5_000, () => now)
  carried.note(network.server, network.changes.slice(before))
  const formerly = (change: () => void): DocAct[] => {
    const known = network.changes.length
    change()
    network.settle()
    const last: Change | undefined = network.changes[known]
    return last ? carried.formerly(network.server, last) : []
  }
  return { ben, note, formerly, wait: (ms: number) => void (now += ms) }
}

test('GT15 a note is judged by the lane and by the chapter it was carried from, for five seconds', () => {
  const { ben, note, formerly, wait } = carrying((anne) => {
    anne.edit.setNote(anne.reader.view().notes[0]?.id ?? '', { lane: 'evidence' })
    anne.edit.move('touchpoints', 'touchpoint21', { parent: 'chapter1', before: null })
  })
  const types = () => ben.edit.setText({ in: 'notes', id: note, field: 'text' }, 'Veel te druk')
  expect(formerly(types).map(({ at }) => at)).toContainEqual({
    lanes: ['pain'],
    chapters: ['chapter2'],
    touchpointBy: '',
  })
  wait(5_001)
  const again = () => ben.edit.setText({ in: 'notes', id: note, field: 'text' }, 'Nog drukker')
  expect(formerly(again)).toEqual([])
})

test('GT15 what was not carried is judged by where it stands', () => {
  const { ben, formerly } = carrying(
    (anne) => void anne.edit.move('touchpoints', 'touchpoint21', { parent: 'chapter1', before: null }),
  )
  const other = () => ben.edit.setText({ in: 'touchpoints', id: 'touchpoint22', field: 'title' }, 'Ander')
  expect(formerly(other).map(({ at }) => at)).toEqual([{ lanes: [], chapters: ['chapter2'] }])
  const moved = () => ben.edit.setText({ in: 'touchpoints', id: 'touchpoint21', field: 'title' }, 'Zelf')
  expect(formerly(moved).map(({ at }) => at)).toContainEqual({ lanes: [], chapters: ['chapter2'] })
})

const ends = ({ what, at }: DocAct) => `${what} ${at?.lanes.join('+')} ${at?.chapters.join('+')}`

test('GT15 it opens no other lane and no other chapter: where something goes to counts as it is', () => {
  const { ben, note, formerly } = carrying((anne) => {
    anne.edit.setNote(anne.reader.view().notes[0]?.id ?? '', { lane: 'opportunity' })
    anne.edit.move('touchpoints', 'touchpoint21', { parent: 'chapter1', before: null })
  })
  const lane = formerly(() => ben.edit.setNote(note, { lane: 'evidence' }))
  expect(lane.length).toBeGreaterThan(0)
  for (const act of lane) expect(act.at?.lanes).toContain('evidence')
  const away = formerly(() => ben.edit.move('notes', note, { parent: 'touchpoint12', before: null }))
  expect(away.length).toBeGreaterThan(0)
  for (const act of away) expect(act.at?.chapters, ends(act)).toContain('chapter1')
})

test('GT15 what came out of the bin, and what was put in another order, was nowhere else', () => {
  const { ben, formerly } = carrying((anne) => {
    anne.edit.addTouchpoint({ chapterId: 'chapter2', title: 'Nieuw' })
    anne.edit.move('touchpoints', 'touchpoint22', { parent: 'chapter2', before: 'touchpoint21' })
  })
  const made = ben.reader.view().touchpoints.find(({ title }) => title === 'Nieuw')?.id ?? ''
  for (const id of [made, 'touchpoint22'])
    expect(formerly(() => ben.edit.setText({ in: 'touchpoints', id, field: 'title' }, 'Anders'))).toEqual([])
})
