'use client'
import { useEffect, useState } from 'react'
import { inReadingOrder } from '../../lib/client/board-moves.ts'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { isDue, nextToOpen, roundsToOpen } from '../../lib/journey/rounds/open-now.ts'
import type { RoundView } from '../../lib/sync/state.ts'
import { facilitate } from '../../messages/facilitate.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { onLetter } from '../course/on-letter.ts'
import { useCourse } from '../course/use-course.ts'
import { usePerson } from '../course/use-person.ts'
import { FacilitatorBar } from './facilitator-bar.tsx'
import {
  LateBreakoutsDesk,
  LateBreakoutsDialog,
  LateCloseDialog,
  LateChooseVote,
  LateInvitePanel,
  LateLockDialog,
  LateOpenNow,
  LateRevealConfirm,
} from './late-dialogs.tsx'
import { useCommand } from './use-command.ts'
import { useGoTo } from './use-go-to.tsx'

const SLOW_MS = 3_000

/** What was pressed is not with everybody yet, for longer than one should have to wait. */
function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!busy) return undefined
    const timer = setTimeout(() => setSlow(true), SLOW_MS)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [busy])
  return slow
}

type Asking = 'locks' | 'breakouts' | 'invite' | 'vote' | 'reveal' | 'void' | 'close'

/** The bar of who leads with all it opens: inviting, votes, reveal, closing. */
export function Leading({
  view,
  journeyId,
  round,
  waiting,
  resultsOpen,
  onResults,
  onPeople,
  onAgenda,
  onFollowUp,
}: {
  view: BoardView
  journeyId: string
  round: RoundView | null
  waiting: number
  resultsOpen: boolean
  onResults: () => void
  onPeople: () => void
  onAgenda: () => void
  onFollowUp: () => void
}) {
  const t = useWords(facilitate)
  const b = useWords(board)
  const announce = useAnnounce()
  const { state } = usePush()
  const { give, pending, error, clear } = useCommand()
  const [asked, setAsked] = useState<{ what: Asking; round: string | null } | null>(null)
  const course = useCourse()
  const person = usePerson(view, journeyId)
  const way = useGoTo()
  const slow = useSlow(pending !== null || way.busy)
  const openable = roundsToOpen(state.step, view, journeyId, state.rounds)
  const due =
    !round &&
    isDue(state.step, nextToOpen(state.step, openable, journeyId, state.rounds), journeyId, state.rounds)
  const targets = inReadingOrder(view, journeyId).map((touchpoint) => touchpoint.id)

  // A question about a vote goes when that vote does: it must not come back about the next one.
  const aboutRound = asked?.what === 'reveal' || asked?.what === 'void'
  const gone = aboutRound
    ? asked.round !== (round?.id ?? null)
    : asked?.what === 'vote' && openable.length === 0
  if (asked && gone) setAsked(null)
  const asking = asked && !gone ? asked.what : null

  const openAll = async () => {
    if (await give('openRound', { journeyId, targets, organisersVote: false })) return
    announce(t.voteOpened(targets.length))
  }
  const reveal = async (sure: boolean) => {
    if (!round) return
    const refused = await give('reveal', { roundId: round.id, sure }, ['stillVoting'])
    if (refused === 'stillVoting') setAsked({ what: 'reveal', round: round.id })
    else setAsked(null)
  }
  const ask = (what: Asking) => () => {
    clear()
    setAsked({ what, round: round?.id ?? null })
  }
  const done = () => setAsked(null)
  // A decision is one key away.
  useEffect(() => onLetter('d', onFollowUp), [onFollowUp])
  return (
    <>
      {state.breakouts ? <LateBreakoutsDesk view={view} onDivide={ask('breakouts')} /> : null}
      <FacilitatorBar
        live={state.stage === 'live'}
        course={course}
        locks={state.locks}
        person={person}
        round={round}
        vote={due ? 'due' : openable.length > 0 ? 'possible' : null}
        touchpoints={targets.length}
        waiting={waiting}
        busy={pending !== null || way.busy}
        error={asking ? null : (error ?? way.error ?? (slow ? t.notYet : null))}
        resultsOpen={resultsOpen}
        hasResults={state.rounds.some((each) => each.state === 'revealed')}
        voteButton={
          <LateOpenNow key="vote" view={view} journeyId={journeyId} main={due} onChoose={ask('vote')} />
        }
        acts={{
          onInvite: ask('invite'),
          onPeople,
          onStart: () => void give('start', {}),
          onVoteAll: () => void openAll(),
          onVoteChoose: ask('vote'),
          onReveal: () => void reveal(false),
          onVoid: ask('void'),
          onClose: state.rehearsal ? null : ask('close'),
          onLocks: ask('locks'),
          onBreakouts: ask('breakouts'),
          onResults,
          onAgenda,
          onGoTo: (part) => way.goTo(part.id, course.running?.id ?? null),
          onTimer: (change) => void give('setTimer', { change }),
        }}
      />
      {way.question}
      <Dialog open={asking === 'invite'} onClose={done} title={t.invite} wide>
        <LateInvitePanel boardId={state.boardId} goal={view.scope.goal} />
      </Dialog>
      {asking === 'breakouts' ? (
        <LateBreakoutsDialog view={view} journeyId={journeyId} onClose={done} />
      ) : null}
      {asking === 'locks' ? <LateLockDialog view={view} journeyId={journeyId} onClose={done} /> : null}
      {asking === 'vote' ? <LateChooseVote view={view} journeyId={journeyId} onClose={done} /> : null}
      {asking === 'reveal' && round ? (
        <LateRevealConfirm
          open
          busy={round.of - round.finished}
          pending={pending === 'reveal'}
          onClose={done}
          onReveal={() => void reveal(true)}
        />
      ) : null}
      <Dialog
        open={asking === 'void'}
        onClose={done}
        title={t.voidRound}
        footer={
          <>
            <Button onClick={done}>{b.cancel}</Button>
            <Button
              kind="danger"
              onClick={() => {
                done()
                if (round) void give('voidRound', { roundId: round.id })
              }}
            >
              {t.voidRound}
            </Button>
          </>
        }
      >
        <p>{t.voidSure}</p>
      </Dialog>
      {asking === 'close' ? <LateCloseDialog view={view} roundOpen={round !== null} onClose={done} /> : null}
    </>
  )
}
