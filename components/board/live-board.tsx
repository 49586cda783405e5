'use client'
import { useEffect, useMemo, useState } from 'react'
import { useBoard, usePush } from '../../lib/client/hooks.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { latestResults } from '../../lib/journey/rounds.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { board } from '../../messages/board.ts'
import { Leading } from '../facilitate/leading.tsx'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { BoardBar } from './board-bar.tsx'
import { BoardPartsProvider, NeighboursProvider } from './board-context.tsx'
import type { BoardParts, Opening } from './board-context.tsx'
import { BoardPrint } from './board-print.tsx'
import { BoardStage } from './board-stage.tsx'
import type { Showing } from './board-stage.tsx'
import { JourneyTabs } from './journey-tabs.tsx'
import {
  LateBin,
  LateCurve,
  LateHelp,
  LateMoveDialog,
  LatePalette,
  LateParked,
  LatePeople,
  LateResults,
  LateTouchpointPanel,
} from './late-parts.tsx'
import { NowLine } from './now-line.tsx'
import { OpenStoreProvider, useOpenStore } from './open-store.tsx'
import { PhoneTabs } from './phone-tabs.tsx'
import type { PhoneTab } from './phone-tabs.tsx'
import { ScopeFrame } from './scope-frame.tsx'
import { ScopeSide } from './scope-side.tsx'
import { SidePanel } from './side-panel.tsx'
import { UndoBar } from './undo-bar.tsx'
import type { Reach } from './in-reach.ts'
import { useBoardKeys, useReach } from './use-actions.ts'
import { useEditing } from './use-editing.ts'
import { useLook, useNarrow } from './use-look.ts'
import { usePeopleAround } from './use-neighbours.ts'
import { useRoundNews } from './use-round-news.ts'
import { useVotes } from './use-votes.ts'

type Side = 'people' | 'bin' | 'parked' | 'results'

/** The live board once its document is here: bar, scope, the stage in the middle, and who leads below. */
export function LiveBoard({ view }: { view: BoardView }) {
  return (
    <OpenStoreProvider>
      <Whole view={view} />
    </OpenStoreProvider>
  )
}

function Whole({ view }: { view: BoardView }) {
  const t = useWords(board)
  const client = useBoard()
  const announce = useAnnounce()
  const { state, mine, desk } = usePush()
  const { editing, moving, setMoving, binned, setBinned } = useEditing()
  const around = usePeopleAround()
  const narrow = useNarrow()
  const store = useOpenStore()
  const [look, setLook] = useLook()
  const [tab, setTab] = useState<PhoneTab>('now')
  const [opening, setOpening] = useState<Opening | null>(null)
  const [side, setSide] = useState<Side | null>(null)
  const [help, setHelp] = useState(false)
  const [palette, setPalette] = useState<Reach | null>(null)
  const [prepare, setPrepare] = useState(false)
  const [peek, setPeek] = useState<string | null>(null)
  const [journey, setJourney] = useState('')
  const journeyId = view.journeys.some((each) => each.id === journey) ? journey : (view.journeys[0]?.id ?? '')

  const organiser = isOrganiser(mine.role)
  const round = state.rounds.find((each) => each.state === 'open') ?? null
  const started = state.stage === 'live' || state.stage === 'closed'
  const votes = useVotes(round?.id ?? null)
  const news = useRoundNews(view, (what) => {
    setPeek(null)
    setLook('map')
    setTab('now')
    setOpening(null)
    // On a phone there is no map to draw the curve on: the result itself comes forward.
    setSide(what === 'revealed' && narrow ? 'results' : null)
  })
  const voting = round !== null && (!organiser || round.organisersVote) && peek !== round.id
  const showing: Showing =
    !started && !prepare
      ? 'lobby'
      : voting && (!narrow || tab === 'now')
        ? 'vote'
        : narrow
          ? tab === 'map'
            ? 'map'
            : tab === 'people'
              ? 'people'
              : 'list'
          : look

  const results = useMemo(() => latestResults(state.rounds), [state.rounds])
  // Printing draws the curve at once, also from the list where it is not on screen.
  useEffect(() => {
    if (results.size > 0) LateCurve.ahead()
  }, [results])
  const parts: BoardParts = useMemo(
    () => ({
      boardLang: state.language,
      results,
      drawCurve: news.justRevealed,
      Curve: LateCurve,
      editing,
      bodyOf: (id) => client.readBody(id),
      open: (next) => {
        setSide(null)
        store.set(null)
        setOpening(next)
      },
    }),
    [state.language, results, news.justRevealed, editing, client, store],
  )
  const openSide = (next: Side) => {
    setOpening(null)
    setSide(side === next ? null : next)
  }
  const reach = useReach(editing, parts.open, {
    undo: () => client.undo(),
    redo: () => client.redo(),
    help: () => setHelp(true),
    singleKeys: () => setHelp(true),
    'view.map': () => (narrow ? setTab('map') : setLook('map')),
    'view.list': () => (narrow ? setTab('now') : setLook('list')),
    'bin.open': () => openSide('bin'),
    'parking.open': () => openSide('parked'),
    print: () => window.print(),
    'scope.edit': () => store.set('scope:goal'),
    'chapter.add': () => store.set(`draft-chapter:${journeyId}`),
    'chapter.restore': () => openSide('bin'),
    'touchpoint.restore': () => openSide('bin'),
    'note.restore': () => openSide('bin'),
    'touchpoint.unpark': () => openSide('parked'),
    'self.rename': () => openSide('people'),
    'self.department': () => openSide('people'),
    'seat.admit': () => openSide('people'),
    'seat.role': () => openSide('people'),
    'seat.remove': () => openSide('people'),
    door: () => openSide('people'),
  })
  const openPalette = () => setPalette(reach())
  useBoardKeys(
    openPalette,
    () => setHelp(true),
    (redo) => announce(redo ? t.redone : t.undone),
  )

  // A thing that is open for typing and then closes by right (role, stage) must not come back open.
  useEffect(() => {
    if (mine.role === 'observer' || state.stage === 'closed') store.set(null)
  }, [mine.role, state.stage, store])

  const onBoard = showing === 'map' || showing === 'list'
  return (
    <BoardPartsProvider value={parts}>
      <NeighboursProvider value={around}>
        <div
          className="board-parts grid h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)_auto] overflow-hidden bg-paper print:hidden"
          data-board
          data-stage={state.stage}
        >
          <BoardBar
            look={onBoard ? look : null}
            onLook={setLook}
            editing={mine.role !== 'observer'}
            onPeople={() => openSide('people')}
            onBin={() => openSide('bin')}
            onParked={() => openSide('parked')}
            onHelp={() => setHelp(true)}
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
              {onBoard ? <JourneyTabs view={view} journeyId={journeyId} onJourney={setJourney} /> : null}
              <div className="min-h-0 grow scroll-pt-4 scroll-pb-24 overflow-y-auto" data-showing={showing}>
                <BoardStage
                  showing={showing}
                  view={view}
                  journeyId={journeyId}
                  narrow={narrow}
                  round={round}
                  votes={votes}
                  onPrepare={() => setPrepare(true)}
                  onMap={narrow || !round ? undefined : () => setPeek(round.id)}
                />
              </div>
              {binned && onBoard && view.binned.some((each) => each.id === binned.id) ? (
                <UndoBar binned={binned} onDone={() => setBinned(null)} />
              ) : null}
            </main>
            {opening ? (
              <LateTouchpointPanel
                key={`${opening.id}.${opening.field}`}
                view={view}
                opening={opening}
                onClose={() => setOpening(null)}
              />
            ) : null}
            {side === 'bin' ? <LateBin view={view} editing={editing} onClose={() => setSide(null)} /> : null}
            {side === 'parked' ? (
              <LateParked view={view} editing={editing} onClose={() => setSide(null)} />
            ) : null}
            {side === 'people' ? (
              <SidePanel title={t.people} onClose={() => setSide(null)}>
                <LatePeople />
              </SidePanel>
            ) : null}
            {side === 'results' ? (
              <LateResults
                view={view}
                onClose={() => setSide(null)}
                onShow={(id) => parts.open({ id, field: 'title' })}
              />
            ) : null}
          </div>
          <div className="min-w-0">
            <NowLine
              voting={round !== null && !narrow}
              voteShown={showing === 'vote'}
              canVote={round !== null && (!organiser || round.organisersVote)}
              waiting={votes.waiting}
              late={votes.late}
              onForget={votes.forget}
              onToggle={() => {
                setTab('now')
                setPeek(peek === null && round ? round.id : null)
              }}
              results={state.rounds.some((each) => each.state === 'revealed') && !organiser && !round}
              onResults={() => openSide('results')}
              preparing={!started && prepare}
              onLobby={() => setPrepare(false)}
            />
            {organiser && (started || prepare) ? (
              <Leading
                view={view}
                journeyId={journeyId}
                round={round}
                waiting={desk?.waiting.length ?? 0}
                resultsOpen={side === 'results'}
                onResults={() => openSide('results')}
                onPeople={() => (narrow ? setTab('people') : openSide('people'))}
              />
            ) : null}
            {started || prepare ? (
              <PhoneTabs tab={tab} onTab={setTab} waiting={desk?.waiting.length ?? 0} />
            ) : null}
          </div>
        </div>
        {moving ? <LateMoveDialog moving={moving} editing={editing} onClose={() => setMoving(null)} /> : null}
        {help ? <LateHelp open onClose={() => setHelp(false)} /> : null}
        {palette ? <LatePalette reach={palette} onClose={() => setPalette(null)} /> : null}
        <BoardPrint view={view} title={state.title} version={state.version} />
      </NeighboursProvider>
    </BoardPartsProvider>
  )
}
