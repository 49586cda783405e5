import { describe as suite, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { PARKED } from '../journey/entities.ts'
import { describe } from './describe.ts'
import { bodyAt, BOARD, LOCAL, textAt } from './edit.ts'
import { makeBlock } from './rich-make.ts'
import { Network, type Peer } from './test-network.ts'

function alone(): { network: Network; anne: Peer; told: () => unknown[]; where: () => unknown[] } {
  const network = new Network()
  const anne = network.join('anne', 'facilitator')
  let seen = 0
  const fresh = () => {
    network.settle()
    expect(network.refusals).toEqual([])
    const changes = network.changes.slice(seen).map(({ by: _by, ...change }) => change)
    seen = network.changes.length
    return changes
  }
  const told = () =>
    fresh().map(({ act, ...change }) => {
      const { at: _at, ...name } = act
      return { act: name, ...change }
    })
  const where = () => fresh().map(({ act }) => [act.what, act.at])
  return { network, anne, told, where }
}

suite('each edit by its name', () => {
  test('DO11 creating is adding in the bin and bringing back', () => {
    const { anne, told } = alone()
    const id = anne.edit.addTouchpoint({ chapterId: 'chapter1', title: 'Balie' })
    const about = { kind: 'touchpoints', id, title: 'Balie' }
    expect(told()).toEqual([
      { act: { what: 'touchpoint.add' }, ...about, to: 'bin' },
      { act: { what: 'touchpoint.restore', createdBy: 'anne' }, ...about, from: 'bin', to: 'chapter1' },
    ])
  })

  test('FR46 DO11 what is left open of the scope, member by member', () => {
    const { anne, told } = alone()
    anne.edit.setOpen('start', true)
    anne.edit.setOpen('start', false)
    const about = { act: { what: 'scope.open' }, kind: 'scope', id: '', field: 'open', member: 'start' }
    expect(told()).toEqual([
      { ...about, from: null, to: true },
      { ...about, from: true, to: null },
    ])
  })

  test('DO11 moving, binning and bringing back', () => {
    const { anne, told } = alone()
    const about = { kind: 'touchpoints', id: 'touchpoint11', title: 'Moment 1.1' }
    anne.edit.move('touchpoints', 'touchpoint11', { parent: PARKED, before: null })
    anne.edit.bin('touchpoints', 'touchpoint11')
    anne.edit.restore('touchpoints', 'touchpoint11', 'chapter2')
    expect(told()).toEqual([
      { act: { what: 'touchpoint.move' }, ...about, from: 'chapter1', to: 'parked' },
      { act: { what: 'touchpoint.bin', createdBy: '' }, ...about, from: 'parked', to: 'bin' },
      { act: { what: 'touchpoint.restore', createdBy: '' }, ...about, from: 'bin', to: 'chapter2' },
    ])
  })

  test('DO11 choices with before and after; the status has a name of its own', () => {
    const { anne, told } = alone()
    const about = { kind: 'touchpoints', id: 'touchpoint11', title: 'Moment 1.1' }
    anne.edit.setTouchpoint('touchpoint11', { channel: 'phone', status: 'unknown', momentOfTruth: true })
    expect(told()).toEqual([
      { act: { what: 'touchpoint.edit' }, ...about, field: 'channel', from: '', to: 'phone' },
      {
        act: { what: 'touchpoint.status', createdBy: '' },
        ...about,
        field: 'status',
        from: 'assumption',
        to: 'unknown',
      },
      { act: { what: 'touchpoint.edit' }, ...about, field: 'momentOfTruth', from: false, to: true },
    ])
  })

  test('DO11 members of sets', () => {
    const { anne, told } = alone()
    const about = { kind: 'touchpoints', id: 'touchpoint11', title: 'Moment 1.1' }
    const link = { act: { what: 'touchpoint.edit' }, ...about, field: 'brandLinks', member: 'promise1' }
    anne.edit.setBrandLink('touchpoint11', 'promise1', 'breaks')
    anne.edit.setBrandLink('touchpoint11', 'promise1', 'neutral')
    anne.edit.setBrandLink('touchpoint11', 'promise1', null)
    expect(told()).toEqual([
      { ...link, from: null, to: 'breaks' },
      { ...link, from: 'breaks', to: 'neutral' },
      { ...link, from: 'neutral', to: null },
    ])
  })

  test('DO11 texts by their beginning, 200 characters at most, fit for a row in the database', () => {
    const { anne, told } = alone()
    anne.edit.setText({ in: 'scope', field: 'goal' }, 'Doel')
    anne.edit.setText({ in: 'answers', field: 'why' }, 'Omdat')
    anne.edit.setText({ in: 'types', id: 'type1', field: 'want' }, 'Rust')
    anne.edit.setText({ in: 'touchpoints', id: 'touchpoint11', field: 'needText' }, `\0${'x'.repeat(198)}👋`)
    expect(told()).toEqual([
      { act: { what: 'scope.text' }, kind: 'scope', id: '', field: 'goal', to: 'Doel' },
      { act: { what: 'scope.text' }, kind: 'scope', id: '', field: 'why', to: 'Omdat' },
      { act: { what: 'type.text' }, kind: 'types', id: 'type1', title: 'Lid', field: 'want', to: 'Rust' },
      {
        act: { what: 'touchpoint.edit' },
        kind: 'touchpoints',
        id: 'touchpoint11',
        title: 'Moment 1.1',
        field: 'needText',
        to: `${'x'.repeat(198)}\ufffd`,
      },
    ])
  })

  test('DO20 an edit tells its lane, and the chapters it goes from and to', () => {
    const { anne, where } = alone()
    anne.edit.setText({ in: 'scope', field: 'goal' }, 'Doel')
    anne.edit.setText({ in: 'chapters', id: 'chapter1', field: 'title' }, 'Begin')
    anne.edit.move('touchpoints', 'touchpoint11', { parent: 'chapter2', before: null })
    anne.edit.move('touchpoints', 'touchpoint11', { parent: PARKED, before: null })
    anne.edit.bin('touchpoints', 'touchpoint12')
    anne.edit.setTouchpoint('touchpoint21', { channel: 'app' })
    anne.edit.setText({ in: 'touchpoints', id: 'touchpoint21', field: 'needText' }, 'Rust')
    anne.edit.setBrandLink('touchpoint21', 'promise1', 'breaks')
    anne.edit.setText({ in: 'touchpoints', id: 'touchpoint21', field: 'title' }, 'Moment')
    const at = (lane: string | null, ...chapters: string[]) => ({ lanes: lane ? [lane] : [], chapters })
    expect(where()).toEqual([
      ['scope.text', undefined],
      ['chapter.edit', at(null, 'chapter1')],
      ['touchpoint.move', at(null, 'chapter1', 'chapter2')],
      ['touchpoint.move', at(null, 'chapter2')],
      ['touchpoint.bin', at(null, 'chapter1')],
      ['touchpoint.edit', at('channel', 'chapter2')],
      ['touchpoint.edit', at('need', 'chapter2')],
      ['touchpoint.edit', at('promise', 'chapter2')],
      ['touchpoint.edit', at(null, 'chapter2')],
    ])
  })

  test('DO20 a note tells its lane, and whose touchpoint it stands at', () => {
    const { anne, where } = alone()
    const touchpoint = anne.edit.addTouchpoint({ chapterId: 'chapter1', title: 'Balie' }) ?? ''
    where()
    const id = anne.edit.addNote({ touchpointId: touchpoint, lane: 'question', text: 'Waarom?' }) ?? ''
    anne.edit.setNote(id, { lane: 'pain' })
    anne.edit.setNote(id, { severity: 2 })
    anne.edit.move('notes', id, { parent: 'touchpoint11', before: null })
    const at = (lane: string, touchpointBy: string, ...chapters: string[]) => ({
      lanes: lane.split(' '),
      chapters,
      touchpointBy,
    })
    expect(where()).toEqual([
      ['note.add', at('question', 'anne')],
      ['note.restore', at('question', 'anne', 'chapter1')],
      ['note.edit', at('question pain', 'anne', 'chapter1')],
      ['note.edit', at('pain', 'anne', 'chapter1')],
      ['note.move', at('pain', '', 'chapter1')],
    ])
  })

  test('DO11 types, promises and journeys are for organisers', () => {
    const { anne, told } = alone()
    const type = anne.edit.addType({ name: 'Bezoeker' })
    const promise = anne.edit.addPromise({ text: 'Altijd open' }) ?? ''
    const journey = anne.edit.addJourney({ typeId: 'type1', title: 'Klacht' }) ?? ''
    anne.edit.setJourney(journey, { kind: 'complain' })
    anne.edit.reorder('promises', promise, 'promise1')
    anne.edit.bin('promises', promise)
    anne.edit.restore('promises', promise, BOARD)
    expect((told() as { act: { what: string }; id: string }[]).map(({ act, id }) => [act.what, id])).toEqual([
      ['type.add', type],
      ['type.restore', type],
      ['promise.add', promise],
      ['promise.restore', promise],
      ['journey.add', journey],
      ['journey.restore', journey],
      ['journey.text', journey],
      ['promise.move', promise],
      ['promise.bin', promise],
      ['promise.restore', promise],
    ])
  })

  test('GT17 a description of which many parts change is read once', () => {
    const { anne, told } = alone()
    const body = bodyAt(anne.doc, 'touchpoint11')
    if (!body) throw new Error('no body')
    const PARTS = 200
    const words = Array.from({ length: PARTS }, () => new Y.XmlText('woord'))
    const paragraphs = words.map((text) => {
      const paragraph = new Y.XmlElement('paragraph')
      paragraph.insert(0, [text])
      return paragraph
    })
    anne.doc.transact(() => body.insert(0, paragraphs), LOCAL)
    told()
    const lists = vi.spyOn(Y.XmlFragment.prototype, 'toArray')
    anne.doc.transact(() => words.forEach((text) => text.delete(0, 1)), LOCAL)
    expect(told()).toHaveLength(1)
    // once for each of those who judge and read it here, never once for each part
    expect(lists.mock.calls.length).toBeLessThan(20 * PARTS)
    lists.mockRestore()
  })

  test('DO11 a description is told of once, as plain text', () => {
    const { anne, told } = alone()
    const body = bodyAt(anne.doc, 'touchpoint11')
    if (!body) throw new Error('no body')
    const paragraph = makeBlock({ block: 'paragraph', content: [{ text: 'Een rij', bold: true }] })
    anne.doc.transact(() => body.insert(0, [paragraph]), LOCAL)
    anne.doc.transact(() => {
      const run = paragraph.get(0)
      if (!(run instanceof Y.XmlText)) throw new Error('no text')
      run.insert(7, ' staat er')
      body.insert(1, [
        makeBlock({ block: 'list', items: [[{ block: 'paragraph', content: [{ text: 'lang' }] }]] }),
      ])
    }, LOCAL)
    const about = {
      act: { what: 'touchpoint.edit' },
      kind: 'touchpoints',
      id: 'touchpoint11',
      title: 'Moment 1.1',
    }
    expect(told()).toEqual([
      { ...about, field: 'body', to: 'Een rij' },
      { ...about, field: 'body', to: 'Een rij staat er\nlang' },
    ])
  })
})

suite('what comes at once, or at the same moment', () => {
  test('DO11 what was created and placed offline comes as added, with what was written in it', () => {
    const { network, anne, told } = alone()
    network.cut(anne)
    const chapter = anne.edit.addChapter({ journeyId: 'journey1', title: 'Thuis' }) ?? ''
    const id = anne.edit.addTouchpoint({ chapterId: chapter, title: 'Lezen' }) ?? ''
    anne.edit.setText({ in: 'touchpoints', id, field: 'title' }, 'Voorlezen')
    anne.edit.setTouchpoint('touchpoint11', { channel: 'app' })
    anne.edit.bin('touchpoints', 'touchpoint12')
    const what = told()
    expect(what).toHaveLength(4)
    expect(what).toEqual(
      expect.arrayContaining([
        { act: { what: 'chapter.add' }, kind: 'chapters', id: chapter, title: 'Thuis', to: 'journey1' },
        { act: { what: 'touchpoint.add' }, kind: 'touchpoints', id, title: 'Voorlezen', to: chapter },
        expect.objectContaining({ id: 'touchpoint11', field: 'channel', to: 'app' }),
        expect.objectContaining({ act: { what: 'touchpoint.bin', createdBy: '' }, id: 'touchpoint12' }),
      ]),
    )
  })

  for (const later of [100, 900]) {
    test(`DO13 a move that crosses a colleague’s bin is no restoring (${later})`, () => {
      const network = new Network()
      const anne = network.join('anne', 'facilitator')
      const ben = network.join('ben')
      anne.doc.clientID = 500
      ben.doc.clientID = later
      anne.edit.bin('touchpoints', 'touchpoint11')
      ben.edit.move('touchpoints', 'touchpoint11', { parent: 'chapter2', before: null })
      network.send(anne)
      network.send(ben)
      expect(network.refusals).toEqual([])
      expect(network.changes.map(({ act }) => act.what)).toEqual(
        later === 900 ? ['touchpoint.bin', 'touchpoint.move'] : ['touchpoint.bin'],
      )
    })
  }

  test('DO13 one’s own chapter, brought back while the facilitator moves it, is no forbidden move', () => {
    const network = new Network()
    const anne = network.join('anne', 'facilitator')
    const ben = network.join('ben')
    ben.doc.clientID = 900
    anne.doc.clientID = 500
    const id = ben.edit.addChapter({ journeyId: 'journey1', title: 'Thuis' }) ?? ''
    ben.edit.bin('chapters', id)
    network.settle()
    ben.standing.step = 'chapters'
    anne.edit.restore('chapters', id, 'journey1')
    ben.edit.restore('chapters', id, 'journey1')
    network.settle()
    expect(network.refusals).toEqual([])
    expect(ben.edit.move('chapters', id, { parent: 'journey1', before: 'chapter1' })).toBe(false)
  })

  test('DO11 a write that lost against a newer one changes nothing and is not told of', () => {
    const network = new Network()
    const anne = network.join('anne', 'facilitator')
    const ben = network.join('ben')
    anne.doc.clientID = 900
    ben.doc.clientID = 500
    anne.edit.setTouchpoint('touchpoint11', { channel: 'app' })
    ben.edit.setTouchpoint('touchpoint11', { channel: 'phone' })
    network.settle()
    expect(network.changes.map(({ by, to }) => [by, to])).toEqual([['anne', 'app']])
  })

  test('DO11 letters that bring a title past its limit together are taken, a flood is not', () => {
    const { network, anne, told } = alone()
    const where = { in: 'touchpoints', id: 'touchpoint11', field: 'title' } as const
    textAt(anne.doc, where)?.insert(0, 'x'.repeat(1000))
    expect(told()).toHaveLength(1)
    textAt(anne.doc, where)?.insert(0, 'x'.repeat(1000))
    network.settle()
    expect(network.refusals).toEqual(['text too long'])
  })

  test('DO11 described when the transaction is over: refused, for what it deleted is gone', () => {
    const { network, anne } = alone()
    const transactions: Y.Transaction[] = []
    network.server.on(
      'afterTransactionCleanup',
      (transaction: Y.Transaction) => void transactions.push(transaction),
    )
    anne.edit.bin('touchpoints', 'touchpoint11')
    network.settle()
    expect(transactions.map((one) => describe(one, 'anne'))).toEqual([
      { ok: false, reason: 'described too late' },
    ])
  })
})
