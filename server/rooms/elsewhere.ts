/** Who is at a board by way of other nodes, and where they are. Knows no clock: the rows say who is dead. */
import type { Neighbour } from '../db/nodes.ts'
import type { Presence } from './presence.ts'

export class Elsewhere {
  #present = new Map<string, number[]>()
  #clients = new Set<number>()
  #nodes = new Set<string>()
  #told = '[]'

  /** Seats with the client ids of their lines at other nodes. */
  get present(): ReadonlyMap<string, readonly number[]> {
    return this.#present
  }

  /** Living nodes that have this board open, this one not counted. */
  get nodes(): number {
    return this.#nodes.size
  }

  has(clientId: number): boolean {
    return this.#clients.has(clientId)
  }

  /**
   * As the rows have it. `people`: somebody came or went. `nodes`: a node has come that was not there
   * before. Whoever left by way of another node leaves `presence`, unless `here` by now.
   */
  take(
    neighbours: readonly Neighbour[],
    presence: Presence,
    here: ReadonlySet<number>,
  ): { people: boolean; nodes: boolean } {
    const before = this.#clients
    const nodes = new Set(neighbours.filter(({ alive }) => alive).map(({ nodeId }) => nodeId))
    const present = new Map<string, number[]>()
    for (const neighbour of neighbours) {
      for (const [seatId, clients] of Object.entries(neighbour.present)) {
        present.set(seatId, [...(present.get(seatId) ?? []), ...clients])
      }
    }
    this.#present = present
    this.#clients = new Set([...present.values()].flat())
    for (const clientId of before) {
      if (!this.#clients.has(clientId) && !here.has(clientId)) presence.forget(clientId)
    }
    for (const { whereabouts } of neighbours) {
      for (const [clientId, clock, state] of whereabouts) {
        if (this.#clients.has(clientId) && !here.has(clientId)) presence.relay({ clientId, clock, state })
      }
    }
    const fresh = [...nodes].some((nodeId) => !this.#nodes.has(nodeId))
    this.#nodes = nodes
    const told = JSON.stringify([...present].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    const people = told !== this.#told
    this.#told = told
    return { people, nodes: fresh }
  }
}
