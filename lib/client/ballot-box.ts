import type { Emotion } from '../journey/entities.ts'
import type { RoundKind } from '../journey/policy.ts'
import { isValue, type BallotValue, type ValueOf } from '../journey/rounds/kinds.ts'
import type { CommandError } from '../sync/commands.ts'
import type { OwnBallot } from '../sync/state.ts'

/** One's own ballots as answers of a kind. */
export const answersIn = <K extends RoundKind>(
  kind: K,
  ballots: readonly OwnBallot[],
): OwnAnswer<ValueOf[K]>[] =>
  ballots.flatMap((ballot) => (isValue(kind, ballot.value) ? [{ ...ballot, value: ballot.value }] : []))

/** What came of a vote; `kept` when it waits for the connection, and is told of later. */
export type CastOutcome = 'ok' | 'offline' | 'kept' | CommandError
export type Cast<V extends BallotValue = Emotion | null> = (
  target: string,
  value: V,
  reason: string,
  named: readonly string[],
  later: (outcome: CastOutcome) => void,
) => Promise<CastOutcome>
/** One's own ballot of a round whose answers are `V`. */
export type OwnAnswer<V extends BallotValue> = Omit<OwnBallot, 'value'> & { value: V }

/** `value` undefined: nothing chosen yet, so a reason waits here until something is. */
export type Draft<V extends BallotValue = Emotion | null> = {
  value: V | undefined
  reason: string
  named: readonly string[]
  state: 'unsent' | 'saving' | 'saved' | 'failed'
  error: CastOutcome | null
}

/** Runs something after so many ms; returns what calls it off. */
export type After = (ms: number, run: () => void) => () => void

const NOTHING = { value: undefined, reason: '', named: [], state: 'unsent', error: null } as const
/** A walk through the faces with the arrows, and a reason being typed, are sent when they come to rest. */
export const REST_MS = { choice: 0, arrows: 400, reason: 900 } as const

/**
 * One's own votes of one round while they are made. A choice shows at once and is sent at once. At most
 * one vote per touchpoint is under way, so a slow older one can never land after a newer one.
 */
export class BallotBox<V extends BallotValue = Emotion | null> {
  #drafts: Readonly<Record<string, Draft<V>>> = {}
  #mine: readonly OwnAnswer<V>[]
  readonly #resting = new Map<string, () => void>()
  /** Touchpoints with a vote under way; true when a newer one has to follow. */
  readonly #underWay = new Map<string, boolean>()
  readonly #listeners = new Set<() => void>()
  #cast: Cast<V>
  readonly #after: After

  constructor(mine: readonly OwnAnswer<V>[], cast: Cast<V>, after: After) {
    this.#mine = mine
    this.#cast = cast
    this.#after = after
  }

  castWith(cast: Cast<V>): void {
    this.#cast = cast
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Changes identity with every change of a draft. */
  drafts = (): Readonly<Record<string, Draft<V>>> => this.#drafts

  draftOf(target: string): Draft<V> {
    const draft = this.#drafts[target]
    if (draft) return draft
    const ballot = this.#mine.find((own) => own.target === target)
    if (!ballot) return NOTHING
    const { value, reason, named = [] } = ballot
    return { value, reason, named, state: 'saved', error: null }
  }

  choose(target: string, value: V, byArrows = false): void {
    const draft = this.draftOf(target)
    // Who doesn't know has no name for it either.
    const named = value === null ? [] : draft.named
    this.#put(target, { ...draft, value, named, state: 'saving', error: null })
    this.#sendAfter(target, byArrows ? REST_MS.arrows : REST_MS.choice)
  }

  explain(target: string, reason: string): void {
    const draft = this.draftOf(target)
    const chosen = draft.value !== undefined
    this.#put(target, { ...draft, reason, state: chosen ? 'saving' : 'unsent', error: null })
    if (chosen) this.#sendAfter(target, REST_MS.reason)
  }

  /** Names of emotions beside what was chosen. */
  name(target: string, named: readonly string[]): void {
    const draft = this.draftOf(target)
    if (draft.value === undefined) return
    this.#put(target, { ...draft, named, state: 'saving', error: null })
    this.#sendAfter(target, REST_MS.choice)
  }

  retry(target: string): void {
    this.#put(target, { ...this.draftOf(target), state: 'saving', error: null })
    this.#sendAfter(target, 0)
  }

  /** Sends what still rests: on leaving the field, the touchpoint or the page. */
  flush = (): void => {
    for (const target of this.#resting.keys()) this.#sendAfter(target, 0)
  }

  /**
   * The server's own view came in. The answer to a vote may come before it, so a draft stays until the
   * view agrees; from then on a vote of the same person on another device shows here too.
   */
  learn(mine: readonly OwnAnswer<V>[]): void {
    this.#mine = mine
    const kept = Object.entries(this.#drafts).filter(([target, draft]) => {
      const ballot = mine.find((own) => own.target === target)
      const moving = this.#underWay.has(target) || this.#resting.has(target)
      return moving || draft.state === 'unsent' || !ballot || !agrees(draft, ballot)
    })
    this.#drafts = Object.fromEntries(kept)
    this.#tell()
  }

  #sendAfter(target: string, rest: number): void {
    this.#resting.get(target)?.()
    this.#resting.delete(target)
    if (rest === 0) void this.#send(target)
    else
      this.#resting.set(
        target,
        this.#after(rest, () => this.#sendAfter(target, 0)),
      )
  }

  async #send(target: string): Promise<void> {
    if (this.#underWay.has(target)) {
      this.#underWay.set(target, true)
      return
    }
    const { value, reason, named } = this.draftOf(target)
    if (value === undefined) return
    this.#underWay.set(target, false)
    const later = (outcome: CastOutcome) => {
      const now = this.draftOf(target)
      const newer = now.value !== value || now.reason !== reason || now.named !== named
      if (!newer && !this.#underWay.has(target) && !this.#resting.has(target)) this.#settle(target, outcome)
    }
    const outcome = await this.#cast(target, value, reason.trim(), named, later).catch(
      (): CastOutcome => 'serverProblem',
    )
    const newer = this.#underWay.get(target)
    this.#underWay.delete(target)
    if (newer) void this.#send(target)
    else if (!this.#resting.has(target)) this.#settle(target, outcome)
  }

  #settle(target: string, outcome: CastOutcome): void {
    const state = outcome === 'ok' ? 'saved' : outcome === 'kept' ? 'saving' : 'failed'
    this.#put(target, { ...this.draftOf(target), state, error: state === 'failed' ? outcome : null })
  }

  #put(target: string, draft: Draft<V>): void {
    this.#drafts = { ...this.#drafts, [target]: draft }
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}

const agrees = <V extends BallotValue>(
  draft: Draft<V>,
  { value, reason, named = [] }: OwnAnswer<V>,
): boolean =>
  JSON.stringify([value, reason, named]) === JSON.stringify([draft.value, draft.reason.trim(), draft.named])
