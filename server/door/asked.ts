/** What the join page may ask, and how it is told no. */
import { z } from 'zod'
import { Refusal } from '../http/refusal.ts'
import type { DoorError, Key } from './entrance.ts'

const token = z.string().max(200)
/** Longer than any code with dashes and spaces; whatever doesn't look like one is simply not found. */
const code = z.string().max(40)

export const keySchema = z.union([z.object({ token }), z.object({ code })]) satisfies z.ZodType<Key>
export const tokenSchema = z.object({ token })

/** Over the limit says "later"; everything else is one 403, whatever was wrong with the link. */
export function refuseAtDoor(error: DoorError): never {
  throw new Refusal(error === 'tooMany' ? 429 : 403, error)
}
