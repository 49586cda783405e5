import { useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * False while a page is only what the server wrote. What needs the script is disabled until then: a press or
 * a choice made before that would change what is seen, and be told to nobody.
 */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
