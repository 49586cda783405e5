'use client'
import type { Lanes } from '../../lib/client/board-layout.ts'
import type { BrandPromise, Touchpoint } from '../../lib/journey/entities.ts'
import { ChannelCell, NeedCell, PromiseCell } from './field-cells.tsx'
import type { MapLane } from './lane-name.tsx'
import { NoteStack } from './note-stack.tsx'

/** What stands where a lane and a touchpoint cross; the same in map and list. */
export function MapCell({
  touchpoint,
  lane,
  lanes,
  promises,
}: {
  touchpoint: Touchpoint
  lane: MapLane
  lanes: Lanes
  promises: BrandPromise[]
}) {
  switch (lane) {
    case 'channel':
      return <ChannelCell touchpoint={touchpoint} />
    case 'need':
      return <NeedCell touchpoint={touchpoint} />
    case 'promise':
      return <PromiseCell touchpoint={touchpoint} promises={promises} />
    default:
      return <NoteStack touchpoint={touchpoint} lane={lane} notes={lanes[lane]} />
  }
}
