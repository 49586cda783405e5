'use client'
import type { ReactNode } from 'react'
import { dayInWords, hoursInWords, zoneInWords } from '../../lib/format/moment.ts'
import { joinFirst } from '../../messages/join-first.ts'
import { useLang, useWords } from '../i18n.tsx'
import { PageFrame } from '../ui/page-frame.tsx'
import type { Invitation } from './invitation.ts'

/** Who invites, to what, when and with whom; the form stands under it. */
export function InvitationCard({ invitation, children }: { invitation: Invitation; children: ReactNode }) {
  const t = useWords(joinFirst)
  const { title, organisation, language } = invitation
  return (
    <PageFrame
      width="narrow"
      title={
        <>
          <span className="mb-1 block text-base font-normal text-ink2">
            {organisation === '' ? t.youAreInvited : t.invites(organisation)}
          </span>
          <span lang={language} className="[overflow-wrap:anywhere] hyphens-auto">
            {title}
          </span>
        </>
      }
      lead={<When invitation={invitation} />}
    >
      <div className="flex flex-col gap-6">{children}</div>
    </PageFrame>
  )
}

function When({ invitation }: { invitation: Invitation }) {
  const t = useWords(joinFirst)
  const lang = useLang()
  const { startsAt, zone, minutes, facilitator } = invitation
  const who = facilitator === '' ? null : <p>{t.with(facilitator)}</p>
  if (startsAt === null) {
    return (
      <>
        <p>{t.dateFollows}</p>
        {who}
      </>
    )
  }
  const at = new Date(startsAt)
  const hours = hoursInWords(at, minutes, zone, lang)
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const atYours = hoursInWords(at, minutes, here, lang)
  return (
    <>
      <p>
        {dayInWords(at, zone, lang)}, {hours} ({zoneInWords(at, zone, lang)})
      </p>
      {atYours === hours ? null : <p>{t.atYours(atYours)}</p>}
      {who}
    </>
  )
}
