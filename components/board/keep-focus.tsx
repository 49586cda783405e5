'use client'
import { useEffect } from 'react'

const REGIONS = '.side-panel, [role=dialog], section, main'

/**
 * When what had the focus is taken away (the last row of a list, a button that did its work), the focus goes to
 * the nearest part of the page around it that is still there, and does not fall to the top of the page.
 */
export function KeepFocus() {
  useEffect(() => {
    let around: Element[] = []
    const remember = ({ target }: FocusEvent) => {
      around = []
      for (let at = target instanceof Element ? target : null; at; at = at.parentElement) around.push(at)
    }
    const look = new MutationObserver(() => {
      const { activeElement, body } = document
      if (around[0]?.isConnected !== false || (activeElement && activeElement !== body)) return
      const region = around.find((each) => each.isConnected && each.matches(REGIONS))
      around = []
      if (!(region instanceof HTMLElement)) return
      if (!region.hasAttribute('tabindex')) region.tabIndex = -1
      region.focus({ preventScroll: true })
    })
    look.observe(document.body, { childList: true, subtree: true })
    document.addEventListener('focusin', remember)
    return () => {
      look.disconnect()
      document.removeEventListener('focusin', remember)
    }
  }, [])
  return null
}
