import type { BoardView } from '../../lib/journey/entities.ts'
import type { Locks } from '../../lib/journey/policy.ts'
import type { BoardWords } from '../../messages/board-nl.ts'
import type { CourseWords } from '../../messages/course-nl.ts'

/** What is locked, each by its name. */
export const lockNames = (
  { all, scope, lanes, chapters }: Locks,
  view: BoardView,
  t: CourseWords,
  b: Pick<BoardWords, 'lane' | 'untitledChapter'>,
): string[] => [
  ...(all ? [t.everything] : []),
  ...(scope ? [t.scopeAndType] : []),
  ...lanes.map((lane) => b.lane[lane]),
  ...chapters.map((id) => view.chapters.find((each) => each.id === id)?.title || b.untitledChapter),
]
