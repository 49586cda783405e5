/** One who is acted: a client of the board like any other, with a document, the policy and its own pace. */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { createEditor, type BoardEditor } from '../../lib/doc/edit.ts'
import { readBoard } from '../../lib/doc/read.ts'
import { openRoots } from '../../lib/doc/roots.ts'
import { mayEdit, type CommandName } from '../../lib/journey/policy.ts'
import type { CommandInput } from '../../lib/sync/commands.ts'
import type { Push } from '../../lib/sync/state.ts'
import { MESSAGE } from '../../lib/sync/wire.ts'
import { answerToVectorFrame, stateVectorFrame, updateFrame } from '../rooms/frames.ts'
import { chanceOf, type Chance } from './chance.ts'
import { InnerLine } from './inner-line.ts'
import { linesIn } from './lines.ts'
import { nextDeed, standingIn, type Deed } from './script.ts'

/** What came from the server is not sent back to it. */
const HEARD = Symbol('heard')
/** Reading and thinking, before each deed; typing takes as long again. */
const PAUSE_MS = { least: 3_000, most: 11_000 }
const FIRST_PAUSE_MS = 15_000

export class Member {
  readonly seatId: string
  readonly line: InnerLine
  readonly #document = new Y.Doc()
  readonly #edit: BoardEditor
  readonly #chance: Chance
  readonly #mood: number
  readonly #done = new Map<string, number>()
  #push: Push | null = null
  #synced = false
  #asked = 0
  #answered = 0
  #next: number

  constructor(of: { seatId: string; seed: number; mood: number; now: number }) {
    this.seatId = of.seatId
    this.#chance = chanceOf(of.seed)
    this.#mood = of.mood
    this.#next = of.now + this.#chance.whole(0, FIRST_PAUSE_MS)
    openRoots(this.#document)
    this.line = new InnerLine((frame) => this.#hear(frame))
    this.#document.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== HEARD) this.line.say(updateFrame(update))
    })
    this.#edit = createEditor(this.#document, {
      seatId: of.seatId,
      newId: () => crypto.randomUUID(),
      may: (act) => this.#push !== null && mayEdit(standingIn(this.#push), act),
    })
  }

  get clientId(): number {
    return this.#document.clientID
  }

  /** At the door: asks for the board. */
  knocked(): void {
    this.line.say(stateVectorFrame(Y.encodeStateVector(this.#document)))
  }

  /**
   * One thing at most, when it is time for it and the one before is answered. `rev`: of the rights that hold
   * now; until they are heard here nothing is done.
   */
  act(now: number, rev: number): void {
    if (now < this.#next || !this.line.open || !this.#synced) return
    if (!this.#push || this.#push.state.rev < rev || this.#answered < this.#asked) return
    this.#next = now + this.#chance.whole(PAUSE_MS.least, PAUSE_MS.most)
    const deed = nextDeed({
      push: this.#push,
      view: readBoard(this.#document),
      mood: this.#mood,
      chance: this.#chance,
      lines: linesIn(this.#push.state.language),
      newId: () => crypto.randomUUID(),
      done: this.#done,
    })
    if (deed) this.#do(deed)
  }

  end(): void {
    this.line.end()
    this.#document.destroy()
  }

  #do(deed: Deed): void {
    switch (deed.do) {
      case 'command':
        return this.#command(deed.name, deed.input)
      case 'addChapter':
        return void this.#edit.addChapter(deed)
      case 'addTouchpoint': {
        const id = this.#edit.addTouchpoint(deed)
        if (id) this.#edit.setText({ in: 'touchpoints', id, field: 'needText' }, deed.need)
        return
      }
      case 'addNote':
        return void this.#edit.addNote(deed)
      case 'setStatus':
        return void this.#edit.setTouchpoint(deed.touchpointId, { status: deed.status })
    }
  }

  #command<K extends CommandName>(name: K, input: CommandInput[K]): void {
    const id = ++this.#asked
    this.#say(MESSAGE.command, (encoder) =>
      encoding.writeVarString(encoder, JSON.stringify({ id, name, input })),
    )
  }

  #say(type: number, write: (encoder: encoding.Encoder) => void): void {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, type)
    write(encoder)
    this.line.say(encoding.toUint8Array(encoder))
  }

  /** What an answer says is not looked at: what was refused shows in the next push, as to anybody who looks up. */
  #hear(frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame)
    const type = decoding.readVarUint(decoder)
    if (type === MESSAGE.board) {
      const push = JSON.parse(decoding.readVarString(decoder)) as Push
      this.#push = push
      this.#say(MESSAGE.seen, (encoder) => encoding.writeVarUint(encoder, push.state.rev))
    } else if (type === MESSAGE.answer) this.#answered += 1
    else if (type === MESSAGE.sync) this.#sync(decoder)
  }

  /** y-protocols: their vector, the answer to ours, or an update. */
  #sync(decoder: decoding.Decoder): void {
    const kind = decoding.readVarUint(decoder)
    const bytes = decoding.readVarUint8Array(decoder)
    if (kind === 0) this.line.say(answerToVectorFrame(Y.encodeStateAsUpdate(this.#document, bytes)))
    else Y.applyUpdate(this.#document, bytes, HEARD)
    if (kind === 1) this.#synced = true
  }
}
