/** The rich description of a touchpoint as plain JSON: what review, print and compare read. */
export type RichText = { text: string; bold?: true; italic?: true; link?: string }
export type RichInline = RichText | { break: true }
export type RichBlock =
  | { block: 'paragraph'; content: RichInline[] }
  | { block: 'list'; items: RichBlock[][] }

/** Link targets that may stand in a description; anything else is text. */
export const LINK_SCHEMES: readonly string[] = ['http:', 'https:', 'mailto:']
export const LINK_MAX_CHARACTERS = 2000

export function isSafeLink(href: string): boolean {
  if (href.length > LINK_MAX_CHARACTERS) return false
  try {
    return LINK_SCHEMES.includes(new URL(href).protocol)
  } catch {
    return false
  }
}
