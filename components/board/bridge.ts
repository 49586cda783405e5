/**
 * A field out of sight that has the focus from the moment a field on the board is closed until the one for
 * its words is drawn: no key that is pressed meanwhile is lost. Whoever draws that one removes it.
 */
export function bridge(words: string, from: number, to: number): HTMLTextAreaElement {
  const box = document.createElement('textarea')
  box.className = 'sr-only'
  box.value = words
  document.body.append(box)
  // React puts the focus back where it was before its commit; this comes after that.
  queueMicrotask(() => {
    box.focus({ preventScroll: true })
    box.setSelectionRange(from, to)
  })
  return box
}
