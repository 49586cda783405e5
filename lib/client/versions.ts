/** Earlier states of a board, read in the browser of who leads it. */
import * as Y from 'yjs'
import { bodyAt } from '../doc/at.ts'
import { readBody, readBoard } from '../doc/read.ts'
import { openRoots } from '../doc/roots.ts'
import type { BoardView } from '../journey/entities.ts'
import type { RichBlock } from '../journey/rich.ts'
import type { Version } from '../sync/versions.ts'
import { ask } from './ask.ts'

export type EarlierBoard = { view: BoardView; bodies: Record<string, RichBlock[]> }

/** Newest first. Throws when they can't be had. */
export async function fetchVersions(boardId: string): Promise<Version[]> {
  const versions = await ask<Version[]>(`/api/boards/${boardId}/versions`)
  if (!versions) throw new Error('no versions')
  return versions
}

/** Throws when it can't be had or read. */
export async function fetchVersion(boardId: string, id: string): Promise<EarlierBoard> {
  const answer = await fetch(`/api/boards/${boardId}/versions/${id}`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  if (!answer.ok) throw new Error(`answered ${answer.status}`)
  return readVersion(bytes)
}

function readVersion(bytes: Uint8Array): EarlierBoard {
  const document = new Y.Doc()
  openRoots(document)
  Y.applyUpdate(document, bytes)
  const view = readBoard(document)
  const bodies: Record<string, RichBlock[]> = {}
  for (const { id, hasBody } of [...view.touchpoints, ...view.parked]) {
    const body = hasBody ? bodyAt(document, id) : null
    if (body) bodies[id] = readBody(body)
  }
  document.destroy()
  return { view, bodies }
}
