// What dragging on the map needs, in a script of its own.
export {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
export { dropOn } from './drop-on.ts'
export { dropAt } from './drop-place.ts'
