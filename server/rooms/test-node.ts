/** For tests: one node as a process of its own, to be stopped and killed. Prints the port it listens on. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openHub } from './hub.ts'

const hub = openHub()
const server = createServer()
server.on('upgrade', (request, socket, head) => hub.upgrade(request, socket, head))
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  process.stdout.write(`port ${port}\n`)
})
