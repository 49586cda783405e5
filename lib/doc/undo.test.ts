import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { PARKED } from '../journey/entities.ts'
import { NO_LOCKS } from '../journey/policy.ts'
import { bodyAt, LOCAL, textAt, type TextWhere } from './edit.ts'
import { readBoard, readBody } from './read.ts'
import { makeBlock } from './rich-make.ts'
import { Network, type Peer } from './test-network.ts'

const titleOf = (id: string): TextWhere => ({ in: 'touchpoints', id, field: 'title' })

function type(peer: Peer, where: TextWhere, letters: string): void {
  const text = textAt(peer.doc, where)
  if (!text) throw new Error('no such text')
  peer.doc.transact(() => text.insert(text.length, letters), LOCAL)
}

function two(): { network: Network; anne: Peer; ben: Peer } {
  const network = new Network()
  return { network, anne: network.join('anne', 'facilitator'), ben: network.join('ben') }
}

const touchpoint = (peer: Peer, id: string) =>
  [...peer.reader.view().touchpoints, ...peer.reader.view().parked].find((one) => one.id === id)

describe('a colleague is at work in the same place', () => {
  test('DO9 Anne bins what Ben is typing in, and takes that back: his text is whole and still his', () => {
    const { network, anne, ben } = two()
    const id = ben.edit.addTouchpoint({ chapterId: 'chapter1', title: 'Balie' }) ?? ''
    network.settle()
    type(ben, titleOf(id), ' met')
    expect(anne.edit.bin('touchpoints', id)).toBe(true)
    type(ben, titleOf(id), ' een')
    network.settle()
    type(ben, titleOf(id), ' rij')
    network.settle()
    expect(touchpoint(anne, id)).toBeUndefined()
    expect(anne.undo.undo()).toBe(true)
    network.settle()
    for (const peer of [anne, ben]) {
      expect(touchpoint(peer, id)).toMatchObject({
        title: 'Balie met een rij',
        createdBy: 'ben',
        place: { parent: 'chapter1' },
      })
    }
    expect(network.refusals).toEqual([])
  })

  test('DO9 Ben takes back a creation that Anne has written in: her words are in the bin, and redo brings all back', () => {
    const { network, anne, ben } = two()
    const id = ben.edit.addTouchpoint({ chapterId: 'chapter1', title: 'Balie' }) ?? ''
    network.settle()
    type(anne, titleOf(id), ' van Anne')
    const note = anne.edit.addNote({ touchpointId: id, lane: 'pain', text: 'Te druk' }) ?? ''
    network.settle()
    expect(ben.undo.undo()).toBe(true)
    network.settle()
    expect(anne.reader.view().binned).toEqual([
      { kind: 'touchpoints', id, title: 'Balie van Anne', createdBy: 'ben' },
    ])
    expect(anne.reader.view().notes).toEqual([])
    expect(ben.undo.redo()).toBe(true)
    network.settle()
    expect(touchpoint(anne, id)).toMatchObject({ title: 'Balie van Anne', createdBy: 'ben' })
    expect(anne.reader.view().notes).toMatchObject([{ id: note, text: 'Te druk', createdBy: 'anne' }])
    expect(network.refusals).toEqual([])
  })

  test('DO10 a move that somebody overwrote meanwhile is not taken back, an earlier one of one’s own is', () => {
    const { network, anne, ben } = two()
    ben.edit.setTouchpoint('touchpoint11', { channel: 'phone' })
    ben.edit.move('touchpoints', 'touchpoint11', { parent: 'chapter2', before: null })
    network.settle()
    anne.edit.move('touchpoints', 'touchpoint11', { parent: PARKED, before: null })
    network.settle()
    expect(ben.undo.undo()).toBe(true)
    network.settle()
    expect(touchpoint(anne, 'touchpoint11')).toMatchObject({ place: { parent: PARKED }, channel: '' })
    expect(ben.undo.undo()).toBe(false)
    expect(network.refusals).toEqual([])
  })

  for (const winner of ['anne', 'ben'] as const) {
    test(`DO10 two move the same at the same moment, ${winner} wins and takes it back: it stands somewhere still`, () => {
      const { network, anne, ben } = two()
      anne.doc.clientID = winner === 'anne' ? 900 : 100
      ben.doc.clientID = 500
      anne.edit.move('touchpoints', 'touchpoint11', { parent: 'chapter2', before: null })
      ben.edit.move('touchpoints', 'touchpoint11', { parent: PARKED, before: null })
      network.settle()
      const before = readBoard(network.server)
      const first = winner === 'anne' ? anne : ben
      expect(touchpoint(first, 'touchpoint11')?.place.parent).toBe(winner === 'anne' ? 'chapter2' : PARKED)
      first.undo.undo()
      network.settle()
      expect(network.refusals).toEqual([])
      expect(readBoard(network.server)).toEqual(before)
      const other = winner === 'anne' ? ben : anne
      other.undo.undo()
      network.settle()
      expect(network.refusals).toEqual([])
      expect(touchpoint(anne, 'touchpoint11')).toBeDefined()
      expect(anne.reader.view()).toEqual(ben.reader.view())
    })
  }

  test('DO10 two change the same choice in turns: what a colleague put there, by taking back too, stays', () => {
    const { network, anne, ben } = two()
    anne.edit.setTouchpoint('touchpoint11', { channel: 'phone' })
    network.settle()
    ben.edit.setTouchpoint('touchpoint11', { channel: 'app' })
    network.settle()
    expect(ben.undo.undo()).toBe(true)
    network.settle()
    expect(touchpoint(anne, 'touchpoint11')?.channel).toBe('phone')
    expect(anne.undo.undo()).toBe(false)
    network.settle()
    expect(touchpoint(ben, 'touchpoint11')?.channel).toBe('phone')
    expect(ben.undo.redo()).toBe(true)
    network.settle()
    expect(touchpoint(anne, 'touchpoint11')?.channel).toBe('app')
    expect(network.refusals).toEqual([])
  })

  test('DO8 undo takes only one’s own letters out of a shared text', () => {
    const { network, anne, ben } = two()
    type(anne, { in: 'scope', field: 'goal' }, ' Anne')
    network.settle()
    type(ben, { in: 'scope', field: 'goal' }, ' Ben')
    network.settle()
    anne.undo.undo()
    network.settle()
    expect(ben.reader.view().scope.goal).toBe('Weten waar het schuurt Ben')
  })
})

describe('steps', () => {
  test('DO8 typing in one text is one step, each gesture is one of its own', () => {
    const { anne } = two()
    anne.undo.manager.captureTimeout = Number.POSITIVE_INFINITY
    anne.edit.setTouchpoint('touchpoint11', { channel: 'phone' })
    anne.edit.setTouchpoint('touchpoint11', { mode: 'offline' })
    type(anne, titleOf('touchpoint11'), 'a')
    type(anne, titleOf('touchpoint11'), 'b')
    type(anne, titleOf('touchpoint12'), 'c')
    anne.edit.bin('touchpoints', 'touchpoint21')
    const seen: unknown[] = []
    while (anne.undo.undo()) {
      seen.push([touchpoint(anne, 'touchpoint12')?.title, touchpoint(anne, 'touchpoint11')?.title])
    }
    expect(seen).toEqual([
      ['Moment 1.2c', 'Moment 1.1ab'],
      ['Moment 1.2', 'Moment 1.1ab'],
      ['Moment 1.2', 'Moment 1.1'],
      ['Moment 1.2', 'Moment 1.1'],
      ['Moment 1.2', 'Moment 1.1'],
    ])
    expect(touchpoint(anne, 'touchpoint11')).toMatchObject({ channel: '', mode: '' })
    let steps = 0
    while (anne.undo.redo()) steps++
    expect(steps).toBe(5)
    expect(touchpoint(anne, 'touchpoint11')).toMatchObject({
      channel: 'phone',
      mode: 'offline',
      title: 'Moment 1.1ab',
    })
    expect(touchpoint(anne, 'touchpoint21')).toBeUndefined()
  })

  test('DO8 creating, and what is laid ready for it, is one step', () => {
    const { anne } = two()
    const id = anne.edit.addTouchpoint({ chapterId: 'chapter1', title: 'Balie' }) ?? ''
    expect(anne.undo.can()).toEqual({ undo: true, redo: false })
    expect(anne.undo.undo()).toBe(true)
    expect(anne.undo.can()).toEqual({ undo: false, redo: true })
    expect(anne.reader.view().binned.map((one) => one.id)).toEqual([id])
    expect(anne.undo.redo()).toBe(true)
    expect(touchpoint(anne, id)?.title).toBe('Balie')
  })

  test('DO8 a part of a description comes back as it was, marks too', () => {
    const { anne } = two()
    const body = bodyAt(anne.doc, 'touchpoint11')
    if (!body) throw new Error('no body')
    const written = [{ block: 'paragraph' as const, content: [{ text: 'Hier', bold: true as const }] }]
    anne.doc.transact(() => body.insert(0, written.map(makeBlock)), LOCAL)
    anne.doc.transact(() => body.delete(0, 1), LOCAL)
    expect(readBody(body)).toEqual([])
    anne.undo.undo()
    expect(readBody(body)).toEqual(written)
    anne.undo.undo()
    expect(readBody(body)).toEqual([])
  })

  test('DO8 the member of a set goes and comes back', () => {
    const { anne } = two()
    anne.edit.setBrandLink('touchpoint11', 'promise1', 'breaks')
    anne.undo.undo()
    expect(touchpoint(anne, 'touchpoint11')?.brandLinks).toEqual({})
    anne.undo.redo()
    expect(touchpoint(anne, 'touchpoint11')?.brandLinks).toEqual({ promise1: 'breaks' })
  })
})

describe('rights', () => {
  test('DO8 what may not be done now is not taken back now, nor what lies below it; later it is', () => {
    const { network, ben } = two()
    ben.edit.setText({ in: 'scope', field: 'goal' }, 'Anders')
    const id = ben.edit.addTouchpoint({ chapterId: 'chapter1', title: 'Balie' }) ?? ''
    network.settle()
    ben.standing.step = 'vote'
    expect(ben.undo.can()).toEqual({ undo: false, redo: false })
    expect(ben.undo.undo()).toBe(false)
    ben.standing.step = 'scope'
    expect(ben.undo.undo()).toBe(false)
    expect(ben.reader.view().scope.goal).toBe('Anders')
    expect(touchpoint(ben, id)).toBeDefined()
    ben.standing.step = 'free'
    expect(ben.undo.undo()).toBe(true)
    expect(touchpoint(ben, id)).toBeUndefined()
    ben.standing.step = 'vote'
    expect(ben.undo.redo()).toBe(false)
    expect(touchpoint(ben, id)).toBeUndefined()
    ben.standing.step = 'free'
    expect(ben.undo.redo()).toBe(true)
    expect(touchpoint(ben, id)).toBeDefined()
  })

  test('DO8 the inverse counts: who is no facilitator any more does not bring back what was a colleague’s', () => {
    const { network, anne, ben } = two()
    const id = ben.edit.addTouchpoint({ chapterId: 'chapter1', title: 'Balie' }) ?? ''
    network.settle()
    anne.edit.bin('touchpoints', id)
    network.settle()
    anne.standing.role = 'participant'
    expect(anne.undo.undo()).toBe(false)
    anne.standing.role = 'cofacilitator'
    expect(anne.undo.undo()).toBe(true)
    network.settle()
    expect(network.refusals).toEqual([])
  })

  test('DO8 the manager asks the policy for the rich editor too, and outlives it', () => {
    const { ben } = two()
    ben.edit.setText({ in: 'scope', field: 'goal' }, 'Anders')
    ben.standing.step = 'vote'
    expect(ben.undo.manager.undo()).toBeNull()
    ben.standing.step = 'free'
    ben.undo.manager.destroy()
    expect(ben.undo.manager.undo()).not.toBeNull()
    expect(ben.reader.view().scope.goal).toBe('Weten waar het schuurt')
    let told = 0
    ben.undo.subscribe(() => told++)
    ben.edit.setText({ in: 'scope', field: 'goal' }, 'Weer anders')
    expect(told).toBeGreaterThan(0)
    ben.undo.end()
    ben.edit.setText({ in: 'scope', field: 'outOfScope' }, 'Niets')
    expect(ben.undo.manager.undoStack).toHaveLength(1)
  })
})

test('DO8 what others do, and what came before, is never in one’s own steps', () => {
  const { network, anne, ben } = two()
  anne.edit.setText({ in: 'scope', field: 'goal' }, 'Anne')
  network.settle()
  expect(ben.undo.can()).toEqual({ undo: false, redo: false })
  expect(ben.undo.undo()).toBe(false)
  expect(Y.encodeStateVector(ben.doc)).toEqual(Y.encodeStateVector(network.server))
})

test('DO22 what somebody carried into a lock since is not taken back', () => {
  const { network, anne, ben } = two()
  type(ben, titleOf('touchpoint21'), ' erbij')
  network.settle()
  expect(anne.edit.move('touchpoints', 'touchpoint21', { parent: 'chapter1', before: null })).toBe(true)
  network.changeLocks({ ...NO_LOCKS, chapters: ['chapter1'] })
  expect(ben.undo.can().undo).toBe(false)
  expect(ben.undo.undo()).toBe(false)
  network.changeLocks({ ...NO_LOCKS, chapters: ['chapter2'] })
  expect(ben.undo.undo()).toBe(true)
  network.settle()
  expect(touchpoint(anne, 'touchpoint21')?.title).toBe('Moment 2.1')
  expect(network.refusals).toEqual([])
})
