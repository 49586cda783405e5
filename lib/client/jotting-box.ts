import type { Jotting } from '../journey/alone.ts'
import type { Answer, CommandError, CommandInput } from '../sync/commands.ts'
import type { After } from './ballot-box.ts'

/** `refused`: the server does not take it, but its words stay here. */
export type Piece = { jotting: Jotting; state: 'saved' | 'saving' | 'failed' | 'refused' }
export type JotCommand = <K extends 'jot' | 'dropJotting'>(name: K, input: CommandInput[K]) => Promise<Answer>

/** Letters are sent when they come to rest; what failed is tried again after this. */
export const JOT_REST_MS = 500
export const JOT_AGAIN_MS = 3000
const WORTH_ANOTHER_TRY: readonly CommandError[] = ['offline', 'serverProblem']

type Draft = Piece & { underWay: boolean; rest: (() => void) | null }

/**
 * What one writes alone while it is written: shows at once, is sent when the letters come to rest, one after
 * the other for each piece. Lives as long as the page; nothing of it is kept in the browser.
 */
export class JottingBox {
  #mine: readonly Jotting[] = []
  readonly #drafts = new Map<string, Draft>()
  readonly #dropped = new Set<string>()
  readonly #listeners = new Set<() => void>()
  #pieces: readonly Piece[] = []
  readonly #command: JotCommand
  readonly #after: After

  constructor(command: JotCommand, after: After) {
    this.#command = command
    this.#after = after
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** In the order of writing. Changes identity with every change. */
  pieces = (): readonly Piece[] => this.#pieces

  /** The server's own view. What was written since stays on top of it. */
  learn(mine: readonly Jotting[]): void {
    if (mine === this.#mine) return
    this.#mine = mine
    for (const { id, text } of mine) {
      const draft = this.#drafts.get(id)
      if (draft?.state === 'saved' && draft.jotting.text.trim() === text) this.#drafts.delete(id)
    }
    for (const id of this.#dropped) if (!mine.some((one) => one.id === id)) this.#dropped.delete(id)
    this.#tell()
  }

  write(jotting: Jotting): void {
    const draft = this.#drafts.get(jotting.id)
    draft?.rest?.()
    this.#put(jotting, 'saving', draft?.underWay ?? false)
    this.#sendAfter(jotting.id, JOT_REST_MS)
  }

  drop(id: string): void {
    this.#drafts.get(id)?.rest?.()
    this.#drafts.delete(id)
    this.#dropped.add(id)
    this.#tell()
    void this.#dropForGood(id)
  }

  /** Sends what rests: on leaving a field or the screen. */
  flush = (): void => {
    for (const [id, { rest }] of this.#drafts) if (rest) this.#sendAfter(id, 0)
  }

  /** Takes out what the server did not want, to be shown elsewhere. */
  takeRefused(): string[] {
    const refused = [...this.#drafts.values()].filter(({ state }) => state === 'refused')
    for (const { jotting } of refused) this.#drafts.delete(jotting.id)
    if (refused.length > 0) this.#tell()
    return refused.map(({ jotting }) => jotting.text)
  }

  /** Everything was shared: what was saved is on the board now, and only what was not stays. */
  forgetSaved(): void {
    for (const [id, { state }] of this.#drafts) if (state === 'saved') this.#drafts.delete(id)
    this.#tell()
  }

  #sendAfter(id: string, ms: number): void {
    const draft = this.#drafts.get(id)
    if (!draft) return
    draft.rest?.()
    draft.rest = ms === 0 ? null : this.#after(ms, () => this.#sendAfter(id, 0))
    if (ms === 0) void this.#send(id)
  }

  async #send(id: string): Promise<void> {
    const draft = this.#drafts.get(id)
    // Whoever is under way sends again when the words have changed meanwhile; nothing to say is not sent.
    if (!draft || draft.underWay || draft.jotting.text.trim() === '') return
    draft.underWay = true
    const sent = draft.jotting
    const answer = await this.#command('jot', { jotting: sent }).catch(
      (): Answer => ({ id: 0, ok: false, error: 'serverProblem' }),
    )
    const now = this.#drafts.get(id)
    if (!now) {
      // Thrown away while it was under way: it may have come after that.
      if (answer.ok) void this.#dropForGood(id)
      return
    }
    now.underWay = false
    if (now.jotting !== sent) return now.rest ? undefined : this.#sendAfter(id, 0)
    const again = !answer.ok && WORTH_ANOTHER_TRY.includes(answer.error)
    this.#put(sent, answer.ok ? 'saved' : again ? 'failed' : 'refused', false)
    if (again) this.#sendAfter(id, JOT_AGAIN_MS)
  }

  /** Without a line it would come along with the others when all is shared. */
  async #dropForGood(id: string): Promise<void> {
    const answer = await this.#command('dropJotting', { id }).catch(
      (): Answer => ({ id: 0, ok: false, error: 'serverProblem' }),
    )
    if (!answer.ok && WORTH_ANOTHER_TRY.includes(answer.error))
      this.#after(JOT_AGAIN_MS, () => void this.#dropForGood(id))
  }

  #put(jotting: Jotting, state: Piece['state'], underWay: boolean): void {
    this.#drafts.set(jotting.id, { jotting, state, underWay, rest: null })
    this.#tell()
  }

  #tell(): void {
    const known = this.#mine.filter(({ id }) => !this.#dropped.has(id))
    const fresh = [...this.#drafts.values()].filter(
      ({ jotting }) => !known.some(({ id }) => id === jotting.id),
    )
    this.#pieces = [
      ...known.map((jotting): Piece => this.#drafts.get(jotting.id) ?? { jotting, state: 'saved' }),
      ...fresh,
    ].map(({ jotting, state }) => ({ jotting, state }))
    for (const listener of this.#listeners) listener()
  }
}
