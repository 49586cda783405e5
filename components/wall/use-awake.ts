import { useEffect } from 'react'

/** While this is in sight the screen stays on, where the browser can; it lets go by itself when the page is hidden. */
export function useAwake(): void {
  useEffect(() => {
    let held: WakeLockSentinel | null = null
    let gone = false
    const hold = () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
      navigator.wakeLock.request('screen').then(
        (lock) => {
          if (gone) void lock.release()
          else held = lock
        },
        // A battery that is nearly empty, or a rule of the house: the screen goes dark as it always does.
        () => {},
      )
    }
    hold()
    document.addEventListener('visibilitychange', hold)
    return () => {
      gone = true
      document.removeEventListener('visibilitychange', hold)
      void held?.release()
    }
  }, [])
}
