import { SentCount, type Counted } from './sent-count.ts'

/** The ordinary way to the server. */
export class CountingSocket extends WebSocket implements Counted {
  readonly count = new SentCount()
  heard = false

  constructor(url: string | URL) {
    super(url)
    this.addEventListener('message', () => (this.heard = true), { once: true })
  }

  override send(payload: Parameters<WebSocket['send']>[0]): void {
    this.count.note(payload)
    super.send(payload)
  }
}
