/** Named emotions beside a feeling; apart from the kinds, so that a board does not fetch their list to count votes. */
import type { RoundKind } from '../policy.ts'
import { emotions } from '../values/named-emotions.ts'

export const NAMED_MAX = 2

/** Up to two different named emotions, beside a feeling only. */
export const areNamed = (kind: RoundKind, named: readonly string[]): boolean =>
  named.length === 0 ||
  (kind === 'emotion' &&
    named.length <= NAMED_MAX &&
    new Set(named).size === named.length &&
    named.every((code) => emotions.some((emotion) => emotion.code === code)))
