'use client'
import { useId } from 'react'
import { dayInWords, hourInWords } from '../../lib/format/moment.ts'
import { invite } from '../../messages/invite.ts'
import { useLang, useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { SelectField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { QrCode } from './qr-code.tsx'
import type { InviteCard, InviteChange } from '../../lib/sync/invite-sheet.ts'
import { SureButton } from '../ui/sure-button.tsx'

const DAYS = [1, 7, 30, 90]

/** One role's link, QR and code, how long they work, and how to make them stop. */
export function WayIn({
  card,
  zone,
  busy,
  change,
}: {
  card: InviteCard
  zone: string
  busy: boolean
  change: (wish: InviteChange) => Promise<boolean>
}) {
  const t = useWords(invite)
  const announce = useAnnounce()
  const { role } = card
  const renew = (
    <SureButton
      label={t.renew}
      question={t.renewSure}
      yes={t.renewYes}
      busy={busy}
      onSure={async () => (await change({ do: 'renew', role })) && announce(t.renewed)}
    />
  )
  if (card.state === 'revoked') {
    return (
      <div className="flex flex-col gap-3">
        <Notice tone="warn" title={t.revoked}>
          {t.deadText}
        </Notice>
        <div>{renew}</div>
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-4">
      {card.state === 'expired' ? (
        <Notice tone="warn" title={t.expired}>
          {t.deadText}
        </Notice>
      ) : (
        <Live card={card} />
      )}
      <Expiry card={card} zone={zone} busy={busy} change={change} />
      <div className="flex flex-wrap items-start gap-2">
        {renew}
        <SureButton
          label={t.revoke}
          question={t.revokeSure}
          yes={t.revokeYes}
          busy={busy}
          onSure={async () => (await change({ do: 'revoke', role })) && announce(t.revokedNow)}
        />
      </div>
    </div>
  )
}

function Live({ card }: { card: InviteCard }) {
  const t = useWords(invite)
  const id = useId()
  const page = new URL('/join', card.link)
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-4">
      <div className="flex min-w-0 grow basis-72 flex-col gap-4">
        <div className="flex flex-col items-start gap-2">
          <p id={`${id}-link`} className="font-semibold">
            {t.link}
          </p>
          <p
            aria-labelledby={`${id}-link`}
            className="w-full rounded-card border border-line bg-paper px-3 py-2 font-mono text-sm break-all select-all"
            data-join-link
          >
            {card.link}
          </p>
          <CopyButton kind="primary" text={card.link} label={t.copyLink} action="invite.copy" />
        </div>
        <div className="flex flex-col items-start gap-2">
          <p className="font-semibold">{t.code}</p>
          <p className="font-mono text-2xl font-bold tracking-wider select-all" data-join-code>
            {card.code}
          </p>
          <p className="text-sm text-ink2">{t.codeHint(`${page.host}${page.pathname}`)}</p>
          <CopyButton text={card.code} label={t.copyCode} />
        </div>
      </div>
      <QrCode svg={card.qr} label={t.qr} />
    </div>
  )
}

function Expiry({
  card,
  zone,
  busy,
  change,
}: {
  card: InviteCard
  zone: string
  busy: boolean
  change: (wish: InviteChange) => Promise<boolean>
}) {
  const t = useWords(invite)
  const lang = useLang()
  const at = new Date(card.expires)
  return (
    <SelectField
      label={t.worksUntil}
      value=""
      disabled={busy}
      onChange={(event) => void change({ do: 'extend', role: card.role, days: Number(event.target.value) })}
      fieldClassName="max-w-sm"
    >
      <option value="">
        {dayInWords(at, zone, lang)}, {hourInWords(at, zone, lang)}
      </option>
      {DAYS.map((days) => (
        <option key={days} value={days}>
          {t.fromNow(days)}
        </option>
      ))}
    </SelectField>
  )
}
