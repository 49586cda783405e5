'use client'
import { useId, useState } from 'react'
import { TITLE_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import type { Touchpoint } from '../../lib/journey/entities.ts'
import { channels } from '../../lib/journey/values/channels.ts'
import { board } from '../../messages/board.ts'
import { useLang, useWords } from '../i18n.tsx'
import { Select } from '../ui/field.tsx'
import type { Editing } from './board-context.tsx'

/**
 * One of the 38 known channels, or words of one's own. A native select: it searches as you type on
 * every device. Choosing sets what the channel usually is (direct, online); both stay changeable.
 */
export function ChannelPicker({
  touchpoint,
  editing,
  start,
}: {
  touchpoint: Touchpoint
  editing: Editing
  start: boolean
}) {
  const t = useWords(board)
  const lang = useLang()
  const id = useId()
  const [fresh, setFresh] = useState(false)
  const rows = channels
    .map((row) => ({ ...row, words: row.label[lang] }))
    .sort((a, b) => a.words.localeCompare(b.words, lang))
  const choose = (code: string) => {
    const known = channels.find((row) => row.code === code)
    setFresh(code === 'custom')
    editing.edit.setTouchpoint(
      touchpoint.id,
      known
        ? { channel: code, directness: known.defaultDirectness, mode: known.defaultMode }
        : { channel: code },
    )
  }
  const { Text } = editing
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm font-semibold text-ink2">
        {t.channel}
      </label>
      <Select
        id={id}
        data-action="touchpoint.channel"
        data-panel-start={start || undefined}
        value={touchpoint.channel}
        onChange={(event) => choose(event.target.value)}
        className="text-note"
      >
        <option value="">{t.channelNone}</option>
        <option value="custom">{t.channelCustom}</option>
        {rows.map((row) => (
          <option key={row.code} value={row.code}>
            {row.words.charAt(0).toUpperCase() + row.words.slice(1)}
          </option>
        ))}
      </Select>
      {touchpoint.channel === 'custom' ? (
        <Text
          where={{ in: 'touchpoints', id: touchpoint.id, field: 'channelText' }}
          label={t.channelCustom}
          max={TITLE_MAX_CHARACTERS}
          startHere={fresh}
          touchpoint={touchpoint.id}
          field={`channel:${touchpoint.id}`}
        />
      ) : null}
    </div>
  )
}
