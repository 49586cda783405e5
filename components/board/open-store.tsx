'use client'
import { createContext, use, useState, useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import { giveBack } from './give-back.ts'

/**
 * Which one thing on the board is open for typing ("notes:ID", "draft:ID:pain"). Kept beside the
 * tree, so that a note that somebody moves away stays open at its new place and only two cards redraw.
 */
class OpenStore {
  #key: string | null = null
  #listeners = new Set<() => void>()
  get = () => this.#key
  set = (key: string | null) => {
    if (key === this.#key) return
    this.#key = key
    for (const tell of this.#listeners) tell()
  }
  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }
}

const Store = createContext<OpenStore>(new OpenStore())

export function OpenStoreProvider({ children }: { children: ReactNode }) {
  const [store] = useState(() => new OpenStore())
  return <Store value={store}>{children}</Store>
}

export function useOpenStore() {
  return use(Store)
}

/** Whether the thing with this key is open; redraws only when that changes. */
export function useIsOpen(key: string): boolean {
  const store = use(Store)
  return useSyncExternalStore(
    store.subscribe,
    () => store.get() === key,
    () => false,
  )
}

/** Puts the focus back on what was open: in the panel when it was opened there, else on the map. */
export function returnTo(stop: string): void {
  giveBack(`[data-stop="${stop}"]`, document.activeElement?.closest('.side-panel') ?? document)
}
