'use client'
import { useCallback, useEffect, useMemo, useReducer, useState } from 'react'
import { useBoard, usePush } from '../../lib/client/hooks.ts'
import { isOrganiser, mayShowWall, mayVote, showsResults, type Step } from '../../lib/journey/policy.ts'
import { lanesOpenIn } from '../../lib/journey/agenda/lanes.ts'
import { latestResults } from '../../lib/journey/rounds.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { BoardBar } from './board-bar.tsx'
import { BoardDialog, BoardPanel } from './board-beside.tsx'
import { BoardPartsProvider, GoneProvider, NeighboursProvider } from './board-context.tsx'
import type { BoardParts } from './board-context.tsx'
import { BoardStage } from './board-stage.tsx'
import {
  LateAtRest,
  LateAgreed,
  LateBrackets,
  LateCourseLine,
  LateCourseNews,
  LateCurve,
  LateDamagedNote,
  LateEarlierLine,
  LateEdgesLine,
  LateJourneyTabs,
  LateLeading,
  LateMapHint,
  LateOffersLine,
  LateOwnDrafts,
  LatePhoneTabs,
  LateQuestions,
  LateStepLine,
  LateRehearsalNote,
  LateReminded,
  LateSuggestionsLine,
  LateTrigger,
  LateUndoBar,
  LateWantLine,
} from './late-parts.tsx'
import { NowLine } from './now-line.tsx'
import { OpenStoreProvider, useOpenStore } from './open-store.tsx'
import { PrintSoon } from './print-soon.tsx'
import { ScopeFrame } from './scope-frame.tsx'
import { ScopeSide } from './scope-side.tsx'
import { FIRST_SCREEN, screenAfter, showingOf } from './screen.ts'
import type { Asked, Side } from './screen.ts'
import { useBoardKeys, useReach } from './use-actions.ts'
import { useEditing } from './use-editing.ts'
import { useAtRest } from './use-at-rest.ts'
import { useHeld } from './use-held.ts'
import { useKeptView } from './use-kept-view.ts'
import { useNarrow } from './use-look.ts'
import { usePeopleAround } from './use-neighbours.ts'
import { useRoundNews } from './use-round-news.ts'
import { useVotes } from './use-votes.ts'

const Nothing = () => null
/** While it opens, what the workshop before it agreed stands above the board. */
const OPENING: readonly Step[] = ['arrive', 'scope', 'free']

/** The live board once its document is here: bar, scope, the stage in the middle, and who leads below. */
export function LiveBoard({ view }: { view: BoardView }) {
  return (
    <OpenStoreProvider>
      <Whole view={view} />
    </OpenStoreProvider>
  )
}

function Whole({ view: now }: { view: BoardView }) {
  const t = useWords(board)
  const client = useBoard()
  const announce = useAnnounce()
  const { state, mine, desk } = usePush()
  const { view, gone } = useKeptView(now)
  const [screen, change] = useReducer(screenAfter, FIRST_SCREEN)
  const ask = useCallback((asked: Asked) => change({ to: 'asked', asked }), [])
  const { editing, binned, setBinned, drafts, forget, keep } = useEditing(ask)
  const around = usePeopleAround()
  const atRest = useAtRest()
  const narrow = useNarrow()
  const store = useOpenStore()
  const [journey, setJourney] = useState('')
  const journeyId = view.journeys.some((each) => each.id === journey) ? journey : (view.journeys[0]?.id ?? '')

  const organiser = isOrganiser(mine.role)
  const round = state.rounds.find((each) => each.state === 'open') ?? null
  const started = state.stage === 'live' || state.stage === 'closed'
  const votes = useVotes(round?.id ?? null)
  // On a phone there is no map to draw the curve on: the result itself comes forward.
  const news = useRoundNews(view, (what, kind) =>
    change({
      to: 'news',
      // Only a curve has a place on the map, and on a phone that has none either.
      panel: what === 'revealed' && (narrow || kind !== 'emotion') ? { of: 'results', byItself: true } : null,
    }),
  )
  // A step that has no votes leaves an open one waiting.
  const { stage, step, locks, course } = state
  const part = course.parts.find(({ id }) => id === course.running?.part)?.code
  const votesNow =
    round !== null && mayVote({ role: 'participant', stage, step, locks, seatId: mine.seatId }, round.kind)
  const canVote = votesNow && (!organiser || round.organisersVote)
  const due = showingOf(screen, { started, narrow, voteOf: canVote ? round.id : null })
  // Whoever types an answer at the start stays in the lobby until they leave it.
  const lobby = useHeld(due === 'lobby')
  const showing = lobby.shown ? 'lobby' : due

  // Who leads has every result at hand; everybody else those of this step.
  const all = organiser || stage === 'closed'
  const { rounds } = state
  const results = useMemo(
    () => latestResults(all || showsResults(step, 'emotion') ? rounds : []),
    [all, step, rounds],
  )
  // Printing draws the curve at once, also from the list where it is not on screen.
  useEffect(() => {
    if (results.size > 0) LateCurve.ahead()
  }, [results])
  // What the group made of the scope is what these steps are about; in all others it may come later.
  const agreedNow = atRest || step === 'scope' || step === 'bounds'
  const parts: BoardParts = useMemo(
    () => ({
      boardLang: state.language,
      results,
      drawCurve: news.justRevealed,
      Curve: LateCurve,
      Questions: LateQuestions,
      Trigger: LateTrigger,
      Agreed: agreedNow ? LateAgreed : Nothing,
      Brackets: LateBrackets,
      lanesOpen: lanesOpenIn(step, part),
      editing,
      bodyOf: (id) => client.readBody(id),
      open: (next) => {
        store.set(null)
        change({ to: 'panel', panel: { of: 'touchpoint', opening: next } })
      },
    }),
    [state.language, results, news.justRevealed, step, part, agreedNow, editing, client, store],
  )
  const openSide = (side: Side) => change({ to: 'side', side })
  const help = () => ask({ what: 'help' })
  const isNot = () => ask({ what: 'isNot' })
  const reach = useReach(editing, parts.open, openSide, {
    undo: () => client.undo(),
    redo: () => client.redo(),
    help,
    singleKeys: help,
    'view.map': () => change(narrow ? { to: 'tab', tab: 'map' } : { to: 'look', look: 'map' }),
    'view.list': () => change(narrow ? { to: 'tab', tab: 'now' } : { to: 'look', look: 'list' }),
    'edges.set': () => store.set('edges'),
    'earlier.open': state.earlier ? () => openSide('earlier') : null,
    'wall.open': mayShowWall(mine.role) ? () => void window.open(`/w/${state.boardId}/wall`) : null,
    print: () => window.print(),
    'scope.edit': () => store.set('scope:goal'),
    'chapter.add': () => store.set(`draft-chapter:${journeyId}`),
    'help.isNot': isNot,
  })
  const openPalette = () => ask({ what: 'palette', reach: reach() })
  useBoardKeys(openPalette, help, (redo) => announce(redo ? t.redone : t.undone))

  // A thing that is open for typing and then closes by right (role, stage) must not come back open.
  useEffect(() => {
    if (mine.role === 'observer' || state.stage === 'closed') store.set(null)
  }, [mine.role, state.stage, store])

  const onBoard = showing === 'map' || showing === 'list'
  // Who leads has the bar for it.
  const line =
    started && !organiser ? (
      <LateCourseLine
        view={view}
        journeyId={journeyId}
        onJourney={setJourney}
        question={screen.tab === 'now'}
      />
    ) : null
  return (
    <BoardPartsProvider value={parts}>
      <GoneProvider value={gone}>
        <NeighboursProvider value={around}>
          <div
            className="board-parts grid h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)_auto] overflow-hidden bg-paper print:hidden"
            data-board
            data-stage={state.stage}
          >
            <BoardBar
              look={onBoard ? screen.look : null}
              onLook={(look) => change({ to: 'look', look })}
              editing={mine.role !== 'observer'}
              onPeople={() => openSide('people')}
              onBin={() => openSide('bin')}
              onParked={() => openSide('parked')}
              onSide={openSide}
              onHelp={help}
              onIsNot={isNot}
              onPalette={openPalette}
              parked={view.parked.length}
            />
            <div className="relative flex min-h-0">
              {showing !== 'lobby' && !narrow ? (
                <ScopeSide>
                  <ScopeFrame view={view} journeyId={journeyId} />
                </ScopeSide>
              ) : null}
              <main id="content" tabIndex={-1} className="flex min-h-0 min-w-0 grow flex-col">
                {state.rehearsal ? <LateRehearsalNote /> : null}
                {state.damaged ? <LateDamagedNote /> : null}
                {narrow ? line : null}
                {onBoard && view.journeys.length > 1 ? (
                  <LateJourneyTabs view={view} journeyId={journeyId} onJourney={setJourney} />
                ) : null}
                {onBoard && organiser && atRest ? <LateEdgesLine view={view} journeyId={journeyId} /> : null}
                {onBoard && state.step === 'chapters' ? (
                  <LateWantLine view={view} journeyId={journeyId} />
                ) : null}
                {onBoard && ['touchpoints', 'gaps', 'pains'].includes(state.step) ? (
                  <LateStepLine journeyId={journeyId} onGaps={() => openSide('gaps')} />
                ) : null}
                {onBoard && state.step === 'chapters' && (desk?.suggestions.length ?? 0) > 0 ? (
                  <LateSuggestionsLine onOpen={() => openSide('suggestions')} />
                ) : null}
                {state.earlier && showing !== 'lobby' && OPENING.includes(state.step) ? (
                  <LateEarlierLine earlier={state.earlier} onOpen={() => openSide('earlier')} />
                ) : null}
                {desk?.offers.length ? <LateOffersLine onOpen={() => openSide('offers')} /> : null}
                {onBoard && organiser && atRest ? (
                  <LateMapHint journeyId={journeyId} onLook={() => openSide('guard')} />
                ) : null}
                {round && canVote ? <LateReminded key={round.id} round={round} /> : null}
                <div className="min-h-0 grow scroll-pt-4 scroll-pb-24 overflow-y-auto" data-showing={showing}>
                  <BoardStage
                    showing={showing}
                    view={view}
                    journeyId={journeyId}
                    narrow={narrow}
                    round={round}
                    votes={votes}
                    onSide={openSide}
                    onBegin={lobby.open}
                    onPrepare={() => change({ to: 'preparing', on: true })}
                    onMap={narrow || !round ? undefined : () => change({ to: 'vote', roundId: round.id })}
                  />
                </div>
                {drafts.length > 0 || mine.offers.length > 0 ? (
                  <LateOwnDrafts drafts={drafts} onDone={forget} onBack={keep} />
                ) : null}
                {binned && onBoard && view.binned.some((each) => each.id === binned.id) ? (
                  <LateUndoBar binned={binned} onDone={() => setBinned(null)} />
                ) : null}
              </main>
              <BoardPanel
                panel={screen.panel}
                view={view}
                journeyId={journeyId}
                editing={editing}
                change={change}
                onJourney={setJourney}
              />
            </div>
            <div className="min-w-0">
              {/* One row of what both have; nothing while both are empty. */}
              <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-edge bg-surface px-4 py-1.5 not-has-[*:not(:empty)]:hidden print:hidden">
                {narrow ? null : line}
                <NowLine
                  voting={round !== null && !narrow}
                  voteShown={showing === 'vote'}
                  canVote={canVote}
                  waiting={votes.waiting}
                  late={votes.late}
                  onForget={votes.forget}
                  onToggle={() => change({ to: 'vote', roundId: round?.id ?? null })}
                  results={
                    rounds.some(
                      ({ state: is, kind }) => is === 'revealed' && (all || showsResults(step, kind)),
                    ) &&
                    !organiser &&
                    showing !== 'vote' &&
                    screen.panel?.of !== 'results'
                  }
                  onResults={() => openSide('results')}
                  preparing={!started && screen.preparing}
                  onLobby={() => change({ to: 'preparing', on: false })}
                />
              </div>
              {organiser && (started || screen.preparing) ? (
                <LateLeading
                  view={view}
                  journeyId={journeyId}
                  round={round}
                  waiting={desk?.waiting.length ?? 0}
                  resultsOpen={screen.panel?.of === 'results'}
                  onResults={() => openSide('results')}
                  onPeople={() => (narrow ? change({ to: 'tab', tab: 'people' }) : openSide('people'))}
                  onAgenda={() => openSide('agenda')}
                  onFollowUp={() => openSide('loop')}
                />
              ) : null}
              {narrow && (started || screen.preparing) ? (
                <LatePhoneTabs
                  tab={screen.tab}
                  onTab={(tab) => change({ to: 'tab', tab })}
                  waiting={desk?.waiting.length ?? 0}
                />
              ) : null}
            </div>
          </div>
          {atRest ? <LateAtRest view={view} /> : null}
          {started ? <LateCourseNews view={view} journeyId={journeyId} onJourney={setJourney} /> : null}
          <BoardDialog asked={screen.asked} editing={editing} change={change} />
          <PrintSoon view={now} title={state.title} version={state.version} />
        </NeighboursProvider>
      </GoneProvider>
    </BoardPartsProvider>
  )
}
