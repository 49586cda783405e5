'use client'
import Check from 'lucide-react/icons/check'
import EyeOff from 'lucide-react/icons/eye-off'
import { useEffect, useId, useMemo, useState } from 'react'
import { answersIn, type Cast } from '../../lib/client/ballot-box.ts'
import { PIN_MAX_CHARACTERS, PIN_MAX_WORDS } from '../../lib/journey/limits.ts'
import { wordsIn, type Pin } from '../../lib/journey/rounds/kinds.ts'
import type { OwnBallot, RoundView } from '../../lib/sync/state.ts'
import { rounds } from '../../messages/rounds.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { TextField, TextInput } from '../ui/field.tsx'
import { BallotNote } from '../vote/ballot-note.tsx'
import { useBallots } from '../vote/use-ballots.ts'
import { PinLine } from './pin-line.tsx'
import { RoundFrame, type Framed } from './round-frame.tsx'

type End = 'begin' | 'end'
const ENDS = ['begin', 'end'] as const satisfies readonly End[]
const FRESH: Record<End, Pin> = { begin: { at: 25, words: '' }, end: { at: 75, words: '' } }
const same = (a: Pin | undefined, b: Pin) => a?.at === b.at && a.words === b.words.trim()

/** Two pins on an empty line, kept with one press: half a word is nobody's answer. */
export function PinsVote({
  own,
  cast,
  ...frame
}: Omit<Framed, 'round'> & {
  round: RoundView<'pins'>
  own: readonly OwnBallot[]
  cast: Cast<Pin>
}) {
  const t = useWords(rounds)
  const mine = useMemo(() => answersIn('pins', own), [own])
  const ballots = useBallots<Pin>(frame.round.id, mine, cast)
  const [written, write] = useWritten(frame.round.id)
  const pin = (end: End): Pin => written[end] ?? ballots.draftOf(end).value ?? FRESH[end]
  const long = ENDS.some((end) => wordsIn(pin(end).words) > PIN_MAX_WORDS)
  const placed = ENDS.every((end) => {
    const { value, state } = ballots.draftOf(end)
    return state !== 'failed' && same(value, pin(end))
  })
  const kept = placed && ENDS.every((end) => ballots.draftOf(end).state === 'saved')
  const stuck = ENDS.find((end) => ballots.draftOf(end).state === 'failed')

  function place() {
    for (const end of ENDS) {
      const { at, words } = pin(end)
      const now = { at, words: words.trim() }
      const { value, state } = ballots.draftOf(end)
      if (state === 'failed' || !same(value, now)) ballots.choose(end, now)
    }
    write({})
  }
  return (
    <RoundFrame
      {...frame}
      secret={
        <p className="flex items-start gap-2 text-note text-ink2">
          <EyeOff aria-hidden size={18} strokeWidth={1.75} className="mt-0.5 shrink-0" />
          {t.pinsSecret}
        </p>
      }
      act={
        placed ? (
          <output className="flex items-center gap-1.5 text-note font-semibold" data-done={kept}>
            {kept ? (
              <>
                <Check aria-hidden size={20} strokeWidth={2} className="shrink-0" />
                {t.pinsPlaced}
              </>
            ) : null}
          </output>
        ) : (
          <Button
            kind="primary"
            size="large"
            data-action="pins.place"
            aria-disabled={long}
            onClick={long ? undefined : place}
          >
            {t.placePins}
          </Button>
        )
      }
    >
      <PinLine pins={{ begin: [pin('begin')], end: [pin('end')] }} />
      {stuck ? (
        <BallotNote
          draft={ballots.draftOf(stuck)}
          onRetry={() => ENDS.forEach((end) => ballots.retry(end))}
        />
      ) : null}
      <div className="grid gap-4 sm:grid-cols-2">
        {ENDS.map((end) => (
          <PinFields
            key={end}
            name={t[end]}
            pin={pin(end)}
            onPin={(next) => write({ ...written, [end]: next })}
          />
        ))}
      </div>
      {pin('end').at < pin('begin').at ? (
        <p className="text-note" aria-live="polite">
          {t.endFirst}
        </p>
      ) : null}
    </RoundFrame>
  )
}

type Written = Partial<Record<End, Pin>>

/** What isn't placed yet outlives a reload and a step without this vote, in this browser alone. */
function useWritten(roundId: string): [Written, (written: Written) => void] {
  const shelf = `samenreis.pins.${roundId}`
  const [written, write] = useState<Written>(() => readWritten(sessionStorage.getItem(shelf)))
  useEffect(() => {
    if (Object.keys(written).length > 0) sessionStorage.setItem(shelf, JSON.stringify(written))
    else sessionStorage.removeItem(shelf)
  }, [shelf, written])
  return [written, write]
}

function readWritten(text: string | null): Written {
  if (text === null) return {}
  try {
    const found: unknown = JSON.parse(text)
    const entries = typeof found === 'object' && found !== null ? Object.entries(found) : []
    const written: Written = {}
    for (const end of ENDS) {
      const pin: unknown = entries.find(([name]) => name === end)?.[1]
      // More than five words may still be on their way to fewer.
      if (isWritten(pin)) written[end] = pin
    }
    return written
  } catch {
    return {}
  }
}

const isWritten = (pin: unknown): pin is Pin =>
  typeof pin === 'object' &&
  pin !== null &&
  'at' in pin &&
  typeof pin.at === 'number' &&
  'words' in pin &&
  typeof pin.words === 'string'

/** By thumb, by arrows, or as a number. */
function PinFields({ name, pin, onPin }: { name: string; pin: Pin; onPin: (pin: Pin) => void }) {
  const t = useWords(rounds)
  const id = useId()
  const many = wordsIn(pin.words)
  /** As typed: while it is no place yet, the pin stays where it was. */
  const [typed, setTyped] = useState<string | null>(null)
  const at = (value: string) => {
    const place = Math.round(Number(value))
    if (value !== '' && Number.isFinite(place)) onPin({ ...pin, at: Math.min(100, Math.max(0, place)) })
  }
  return (
    <fieldset className="flex min-w-0 flex-col gap-3 rounded-card border border-edge bg-surface p-4">
      <legend className="px-1 text-lg font-bold">{name}</legend>
      <div className="flex flex-col gap-1">
        <label htmlFor={`${id}-at`} className="font-semibold">
          {t.place}
        </label>
        <div className="flex items-center gap-3">
          <input
            id={`${id}-at`}
            type="range"
            min={0}
            max={100}
            value={pin.at}
            onChange={(event) => at(event.target.value)}
            className="h-11 min-w-0 grow cursor-pointer accent-brand"
          />
          <span className="w-20 shrink-0">
            <TextInput
              type="number"
              inputMode="numeric"
              min={0}
              max={100}
              aria-label={`${name}: ${t.place}`}
              value={typed ?? pin.at}
              onChange={(event) => {
                setTyped(event.target.value)
                at(event.target.value)
              }}
              onBlur={() => setTyped(null)}
            />
          </span>
        </div>
      </div>
      <TextField
        label={t.words}
        hint={t.wordsHint}
        error={many > PIN_MAX_WORDS ? t.tooManyWords(many) : undefined}
        maxLength={PIN_MAX_CHARACTERS}
        autoComplete="off"
        value={pin.words}
        onChange={(event) => onPin({ ...pin, words: event.target.value })}
      />
    </fieldset>
  )
}
