'use client'
import { channels } from '../../lib/journey/values/channels.ts'
import { labelOf } from '../../lib/journey/values/coded.ts'
import { modes, needs } from '../../lib/journey/values/touchpoint.ts'
import { TEXT_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import type { BrandPromise, Lang, Touchpoint } from '../../lib/journey/entities.ts'
import { board } from '../../messages/board.ts'
import { useLang, useWords } from '../i18n.tsx'
import { useBoardParts, useNeighbours } from './board-context.tsx'
import type { PanelField } from './board-context.tsx'
import { AddButton, Card, CardButton, OPEN_BOX } from './card.tsx'
import { returnTo, useIsOpen, useOpenStore } from './open-store.tsx'
import { spot } from './spot.ts'
import { TypingLine } from './typing-line.tsx'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Channel in words: the code's label, or what somebody typed. */
export function channelWords(touchpoint: Touchpoint, lang: Lang): string {
  if (touchpoint.channel === 'custom' || (!touchpoint.channel && touchpoint.channelText))
    return touchpoint.channelText
  return touchpoint.channel ? capital(labelOf(channels, touchpoint.channel, lang)) : ''
}

/** A card of the touchpoint's own field: opens the panel there; an empty one asks its question. */
function FieldCard({
  touchpoint,
  field,
  lane,
  children,
}: {
  touchpoint: Touchpoint
  field: PanelField
  lane: 'channel' | 'promise'
  children: React.ReactNode
}) {
  const t = useWords(board)
  const { editing, open } = useBoardParts()
  const mayEdit = editing?.may({ what: 'touchpoint.edit', at: spot(touchpoint, lane) }) ?? false
  if (!mayEdit) return children ? <Card>{children}</Card> : null
  const stop = `${lane}:${touchpoint.id}`
  const show = () => open({ id: touchpoint.id, field })
  const title = touchpoint.title || t.untitledTouchpoint
  if (!children)
    return <AddButton stop={stop} label={`${t.addTo[lane]} ${title}`} hint={t.addTo[lane]} onClick={show} />
  return (
    <CardButton stop={stop} onClick={show}>
      {children}
      <span className="sr-only">
        {' '}
        {t.laneOne[lane]} {t.at(title)}
      </span>
    </CardButton>
  )
}

export function ChannelCell({ touchpoint }: { touchpoint: Touchpoint }) {
  const lang = useLang()
  const { boardLang } = useBoardParts()
  const words = channelWords(touchpoint, lang)
  const mode = touchpoint.mode ? labelOf(modes, touchpoint.mode, lang) : ''
  return (
    <FieldCard touchpoint={touchpoint} field="channel" lane="channel">
      {words ? (
        <>
          <span lang={touchpoint.channel === 'custom' ? boardLang : undefined}>{words}</span>
          {mode || touchpoint.directness === 'indirect' ? (
            <span className="block text-xs text-ink2">
              {[mode, touchpoint.directness].filter(Boolean).join(' · ')}
            </span>
          ) : null}
        </>
      ) : null}
    </FieldCard>
  )
}

export function PromiseCell({ touchpoint, promises }: { touchpoint: Touchpoint; promises: BrandPromise[] }) {
  const t = useWords(board)
  const { boardLang } = useBoardParts()
  const linked = promises.flatMap((promise) => {
    const state = touchpoint.brandLinks[promise.id]
    return state ? [{ promise, state }] : []
  })
  return (
    <FieldCard touchpoint={touchpoint} field="promises" lane="promise">
      {linked.length > 0
        ? linked.map(({ promise, state }) => (
            <span key={promise.id} className="block">
              <span className="text-xs text-ink2">
                <span aria-hidden>{{ strengthens: '+', neutral: '=', breaks: '−' }[state]} </span>
                {t.promiseShort[state]}
              </span>
              <span lang={boardLang} className="block">
                {promise.text}
              </span>
            </span>
          ))
        : null}
    </FieldCard>
  )
}

export function NeedCell({ touchpoint }: { touchpoint: Touchpoint }) {
  const t = useWords(board)
  const lang = useLang()
  const { editing, boardLang, open: openPanel } = useBoardParts()
  const store = useOpenStore()
  const stop = `need:${touchpoint.id}`
  const open = useIsOpen(stop)
  const typing = useNeighbours(touchpoint.id).filter((n) => n.field === stop && n.typing)
  const kind = touchpoint.needKind ? labelOf(needs, touchpoint.needKind, lang) : ''
  const title = touchpoint.title || t.untitledTouchpoint
  const words =
    touchpoint.needText || kind ? (
      <>
        <span lang={boardLang}>{touchpoint.needText || capital(kind)}</span>
        {touchpoint.needText && kind ? <span className="block text-xs text-ink2">{kind}</span> : null}
      </>
    ) : null
  if (!editing?.may({ what: 'touchpoint.edit', at: spot(touchpoint, 'need') }))
    return words ? <Card>{words}</Card> : null
  const leave = () => {
    store.set(null)
    editing.here({ touchpoint: touchpoint.id, field: null, typing: false })
    returnTo(stop)
  }
  if (open) {
    const { Text } = editing
    return (
      <div className={OPEN_BOX}>
        <Text
          where={{ in: 'touchpoints', id: touchpoint.id, field: 'needText' }}
          label={`${t.lane.need} ${t.at(title)}`}
          placeholder={t.addTo.need}
          multiline
          startHere
          max={TEXT_MAX_CHARACTERS}
          touchpoint={touchpoint.id}
          field={stop}
          onLeave={leave}
        />
        <TypingLine names={typing} />
        <div className="mt-1 flex gap-1 border-t border-line pt-1">
          <button
            type="button"
            className="target rounded-sign px-1.5 text-xs font-semibold text-brand hover:bg-raise"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              store.set(null)
              openPanel({ id: touchpoint.id, field: 'need' })
            }}
          >
            {t.more}
          </button>
          <button
            type="button"
            className="target rounded-sign px-1.5 text-xs font-semibold text-brand hover:bg-raise"
            onMouseDown={(event) => event.preventDefault()}
            onClick={leave}
          >
            {t.done}
          </button>
        </div>
      </div>
    )
  }
  if (!words && typing.length === 0)
    return (
      <AddButton
        stop={stop}
        label={`${t.addTo.need} ${title}`}
        hint={t.addTo.need}
        onClick={() => store.set(stop)}
      />
    )
  return (
    <CardButton
      stop={stop}
      onClick={() => store.set(stop)}
      className={typing.length > 0 ? 'border-dashed border-ink' : ''}
    >
      {words}
      <TypingLine names={typing} />
      <span className="sr-only">
        {' '}
        {t.laneOne.need} {t.at(title)}
      </span>
    </CardButton>
  )
}
