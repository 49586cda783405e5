'use client'
import ChevronDown from 'lucide-react/icons/chevron-down'
import { useState } from 'react'
import { JOTTINGS, type Jotting } from '../../lib/journey/alone.ts'
import type { Directness, Mode } from '../../lib/journey/entities.ts'
import { channelDefaults, channels } from '../../lib/journey/values/channels.ts'
import { labelOf } from '../../lib/journey/values/coded.ts'
import { directness as directnesses, modes } from '../../lib/journey/values/touchpoint.ts'
import { alone } from '../../messages/alone.ts'
import { useLang, useWords } from '../i18n.tsx'
import { SelectField, TextField } from '../ui/field.tsx'

type Touchpoint = Extract<Jotting, { kind: 'touchpoint' }>

/** Channel, what it usually is, and the need: folded away once they are told. */
export function TouchpointMore({
  jotting,
  newest,
  onWrite,
}: {
  jotting: Touchpoint
  newest: boolean
  onWrite: (jotting: Touchpoint) => void
}) {
  const t = useWords(alone)
  const lang = useLang()
  // Unfolded while it is the newest; from somebody's first press on as they left it.
  const [pressed, press] = useState<boolean | null>(null)
  const open = pressed ?? newest
  const rows = channels
    .map(({ code, label }) => ({ code, words: label[lang] }))
    .sort((a, b) => a.words.localeCompare(b.words, lang))
  const told = [
    labelOf(channels, jotting.channel, lang),
    labelOf(directnesses, jotting.directness, lang),
    labelOf(modes, jotting.mode, lang),
    jotting.need,
  ].filter((words) => words !== '')
  const keys = { onKeyDown: (event: { stopPropagation(): void }) => event.stopPropagation() }
  const small = 'min-h-9 py-1 text-note pointer-coarse:min-h-11'
  return (
    <details open={open} className="px-1.5">
      <summary
        className="target flex cursor-pointer items-center gap-1 text-sm text-ink2"
        onClick={(event) => {
          event.preventDefault()
          press(!open)
        }}
      >
        <ChevronDown aria-hidden size={16} strokeWidth={1.75} className={open ? 'rotate-180' : ''} />
        <span className="typed">{told.length > 0 ? told.join(' · ') : t.more}</span>
      </summary>
      <div className="grid gap-2 pt-1 pb-2 text-sm" {...keys}>
        <SelectField
          label={t.channel}
          value={jotting.channel}
          onChange={(event) => {
            const channel = event.target.value
            onWrite({ ...jotting, channel, ...channelDefaults(channel) })
          }}
          className={small}
        >
          <option value="">{t.channelNone}</option>
          {rows.map(({ code, words }) => (
            <option key={code} value={code}>
              {words.charAt(0).toUpperCase() + words.slice(1)}
            </option>
          ))}
        </SelectField>
        <div className="grid grid-cols-2 items-end gap-2">
          <SelectField
            label={t.directness}
            value={jotting.directness}
            onChange={(event) => onWrite({ ...jotting, directness: event.target.value as Directness | '' })}
            className={small}
          >
            <Choices of={directnesses} />
          </SelectField>
          <SelectField
            label={t.mode}
            value={jotting.mode}
            onChange={(event) => onWrite({ ...jotting, mode: event.target.value as Mode | '' })}
            className={small}
          >
            <Choices of={modes} />
          </SelectField>
        </div>
        <TextField
          label={t.need}
          maxLength={JOTTINGS.note.characters}
          value={jotting.need}
          onChange={(event) => onWrite({ ...jotting, need: event.target.value })}
          className={small}
        />
      </div>
    </details>
  )
}

function Choices({ of }: { of: readonly { code: string; label: { nl: string; en: string } }[] }) {
  const lang = useLang()
  return (
    <>
      <option value="">–</option>
      {of.map(({ code, label }) => (
        <option key={code} value={code}>
          {label[lang]}
        </option>
      ))}
    </>
  )
}
