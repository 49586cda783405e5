'use client'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import { newId } from '../../lib/client/new-id.ts'
import type { OfferTarget, OwnOffer } from '../../lib/journey/offer.ts'
import { mayCommand } from '../../lib/journey/policy.ts'
import { ownDraft } from '../../messages/own-draft.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { ErrorLine } from '../ui/error-line.tsx'
import { useWarnLeaving } from '../ui/use-warn-leaving.ts'
import type { Detached } from './board-context.tsx'
import { leaderName } from './leader.ts'

/**
 * What one was writing when a step or a lock closed it: the words go on here, caret and all, for their author
 * alone. The newest comes first and takes the keys that were meant for the field.
 */
export function OwnDrafts({
  drafts,
  onDone,
  onBack,
}: {
  drafts: readonly Detached[]
  onDone: (draft: Detached) => void
  /** What was offered and taken back. */
  onBack: (draft: Detached) => void
}) {
  const t = useWords(ownDraft)
  const announce = useAnnounce()
  const id = useId()
  const newest = drafts.find(({ bridge }) => bridge !== null)
  useEffect(() => {
    if (newest) announce(t.said, 'assertive')
  }, [newest, announce, t])
  const { offers } = usePush().mine
  // What is offered is kept elsewhere.
  const unkept = drafts.length > 0
  useWarnLeaving(unkept)
  return (
    <section
      aria-labelledby={id}
      data-own-drafts
      className="flex max-h-[45dvh] flex-col gap-3 overflow-y-auto border-t-3 border-brand bg-raise px-4 py-3 print:hidden"
    >
      <h2 id={id} className="text-note font-bold">
        {unkept ? t.title : t.offers}
      </h2>
      {drafts.map((draft) => (
        <OwnDraft key={draft.id} draft={draft} onDone={() => onDone(draft)} />
      ))}
      {unkept && offers.length > 0 ? <h2 className="text-note font-bold">{t.offers}</h2> : null}
      {offers.map((offer) => (
        <OwnOfferLine key={offer.id} offer={offer} onBack={onBack} />
      ))}
    </section>
  )
}

function OwnDraft({ draft, onDone }: { draft: Detached; onDone: () => void }) {
  const t = useWords(ownDraft)
  const announce = useAnnounce()
  const { state, mine } = usePush()
  const { give, pending, error } = useCommand()
  const [refused, setRefused] = useState<string | null>(null)
  const [words, setWords] = useState(draft.words)
  const box = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const { bridge } = draft
    const element = box.current
    if (!bridge?.isConnected || !element) return
    const { value, selectionStart, selectionEnd } = bridge
    bridge.remove()
    element.value = value
    setWords(value)
    element.focus()
    element.setSelectionRange(selectionStart, selectionEnd)
  }, [draft])
  const { target } = draft
  const { stage, step, locks } = state
  const mayOffer = mayCommand({ role: mine.role, stage, step, locks, seatId: mine.seatId }, 'offerDraft')
  const offer = async (at: OfferTarget) => {
    const asked = { id: newId(), target: at, text: words.trim() }
    const failed = await give('offerDraft', asked, ['invalid', 'boardFull'])
    setRefused(failed === 'invalid' ? t.tooLong : failed === 'boardFull' ? t.tooMany : null)
    if (failed) return
    announce(t.offered)
    onDone()
  }
  return (
    <div className="flex flex-col gap-2">
      <p id={id} className="max-w-prose text-sm">
        {draft.target ? t.text : t.leftOver}
      </p>
      <textarea
        ref={box}
        aria-label={t.field}
        aria-describedby={id}
        value={words}
        rows={2}
        onChange={(event) => setWords(event.target.value)}
        className="field-sizing-content block max-h-40 min-h-16 w-full max-w-prose resize-y rounded-card border-2 border-dashed border-ink bg-surface px-3 py-2 text-note text-ink"
      />
      <ErrorLine>{refused ?? error}</ErrorLine>
      <div className="flex flex-wrap gap-2">
        <CopyButton text={words} />
        {target && mayOffer && words.trim() !== '' ? (
          <Button
            data-action="draft.offer"
            busy={pending === 'offerDraft'}
            onClick={() => void offer(target)}
          >
            {t.offer(leaderName(state))}
          </Button>
        ) : null}
        <Button kind="quiet" data-action="draft.away" onClick={onDone}>
          {t.away}
        </Button>
      </div>
    </div>
  )
}

/** Offered: what became of it, until its author puts it away. */
function OwnOfferLine({
  offer: { id, target, text, state, by },
  onBack,
}: {
  offer: OwnOffer
  onBack: (draft: Detached) => void
}) {
  const t = useWords(ownDraft)
  const { roster } = usePush().state
  const { give, pending, error } = useCommand()
  const fate =
    state === 'open'
      ? t.waits
      : state === 'letGo'
        ? t.letGo
        : t.placed(roster.find((seat) => seat.id === by)?.name ?? '')
  const drop = async () => {
    if (await give('dropOffer', { id })) return
    if (state === 'open') onBack({ id: newId(), words: text, target, bridge: null })
  }
  const away = { open: t.takeBack, letGo: t.away, placed: t.seen }[state]
  return (
    <div className="flex max-w-prose flex-col gap-2" data-own-offer={state}>
      <output className="text-sm font-semibold">{fate}</output>
      <p className="typed max-h-40 overflow-y-auto rounded-card border border-edge bg-surface px-3 py-2 text-note whitespace-pre-wrap">
        {text}
      </p>
      {error ? <p className="text-sm font-semibold text-err">{error}</p> : null}
      <div className="flex flex-wrap gap-2">
        {state === 'placed' ? null : <CopyButton text={text} />}
        <Button kind="quiet" data-action="draft.away" busy={pending !== null} onClick={() => void drop()}>
          {away}
        </Button>
      </div>
    </div>
  )
}
