/** When the keeping of unsaved work is fetched, and what opens the line before or after it. */
import type { Bootstrap } from './board.ts'
import { hasKeptWork } from './kept-mark.ts'
import type { Keeping, KeptWork } from './kept-work.ts'

/** What may be needed without a line is fetched once the board is at rest. */
const REST_MS = 3_000
/** A browser whose drawer does not open must not keep the board shut. */
const DRAWER_MS = 5_000
const NOTHING: readonly string[] = []

export class Keeper {
  readonly #of: Keeping
  readonly #connect: () => void
  readonly #account: boolean
  #kept: KeptWork | null = null
  #keeping: Promise<void> | null = null
  #begun = false
  #over = false

  constructor({ account }: Bootstrap, of: Omit<Keeping, 'mayBring'>, connect: () => void) {
    this.#account = account
    this.#of = { ...of, mayBring: () => !this.#begun }
    this.#connect = connect
  }

  get safe(): boolean {
    return this.#kept?.safe ?? false
  }

  get leftOver(): readonly string[] {
    return this.#kept?.leftOver ?? NOTHING
  }

  /** Nothing for guests. Without its script or its drawer the page goes on, and warns when it is left. */
  fetch(): Promise<void> {
    if (!this.#account) return Promise.resolve()
    this.#keeping ??= import('./kept-work.ts')
      .then(({ KeptWork }) => KeptWork.open(this.#of))
      .then((opened) => {
        this.#kept = opened
        if (this.#over) opened.destroy()
      })
      .catch(() => {})
    return this.#keeping
  }

  atRest(): void {
    setTimeout(() => void this.fetch(), REST_MS)
  }

  /** Opens the line, after what an earlier visit left here is in the document. */
  begin(): void {
    const open = () => {
      if (!this.#begun && !this.#over) this.#connect()
      this.#begun = true
    }
    if (!this.#account || !hasKeptWork(this.#of.bootstrap.boardId)) return open()
    void this.fetch().then(open)
    setTimeout(open, DRAWER_MS)
  }

  destroy(): void {
    this.#over = true
    this.#kept?.destroy()
  }
}
