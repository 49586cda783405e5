import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { ownSince } from './kept-work.ts'
import { OwnTexts } from './own-texts.ts'

const LINE = 'the line'

test('DU11 BO10 what is not confirmed is told in words: of this visit and of an earlier one, each once', () => {
  const doc = new Y.Doc()
  const own = new OwnTexts(doc, LINE)
  const [goal, title] = [doc.getText('goal'), doc.getText('title')]
  goal.insert(0, ' Samen beginnen ')
  doc.transact(() => title.insert(0, 'van een collega'), LINE)
  own.bring(['Samen beginnen', 'In de trein bedacht'])
  expect(own.unsaved()).toEqual(['Samen beginnen', 'In de trein bedacht'])
  own.allSaved()
  expect(own.unsaved()).toEqual([])
})

test('DU11 what is kept holds all that is not confirmed and none of what others wrote', () => {
  const [here, colleague, later] = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
  colleague.getText('theirs').insert(0, 'dit hebben zij geschreven')
  Y.applyUpdate(here, Y.encodeStateAsUpdate(colleague), LINE)
  here.getText('goal').insert(0, 'bevestigd')
  const confirmed = Y.encodeStateAsUpdate(here)
  const clock = Y.getState(here.store, here.clientID)
  here.getText('goal').insert(9, ', en verder')
  here.getText('theirs').delete(0, 4)
  const kept = ownSince(here, clock)
  expect(Buffer.from(kept).includes('geschreven')).toBe(false)
  expect(Buffer.from(kept).includes('bevestigd')).toBe(false)
  // it waits in the document until the rest has come
  Y.applyUpdate(later, kept)
  expect(later.getText('goal').toString()).toBe('')
  Y.applyUpdate(later, confirmed)
  expect(later.getText('goal').toString()).toBe('bevestigd, en verder')
  expect(later.getText('theirs').toString()).toBe('hebben zij geschreven')
})
