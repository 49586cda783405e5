/**
 * What a joining browser gets, encoded once for many: the whole document as of some moment, and the
 * updates since. The updates go out *before* it: the stock client takes the answer to its state vector
 * for the end of joining, and would show a stale board for synced if they came after.
 */
import * as Y from 'yjs'
import { answerToVectorFrame } from './frames.ts'

/** Beyond this the whole is encoded anew at the next join. */
const TAIL_MAX_FRAMES = 64
const TAIL_MAX_BYTES = 64 * 1024
/** Answers to state vectors that several browsers share, as all have after a restart. */
const ANSWERS_MAX = 16

/** The state vector of a document with nothing in it. */
const isNothing = (vector: Uint8Array) => vector.byteLength === 1 && vector[0] === 0

export class JoinState {
  #document: () => Y.Doc
  #whole: Uint8Array | null = null
  #tail: Uint8Array[] = []
  #tailBytes = 0
  #answers = new Map<string, Uint8Array>()
  #vector: Uint8Array | null = null
  /** How often the document was gone through, for tests and the log. */
  encoded = 0

  constructor(document: () => Y.Doc) {
    this.#document = document
  }

  /** The document has just changed by these update frames. */
  grew(frames: readonly Uint8Array[]): void {
    if (frames.length === 0) return
    this.#answers.clear()
    this.#vector = null
    if (!this.#whole) return
    this.#tail.push(...frames)
    this.#tailBytes += frames.reduce((sum, frame) => sum + frame.byteLength, 0)
    if (this.#tail.length > TAIL_MAX_FRAMES || this.#tailBytes > TAIL_MAX_BYTES) this.#dropWhole()
  }

  vector(): Uint8Array {
    this.#vector ??= Y.encodeStateVector(this.#document())
    return this.#vector
  }

  /** Frames that bring a browser with this state vector up to date, in the order to send them. */
  answer(vector: Uint8Array): readonly Uint8Array[] {
    if (isNothing(vector)) {
      this.#whole ??= answerToVectorFrame(this.#encode())
      return [...this.#tail, this.#whole]
    }
    const key = Buffer.from(vector).toString('base64')
    const known = this.#answers.get(key)
    if (known) return [known]
    const frame = answerToVectorFrame(this.#encode(vector))
    if (this.#answers.size >= ANSWERS_MAX) this.#answers.clear()
    this.#answers.set(key, frame)
    return [frame]
  }

  #encode(vector?: Uint8Array): Uint8Array {
    this.encoded += 1
    return Y.encodeStateAsUpdate(this.#document(), vector)
  }

  #dropWhole(): void {
    this.#whole = null
    this.#tail = []
    this.#tailBytes = 0
  }
}
