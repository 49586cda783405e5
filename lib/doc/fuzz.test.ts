import { expect, test } from 'vitest'
import { NOTE_LANES, PARKED } from '../journey/entities.ts'
import { bodyAct, bodyAt, LOCAL, textAct, textAt, type TextWhere } from './edit.ts'
import { readBoard } from './read.ts'
import { bodyIsKnown } from './rich.ts'
import { makeBlock } from './rich-make.ts'
import { Network, type Peer } from './test-network.ts'

/** `npm run fuzz -- 10000` asks for more; a seed that ever failed is run every time. */
const SEEDS = Number(process.env.FUZZ_SEEDS ?? 200)
const FIRST = Number(process.env.FUZZ_FIRST ?? 1)
const PINNED: readonly number[] = [1746, 1826, 2301, 2620]
const GESTURES = 120

for (const seed of new Set([...PINNED, ...Array.from({ length: SEEDS }, (_, nth) => FIRST + nth)])) {
  test(`DO19 peers who edit, undo and lose their line end with the same board (seed ${seed})`, () => {
    const network = new Network(seed)
    const { random } = network
    const count = 2 + Math.floor(random() * 7)
    for (let at = 0; at < count; at++) {
      const peer = network.join(`seat${at}`, at === 0 ? 'facilitator' : 'participant')
      if (random() < 0.5) peer.undo.manager.captureTimeout = Number.POSITIVE_INFINITY
    }
    let before = network.ids()
    for (let nth = 0; nth < GESTURES; nth++) {
      const peer = pick(network.peers, random)
      if (!peer) continue
      live(network, peer)
      const now = network.ids()
      expect(now).toEqual(expect.arrayContaining(before))
      before = now
    }
    network.settle()

    expect(network.refusals).toEqual([])
    const view = readBoard(network.server)
    for (const peer of network.peers) {
      expect(peer.reader.view()).toEqual(view)
      expect(readBoard(peer.doc)).toEqual(view)
    }
    for (const { id } of [...view.touchpoints, ...view.parked]) {
      const body = bodyAt(network.server, id)
      expect(body && bodyIsKnown(body)).toBe(true)
    }
  })
}

function pick<T>(all: readonly T[], random: () => number): T | undefined {
  return all[Math.floor(random() * all.length)]
}

/** One thing that happens to one peer. */
function live(network: Network, peer: Peer): void {
  const { random } = network
  const chance = random()
  if (chance < 0.2) network.send(peer)
  else if (chance < 0.4) network.receive(peer)
  else if (chance < 0.43) network.cut(peer)
  else if (chance < 0.47) network.reconnect(peer)
  else if (chance < 0.49) changeStep(network)
  else if (chance < 0.495) changeLocks(network)
  else if (chance < 0.57) peer.undo.undo()
  else if (chance < 0.63) peer.undo.redo()
  else gesture(peer, random)
}

function changeStep(network: Network): void {
  const { random } = network
  network.changeStep(
    pick(['free', 'free', 'chapters', 'touchpoints', 'pains', 'vote'] as const, random) ?? 'free',
  )
}

function changeLocks(network: Network): void {
  const { random } = network
  network.changeLocks({
    all: random() < 0.1,
    lanes: random() < 0.3 ? ['pain', 'channel'] : [],
    chapters: random() < 0.3 ? ['chapter1'] : [],
  })
}

function gesture(peer: Peer, random: () => number): void {
  const { edit, reader, standing } = peer
  const view = reader.view()
  const chapter = pick(view.chapters, random)?.id ?? ''
  const touchpoint = pick([...view.touchpoints, ...view.parked], random)?.id ?? ''
  const note = pick(view.notes, random)?.id ?? ''
  const binned = pick(view.binned, random)
  const gestures: (() => unknown)[] = [
    () => edit.addChapter({ journeyId: 'journey1', title: 'Nieuw', after: random() < 0.5 ? chapter : null }),
    () => edit.addTouchpoint({ chapterId: chapter, title: `Van ${standing.seatId}` }),
    () =>
      edit.addNote({ touchpointId: touchpoint, lane: pick(NOTE_LANES, random) ?? 'pain', text: 'Kaartje' }),
    () =>
      edit.move('chapters', chapter, { parent: 'journey1', before: pick(view.chapters, random)?.id ?? null }),
    () =>
      edit.move('touchpoints', touchpoint, {
        parent: chapter,
        before: pick(view.touchpoints, random)?.id ?? null,
      }),
    () => edit.move('touchpoints', touchpoint, { parent: PARKED, before: null }),
    () => edit.move('notes', note, { parent: touchpoint, before: pick(view.notes, random)?.id ?? null }),
    () => edit.bin('chapters', chapter),
    () => edit.bin('touchpoints', touchpoint),
    () => edit.bin('notes', note),
    () => binned && edit.restore(binned.kind, binned.id, parentFor(binned.kind, chapter, touchpoint)),
    () => edit.setTouchpoint(touchpoint, { channel: pick(['phone', 'app', ''], random) ?? '' }),
    () => edit.setTouchpoint(touchpoint, { status: pick(['unknown', 'assumption'], random) ?? '' }),
    () =>
      edit.setBrandLink(touchpoint, 'promise1', pick(['breaks', 'neutral', null] as const, random) ?? null),
    () =>
      edit.setNote(note, { severity: Math.floor(random() * 4), lane: pick(NOTE_LANES, random) ?? 'pain' }),
    () => edit.reorder('promises', 'promise1', random() < 0.5 ? 'promise2' : null),
    () => type(peer, { in: 'scope', field: 'goal' }, random),
    () => type(peer, { in: 'touchpoints', id: touchpoint, field: 'title' }, random),
    () => type(peer, { in: 'notes', id: note, field: 'text' }, random),
    () => writeBody(peer, touchpoint, random),
    () => edit.setText({ in: 'chapters', id: chapter, field: 'title' }, `Titel ${Math.floor(random() * 9)}`),
  ]
  pick(gestures, random)?.()
}

const parentFor = (kind: string, chapter: string, touchpoint: string): string =>
  kind === 'chapters' ? 'journey1' : kind === 'touchpoints' ? chapter : touchpoint

function type({ doc, may }: Peer, where: TextWhere, random: () => number): void {
  const text = textAt(doc, where)
  const act = textAct(doc, where)
  if (!text || !act || !may(act)) return
  const at = Math.floor(random() * (text.length + 1))
  doc.transact(() => {
    if (random() < 0.3 && at < text.length) text.delete(at, Math.min(3, text.length - at))
    else text.insert(at, 'abc')
  }, LOCAL)
}

/** As the rich editor does: blocks in and out, marks on part of a run. */
function writeBody({ doc, may }: Peer, touchpoint: string, random: () => number): void {
  const body = bodyAt(doc, touchpoint)
  const act = bodyAct(doc, touchpoint)
  if (!body || !act || !may(act)) return
  doc.transact(() => {
    const at = Math.floor(random() * (body.length + 1))
    if (random() < 0.3 && at < body.length) body.delete(at, 1)
    else {
      const paragraph = {
        block: 'paragraph' as const,
        content: [{ text: 'letters', bold: true as const }, { text: ' hier' }],
      }
      body.insert(at, [makeBlock(random() < 0.5 ? paragraph : { block: 'list', items: [[paragraph]] })])
    }
  }, LOCAL)
}
