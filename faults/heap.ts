/** How much memory the server holds once its rubbish is gone, by way of Node's inspector. */
import { WebSocket } from 'ws'
import type { AppServer } from '../e2e/server.ts'

/** For the environment of the server to be measured. */
export const INSPECTED = { NODE_OPTIONS: '--inspect=127.0.0.1:0' }

export class Heap {
  readonly #line: WebSocket
  readonly #answers = new Map<number, (result: { usedSize?: number }) => void>()
  #asked = 0

  private constructor(line: WebSocket) {
    this.#line = line
    line.on('message', (bytes: Buffer) => {
      const { id, result } = JSON.parse(bytes.toString()) as { id: number; result: { usedSize?: number } }
      this.#answers.get(id)?.(result)
      this.#answers.delete(id)
    })
  }

  static async of(server: AppServer): Promise<Heap> {
    const address = /ws:\/\/127\.0\.0\.1:\d+\/[0-9a-f-]+/.exec(server.output)?.[0]
    if (!address) throw new Error('the server cannot be inspected')
    const line = new WebSocket(address)
    await new Promise((resolve, reject) => line.once('open', resolve).once('error', reject))
    return new Heap(line)
  }

  /** kB after two forced collections: the second takes what the first only let go of. */
  async kilobytes(): Promise<number> {
    await this.#ask('HeapProfiler.collectGarbage')
    await this.#ask('HeapProfiler.collectGarbage')
    return ((await this.#ask('Runtime.getHeapUsage')).usedSize ?? 0) / 1024
  }

  close(): void {
    this.#line.close()
  }

  #ask(method: string): Promise<{ usedSize?: number }> {
    const id = (this.#asked += 1)
    const answer = new Promise<{ usedSize?: number }>((resolve) => this.#answers.set(id, resolve))
    this.#line.send(JSON.stringify({ id, method }))
    return answer
  }
}
