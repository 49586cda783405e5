'use client'
import { useState } from 'react'
import type { SeatView } from '../../lib/sync/state.ts'
import { people } from '../../messages/people.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { TextInput } from '../ui/field.tsx'
import { ErrorLine } from '../ui/error-line.tsx'

export function OwnName({ seat }: { seat: SeatView }) {
  const t = useWords(people)
  const announce = useAnnounce()
  const { give, error } = useCommand()
  const [typed, setName] = useState<string | null>(null)
  const name = typed ?? seat.name
  const [empty, setEmpty] = useState(false)
  return (
    <form
      className="flex w-full flex-wrap items-end gap-2"
      onSubmit={async (event) => {
        event.preventDefault()
        setEmpty(name.trim() === '')
        if (name.trim() === '' || name === seat.name || (await give('rename', { name }))) return
        announce(t.renamed)
        // as the server made it: a name that is taken gets a number
        setName(null)
      }}
    >
      <label className="flex min-w-36 grow basis-36 flex-col gap-1 text-xs font-semibold text-ink2">
        {t.rename}
        <TextInput value={name} onChange={(event) => setName(event.target.value)} autoComplete="off" />
      </label>
      <Button type="submit" data-action="self.rename" className="min-h-11">
        {t.renameSave}
      </Button>
      <ErrorLine className="w-full">{empty ? t.nameMissing : error}</ErrorLine>
    </form>
  )
}
