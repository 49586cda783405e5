import { latePart } from '../board/late-part.tsx'

/* Fetched where something is locked. */
export const LateLockLine = latePart(
  () => import('./lock-line.tsx').then((file) => file.LockLine),
  () => null,
)
