'use client'
import { useEffect } from 'react'

const REGIONS = '.side-panel, dialog, section, main'
/** Most places give it back themselves, some after a script has come. */
const WAIT_MS = 1_000

/**
 * When what had the focus is taken away (the last row of a list, a button that did its work), the focus goes to
 * the nearest part of the page around it that is still there, and does not fall to the top of the page.
 */
export function KeepFocus() {
  useEffect(() => {
    let around: Element[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const lost = () =>
      around[0]?.isConnected === false && (document.activeElement ?? document.body) === document.body
    const remember = ({ target }: FocusEvent) => {
      around = []
      for (let at = target instanceof Element ? target : null; at; at = at.parentElement) around.push(at)
    }
    const keep = () => {
      timer = undefined
      if (!lost()) return
      const region = around.find((each) => each.isConnected && each.matches(REGIONS))
      around = []
      if (!(region instanceof HTMLElement)) return
      if (!region.hasAttribute('tabindex')) region.tabIndex = -1
      region.focus({ preventScroll: true })
    }
    const look = new MutationObserver(() => {
      if (lost()) timer ??= setTimeout(keep, WAIT_MS)
    })
    look.observe(document.body, { childList: true, subtree: true })
    document.addEventListener('focusin', remember)
    return () => {
      clearTimeout(timer)
      look.disconnect()
      document.removeEventListener('focusin', remember)
    }
  }, [])
  return null
}
