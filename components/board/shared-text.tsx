'use client'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { bindText, LOCAL, maxAt } from '../../lib/client/text-binding.ts'
import { useBoard, usePush } from '../../lib/client/hooks.ts'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { classNames } from '../ui/class-names.ts'
import { useBoardParts } from './board-context.tsx'
import type { SharedTextProps } from './board-context.tsx'
import { GoneLine } from './gone-line.tsx'

/** "Typt hier" lapses this long after the last key. */
const TYPING_LAPSES_MS = 30_000
const SAID_FULL_MS = 6_000

/**
 * A field whose text everybody edits at once; it saves itself while typing and merges letter by letter.
 * Esc and Ctrl+Enter leave, Enter too where there is one line.
 */
export function SharedText({
  where,
  label,
  id,
  describedBy,
  multiline = false,
  max,
  placeholder,
  startHere = false,
  touchpoint,
  field,
  className,
  onLeave,
}: SharedTextProps) {
  const t = useWords(board)
  const client = useBoard()
  const announce = useAnnounce()
  const box = useRef<HTMLTextAreaElement>(null)
  const own = useId()
  const [full, setFull] = useState(false)
  const most = Math.min(max, maxAt(where))
  const text = client.text(where)
  const thing = 'id' in where ? where.id : ''
  const { editing } = useBoardParts()
  // Steps and locks come with the push.
  usePush()
  const allowed = client.mayWrite(where)
  const typed = useRef(false)
  const latest = useRef({ announce, t, touchpoint, field, where, editing, onLeave })
  useLayoutEffect(() => {
    latest.current = { announce, t, touchpoint, field, where, editing, onLeave }
  })

  useLayoutEffect(() => {
    const element = box.current
    if (!element || !text) return undefined
    let lapse: ReturnType<typeof setTimeout> | undefined
    let said: ReturnType<typeof setTimeout> | undefined
    const here = (typing: boolean) =>
      client.here({ touchpoint: latest.current.touchpoint, field: latest.current.field, typing })
    const release = bindText(element, text, {
      origin: LOCAL,
      max: most,
      hasFocus: () => document.activeElement === element,
      mayWrite: () => allowed && client.mayWrite(latest.current.where),
      onShown: () => grow(element),
      onTyped: () => {
        typed.current = true
        grow(element)
        here(true)
        clearTimeout(lapse)
        lapse = setTimeout(() => here(false), TYPING_LAPSES_MS)
      },
      onTooLong: () => {
        setFull(true)
        latest.current.announce(latest.current.t.textFull(most))
        clearTimeout(said)
        said = setTimeout(() => setFull(false), SAID_FULL_MS)
      },
    })
    return () => {
      clearTimeout(lapse)
      clearTimeout(said)
      release()
      const { where: at, editing: board0 } = latest.current
      const writing = typed.current && document.activeElement === element
      if (writing && !client.mayWrite(at))
        board0?.detach(element.value, element.selectionStart, element.selectionEnd, at)
    }
  }, [client, text, most, allowed])

  useEffect(() => {
    const element = box.current
    if (!startHere || !element) return
    element.focus()
    element.setSelectionRange(element.value.length, element.value.length)
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [startHere])

  const key = (event: KeyboardEvent) => {
    // Arrows and letters belong to the text, not to the map around it; undo goes to the board.
    if (!(event.ctrlKey || event.metaKey)) event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const leaves =
      event.key === 'Escape' || (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey))
    if (!leaves) return
    if (latest.current.onLeave || event.key === 'Enter') event.preventDefault()
    if (latest.current.onLeave) {
      event.stopPropagation()
      latest.current.onLeave()
    }
  }
  return (
    <>
      <textarea
        ref={box}
        id={id}
        aria-label={label}
        aria-describedby={classNames(describedBy, full && `${own}-full`) || undefined}
        placeholder={placeholder}
        rows={1}
        data-shared
        data-in={`${where.in}:${thing}`}
        defaultValue=""
        readOnly={!allowed}
        spellCheck
        onKeyDown={key}
        onFocus={() => client.here({ touchpoint, field, typing: false })}
        onBlur={() => {
          typed.current = false
          client.here({ touchpoint, field: null, typing: false })
        }}
        className={classNames(
          'peer field-sizing-content block min-h-8 w-full resize-none rounded-card border bg-surface px-2 py-1 text-note text-ink pointer-coarse:py-2.5',
          onLeave
            ? 'border-transparent focus-visible:shadow-none focus-visible:outline-none'
            : 'border-edge hover:border-ink',
          className,
        )}
      />
      <GoneLine of={thing} />
      {full ? (
        <p id={`${own}-full`} className="mt-1 text-xs font-semibold text-err">
          {t.textFull(most)}
        </p>
      ) : null}
    </>
  )
}

/** For browsers that cannot size a field to its content themselves. */
function grow(element: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return
  element.style.height = 'auto'
  element.style.height = `${element.scrollHeight}px`
}
