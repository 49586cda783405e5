import type { Lang, Localised } from '../entities.ts'

/** One row of a value list: what the document holds, and what people read. */
export type Coded<More = unknown> = { readonly code: string; readonly label: Readonly<Localised> } & More

/**
 * The words for a code. A code that this build doesn't know (a board made by a newer one) reads as the
 * code itself, and '' (not chosen yet) as ''.
 */
export function labelOf(list: readonly Coded[], code: string | number, lang: Lang): string {
  const wanted = String(code)
  return list.find((row) => row.code === wanted)?.label[lang] ?? wanted
}

export function isCodeOf<T extends Coded>(list: readonly T[], code: unknown): code is T['code'] {
  return list.some((row) => row.code === code)
}
