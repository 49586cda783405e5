/** Earlier states of a board, read in the browser of who leads it. */
import * as Y from 'yjs'
import { bodyAt } from '../doc/at.ts'
import { readBody, readBoard } from '../doc/read.ts'
import { openRoots } from '../doc/roots.ts'
import type { BoardView } from '../journey/entities.ts'
import type { RichBlock } from '../journey/rich.ts'
import type { Version } from '../sync/versions.ts'

export type EarlierBoard = { view: BoardView; bodies: Record<string, RichBlock[]> }

const fetched = async (path: string): Promise<Response> => {
  const answer = await fetch(path, { credentials: 'same-origin' })
  if (!answer.ok) throw new Error(`answered ${answer.status}`)
  return answer
}

/** Newest first. Throws when they can't be had. */
export async function fetchVersions(boardId: string): Promise<Version[]> {
  const answer = await fetched(`/api/boards/${boardId}/versions`)
  const versions: Version[] = await answer.json()
  return versions
}

/** Throws when it can't be had or read. */
export async function fetchVersion(boardId: string, id: string): Promise<EarlierBoard> {
  const answer = await fetched(`/api/boards/${boardId}/versions/${id}`)
  return readVersion(new Uint8Array(await answer.arrayBuffer()))
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
