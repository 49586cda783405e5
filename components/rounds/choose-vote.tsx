'use client'
import { groupsOf } from '../../lib/client/board-layout.ts'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { starsOf } from '../../lib/journey/rounds.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { OpenVoteDialog } from '../vote/open-vote-dialog.tsx'
import { useOpening } from './use-opening.ts'

/** Which vote, about what and how: every kind that can be opened now. */
export function ChooseVote({
  view,
  journeyId,
  onClose,
}: {
  view: BoardView
  journeyId: string
  onClose: () => void
}) {
  const b = useWords(board)
  const { state } = usePush()
  const { openable, next, open, busy, error } = useOpening(view, journeyId)
  if (!next) return null
  return (
    <OpenVoteDialog
      pending={busy}
      error={error}
      kinds={openable.map(({ kind }) => kind)}
      first={next.kind}
      starred={new Set(starsOf(state.rounds, journeyId).keys())}
      chapters={groupsOf(view, journeyId).map(({ chapter, columns }) => ({
        id: chapter.id,
        title: chapter.title || b.untitledChapter,
        touchpoints: columns.map(({ touchpoint }) => ({
          id: touchpoint.id,
          title: touchpoint.title || b.untitledTouchpoint,
        })),
      }))}
      onClose={onClose}
      onOpen={(kind, targets, how) => void open(kind, targets, how).then((opened) => opened && onClose())}
    />
  )
}
