'use client'
import { useState } from 'react'
import { inReadingOrder } from '../../lib/client/board-moves.ts'
import { usePush } from '../../lib/client/hooks.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import type { RoundView } from '../../lib/sync/state.ts'
import { facilitate } from '../../messages/facilitate.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FacilitatorBar } from './facilitator-bar.tsx'
import {
  LateCloseDialog,
  LateChooseVote,
  LateInvitePanel,
  LateOpenNow,
  LateRevealConfirm,
} from './late-dialogs.tsx'
import { useCommand } from './use-command.ts'

type Asking = 'invite' | 'vote' | 'reveal' | 'void' | 'close'

/** The bar of who leads with all it opens: inviting, votes, reveal, closing. */
export function Leading({
  view,
  journeyId,
  round,
  waiting,
  resultsOpen,
  onResults,
  onPeople,
}: {
  view: BoardView
  journeyId: string
  round: RoundView | null
  waiting: number
  resultsOpen: boolean
  onResults: () => void
  onPeople: () => void
}) {
  const t = useWords(facilitate)
  const b = useWords(board)
  const announce = useAnnounce()
  const { state } = usePush()
  const { give, pending, error, clear } = useCommand()
  const [asking, setAsking] = useState<Asking | null>(null)
  const targets = inReadingOrder(view, journeyId).map((touchpoint) => touchpoint.id)

  const openAll = async () => {
    if (await give('openRound', { journeyId, targets, organisersVote: false })) return
    announce(t.voteOpened(targets.length))
  }
  const reveal = async (sure: boolean) => {
    if (!round) return
    const refused = await give('reveal', { roundId: round.id, sure }, ['stillVoting'])
    if (refused === 'stillVoting') setAsking('reveal')
    else setAsking(null)
  }
  const ask = (what: Asking) => () => {
    clear()
    setAsking(what)
  }
  const done = () => setAsking(null)
  return (
    <>
      <FacilitatorBar
        live={state.stage === 'live'}
        round={round}
        touchpoints={targets.length}
        waiting={waiting}
        busy={pending !== null}
        error={asking ? null : error}
        resultsOpen={resultsOpen}
        hasResults={state.rounds.some((each) => each.state === 'revealed')}
        vote={
          state.step === 'free' ? null : (
            <LateOpenNow key="vote" view={view} journeyId={journeyId} onChoose={ask('vote')} />
          )
        }
        acts={{
          onInvite: ask('invite'),
          onPeople,
          onStart: () => void give('start', {}),
          onVoteAll: () => void openAll(),
          onVoteChoose: ask('vote'),
          onReveal: () => void reveal(false),
          onVoid: ask('void'),
          onClose: ask('close'),
          onResults,
        }}
      />
      <Dialog open={asking === 'invite'} onClose={done} title={t.invite} wide>
        <LateInvitePanel boardId={state.boardId} goal={view.scope.goal} />
      </Dialog>
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
      {asking === 'close' ? (
        <LateCloseDialog
          version={state.version}
          roundOpen={round !== null}
          busy={pending === 'closeBoard'}
          error={error}
          onClose={done}
          onCloseBoard={(version) =>
            void give('closeBoard', { version }).then((refused) => (refused ? undefined : done()))
          }
        />
      ) : null}
    </>
  )
}
