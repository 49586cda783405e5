/** What a step opens for participants, asked of the policy: screens show that and hide the rest. */
import { LANES, NOTE_LANES, type Lane, type NoteLane } from '../entities.ts'
import { lanesAbout } from './lanes.ts'
import {
  mayEdit,
  mayVote,
  NO_LOCKS,
  ROUND_KINDS,
  showsResults,
  type DocAct,
  type Locks,
  type RoundKind,
  type Standing,
  type Step,
} from '../policy.ts'

/** Everybody's, only one's own, or nobody's. Of what one adds to a touchpoint: at everybody's or at one's own. */
export type Reach = 'all' | 'own' | 'none'
export type Rights = Record<'add' | 'edit' | 'move' | 'remove', Reach>

export type Open = {
  scope: boolean
  type: boolean
  chapters: Rights
  touchpoints: Rights & { status: Reach }
  notes: Rights
  /** Lanes of the map that this step is about and in which somebody may write now. */
  lanes: Lane[]
  rounds: RoundKind[]
  results: RoundKind[]
}

const ME = 'me'
const OTHER = 'other'

/** What a participant of a live board may do in this step, under these locks. */
export function openIn(step: Step, locks: Locks = NO_LOCKS): Open {
  const who: Standing = { role: 'participant', stage: 'live', step, locks, seatId: ME }
  const may = (act: DocAct) => mayEdit(who, act)
  const reach = (act: (by: string) => DocAct): Reach =>
    may(act(OTHER)) ? 'all' : may(act(ME)) ? 'own' : 'none'
  const rights = (what: 'chapter' | 'touchpoint'): Rights => ({
    add: reach(() => ({ what: `${what}.add` })),
    edit: reach(() => ({ what: `${what}.edit` })),
    move: reach(() => ({ what: `${what}.move` })),
    remove: reach((createdBy) => ({ what: `${what}.bin`, createdBy })),
  })
  const inLane = (what: 'note.add' | 'note.edit' | 'note.move', lane: NoteLane) =>
    reach((touchpointBy) => ({ what, at: { lanes: [lane], chapters: [], touchpointBy } }))
  const widest = (what: 'note.add' | 'note.edit' | 'note.move'): Reach => {
    const found = NOTE_LANES.map((lane) => inLane(what, lane))
    return found.includes('all') ? 'all' : found.includes('own') ? 'own' : 'none'
  }
  const isNote = (lane: Lane): lane is NoteLane => NOTE_LANES.some((each) => each === lane)
  const writes = (lane: Lane): boolean =>
    isNote(lane)
      ? inLane('note.add', lane) !== 'none'
      : may({ what: 'touchpoint.edit', at: { lanes: [lane], chapters: [] } })
  return {
    scope: may({ what: 'scope.text' }),
    type: may({ what: 'type.text' }),
    chapters: rights('chapter'),
    touchpoints: {
      ...rights('touchpoint'),
      status: reach((createdBy) => ({ what: 'touchpoint.status', createdBy })),
    },
    notes: {
      add: widest('note.add'),
      edit: widest('note.edit'),
      move: widest('note.move'),
      remove: reach((createdBy) => ({ what: 'note.bin', createdBy })),
    },
    lanes: (lanesAbout(step) ?? LANES).filter(writes),
    rounds: ROUND_KINDS.filter((kind) => mayVote(who, kind)),
    results: ROUND_KINDS.filter((kind) => showsResults(step, kind)),
  }
}
