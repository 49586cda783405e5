'use client'
import { common } from '../../messages/common.ts'
import { useWords } from '../i18n.tsx'

/** "(mag leeg)": what must be filled in carries no mark, what may stay empty says so. */
export function OptionalWord() {
  return <span className="font-normal text-ink2"> ({useWords(common).optional})</span>
}
