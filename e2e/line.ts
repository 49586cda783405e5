/**
 * A line between browser and server that can really be cut: sockets end, and new ones are not answered.
 * `Line.through` puts a proxy on it that knows nothing of WebSockets, as some offices have.
 */
import { once } from 'node:events'
import { createServer as createProxy, request as ask, type Server as Proxy } from 'node:http'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** What becomes of a socket: refused as by an old proxy, or left without an answer as by a middle box. */
export type Upgrades = 'refused' | 'silent'

export class Line {
  readonly origin: string
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  #whole = true

  private constructor(server: Server) {
    this.#server = server
    this.origin = `http://localhost:${(server.address() as AddressInfo).port}`
    server.prependListener('connection', (near: Socket) => this.#keep(near))
  }

  static async to(port: number): Promise<Line> {
    const server = createServer((near) => pass(near, port))
    return Line.#on(server)
  }

  static async through(upgrades: Upgrades, port: number): Promise<Line> {
    return Line.#on(proxy(upgrades, port))
  }

  static async #on(server: Server): Promise<Line> {
    server.listen(0, 'localhost')
    await once(server, 'listening')
    return new Line(server)
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

  #keep(near: Socket): void {
    near.on('error', () => near.destroy())
    if (!this.#whole) return void near.destroy()
    this.#sockets.add(near)
    near.on('close', () => this.#sockets.delete(near))
  }
}

function pass(near: Socket, port: number): void {
  const far = connect(port, 'localhost')
  for (const [socket, other] of [
    [near, far],
    [far, near],
  ] as const) {
    socket.setNoDelay(true)
    socket.pipe(other)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => other.destroy())
  }
}

/** Passes requests on one by one, as they come; an upgrade never. */
function proxy(upgrades: Upgrades, port: number): Proxy {
  const server = createProxy((near, answer) => {
    const { method, url: path, headers } = near
    const far = ask({ host: 'localhost', port, method, path, headers }, (came) => {
      answer.writeHead(came.statusCode ?? 502, came.headers)
      answer.flushHeaders()
      came.pipe(answer)
    })
    far.on('error', () => answer.destroy())
    // who is gone in front is gone behind
    answer.on('close', () => far.destroy())
    near.pipe(far)
  })
  server.on('upgrade', (_request, socket: Socket) => {
    if (upgrades === 'refused') socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
  })
  return server
}
