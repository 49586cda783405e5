'use client'
import { usePush } from '../../lib/client/hooks.ts'
import { FOLLOW_UP_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { mayCommand, type Standing } from '../../lib/journey/policy.ts'
import { loop } from '../../messages/loop.ts'
import { useKeptDraft } from '../board/use-kept-draft.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useLang, useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { SureButton } from '../ui/sure-button.tsx'

/** What was decided, with the time of day; who leads puts it on record with one line. */
export function DecisionList({ who }: { who: Standing }) {
  const t = useWords(loop)
  const lang = useLang()
  const announce = useAnnounce()
  const { state } = usePush()
  const { give, pending, error } = useCommand()
  const [text, setText] = useKeptDraft('decision', '')
  const leads = mayCommand(who, 'decide')
  const clock = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: state.zone,
  })
  const decide = async () => {
    const words = text.trim()
    if (words === '' || (await give('decide', { text: words }))) return
    announce(t.decided(words))
    setText((now) => (now === text ? '' : now))
  }
  return (
    <>
      {state.decisions.length === 0 ? <p className="text-note text-ink2">{t.noDecisions}</p> : null}
      {error ? <Notice tone="error">{error}</Notice> : null}
      <ul className="flex flex-col divide-y divide-line">
        {state.decisions.map(({ id, text: words, at }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3 gap-y-2 py-2">
            <time dateTime={at} className="tabular shrink-0 text-sm text-ink2">
              {clock.format(new Date(at))}
            </time>
            <span className="typed min-w-0 grow font-semibold">{words}</span>
            {leads ? (
              <SureButton
                kind="quiet"
                data-action="decision.drop"
                aria-label={t.dropDecision(words)}
                label={t.dropShort}
                question={t.dropSure}
                yes={t.dropYes}
                busy={pending !== null}
                onSure={() => give('dropDecision', { id })}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {leads ? (
        <form
          className="grid items-end gap-2 sm:grid-cols-[1fr_auto]"
          onSubmit={(event) => {
            event.preventDefault()
            void decide()
          }}
        >
          <TextField
            label={t.decideLabel}
            data-panel-start
            value={text}
            maxLength={FOLLOW_UP_MAX_CHARACTERS}
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="submit" data-action="decision.add" busy={pending === 'decide'}>
            {t.decide}
          </Button>
        </form>
      ) : null}
    </>
  )
}
