import { createContext, createElement, useContext, useSyncExternalStore, type ReactNode } from 'react'
import type { BoardView } from '../journey/entities.ts'
import type { Push } from '../sync/state.ts'
import type { BoardClient, Link, Presence } from './board.ts'

const Context = createContext<BoardClient | null>(null)

export function BoardProvider({ client, children }: { client: BoardClient; children: ReactNode }) {
  return createElement(Context.Provider, { value: client }, children)
}

export function useBoard(): BoardClient {
  const client = useContext(Context)
  if (!client) throw new Error('outside a board')
  return client
}

function useOf<T>(read: (client: BoardClient) => T): T {
  const client = useBoard()
  const snapshot = () => read(client)
  return useSyncExternalStore(client.subscribe, snapshot, snapshot)
}

export const useView = (): BoardView | null => useOf((client) => client.view())
export const usePush = (): Push => useOf((client) => client.push())
export const useLink = (): Link => useOf((client) => client.link())
export const usePresence = (): Presence[] => useOf((client) => client.presence())
export const useUndoable = (): { undo: boolean; redo: boolean } => useOf((client) => client.undoable())
