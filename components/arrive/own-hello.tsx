'use client'
import { useEffect, useRef, useState } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import { HELLO_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { mayCommand } from '../../lib/journey/policy.ts'
import { arrive } from '../../messages/arrive.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Field, TextArea } from '../ui/field.tsx'

/** By seat: what somebody is typing when the lobby gives way to the board goes on there, caret and all. */
const unsent = new Map<string, string>()

/** One's first note: a question that anybody can answer, on the input that comes back all day. */
export function OwnHello() {
  const t = useWords(arrive)
  const announce = useAnnounce()
  const { state, mine } = usePush()
  const { give, pending, error } = useCommand()
  const hello = state.roster.find((each) => each.id === mine.seatId)?.hello ?? ''
  // Null: as it hangs there.
  const [typed, setTyped] = useState(() => unsent.get(mine.seatId) ?? null)
  const type = (text: string | null) => {
    if (text === null) unsent.delete(mine.seatId)
    else unsent.set(mine.seatId, text)
    setTyped(text)
  }
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const { current } = field
    // Nothing else has the focus: the field that had it is gone.
    if (!unsent.has(mine.seatId) || !current || document.activeElement !== document.body) return
    current.focus()
    current.setSelectionRange(current.value.length, current.value.length)
  }, [mine.seatId])
  const text = typed ?? hello
  const { stage, step, locks } = state
  if (!mayCommand({ role: mine.role, stage, step, locks, seatId: mine.seatId }, 'greet')) return null
  const put = async () => {
    if (text.trim() === hello || (await give('greet', { text }))) return
    announce(t.saved)
    type(null)
  }
  return (
    <form
      className="flex flex-col items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void put()
      }}
    >
      <Field label={t.question} hint={t.hint} error={error} aloud className="w-full">
        {(aria) => (
          <TextArea
            {...aria}
            ref={field}
            rows={2}
            maxLength={HELLO_MAX_CHARACTERS}
            value={text}
            onChange={(event) => type(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
              event.preventDefault()
              void put()
            }}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button
          type="submit"
          data-action="self.greet"
          kind={hello ? 'plain' : 'primary'}
          busy={pending !== null}
        >
          {hello ? t.change : t.put}
        </Button>
        {hello && text.trim() === hello ? <p className="text-note text-ink2">{t.yours}</p> : null}
      </div>
    </form>
  )
}
