/** What people do at a board, drawn at random, for the fuzz tests: through the same editor as the browser. */
import type * as Y from 'yjs'
import { NOTE_LANES, PARKED } from '../journey/entities.ts'
import type { DocAct } from '../journey/policy.ts'
import { bodyAct, bodyAt, LOCAL, textAct, textAt, type BoardEditor, type TextWhere } from './edit.ts'
import type { BoardReader } from './read.ts'
import { makeBlock } from './rich-make.ts'

export type Hands = {
  seatId: string
  doc: Y.Doc
  edit: BoardEditor
  reader: BoardReader
  may: (act: DocAct) => boolean
}

export function pick<T>(all: readonly T[], random: () => number): T | undefined {
  return all[Math.floor(random() * all.length)]
}

export function gesture(peer: Hands, random: () => number): void {
  const { edit, reader, seatId } = peer
  const view = reader.view()
  const chapter = pick(view.chapters, random)?.id ?? ''
  const touchpoint = pick([...view.touchpoints, ...view.parked], random)?.id ?? ''
  const note = pick(view.notes, random)?.id ?? ''
  const binned = pick(view.binned, random)
  const gestures: (() => unknown)[] = [
    () => edit.addChapter({ journeyId: 'journey1', title: 'Nieuw', after: random() < 0.5 ? chapter : null }),
    () => edit.addTouchpoint({ chapterId: chapter, title: `Van ${seatId}` }),
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
      edit.setNote(note, {
        severity: Math.floor(random() * 4),
        owner: random() < 0.5 ? 'balie' : '',
        lane: pick(NOTE_LANES, random) ?? 'pain',
      }),
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

function type({ doc, may }: Hands, where: TextWhere, random: () => number): void {
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
function writeBody({ doc, may }: Hands, touchpoint: string, random: () => number): void {
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
