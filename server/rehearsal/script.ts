/**
 * What somebody who is acted does next, from what any browser in their place has: the board, the pushed state
 * and their own. Pure but for `chance`. At most a few things in each part, so that there is room for people.
 */
import { jottedIn, type JottingKind } from '../../lib/journey/alone.ts'
import { type BoardView, type NoteLane } from '../../lib/journey/entities.ts'
import { mayFollowUp } from '../../lib/journey/follow-up.ts'
import { chaptersOf } from '../../lib/journey/place.ts'
import {
  mayCommand,
  mayEdit,
  mayVote,
  type CommandName,
  type DocAct,
  type Standing,
} from '../../lib/journey/policy.ts'
import { preparedFor } from '../../lib/journey/preparation.ts'
import type { CommandInput } from '../../lib/sync/commands.ts'
import type { Push } from '../../lib/sync/state.ts'
import type { Chance } from './chance.ts'
import type { Lines } from './lines.ts'
import { nextVote } from './votes.ts'

export type Deed =
  | { [K in CommandName]: { do: 'command'; name: K; input: CommandInput[K] } }[CommandName]
  | { do: 'addChapter'; journeyId: string; title: string }
  | { do: 'addTouchpoint'; chapterId: string; title: string; need: string }
  | { do: 'addNote'; touchpointId: string; lane: NoteLane; text: string }
  | { do: 'setStatus'; touchpointId: string; status: string }

export type Stage = {
  push: Push
  view: BoardView
  mood: number
  chance: Chance
  lines: Lines
  newId: () => string
  /** How often this was done in the running part; counts it as done once more when asked to. */
  done: Map<string, number>
}

/** Each in a part, by one of them. */
const EACH = {
  chapter: 3,
  touchpoint: 3,
  note: 2,
  addChapter: 1,
  addTouchpoint: 2,
  addNote: 2,
  setStatus: 3,
  action: 1,
}

export function standingIn({ state, mine }: Push): Standing {
  const { stage, step, locks, damaged, alone } = state
  return { role: mine.role, stage, step, locks, seatId: mine.seatId, damaged, alone: alone.on }
}

/** Null: nothing to do until something changes. */
export function nextDeed(stage: Stage): Deed | null {
  const who = standingIn(stage.push)
  const round = stage.push.state.rounds.find((each) => each.state === 'open')
  if (round && mayVote(who, round.kind)) {
    const vote = nextVote(round, stage.push.mine.ballots[round.id] ?? [], stage)
    if (vote) return { do: 'command', name: 'cast', input: vote }
  }
  return (
    greet(stage, who) ??
    answerPreparation(stage) ??
    writeAlone(stage, who) ??
    sayReady(stage, who) ??
    writeTogether(stage, who) ??
    followUp(stage, who)
  )
}

function often(stage: Stage, what: keyof typeof EACH): boolean {
  const key = `${stage.push.state.course.running?.part ?? ''}:${what}`
  const times = stage.done.get(key) ?? 0
  if (times >= EACH[what]) return false
  stage.done.set(key, times + 1)
  return true
}

/** A line that stands nowhere yet. */
function fresh(stage: Stage, list: readonly string[], there: readonly string[]): string | undefined {
  return stage.chance.pick(list.filter((line) => !there.includes(line)))
}

/** The first note that one tries the board out with. */
function greet({ push, chance, lines }: Stage, who: Standing): Deed | null {
  const { state, mine } = push
  const own = state.roster.find(({ id }) => id === mine.seatId)
  if (state.step !== 'arrive' || own?.hello !== '' || !mayCommand(who, 'greet')) return null
  return { do: 'command', name: 'greet', input: { text: chance.pick(lines.hellos) ?? '' } }
}

/** Done with what is written alone. */
function sayReady({ push }: Stage, who: Standing): Deed | null {
  const { state, mine } = push
  if (!state.alone.on || mine.ready || !mayCommand(who, 'sayReady')) return null
  const part = state.course.running?.part ?? null
  return { do: 'command', name: 'sayReady', input: { ready: true, part } }
}

/** One's own answers travel in the steps that start from them, so only there one knows what lacks. */
function answerPreparation({ push, chance, lines }: Stage): Deed | null {
  const { state, mine } = push
  if (preparedFor(state.step).length === 0) return null
  const opened = state.preparation.opened.map(({ question }) => question)
  const question = state.preparation.questions.find((each) => !mine.answers[each] && !opened.includes(each))
  const text = question && chance.pick(lines.answers[question] ?? lines.answer)
  return question && text ? { do: 'command', name: 'prepare', input: { question, text } } : null
}

function writeAlone(stage: Stage, who: Standing): Deed | null {
  const { push, view, chance, lines, newId } = stage
  if (!push.state.alone.on || !mayCommand(who, 'jot')) return null
  const own = push.mine.jottings.map(({ text }) => text)
  const kind = chance.pick(jottedIn(push.state.step))
  const parent = kind && chance.pick(placesOf(kind, view))
  if (!kind || !parent || !often(stage, kind)) return null
  const jot = (jotting: CommandInput['jot']['jotting']): Deed => ({
    do: 'command',
    name: 'jot',
    input: { jotting },
  })
  const id = newId()
  switch (kind) {
    case 'chapter': {
      const text = fresh(stage, lines.chapters, own)
      return text ? jot({ kind, id, parent, text }) : null
    }
    case 'touchpoint': {
      const [text, need] = chance.pick(lines.touchpoints.filter(([title]) => !own.includes(title))) ?? []
      return text === undefined || need === undefined
        ? null
        : jot({ kind, id, parent, text, need, channel: '', directness: '', mode: '' })
    }
    case 'note': {
      const lane = chance.next() < 0.5 ? 'pain' : 'opportunity'
      const text = fresh(stage, lane === 'pain' ? lines.pains : lines.opportunities, own)
      return text ? jot({ kind, id, parent, text, lane }) : null
    }
  }
}

function placesOf(kind: JottingKind, view: BoardView): string[] {
  const [journey] = view.journeys
  if (kind === 'chapter') return journey ? [journey.id] : []
  return (kind === 'touchpoint' ? view.chapters : view.touchpoints).map(({ id }) => id)
}

function writeTogether(stage: Stage, who: Standing): Deed | null {
  const { push, view, chance, lines } = stage
  const [journey] = view.journeys
  if (!journey || push.state.alone.on) return null
  const may = (act: DocAct) => mayEdit(who, act)
  const chapters = chaptersOf(view, journey.id)
  const few = chapters.length < 6
  if (few && may({ what: 'chapter.add' }) && often(stage, 'addChapter')) {
    const title = fresh(
      stage,
      lines.chapters,
      chapters.map((each) => each.title),
    )
    if (title) return { do: 'addChapter', journeyId: journey.id, title }
  }
  const chapter = chance.pick(chapters)
  if (chapter && may({ what: 'touchpoint.add' }) && often(stage, 'addTouchpoint')) {
    const there = view.touchpoints.map((each) => each.title)
    const [title, need] = chance.pick(lines.touchpoints.filter(([line]) => !there.includes(line))) ?? []
    if (title !== undefined && need !== undefined)
      return { do: 'addTouchpoint', chapterId: chapter.id, title, need }
  }
  return writeNote(stage, may)
}

function writeNote(stage: Stage, may: (act: DocAct) => boolean): Deed | null {
  const { push, view, chance, lines } = stage
  const { seatId } = push.mine
  const touchpoint = chance.pick(view.touchpoints)
  const lane = chance.next() < 0.5 ? 'pain' : 'opportunity'
  if (
    touchpoint &&
    may({ what: 'note.add', at: { lanes: [lane], chapters: [touchpoint.place.parent] } }) &&
    often(stage, 'addNote')
  ) {
    const there = view.notes.map(({ text }) => text)
    const text = fresh(stage, lane === 'pain' ? lines.pains : lines.opportunities, there)
    if (text) return { do: 'addNote', touchpointId: touchpoint.id, lane, text }
  }
  const own = view.touchpoints.find(
    ({ createdBy, status }) => createdBy === seatId && status !== 'assumption' && status !== 'known',
  )
  if (own && may({ what: 'touchpoint.status', createdBy: seatId }) && often(stage, 'setStatus'))
    return { do: 'setStatus', touchpointId: own.id, status: 'assumption' }
  return null
}

function followUp(stage: Stage, who: Standing): Deed | null {
  const { push, chance, lines, newId } = stage
  // Free work has no end at which somebody would.
  if (push.state.step !== 'loop' || !mayFollowUp(who) || chance.next() < 0.5 || !often(stage, 'action'))
    return null
  const text = fresh(
    stage,
    lines.actions,
    push.state.actions.map((each) => each.text),
  )
  const owner = push.state.roster.find(({ id }) => id === push.mine.seatId)?.name ?? ''
  return text
    ? {
        do: 'command',
        name: 'putAction',
        input: { action: { id: newId(), text, owner, due: null, state: 'open' } },
      }
    : null
}
