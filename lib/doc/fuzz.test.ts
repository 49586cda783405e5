import { expect, test } from 'vitest'
import { bodyAt } from './edit.ts'
import { readBoard } from './read.ts'
import { bodyIsKnown } from './rich.ts'
import { gesture, pick } from './test-gestures.ts'
import { Network, type Peer } from './test-network.ts'

/** `npm run fuzz -- 10000` asks for more; a seed that ever failed is run every time. */
const SEEDS = Number(process.env.FUZZ_SEEDS ?? 100)
const FIRST = Number(process.env.FUZZ_FIRST ?? 1)
const PINNED: readonly number[] = [
  1746, 1826, 2196, 2301, 2620, 3374, 3445, 4560, 4850, 5346, 5914, 7129, 7364, 8650, 8841,
]
const GESTURES = 120

for (const seed of new Set([...PINNED, ...Array.from({ length: SEEDS }, (_, nth) => FIRST + nth)])) {
  test(`DO19 peers who edit, undo and lose their line end with the same board (seed ${seed})`, () => {
    const network = new Network(seed)
    const { random } = network
    const count = 2 + Math.floor(random() * 7)
    for (let at = 0; at < count; at++) {
      const peer = network.join(`seat${at}`, at === 0 ? 'facilitator' : 'participant')
      if (random() < 0.5) peer.undo.manager.captureTimeout = Number.POSITIVE_INFINITY
    }
    let before = network.ids()
    for (let nth = 0; nth < GESTURES; nth++) {
      const peer = pick(network.peers, random)
      if (!peer) continue
      live(network, peer)
      const now = network.ids()
      expect(now).toEqual(expect.arrayContaining(before))
      before = now
    }
    network.settle()

    expect(network.refusals).toEqual([])
    const view = readBoard(network.server)
    for (const peer of network.peers) {
      expect(peer.reader.view()).toEqual(view)
      expect(readBoard(peer.doc)).toEqual(view)
    }
    for (const { id } of [...view.touchpoints, ...view.parked]) {
      const body = bodyAt(network.server, id)
      expect(body && bodyIsKnown(body)).toBe(true)
    }
  })
}

/** One thing that happens to one peer. */
function live(network: Network, peer: Peer): void {
  const { random } = network
  const chance = random()
  if (chance < 0.2) network.send(peer)
  else if (chance < 0.4) network.receive(peer)
  else if (chance < 0.43) network.cut(peer)
  else if (chance < 0.47) network.reconnect(peer)
  else if (chance < 0.49) changeStep(network)
  else if (chance < 0.495) changeLocks(network)
  else if (chance < 0.57) peer.undo.undo()
  else if (chance < 0.63) peer.undo.redo()
  else gesture(peer, random)
}

function changeStep(network: Network): void {
  const { random } = network
  network.changeStep(
    pick(['free', 'free', 'chapters', 'touchpoints', 'pains', 'vote'] as const, random) ?? 'free',
  )
}

function changeLocks(network: Network): void {
  const { random } = network
  network.changeLocks({
    all: random() < 0.1,
    lanes: random() < 0.3 ? ['pain', 'channel'] : [],
    chapters: random() < 0.3 ? ['chapter1'] : [],
  })
}
