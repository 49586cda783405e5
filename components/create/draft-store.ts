/** The form survives a reload, a lost connection and a session that ran out: it stays on this device until created. */
import { STARTS } from '../../lib/journey/template-ids.ts'
import { isCodeOf } from '../../lib/journey/values/coded.ts'
import { workshopVariants } from '../../lib/journey/values/steps.ts'
import type { Draft } from './draft.ts'

const SLOT = 'samenreis.new'

export function keepDraft(draft: Draft): void {
  try {
    localStorage.setItem(SLOT, JSON.stringify(draft))
  } catch {
    // No room or no storage allowed: the form itself still holds everything.
  }
}

export function dropDraft(): void {
  try {
    localStorage.removeItem(SLOT)
  } catch {
    // Nothing was kept either.
  }
}

/** What was kept, laid over `fresh`: a draft of an older version misses fields or has others. */
export function keptDraft(fresh: Draft): Draft | null {
  let read: unknown
  try {
    read = JSON.parse(localStorage.getItem(SLOT) ?? 'null')
  } catch {
    return null
  }
  if (typeof read !== 'object' || read === null) return null
  const kept = new Map(Object.entries(read))
  const draft = Object.fromEntries(
    Object.entries(fresh).map(([field, standard]) => [field, sameShape(kept.get(field), standard)]),
  ) as Draft
  if (!STARTS.includes(draft.template)) draft.template = fresh.template
  if (!isCodeOf(workshopVariants, draft.variant)) draft.variant = fresh.variant
  if (draft.language !== 'nl' && draft.language !== 'en') draft.language = fresh.language
  return draft
}

function sameShape(value: unknown, standard: Draft[keyof Draft]): Draft[keyof Draft] {
  if (Array.isArray(standard)) {
    const texts = Array.isArray(value) ? value : []
    return standard.map((none, at) => (typeof texts[at] === 'string' ? texts[at] : none))
  }
  if (typeof standard === 'string') return typeof value === 'string' ? value : standard
  return typeof value === 'number' && Number.isFinite(value) ? value : standard
}
