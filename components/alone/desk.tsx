'use client'
import Share2 from 'lucide-react/icons/megaphone'
import { usePush } from '../../lib/client/hooks.ts'
import { JOTTING_KINDS, jottedIn } from '../../lib/journey/alone.ts'
import { chaptersOf } from '../../lib/journey/place.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { alone } from '../../messages/alone.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { SeatBadge } from '../ui/seat-badge.tsx'
import { countOf, inWords } from './in-words.ts'
import { ErrorLine } from '../ui/error-line.tsx'

/** Shares everything at once; what of it stays hidden when that fails can be shared again. */
export function ShareButton() {
  const t = useWords(alone)
  const announce = useAnnounce()
  const { state } = usePush()
  const { give, pending, error } = useCommand()
  // What was written in an earlier step and never shared comes along, but for chapters under their own step.
  const kinds = JOTTING_KINDS.filter((kind) => kind !== 'chapter' || jottedIn(state.step).includes(kind))
  const what = inWords(state.alone.hidden, kinds, t)
  const share = async () => {
    const failed = await give('shareJottings', { kinds: [...kinds] })
    if (!failed) announce(t.shared(what))
  }
  return (
    <>
      <Button
        kind="primary"
        icon={<Share2 aria-hidden strokeWidth={1.75} />}
        data-action="alone.share"
        busy={pending === 'shareJottings'}
        aria-disabled={what === ''}
        onClick={() => (what === '' ? undefined : void share())}
      >
        {what === '' ? t.nobodyWrote : t.share(what)}
      </Button>
      {error ? <Notice tone="error">{error}</Notice> : null}
    </>
  )
}

/** For who leads: who has written how much and where, never what; and the one press that shares it. */
export function Desk({ view, journeyId }: { view: BoardView; journeyId: string }) {
  const t = useWords(alone)
  const { state, desk } = usePush()
  const { give, error } = useCommand()
  const jotted = desk?.jotted ?? []
  const kinds = jottedIn(state.step)
  const rows = state.roster
    .filter(
      ({ id, role }) =>
        role !== 'observer' && (!isOrganiser(role) || jotted.some((one) => one.seatId === id)),
    )
    .map((seat) => ({
      seat,
      what: inWords(
        jotted.filter(({ seatId }) => seatId === seat.id),
        kinds,
        t,
      ),
    }))
  const silent = rows.filter(({ what, seat }) => what === '' && seat.present).map(({ seat }) => seat.name)
  const perChapter = chaptersOf(view, journeyId).map(({ id, title }) => ({
    id,
    title: title || t.untitledChapter,
    count: countOf(
      state.alone.hidden.filter(({ parent }) => parent === id),
      'touchpoint',
    ),
  }))
  return (
    <aside
      aria-labelledby="alone-desk"
      className="flex flex-col gap-3 rounded-card border border-edge bg-surface p-4"
      data-alone-desk
    >
      <h3 id="alone-desk" className="text-lg">
        {t.desk}
      </h3>
      <ul className="flex flex-col gap-1.5 text-note">
        {rows.map(({ seat, what }) => (
          <li key={seat.id} className="flex items-center gap-2">
            <SeatBadge name={seat.name} badge={seat.badge} role={seat.role} size={26} silent />
            <span className="typed min-w-0 grow">{seat.name}</span>
            <span className={what === '' ? 'text-ink2' : 'font-semibold'}>{what || t.nothingYet}</span>
          </li>
        ))}
      </ul>
      {silent.length > 0 ? <p className="text-sm text-ink2">{t.still(silent.join(', '))}</p> : null}
      {perChapter.some(({ count }) => count > 0 || kinds.length === 1) && kinds.includes('touchpoint') ? (
        <ul className="flex flex-col gap-1 border-t border-line pt-2 text-sm">
          {perChapter.map(({ id, title, count }) => (
            <li key={id} className="flex justify-between gap-3">
              <span lang={state.language} className="typed min-w-0">
                {title}
              </span>
              <span className="tabular">{count}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <ShareButton />
      <p className="text-sm text-ink2">{t.shareHint}</p>
      {state.alone.on ? (
        <Button
          kind="quiet"
          data-action="alone.switch"
          className="self-start"
          onClick={() => void give('writeAlone', { on: false })}
        >
          {t.stop}
        </Button>
      ) : null}
      <ErrorLine>{error}</ErrorLine>
    </aside>
  )
}
