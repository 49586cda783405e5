import type { Lane, Touchpoint } from '../../lib/journey/entities.ts'
import type { Spot } from '../../lib/journey/policy.ts'

/** Where on the board something would be done: a lock of its lane or chapter hides the way to it. */
export const spot = ({ place, createdBy }: Touchpoint, ...lanes: Lane[]): Spot => ({
  lanes,
  chapters: [place.parent],
  touchpointBy: createdBy,
})
export const chapterSpot = (id: string): Spot => ({ lanes: [], chapters: [id] })
