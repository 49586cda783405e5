/**
 * Puts text on the clipboard; false when the browser does not let us. A house on plain http in an
 * office network has no `navigator.clipboard`, so the old way stays as the second road.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement
  const area = document.createElement('textarea')
  area.value = text
  area.readOnly = true
  area.style.position = 'fixed'
  area.style.opacity = '0'
  // Inside an open modal dialog the rest of the page is inert and cannot hold a selection.
  const root = before?.closest('dialog') ?? document.body
  root.append(area)
  area.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    area.remove()
    if (before instanceof HTMLElement) before.focus()
  }
}
