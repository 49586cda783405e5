'use client'
import EyeOff from 'lucide-react/icons/eye-off'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useBoard, usePush } from '../../lib/client/hooks.ts'
import { jottedIn, type JottingKind } from '../../lib/journey/alone.ts'
import { chaptersOf } from '../../lib/journey/place.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { leaderName } from '../board/leader.ts'
import { alone } from '../../messages/alone.ts'
import { useBoardParts } from '../board/board-context.tsx'
import { StagePage } from '../board/stage-frame.tsx'
import { useHeld } from '../board/use-held.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { RadioGroup } from '../ui/field.tsx'
import { Desk, ShareButton } from './desk.tsx'
import { inWords } from './in-words.ts'
import { Piles } from './piles.tsx'
import { useJottings, type Jottings } from './use-jottings.ts'
import { WriteChapters, WriteNotes, WriteTouchpoints } from './write-here.tsx'

type Stage = { view: BoardView; journeyId: string; columns: boolean; onMapTab: boolean; children: ReactNode }

/**
 * In front of the board while people write alone, and while piles lie there; `children` is the board itself,
 * one press away. Otherwise a line says what still waits to be shared.
 */
export function AloneStage({ view, journeyId, columns, onMapTab, children }: Stage) {
  const t = useWords(alone)
  const { state, mine } = usePush()
  const [left, leave] = useState<'writing' | 'piles' | null>(null)
  const { on, piles } = state.alone
  const here = piles.filter((pile) => pile.journeyId === journeyId)
  const kinds = jottedIn(state.step)
  const coming =
    on && kinds.length > 0 ? 'writing' : here.length > 0 && kinds.includes('chapter') ? 'piles' : null
  // Whoever is typing on the board goes on there; the line above it says what waits.
  const { shown, waits, open } = useHeld<'writing' | 'piles' | null>(coming)
  // What is being written alone when that ends goes along with its caret: nothing has to wait for it.
  const front = shown === 'writing' ? coming : shown
  const held = waits && shown !== 'writing'
  const leader = leaderName(state)
  const leads = isOrganiser(mine.role)
  useSharedNews()
  const jottings = useJottings()
  // On the board again one comes back to where the others are.
  if (front === null && left !== null) leave(null)
  const { editing } = useBoardParts()
  useEffect(() => {
    // Shared before the last letters came: they stay their writer's.
    if (!on)
      for (const words of jottings.takeRefused()) editing?.detach(words, words.length, words.length, null)
  }, [on, jottings, editing])

  if (front === null || left === front || onMapTab) {
    const own = inWords(
      mine.jottings.map(({ kind, parent }) => ({ kind, parent, count: 1 })),
      ['chapter', 'touchpoint', 'note'],
      t,
    )
    const unshared = inWords(state.alone.hidden, ['chapter', 'touchpoint', 'note'], t)
    const words =
      held || front === 'writing'
        ? t.stillAlone
        : front === 'piles'
          ? ''
          : leads && unshared
            ? t.kept(unshared)
            : own && t.keptMine(own)
    return (
      <div className="flex h-full min-h-0 flex-col">
        {words || ((front || held) && !onMapTab) ? (
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-edge bg-raise px-4 py-1.5 text-note">
            <EyeOff aria-hidden size={18} strokeWidth={1.75} className="shrink-0" />
            <p className="mr-auto">{words}</p>
            {(front || held) && !onMapTab ? (
              <Button kind="primary" onClick={held ? open : () => leave(null)}>
                {coming === 'piles' ? t.backToPiles : t.back}
              </Button>
            ) : null}
            {leads && !on && unshared ? <ShareButton /> : null}
          </div>
        ) : null}
        <div className="min-h-0 grow">{children}</div>
      </div>
    )
  }
  const toBoard = (
    <Button className="self-start" onClick={() => leave(front)}>
      {columns ? t.toBoard : t.toList}
    </Button>
  )
  if (front === 'piles') return <Piles view={view} piles={here} leader={leader} aside={toBoard} />
  return (
    <StagePage
      name="alone"
      title={t.title}
      lead={
        <span className="flex items-start gap-2">
          <EyeOff aria-hidden size={18} strokeWidth={1.75} className="mt-0.5 shrink-0" />
          {mine.role === 'observer' ? t.watching : leads ? t.secretLeads : t.secret(leader)}
        </span>
      }
      aside={toBoard}
    >
      {leads ? (
        <div className="max-w-xl">
          <Desk view={view} journeyId={journeyId} />
        </div>
      ) : null}
      {mine.role === 'observer' ? null : (
        <Write view={view} journeyId={journeyId} columns={columns} kinds={kinds} jottings={jottings} />
      )}
    </StagePage>
  )
}

/** What this step asks for; in a free workshop one chooses. */
function Write({
  view,
  journeyId,
  columns,
  kinds,
  jottings,
}: Pick<Stage, 'view' | 'journeyId' | 'columns'> & { kinds: readonly JottingKind[]; jottings: Jottings }) {
  const t = useWords(alone)
  const client = useBoard()
  const [chosen, choose] = useState<JottingKind | null>(null)
  const first = chaptersOf(view, journeyId).length === 0 ? 'chapter' : 'touchpoint'
  const kind = kinds.find((each) => each === chosen) ?? kinds.find((each) => each === first) ?? kinds[0]
  // Where somebody stands must not hint at what they are writing.
  useEffect(() => client.here({ touchpoint: null, field: null, typing: false }), [client])
  const writing = { view, journeyId, jottings, columns }
  return (
    <>
      {kinds.length > 1 ? (
        <RadioGroup
          legend={t.kinds}
          name="alone-kind"
          value={kind ?? ''}
          onChange={choose}
          columns={3}
          options={kinds.map((each) => ({ value: each, label: t.kind[each] }))}
        />
      ) : null}
      {kind === 'chapter' ? <WriteChapters {...writing} /> : null}
      {kind === 'touchpoint' ? <WriteTouchpoints {...writing} /> : null}
      {kind === 'note' ? <WriteNotes {...writing} /> : null}
    </>
  )
}

/** Says once that it was shared, to those who did not press. */
function useSharedNews(): void {
  const t = useWords(alone)
  const announce = useAnnounce()
  const { state, mine } = usePush()
  const { on, hidden } = state.alone
  const before = useRef({ on, hidden: hidden.length })
  const leads = isOrganiser(mine.role)
  useEffect(() => {
    const was = before.current
    before.current = { on, hidden: hidden.length }
    if (was.on && !on && was.hidden > 0 && hidden.length === 0 && !leads)
      announce(t.sharedSpoken, 'polite', 'important')
  }, [on, hidden.length, leads, announce, t])
}
