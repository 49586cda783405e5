'use client'
import { useId, useState } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import { DEPARTMENT_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { people } from '../../messages/people.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorLine } from '../ui/error-line.tsx'
import { TextInput } from '../ui/field.tsx'

/** Optional; others see it beside the name. */
export function OwnDepartment() {
  const t = useWords(people)
  const announce = useAnnounce()
  const { state, mine } = usePush()
  const { give, pending, error } = useCommand()
  const seat = state.roster.find((each) => each.id === mine.seatId)
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? seat?.department ?? ''
  const save = async () => {
    const failed = await give('setDepartment', { department: text })
    // from here on what another window or device says shows here too
    if (!failed) setTyped((now) => (now === text ? null : now))
    return !failed
  }
  return (
    <form
      className="flex flex-col gap-1"
      onSubmit={async (event) => {
        event.preventDefault()
        if (await save()) announce(t.departmentSaved)
      }}
    >
      <label htmlFor={id} className="font-semibold">
        {t.department}
      </label>
      <p id={`${id}-hint`} className="text-sm text-ink2">
        {t.departmentHint}
      </p>
      <div className="flex gap-2">
        <TextInput
          id={id}
          aria-describedby={`${id}-hint`}
          value={text}
          maxLength={DEPARTMENT_MAX_CHARACTERS}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={({ currentTarget, relatedTarget }) => {
            // Whoever goes on without a press meant it too; the button says so aloud.
            if (typed === null || currentTarget.form?.contains(relatedTarget)) return
            void save()
          }}
          autoComplete="organization-title"
        />
        <Button type="submit" data-action="self.department" busy={pending !== null}>
          {t.departmentSave}
        </Button>
      </div>
      <ErrorLine>{error}</ErrorLine>
      {seat?.department && seat.department === text ? (
        <p className="text-sm text-ink2">{t.departmentSaved}</p>
      ) : null}
    </form>
  )
}
