import { breakoutName, type Breakout } from '../../lib/journey/breakouts.ts'
import type { BreakoutWords } from '../../messages/breakouts-nl.ts'

/** The groups as lines to paste into the chat of a call. */
export function listText(
  groups: readonly Breakout[],
  nameOf: (seatId: string) => string,
  titleOf: (chapterId: string) => string,
  t: BreakoutWords,
): string {
  return groups
    .map(({ seats, chapters, scribe, callUrl }, n) =>
      [
        `${t.group(breakoutName(n))}: ${seats.map(nameOf).join(', ')}`,
        `${t.chapters}: ${chapters.map(titleOf).join(', ') || t.noChapters}`,
        scribe === null ? '' : t.writes(nameOf(scribe)),
        callUrl,
      ]
        .filter(Boolean)
        .join('\n'),
    )
    .join('\n\n')
}
