import { singleKeys } from '../board/map-keys.ts'
import { typing } from '../board/use-actions.ts'

/** A single letter anywhere on the board but while typing or in a dialog; it can be switched off. Answers how to stop. */
export function onLetter(letter: string, run: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== letter || event.ctrlKey || event.metaKey || event.altKey) return
    if (typing(event.target) || !singleKeys() || document.querySelector('dialog[open]')) return
    event.preventDefault()
    run()
  }
  window.addEventListener('keydown', onKey)
  return () => window.removeEventListener('keydown', onKey)
}
