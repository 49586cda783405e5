/** Writing alone and sharing, by way of real sockets: what reaches whom, and when. */
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Jotting } from '../../lib/journey/alone.ts'
import { PARKED } from '../../lib/journey/entities.ts'
import { CLOSE } from '../../lib/sync/wire.ts'
import { db } from '../db/pool.ts'
import type { Person } from '../rooms/test-bench.ts'
import { benchOfFile } from '../rooms/test-file-bench.ts'

const bench = benchOfFile()

async function workshop(variant: '90' | 'free' = 'free') {
  const { boardId, facilitator } = await bench.workshop({ variant })
  const anne = await bench.join(facilitator)
  const tom = await bench.join(await bench.seat(boardId, 'participant', 'Tom'))
  const bea = await bench.join(await bench.seat(boardId, 'participant', 'Bea'))
  await anne.command('start', {})
  const journeyId = anne.view().journeys[0]?.id ?? ''
  const [first, second] = anne.view().chapters.map(({ id }) => id)
  return { boardId, anne, tom, bea, journeyId, first: first ?? '', second: second ?? '' }
}

const chapter = (parent: string, text: string): Jotting => ({
  kind: 'chapter',
  id: crypto.randomUUID(),
  parent,
  text,
})
const touchpoint = (parent: string, text: string): Jotting => ({
  kind: 'touchpoint',
  id: crypto.randomUUID(),
  parent,
  text,
  channel: 'email',
  directness: 'direct',
  mode: 'online',
  need: 'snel antwoord',
})
const note = (parent: string, text: string): Jotting => ({
  kind: 'note',
  id: crypto.randomUUID(),
  parent,
  text,
  lane: 'pain',
})
const jot = (person: Person, jotting: Jotting) => person.command('jot', { jotting })
const ownOf = (person: Person) => (person.push?.mine.jottings ?? []).map(({ text }) => text)
const pilesOf = (person: Person) => person.push?.state.alone.piles ?? []

test('WA1 no byte of anybody else holds what is written alone before it is shared; afterwards it is found', async () => {
  const { boardId, anne, tom, bea, first, journeyId } = await workshop()
  const oona = await bench.join(await bench.seat(boardId, 'observer', 'Oona'))
  const at = anne.view().touchpoints[0]?.id ?? ''
  const words = ['Vraagt-buurvrouw-om-raad', 'Grote-brok-Verhuizen', 'Rij-is-te-lang', 'Vraagt-oma']
  const [contact = '', big = '', pain = '', rewritten = ''] = words
  const piece = touchpoint(first, contact)
  expect(await jot(tom, piece)).toMatchObject({ ok: true })
  expect(await jot(tom, { ...piece, text: rewritten })).toMatchObject({ ok: true })
  await jot(tom, chapter(journeyId, big))
  await jot(tom, note(at, pain))
  await bea.until(() => bea.push?.state.alone.hidden.length === 3)
  await tom.until(() => ownOf(tom).length === 3)
  expect(ownOf(tom)).toEqual([rewritten, big, pain])
  // who leads learns whose, and that is all
  await anne.until(() => anne.push?.desk?.jotted.length === 3)
  expect(anne.push?.desk?.jotted).toContainEqual({
    kind: 'touchpoint',
    parent: first,
    count: 1,
    seatId: tom.seatId,
  })
  expect(bea.push?.desk).toBeNull()
  // a fresh line and a letter on the board don't bring it either
  const late = await bench.join(await bench.seat(boardId, 'participant', 'Laat'))
  bea.edit.setText({ in: 'touchpoints', id: at, field: 'title' }, 'Iets anders')
  await late.until(() => late.view().touchpoints.some(({ title }) => title === 'Iets anders'))
  for (const other of [anne, bea, oona, late]) {
    for (const word of words) expect(other.heard(word), word).toBe(false)
  }
  expect(tom.heard(big)).toBe(true)
  const kinds = ['chapter', 'touchpoint', 'note'] as const
  expect(await anne.command('shareJottings', { kinds: [...kinds] })).toMatchObject({ ok: true })
  for (const other of [anne, bea, oona, late]) {
    await other.until(() => [rewritten, big, pain].every((word) => other.heard(word)))
    expect(other.heard(contact), 'what was rewritten is nobody’s').toBe(false)
  }
})

test('WA50 while people write alone, the board takes no open touchpoint but of who leads', async () => {
  const { boardId, anne, tom, first } = await workshop()
  const add = (person: typeof tom, title: string) => person.edit.addTouchpoint({ chapterId: first, title })
  await anne.command('writeAlone', { on: true })
  await tom.until(() => tom.push?.state.alone.on === true)
  // under way when it began
  add(tom, 'Nog net')
  add(anne, 'Van wie begeleidt')
  await Promise.all([tom.allSaved(), anne.allSaved()])
  const late = await bench.join(await bench.seat(boardId, 'participant', 'Laat'))
  await late.until(() => late.push?.state.alone.on === true)
  add(late, 'Toch openlijk')
  await late.until(() => late.closed !== null)
  expect(late.closed).toBe(CLOSE.refused)
})

test('WA2 touchpoints and notes come in under their chapters, whole, in the names of their writers', async () => {
  const { anne, tom, bea, first, second } = await workshop()
  const before = bea.view().touchpoints.filter(({ place }) => place.parent === first).length
  const at = bea.view().touchpoints[0]?.id ?? ''
  await jot(tom, touchpoint(first, 'Leest de folder'))
  await jot(bea, touchpoint(first, 'Hoort het van een vriend'))
  await jot(tom, touchpoint(first, 'Belt de balie'))
  await jot(bea, touchpoint(second, 'Krijgt de pas'))
  await jot(tom, note(at, 'Te klein gedrukt'))
  await anne.command('writeAlone', { on: true })
  expect(await anne.command('shareJottings', { kinds: ['touchpoint', 'note'] })).toMatchObject({ ok: true })
  await bea.until(() => bea.view().touchpoints.some(({ title }) => title === 'Krijgt de pas'))
  const there = bea.view().touchpoints.filter(({ place }) => place.parent === first)
  expect(there.slice(before).map(({ title, createdBy }) => [title, createdBy])).toEqual([
    ['Leest de folder', tom.seatId],
    ['Belt de balie', tom.seatId],
    ['Hoort het van een vriend', bea.seatId],
  ])
  expect(there.at(-1)).toMatchObject({
    channel: 'email',
    directness: 'direct',
    mode: 'online',
    needText: 'snel antwoord',
  })
  expect(bea.view().notes.find(({ text }) => text === 'Te klein gedrukt')).toMatchObject({
    lane: 'pain',
    createdBy: tom.seatId,
  })
  await tom.until(() => ownOf(tom).length === 0 && tom.push?.state.alone.on === false)
  expect(tom.push?.state.alone.hidden).toEqual([])
  // its writer may bin it as if it had been written on the board, and nobody is refused for it
  const mine = there.find(({ title }) => title === 'Leest de folder')
  await tom.until(() => tom.view().touchpoints.some(({ id }) => id === mine?.id))
  expect(tom.edit.bin('touchpoints', mine?.id ?? '')).toBe(true)
  await tom.allSaved()
  expect(tom.closes).toEqual([])
  expect(await anne.command('shareJottings', { kinds: ['touchpoint'] })).toMatchObject({ error: 'notFound' })
})

test('WA2 a sharing that fails leaves everything hidden, and works when it is given again', async () => {
  const { anne, tom, bea, first, journeyId } = await workshop()
  await jot(tom, touchpoint(first, 'Half-geopend'))
  await jot(tom, chapter(journeyId, 'Half-hoofdstuk'))
  const all = { kinds: ['chapter' as const, 'touchpoint' as const] }
  // the log refuses its row: the last thing that the transaction does
  await db().execute(sql`create function refuse_row() returns trigger language plpgsql as
    $$ begin raise exception 'disk full'; end $$`)
  await db().execute(sql`create trigger refused before insert on board_update
    for each row execute function refuse_row()`)
  try {
    expect(await anne.command('shareJottings', all)).toMatchObject({ ok: false, error: 'serverProblem' })
  } finally {
    await db().execute(sql`drop trigger refused on board_update`)
    await db().execute(sql`drop function refuse_row`)
  }
  // something everybody gets, behind it
  await anne.command('setTimer', { change: { do: 'start', minutes: 3 } })
  await bea.until(() => bea.push?.state.course.timer !== null)
  expect([bea.heard('Half-geopend'), bea.heard('Half-hoofdstuk'), anne.heard('Half-')]).toEqual([
    false,
    false,
    false,
  ])
  await tom.until(() => ownOf(tom).join() === 'Half-geopend,Half-hoofdstuk')
  expect(pilesOf(bea)).toEqual([])
  expect(await anne.command('shareJottings', all)).toMatchObject({ ok: true })
  await bea.until(() => bea.heard('Half-geopend') && bea.heard('Half-hoofdstuk'))
})

test('WA3 six chapters each, and nobody touches another’s; what was shared takes no change', async () => {
  const { anne, tom, bea, journeyId } = await workshop()
  const own = Array.from({ length: 6 }, (_, at) => chapter(journeyId, `Brok ${at}`))
  for (const one of own) expect(await jot(tom, one)).toMatchObject({ ok: true })
  expect(await jot(tom, chapter(journeyId, 'Zeven'))).toMatchObject({ ok: false, error: 'boardFull' })
  const [first] = own
  if (!first) throw new Error('nothing written')
  // a rewrite is no seventh
  expect(await jot(tom, { ...first, text: 'Anders' })).toMatchObject({ ok: true })
  expect(await jot(bea, { ...first, text: 'Gekaapt' })).toMatchObject({ ok: false, error: 'notFound' })
  expect(await bea.command('dropJotting', { id: first.id })).toMatchObject({ ok: false, error: 'notFound' })
  expect(await tom.command('dropJotting', { id: own[5]?.id ?? '' })).toMatchObject({ ok: true })
  for (const wrong of [
    chapter('nowhere', 'x'),
    chapter(journeyId, '  '),
    chapter(journeyId, 'x'.repeat(121)),
  ]) {
    expect(await jot(bea, wrong), wrong.text.slice(0, 5)).toMatchObject({ ok: false })
  }
  // five it had before, too
  await tom.until(() => ownOf(tom).length === 5 && ownOf(tom)[0] === 'Anders')
  expect(await anne.command('shareJottings', { kinds: ['chapter'] })).toMatchObject({ ok: true })
  expect(await jot(tom, { ...first, text: 'Te laat' })).toMatchObject({ ok: false, error: 'notFound' })
  expect(await tom.command('dropJotting', { id: first.id })).toMatchObject({ ok: false, error: 'notFound' })
  // and there is room for six again
  expect(await jot(tom, chapter(journeyId, 'Nog een'))).toMatchObject({ ok: true })
})

test('WA4 the method’s own steps begin alone; no step, switch or absence loses a piece', async () => {
  const { boardId, anne, tom, journeyId } = await workshop('90')
  const on = (person: Person) => person.push?.state.alone.on
  expect(on(anne)).toBe(false)
  await anne.command('goTo', { part: 'chapters', from: null, sure: false })
  expect(on(anne)).toBe(true)
  await jot(tom, chapter(journeyId, 'Blijft-bestaan'))
  await anne.command('writeAlone', { on: false })
  expect(on(anne)).toBe(false)
  for (const part of ['touchpoints', 'gaps', 'break', 'vote', 'chapters']) {
    await anne.command('goTo', { part, from: null, sure: false })
    expect(on(anne), part).toBe(part === 'touchpoints' || part === 'chapters')
  }
  const { seatId } = tom
  tom.leave()
  await anne.until(() => anne.push?.state.roster.find(({ id }) => id === seatId)?.present === false)
  expect(anne.push?.desk?.jotted).toEqual([{ kind: 'chapter', parent: journeyId, count: 1, seatId }])
  // somebody who comes late finds the piles, and the writer's name at them
  await anne.command('shareJottings', { kinds: ['chapter'] })
  const late = await bench.join(await bench.seat(boardId, 'participant', 'Laat'))
  expect(pilesOf(late)).toMatchObject([{ title: 'Blijft-bestaan', titles: [{ seatId }] }])
})

test('WA4 in a free workshop it is off until somebody switches it on', async () => {
  const { anne, tom } = await workshop('free')
  expect(tom.push?.state.alone.on).toBe(false)
  await anne.command('goTo', { part: 'chapters', from: null, sure: false })
  expect(tom.push?.state.alone.on).toBe(false)
  await anne.command('writeAlone', { on: true })
  await tom.until(() => tom.push?.state.alone.on === true)
})

test('WA4 a touchpoint whose chapter is gone is kept for later; a note without its touchpoint stays one’s own', async () => {
  const { anne, tom, first } = await workshop()
  const at = anne.view().touchpoints.find(({ place }) => place.parent !== first)?.id ?? ''
  await jot(tom, touchpoint(first, 'Zonder hoofdstuk'))
  await jot(tom, note(at, 'Zonder contactmoment'))
  anne.edit.bin('chapters', first)
  anne.edit.bin('touchpoints', at)
  await anne.allSaved()
  expect(await anne.command('shareJottings', { kinds: ['touchpoint', 'note'] })).toMatchObject({ ok: true })
  await tom.until(() => tom.view().parked.some(({ title }) => title === 'Zonder hoofdstuk'))
  expect(tom.view().parked.find(({ title }) => title === 'Zonder hoofdstuk')?.place.parent).toBe(PARKED)
  await tom.until(() => ownOf(tom).join() === 'Zonder contactmoment')
})

test('WA6 piles are merged, laid apart and kept; the chapter is the writer’s, the names stay', async () => {
  const { anne, tom, bea, journeyId } = await workshop()
  const chapters = bea.view().chapters.length
  for (const text of ['Boeken', 'Verblijf']) await jot(tom, chapter(journeyId, text))
  for (const text of ['De boeking', 'Onderweg']) await jot(bea, chapter(journeyId, text))
  await anne.command('shareJottings', { kinds: ['chapter'] })
  await bea.until(() => pilesOf(bea).length === 3)
  expect(pilesOf(bea).map(({ title, titles }) => [title, titles.length])).toEqual([
    ['Boeken', 2],
    ['Verblijf', 1],
    ['Onderweg', 1],
  ])
  const [booking, stay, going] = pilesOf(anne)
  if (!booking || !stay || !going) throw new Error('no piles')
  await anne.command('mergePiles', { from: going.id, into: stay.id })
  const one = booking.titles.find(({ text }) => text === 'De boeking')?.id ?? ''
  await anne.command('splitPile', { titleId: one })
  await bea.until(() => pilesOf(bea)[0]?.titles.length === 2 && pilesOf(bea).length === 3)
  expect(pilesOf(bea).map(({ titles }) => titles.map(({ text }) => text))).toEqual([
    ['Verblijf', 'Onderweg'],
    ['Boeken'],
    ['De boeking'],
  ])
  // two presses at once make one chapter
  const cor = await bench.join(await bench.seat(anne.push?.state.boardId ?? '', 'cofacilitator', 'Cor'))
  const press = { pileId: stay.id, titleId: going.titles[0]?.id ?? '' }
  const answers = await Promise.all([anne.command('keepPile', press), cor.command('keepPile', press)])
  expect(answers.map(({ ok }) => ok)).toEqual([true, true])
  await bea.until(() => bea.view().chapters.length === chapters + 1)
  expect(bea.view().chapters.at(-1)).toMatchObject({ title: 'Onderweg', createdBy: bea.seatId })
  const kept = () => pilesOf(bea).find(({ id }) => id === stay.id)
  await bea.until(() => kept()?.keptAs === bea.view().chapters.at(-1)?.id)
  expect(kept()?.titles).toHaveLength(2)
  // a later title comes onto the pile that is like it
  await jot(tom, chapter(journeyId, 'Boeken!'))
  await anne.command('putPilesAway', { away: true })
  await bea.until(() => pilesOf(bea).length === 0)
  expect(bea.push?.state.alone.pilesAway).toBe(3)
  await anne.command('shareJottings', { kinds: ['chapter'] })
  await bea.until(() => pilesOf(bea).length === 3)
  expect(
    pilesOf(bea)
      .find(({ id }) => id === booking.id)
      ?.titles.map(({ text }) => text),
  ).toEqual(['Boeken', 'Boeken!'])
  // in the bin, its chapter is not on the board: keeping the pile makes one again
  anne.edit.bin('chapters', kept()?.keptAs ?? '')
  await anne.allSaved()
  expect(await anne.command('keepPile', { pileId: stay.id, titleId: null })).toMatchObject({ ok: true })
  await bea.until(() => bea.view().chapters.at(-1)?.title === 'Verblijf')
  expect(await anne.command('keepPile', { pileId: going.id, titleId: null })).toMatchObject({
    error: 'notFound',
  })
})

test('WA7 what a removed person wrote alone is shared with nobody', async () => {
  const { anne, tom, bea, first } = await workshop()
  await jot(tom, touchpoint(first, 'Van-wie-weg-moest'))
  await jot(bea, touchpoint(first, 'Van-wie-bleef'))
  await anne.command('removeSeat', { seatId: tom.seatId })
  await bea.until(() => bea.push?.state.alone.hidden[0]?.count === 1)
  await anne.command('shareJottings', { kinds: ['touchpoint'] })
  await bea.until(() => bea.heard('Van-wie-bleef'))
  expect([bea.heard('Van-wie-weg-moest'), anne.heard('Van-wie-weg-moest')]).toEqual([false, false])
})

test('WA7 "that’s me" brings along what was written alone', async () => {
  const { boardId, anne, tom, journeyId } = await workshop()
  await jot(tom, chapter(journeyId, 'Op de laptop'))
  const { seatId } = tom
  tom.leave()
  const again = await bench.join(await bench.seat(boardId, 'participant', 'Tom 2'))
  await jot(again, chapter(journeyId, 'Op de telefoon'))
  await anne.until(() => anne.push?.state.roster.find(({ id }) => id === seatId)?.present === false)
  expect(await anne.command('sameSeat', { waitingId: again.seatId, seatId })).toMatchObject({ ok: true })
  expect(anne.push?.desk?.jotted).toEqual([{ kind: 'chapter', parent: journeyId, count: 2, seatId }])
})

test('WA2 a character that is cut in half, and one that no database takes, hold nobody up', async () => {
  const { anne, tom, first } = await workshop()
  await anne.command('writeAlone', { on: true })
  const target = anne.view().touchpoints.find(({ place }) => place.parent === first)?.id ?? ''
  expect(await jot(tom, note(target, `${'a'.repeat(119)}😀 en nog meer`))).toMatchObject({ ok: true })
  expect(await jot(tom, note(target, 'met een \0 erin \ud83d'))).toMatchObject({ ok: true })
  expect(await anne.command('shareJottings', { kinds: ['note'] })).toMatchObject({ ok: true })
  await anne.until(() => anne.view().notes.some(({ text }) => text.endsWith('😀 en nog meer')))
  expect(anne.view().notes.some(({ text }) => text.startsWith('met een  erin'))).toBe(true)
})
