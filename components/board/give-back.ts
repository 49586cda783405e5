/**
 * Once what was left is drawn as closed, the focus goes back to where it came from. Whoever went on
 * somewhere else meanwhile stays there: a key that they press now is meant for that.
 */
export function giveBack(selector: string, within: ParentNode = document): void {
  const from = document.activeElement
  requestAnimationFrame(() => {
    const at = document.activeElement
    if (at === document.body || at === from) within.querySelector<HTMLElement>(selector)?.focus()
  })
}
