'use client'
import CalendarPlus from 'lucide-react/icons/calendar-plus'
import { useState } from 'react'
import type { Lang } from '../../lib/journey/entities.ts'
import { invitationText } from '../../lib/format/invitation.ts'
import { invite } from '../../messages/invite.ts'
import { useWords } from '../i18n.tsx'
import { buttonClass } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { RadioGroup, TextAreaField } from '../ui/field.tsx'
import type { InviteCard, InviteSheet } from '../../lib/sync/invite-sheet.ts'

/** The text for a mail, in either language, to change and copy; and the calendar file beside it. */
export function InvitationDraft({
  boardId,
  sheet,
  card,
  goal,
}: {
  boardId: string
  sheet: InviteSheet
  card: InviteCard
  goal: string
}) {
  const t = useWords(invite)
  const [lang, setLang] = useState<Lang>(sheet.language)
  /** What was changed by hand, per link and language: a new link brings a new text. */
  const [changed, setChanged] = useState<Record<string, string>>({})
  const slot = `${lang} ${card.link}`
  const page = new URL('/join', card.link).href
  const facts = {
    ...sheet,
    goal,
    startsAt: sheet.startsAt === null ? null : new Date(sheet.startsAt),
    joinLink: card.link,
    code: card.code,
    codePage: page,
  }
  const text = changed[slot] ?? invitationText(facts, lang)
  return (
    <section className="flex flex-col gap-3 border-t border-line pt-4">
      <RadioGroup<Lang>
        legend={t.textLanguage}
        name={`invitation-language-${boardId}`}
        columns={2}
        value={lang}
        onChange={setLang}
        options={[
          { value: 'nl', label: t.textNl },
          { value: 'en', label: t.textEn },
        ]}
      />
      <TextAreaField
        label={t.text}
        hint={t.textHint}
        rows={12}
        lang={lang}
        value={text}
        onChange={(event) => setChanged({ ...changed, [slot]: event.target.value })}
      />
      <div className="flex flex-wrap items-start gap-2">
        <CopyButton text={text} label={t.copyText} action="invite.copy" />
        {sheet.startsAt === null ? (
          <p className="py-2 text-sm text-ink2">{t.calendarNone}</p>
        ) : (
          // A plain link: the browser saves what comes back and the page stays.
          <a href={`/api/boards/${boardId}/calendar.ics`} download className={buttonClass({})}>
            <CalendarPlus aria-hidden strokeWidth={1.75} />
            {t.calendar}
          </a>
        )}
      </div>
    </section>
  )
}
