'use client'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'

/** Beside or under the question of the step: what waits for this person, and the way between the vote and the map. */
export function NowLine({
  voting,
  voteShown,
  canVote,
  waiting,
  late,
  onForget,
  onToggle,
  results,
  onResults,
  preparing,
  onLobby,
}: {
  voting: boolean
  voteShown: boolean
  canVote: boolean
  waiting: number
  late: number
  onForget: () => void
  onToggle: () => void
  results: boolean
  onResults: () => void
  preparing: boolean
  onLobby: () => void
}) {
  const t = useWords(board)
  // While one votes the way to the map stands beside the votes; who only leads has a bar that says it.
  const back = voting && canVote && !voteShown
  if (!back && !results && !preparing && (waiting === 0 || voteShown) && late === 0) return null
  return (
    <section
      aria-label={t.forYou}
      className="flex grow flex-wrap items-center gap-x-3 gap-y-1 text-note print:hidden"
      data-now
    >
      {late > 0 ? (
        <p role="alert" className="flex items-center gap-2 font-semibold text-err">
          {t.votesLate(late)}
          <Button kind="quiet" onClick={onForget}>
            {t.close}
          </Button>
        </p>
      ) : null}
      {waiting > 0 && !voteShown ? <p className="text-ink2">{t.votesWaiting(waiting)}</p> : null}
      {back ? (
        <>
          <p className="mr-auto font-semibold">{t.voteOpen}</p>
          <Button kind="primary" onClick={onToggle}>
            {t.backToVote}
          </Button>
        </>
      ) : null}
      {results ? (
        <Button onClick={onResults} className="ml-auto">
          {t.showResults}
        </Button>
      ) : null}
      {preparing ? (
        <Button onClick={onLobby} className="ml-auto">
          {t.backToLobby}
        </Button>
      ) : null}
    </section>
  )
}
