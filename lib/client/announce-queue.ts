/**
 * What is said aloud, and when. One message at a time, at most one per 3 s; more than that becomes a
 * count, but for what one did oneself: it goes before the others, together where there are several, and
 * none of it is lost. Assertive ones jump the queue. Typing holds polite ones back until 1 s after the last key.
 * Pure: the clock is an argument (ms).
 */
export const SPEAK_EVERY_MS = 3000
export const TYPING_REST_MS = 1000
/** Polite messages kept waiting; older ones beyond this are folded into a count. */
export const WAITING_MAX = 3

export type Urgency = 'polite' | 'assertive'
export type Spoken = { text: string; urgency: Urgency }

export type AnnounceQueue = {
  /** Of one's own doings. */
  own: readonly string[]
  waiting: readonly string[]
  folded: number
  urgent: readonly string[]
  spokenAt: number
  urgentAt: number
  typedAt: number
}

export const silent: AnnounceQueue = {
  own: [],
  waiting: [],
  folded: 0,
  urgent: [],
  spokenAt: -SPEAK_EVERY_MS,
  urgentAt: -SPEAK_EVERY_MS,
  typedAt: -TYPING_REST_MS,
}

/** A message that already waits is not said twice. */
export function ask(queue: AnnounceQueue, text: string, urgency: Urgency, own = false): AnnounceQueue {
  const said = text.trim()
  if (!said) return queue
  if (urgency === 'assertive')
    return queue.urgent.includes(said) ? queue : { ...queue, urgent: [...queue.urgent, said] }
  if (queue.waiting.includes(said) || queue.own.includes(said)) return queue
  if (own) return { ...queue, own: [...queue.own, said] }
  if (queue.waiting.length >= WAITING_MAX) return { ...queue, folded: queue.folded + 1 }
  return { ...queue, waiting: [...queue.waiting, said] }
}

export function typed(queue: AnnounceQueue, now: number): AnnounceQueue {
  return { ...queue, typedAt: now }
}

/** Milliseconds until something may be said; null when nothing waits. */
export function restFor(queue: AnnounceQueue, now: number): number | null {
  // It may cut off a polite message, never another urgent one.
  if (queue.urgent.length > 0) return Math.max(queue.urgentAt + SPEAK_EVERY_MS - now, 0)
  if (queue.own.length === 0 && queue.waiting.length === 0 && queue.folded === 0) return null
  return Math.max(queue.spokenAt + SPEAK_EVERY_MS - now, queue.typedAt + TYPING_REST_MS - now, 0)
}

/** Takes what may be said now. `count` words the folded ones ("En nog 4 meldingen."). */
export function speak(
  queue: AnnounceQueue,
  now: number,
  count: (n: number) => string,
): { queue: AnnounceQueue; spoken: Spoken | null } {
  if (restFor(queue, now) !== 0) return { queue, spoken: null }
  const [urgent, ...otherUrgent] = queue.urgent
  if (urgent !== undefined)
    return {
      queue: { ...queue, urgent: otherUrgent, spokenAt: now, urgentAt: now },
      spoken: { text: urgent, urgency: 'assertive' },
    }
  if (queue.own.length > 0)
    return {
      queue: { ...queue, own: [], spokenAt: now },
      spoken: { text: together(queue.own), urgency: 'polite' },
    }
  const [next, ...waiting] = queue.waiting
  if (next === undefined)
    return {
      queue: { ...queue, folded: 0, spokenAt: now },
      spoken: { text: count(queue.folded), urgency: 'polite' },
    }
  return { queue: { ...queue, waiting, spokenAt: now }, spoken: { text: next, urgency: 'polite' } }
}

/** It stands on the page now: a slow page draws later than it decides, and the pause counts from there. */
export const drawn = (queue: AnnounceQueue, now: number, urgency: Urgency): AnnounceQueue => ({
  ...queue,
  spokenAt: now,
  ...(urgency === 'assertive' && { urgentAt: now }),
})

/** A title at the end of one must not run on into the next. */
const together = (texts: readonly string[]) =>
  texts.map((text, n) => (n === texts.length - 1 || /[.!?…:]$/.test(text) ? text : `${text}.`)).join(' ')
