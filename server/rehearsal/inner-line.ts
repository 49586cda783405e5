/** A line within this process: who is acted comes in at the same door as everybody else. */
import type { OpenLine, Parcel } from '../rooms/line.ts'

export class InnerLine implements OpenLine {
  open = true
  readonly bufferedBytes = 0
  readonly #hear: (frame: Uint8Array) => void
  #listeners: ((frame: Uint8Array) => void)[] = []
  #gone: (() => void)[] = []

  /** `hear`: told of each frame that the server sends. */
  constructor(hear: (frame: Uint8Array) => void) {
    this.#hear = hear
  }

  /** To the server. In a turn of its own, as from a network: nothing comes back in the middle of a deed. */
  say(frame: Uint8Array): void {
    setImmediate(() => {
      if (this.open) for (const listener of this.#listeners) listener(frame)
    })
  }

  onFrame(hear: (frame: Uint8Array) => void): void {
    this.#listeners.push(hear)
  }

  onGone(tell: () => void): void {
    this.#gone.push(tell)
  }

  send(frame: Uint8Array): void {
    setImmediate(() => {
      if (this.open) this.#hear(frame)
    })
  }

  sendParcel({ frames }: Parcel, own?: Uint8Array): void {
    for (const frame of frames) this.send(frame)
    if (own) this.send(own)
  }

  end(): void {
    if (!this.open) return
    this.open = false
    for (const tell of this.#gone.splice(0)) tell()
  }
}
