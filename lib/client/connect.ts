/** Opens a board in the browser: document, line, undo, presence and commands behind one `BoardClient`. */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { encodeAwarenessUpdate } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { bodyAct, bodyAt, createEditor, textAct, textAt } from '../doc/edit.ts'
import { createReader, readBody } from '../doc/read.ts'
import { createUndo } from '../doc/undo.ts'
import type { BoardView } from '../journey/entities.ts'
import { mayEdit, type Standing } from '../journey/policy.ts'
import type { Answer } from '../sync/commands.ts'
import type { Push } from '../sync/state.ts'
import { CLOSE, MESSAGE, SCHEMA_VERSION, type Digest } from '../sync/wire.ts'
import { tellsApart } from './apart.ts'
import type { BoardClient, Bootstrap, Link, Presence, Whereabouts } from './board.ts'
import { CountingSocket } from './counting-socket.ts'
import { Keeper } from './keeper.ts'
import { newId } from './new-id.ts'
import { OwnTexts } from './own-texts.ts'
import { byDetour, connectionOf } from './way.ts'

/** After this long without an acknowledgement the screen says that the server has a problem. */
const FAILING_AFTER_MS = 5_000
const PROBE_AFTER_MS = 2_000
/** Nothing came down for so long: does another way work? */
const LOOK_EVERY_SECONDS = 5
const COMMAND_TIMEOUT_MS = 10_000
/** Presence goes out at most this often. */
const HERE_EVERY_MS = 150

export function connectBoard(bootstrap: Bootstrap): BoardClient {
  const doc = new Y.Doc()
  const reader = createReader(doc)
  const listeners = new Set<() => void>()
  let push: Push = bootstrap.push
  let clockAhead = Date.parse(push.state.now) - Date.now()
  let view: BoardView | null = null
  let link: Link = { phase: 'connecting' }
  let everSynced = false
  /** Own changes that are not confirmed. */
  let unsaved = 0
  /** Of the document since it was opened, whoever made them. */
  let changes = 0
  let presence: Presence[] = []
  let undoable = { undo: false, redo: false }
  let told = false
  /** The rev that the server knows us to know, on this connection. */
  let seenRev: number | null = null

  const subscribe: BoardClient['subscribe'] = (listener) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }

  /** One telling per turn of the event loop, however much changed in it. */
  function changed(): void {
    if (told) return
    told = true
    queueMicrotask(() => {
      told = false
      for (const listener of listeners) listener()
    })
  }

  const standing = (): Standing => {
    const { stage, step, locks, damaged, alone } = push.state
    const { role } = push.mine
    return { role, stage, step, locks, seatId: bootstrap.seatId, damaged, alone: alone.on }
  }
  const may: BoardClient['may'] = (act) => link.phase !== 'ended' && mayEdit(standing(), act)

  const provider = new WebsocketProvider(
    `${location.origin.replace(/^http/, 'ws')}/sync`,
    bootstrap.boardId,
    doc,
    {
      connect: false,
      disableBc: true,
      // The stock back-off has no jitter; a cap of one's own spreads a full room out.
      maxBackoffTime: 4_000 + Math.random() * 6_000,
      params: {
        epoch: String(bootstrap.epoch),
        schema: String(SCHEMA_VERSION),
        client: String(doc.clientID),
        ...(bootstrap.wall && { wall: '1' }),
      },
      WebSocketPolyfill: CountingSocket,
    },
  )
  const count = () => connectionOf(provider)?.count ?? null

  /** Sends a frame of ours; false when the line is down. */
  function say(type: number, write?: (encoder: encoding.Encoder) => void): boolean {
    const ws = connectionOf(provider)
    if (!ws || ws.readyState !== WebSocket.OPEN) return false
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, type)
    write?.(encoder)
    ws.send(encoding.toUint8Array(encoder))
    return true
  }

  // --- document ---------------------------------------------------------------------------------

  const undo = createUndo(doc, may)
  const edit = createEditor(doc, { seatId: bootstrap.seatId, newId, may })
  const ownTexts = new OwnTexts(doc, provider)
  reader.subscribe(() => {
    if (everSynced) view = reader.view()
    changed()
  })
  undo.subscribe(() => {
    undoable = undo.can()
    changed()
  })
  doc.on('update', (_update: Uint8Array, origin: unknown) => {
    changes += 1
    if (origin === provider) return
    unsaved += 1
    void keeper.fetch()
    relink()
  })

  const keeper = new Keeper(
    bootstrap,
    {
      doc,
      provider,
      bootstrap,
      ownTexts,
      subscribe,
      changed: relink,
      link: () => link,
      changes: () => unsaved,
      closed: () => push.state.stage === 'closed',
    },
    () => provider.connect(),
  )

  // --- link -------------------------------------------------------------------------------------

  function relink(): void {
    if (link.phase === 'ended') return
    const next = currentLink()
    if (JSON.stringify(next) === JSON.stringify(link)) return
    link = next
    changed()
  }

  /** Nothing was acknowledged for long, and nothing else came in either: not the server, the line is gone. */
  function silent(): boolean {
    const since = count()?.waitingSince ?? null
    return since !== null && Date.now() - since > FAILING_AFTER_MS && provider.wsLastMessageReceived < since
  }

  function currentLink(): Link {
    const { safe } = keeper
    if (!navigator.onLine || !provider.wsconnected || !provider.synced || silent()) {
      return everSynced ? { phase: 'offline', kept: unsaved, safe } : { phase: 'connecting' }
    }
    const since = count()?.waitingSince ?? null
    const late = since !== null && Date.now() - since > FAILING_AFTER_MS
    const saved = push.mine.role === 'observer' || count()?.allCommitted
    const saving = saved ? 'saved' : late ? 'failing' : 'saving'
    return { phase: 'live', saving, detour: byDetour(provider), safe }
  }

  provider.on('status', ({ status }: { status: string }) => {
    if (status === 'connecting') seenRev = null
    relink()
  })
  provider.on('sync', (synced: boolean) => {
    if (synced) {
      if (!everSynced) keeper.atRest()
      everSynced = true
      view = reader.view()
    }
    relink()
    changed()
  })
  provider.on('closed', ({ code }: { code: number }) => {
    link = { phase: 'ended', code, unsaved: code === CLOSE.signIn ? [] : ownTexts.unsaved() }
    changed()
  })
  let quietSeconds = 0
  const watch = setInterval(() => {
    quietSeconds = connectionOf(provider)?.heard ? 0 : quietSeconds + 1
    if (quietSeconds % LOOK_EVERY_SECONDS === LOOK_EVERY_SECONDS - 1)
      void import('./post-line.ts').then(({ takeWay }) => takeWay(provider, CountingSocket)).catch(() => {})
    const since = count()?.waitingSince ?? null
    // Any answer tells a slow server from a dead line; asking who is here always gets one.
    if (since !== null && Date.now() - since > PROBE_AFTER_MS) say(MESSAGE.queryAwareness)
    relink()
  }, 1_000)
  const wake = () => {
    relink()
    if (link.phase !== 'offline' || document.visibilityState !== 'visible' || !navigator.onLine) return
    // A line that looks open after an outage may be dead: a new one knows.
    provider.disconnect()
    provider.connect()
  }
  window.addEventListener('online', wake)
  window.addEventListener('offline', relink)
  document.addEventListener('visibilitychange', wake)

  // --- our own messages -------------------------------------------------------------------------

  provider.messageHandlers[MESSAGE.saved] = (_encoder, decoder) => {
    count()?.commit(decoding.readVarUint(decoder))
    if (count()?.allCommitted) {
      unsaved = 0
      ownTexts.allSaved()
    }
    relink()
  }
  provider.messageHandlers[MESSAGE.heartbeat] = () => {}
  provider.messageHandlers[MESSAGE.digest] = (_encoder, decoder) => {
    const theirs = JSON.parse(decoding.readVarString(decoder)) as Digest
    const script = () => import('./compare.ts')
    const settled = () => count()?.allCommitted === true && link.phase === 'live'
    tellsApart({ doc, settled, changes: () => changes }, theirs, async () => (await script()).wentApart)
      .then(async (apart) => apart && (await script()).startOver(bootstrap.boardId))
      .catch(() => {})
  }
  provider.messageHandlers[MESSAGE.board] = (_encoder, decoder) => {
    push = JSON.parse(decoding.readVarString(decoder)) as Push
    clockAhead = Date.parse(push.state.now) - Date.now()
    // Whatever was written by older rights went out before this.
    const { rev } = push.state
    if (rev !== seenRev && say(MESSAGE.seen, (encoder) => encoding.writeVarUint(encoder, rev))) seenRev = rev
    undoable = undo.can()
    readPresence()
    relink()
    changed()
  }

  const waiting = new Map<number, (answer: Answer) => void>()
  let asked = 0
  provider.messageHandlers[MESSAGE.answer] = (_encoder, decoder) => {
    const answer = JSON.parse(decoding.readVarString(decoder)) as Answer
    waiting.get(answer.id)?.(answer)
  }

  const command: BoardClient['command'] = (name, input) =>
    new Promise((resolve) => {
      const id = ++asked
      const done = (answer: Answer) => {
        clearTimeout(timer)
        waiting.delete(id)
        resolve(answer)
      }
      const timer = setTimeout(() => done({ id, ok: false, error: 'serverProblem' }), COMMAND_TIMEOUT_MS)
      waiting.set(id, done)
      const text = JSON.stringify({ id, name, input })
      const sent =
        link.phase !== 'offline' && say(MESSAGE.command, (encoder) => encoding.writeVarString(encoder, text))
      if (!sent) done({ id, ok: false, error: 'offline' })
    })

  // --- presence ---------------------------------------------------------------------------------

  const { awareness } = provider
  awareness.setLocalState(null)
  // The stock handler repeats to the server what it hears of others; only our own place is ours to tell.
  awareness.off('update', provider._awarenessUpdateHandler)
  let hereTimer: ReturnType<typeof setTimeout> | null = null
  let whereabouts: Whereabouts | null = null

  const here: BoardClient['here'] = (where) => {
    whereabouts = where
    hereTimer ??= setTimeout(() => {
      hereTimer = null
      awareness.setLocalState({ ...whereabouts })
      const own = encodeAwarenessUpdate(awareness, [doc.clientID])
      say(MESSAGE.awareness, (encoder) => encoding.writeVarUint8Array(encoder, own))
    }, HERE_EVERY_MS)
  }

  function readPresence(): void {
    const seatOf = new Map(
      push.state.roster.flatMap((seat) => seat.clients.map((id) => [id, seat.id] as const)),
    )
    presence = [...awareness.getStates()].flatMap(([client, state]) => {
      const seatId = seatOf.get(client)
      if (!seatId || client === doc.clientID) return []
      const { touchpoint = null, field = null, typing = false } = state as Partial<Whereabouts>
      return [{ seatId, touchpoint, field, typing }]
    })
  }
  awareness.on('change', () => {
    readPresence()
    changed()
  })

  keeper.begin()

  return {
    seatId: bootstrap.seatId,
    account: bootstrap.account,
    subscribe,
    view: () => view,
    push: () => push,
    link: () => link,
    unsaved: () => ownTexts.unsaved(),
    leftOver: () => keeper.leftOver,
    presence: () => presence,
    undoable: () => undoable,
    may,
    mayWrite(where) {
      const act = where.in === 'body' ? bodyAct(doc, where.id) : textAct(doc, where)
      return act !== null && may(act)
    },
    edit,
    undo: () => void undo.undo(),
    redo: () => void undo.redo(),
    together: (work) => undo.together(work),
    text: (where) => textAt(doc, where),
    body: (touchpointId) => bodyAt(doc, touchpointId),
    readBody(touchpointId) {
      const fragment = bodyAt(doc, touchpointId)
      return fragment ? readBody(fragment) : []
    },
    undoManager: () => undo.manager,
    command,
    here,
    now: () => Date.now() + clockAhead,
    destroy() {
      keeper.destroy()
      clearInterval(watch)
      if (hereTimer) clearTimeout(hereTimer)
      window.removeEventListener('online', wake)
      window.removeEventListener('offline', relink)
      document.removeEventListener('visibilitychange', wake)
      undo.end()
      reader.destroy()
      provider.destroy()
      awareness.destroy()
      doc.destroy()
    },
  }
}
