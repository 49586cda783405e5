'use client'
import EyeOff from 'lucide-react/icons/eye-off'
import X from 'lucide-react/icons/x'
import type { Piece } from '../../lib/client/jotting-box.ts'
import { JOTTINGS } from '../../lib/journey/alone.ts'
import { alone } from '../../messages/alone.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import { TouchpointMore } from './touchpoint-more.tsx'
import type { Jottings } from './use-jottings.ts'

/** One piece of one's own: to rewrite, to throw away, and of a touchpoint to say more of. */
export function OwnPiece({
  piece,
  label,
  newest,
  jottings,
}: {
  piece: Piece
  label: string
  newest: boolean
  jottings: Jottings
}) {
  const t = useWords(alone)
  const announce = useAnnounce()
  const { jotting, state } = piece
  const drop = () => {
    if (jotting.text.trim() !== '') announce(t.dropped(jotting.text))
    jottings.drop(jotting.id)
  }
  return (
    <li
      className="flex flex-col gap-1 rounded-card border border-edge bg-surface p-2"
      data-jotting={jotting.kind}
    >
      <div className="flex items-start gap-1">
        <TextArea
          rows={1}
          aria-label={label}
          enterKeyHint="done"
          maxLength={JOTTINGS[jotting.kind].characters}
          value={jotting.text}
          onChange={(event) => jottings.write({ ...jotting, text: event.target.value.replaceAll('\n', ' ') })}
          onKeyDown={(event) => {
            event.stopPropagation()
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            jottings.flush()
          }}
          onBlur={() => (jotting.text.trim() === '' ? jottings.drop(jotting.id) : jottings.flush())}
          className="min-h-9 grow resize-none border-transparent px-1.5 py-1 font-semibold text-note pointer-coarse:min-h-11"
        />
        <Button
          kind="quiet"
          icon={<X aria-hidden strokeWidth={1.75} />}
          aria-label={t.dropOf(jotting.text)}
          data-action="alone.drop"
          onClick={drop}
        />
      </div>
      {jotting.kind === 'touchpoint' ? (
        <TouchpointMore jotting={jotting} newest={newest} onWrite={jottings.write} />
      ) : null}
      <p className="flex flex-wrap items-center gap-x-1.5 px-1.5 text-xs text-ink2">
        <EyeOff aria-hidden size={14} strokeWidth={1.75} className="shrink-0" />
        {t.onlyYou}
        <span aria-hidden>·</span>
        <span
          className={state === 'failed' || state === 'refused' ? 'font-semibold text-err' : undefined}
          data-jotting-saved={state}
        >
          {t[state]}
        </span>
      </p>
    </li>
  )
}
