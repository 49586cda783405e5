// @y/websocket-server as it comes: its own setupWSConnection on ws, documents in memory. `node … PORT`
import http from 'node:http'
import { WebSocketServer } from 'ws'
import { setupWSConnection } from '@y/websocket-server/utils'

const wss = new WebSocketServer({ noServer: true, perMessageDeflate: false })
const server = http.createServer((_request, response) => response.end('ok'))
wss.on('connection', setupWSConnection)
server.on('upgrade', (request, socket, head) =>
  wss.handleUpgrade(request, socket, head, (ws) => {
    socket.setNoDelay(true)
    wss.emit('connection', ws, request)
  }),
)
server.listen({ port: Number(process.argv[2]), host: '127.0.0.1', backlog: 2048 }, () => console.log('READY'))
process.on('SIGTERM', () => process.exit(0))
