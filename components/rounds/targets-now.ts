/** Targets of a round with their texts of this moment; what is gone keeps the text it had. */
import type { BoardView } from '../../lib/journey/entities.ts'
import { heartParts } from '../../lib/journey/rounds/kinds.ts'
import type { HeartTarget } from './hearts-vote.tsx'
import type { PointTarget } from './points-vote.tsx'

type Targets = { targets: readonly { id: string; titleThen: string }[] }

export function starTargets(view: BoardView, { targets }: Targets): PointTarget[] {
  const chapters = new Map(view.chapters.map((chapter) => [chapter.id, chapter.title]))
  const known = new Map([...view.touchpoints, ...view.parked].map((each) => [each.id, each]))
  return targets.map(({ id, titleThen }) => {
    const touchpoint = known.get(id)
    return {
      id,
      title: touchpoint?.title || titleThen,
      group: chapters.get(touchpoint?.place.parent ?? '') ?? '',
    }
  })
}

export function dotTargets(
  view: BoardView,
  { targets }: Targets,
  sort: Record<'pain' | 'opportunity', string>,
): (PointTarget & { lane: 'pain' | 'opportunity' })[] {
  const touchpoints = new Map([...view.touchpoints, ...view.parked].map((each) => [each.id, each.title]))
  const known = new Map(view.notes.map((note) => [note.id, note]))
  return targets.map(({ id, titleThen }) => {
    const note = known.get(id)
    const lane = note?.lane === 'opportunity' ? 'opportunity' : 'pain'
    return {
      id,
      title: note?.text || titleThen,
      group: touchpoints.get(note?.place.parent ?? '') ?? '',
      lane,
      sort: sort[lane],
    }
  })
}

export function heartTargets(view: BoardView, { targets }: Targets): HeartTarget[] {
  const touchpoints = new Map([...view.touchpoints, ...view.parked].map((each) => [each.id, each.title]))
  const promises = new Map(view.promises.map(({ id, text }) => [id, text]))
  return targets.map(({ id, titleThen }) => {
    const { touchpointId, promiseId } = heartParts(id)
    const [touchpoint = '', promise = ''] = titleThen.split(' · ')
    return {
      id,
      touchpoint: touchpoints.get(touchpointId) || touchpoint,
      promise: promises.get(promiseId) || promise,
    }
  })
}
