import type { Answer, CommandError } from '../sync/commands.ts'
import type { After } from './ballot-box.ts'

/** `typed` null: nothing newer than what is stored. */
export type AnswerDraft = { typed: string | null; state: 'saved' | 'saving' | 'failed' | 'refused' }

export const ANSWER_REST_MS = 600
export const ANSWER_AGAIN_MS = 3000
const WORTH_ANOTHER_TRY: readonly CommandError[] = ['offline', 'serverProblem']
const NOTHING: AnswerDraft = { typed: null, state: 'saved' }

/** One text that is sent while it is typed: when the letters rest, on leaving, and again when it could not be. */
export class SavedAnswer {
  #draft = NOTHING
  #underWay = false
  #rest: (() => void) | null = null
  readonly #listeners = new Set<() => void>()
  readonly #send: (text: string) => Promise<Answer>
  readonly #after: After

  constructor(send: (text: string) => Promise<Answer>, after: After) {
    this.#send = send
    this.#after = after
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  draft = (): AnswerDraft => this.#draft

  type(text: string): void {
    this.#put({ typed: text, state: 'saving' })
    this.#sendAfter(ANSWER_REST_MS)
  }

  flush = (): void => {
    if (this.#rest) this.#sendAfter(0)
  }

  /** The server's own text: what says the same is not newer any more, so another device shows from then on. */
  learn(stored: string): void {
    const { typed, state } = this.#draft
    if (typed !== null && state === 'saved' && typed.trim() === stored) this.#put(NOTHING)
  }

  #sendAfter(ms: number): void {
    this.#rest?.()
    this.#rest = ms === 0 ? null : this.#after(ms, () => this.#sendAfter(0))
    if (ms === 0) void this.#now()
  }

  async #now(): Promise<void> {
    const { typed } = this.#draft
    if (typed === null || this.#underWay) return
    this.#underWay = true
    const answer = await this.#send(typed.trim()).catch(
      (): Answer => ({ id: 0, ok: false, error: 'serverProblem' }),
    )
    this.#underWay = false
    if (this.#draft.typed !== typed) {
      if (!this.#rest) void this.#now()
      return
    }
    const again = !answer.ok && WORTH_ANOTHER_TRY.includes(answer.error)
    this.#put({ typed, state: answer.ok ? 'saved' : again ? 'failed' : 'refused' })
    if (again) this.#sendAfter(ANSWER_AGAIN_MS)
  }

  #put(draft: AnswerDraft): void {
    this.#draft = draft
    for (const listener of this.#listeners) listener()
  }
}
