// The floor: relays every frame to all other sockets of the same path with one ws.send each. No document, no
// rights, nothing stored. `node raw.mjs PORT`
import http from 'node:http'
import { WebSocketServer } from 'ws'

const rooms = new Map()
const wss = new WebSocketServer({ noServer: true, perMessageDeflate: false, clientTracking: false })
const server = http.createServer((_request, response) => response.end('ok'))
server.on('upgrade', (request, socket, head) =>
  wss.handleUpgrade(request, socket, head, (ws) => {
    socket.setNoDelay(true)
    const room = rooms.get(request.url) ?? new Set()
    rooms.set(request.url, room.add(ws))
    ws.on('message', (frame) => {
      for (const other of room) if (other !== ws) other.send(frame)
    })
    ws.on('close', () => {
      room.delete(ws)
      if (room.size === 0) rooms.delete(request.url)
    })
    ws.on('error', () => {})
  }),
)
server.listen({ port: Number(process.argv[2]), host: '127.0.0.1', backlog: 2048 }, () => console.log('READY'))
process.on('SIGTERM', () => process.exit(0))
