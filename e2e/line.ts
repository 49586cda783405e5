/** A line between browser and server that can really be cut: sockets end, and new ones are not answered. */
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

export class Line {
  readonly origin: string
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  #whole = true

  private constructor(server: Server) {
    this.#server = server
    this.origin = `http://localhost:${(server.address() as AddressInfo).port}`
  }

  static async to(port: number): Promise<Line> {
    const server = createServer()
    server.listen(0, 'localhost')
    await once(server, 'listening')
    const line = new Line(server)
    server.on('connection', (near) => line.#pass(near, port))
    return line
  }

  cut(): void {
    this.#whole = false
    for (const socket of this.#sockets) socket.destroy()
  }

  mend(): void {
    this.#whole = true
  }

  async end(): Promise<void> {
    this.cut()
    this.#server.close()
    await once(this.#server, 'close')
  }

  #pass(near: Socket, port: number): void {
    if (!this.#whole) return void near.destroy()
    const far = connect(port, 'localhost')
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(socket)
      socket.setNoDelay(true)
      socket.pipe(other)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        this.#sockets.delete(socket)
        other.destroy()
      })
    }
  }
}
