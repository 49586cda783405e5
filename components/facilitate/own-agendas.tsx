'use client'
import { useState } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import { TITLE_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { labelOf } from '../../lib/journey/values/coded.ts'
import { workshopVariants } from '../../lib/journey/values/steps.ts'
import type { OwnAgenda, OwnAgendaChange } from '../../lib/sync/own-agendas.ts'
import { ownAgendas } from '../../messages/own-agendas.ts'
import type { OwnAgendasWords } from '../../messages/own-agendas-nl.ts'
import { useLang, useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { useCommand } from './use-command.ts'
import { useOwnAgendas } from './use-own-agendas.ts'

const errorWords = (code: string, t: OwnAgendasWords): string =>
  code in t.errors ? t.errors[code as keyof OwnAgendasWords['errors']] : t.errors.other

/** Keeps the agenda of this board for other workshops, and takes one of one's own before the start. */
export function OwnAgendas() {
  const t = useWords(ownAgendas)
  const announce = useAnnounce()
  const { state } = usePush()
  const { agendas, busy, change } = useOwnAgendas()
  const { give, error } = useCommand()
  const [name, setName] = useState('')
  const [failed, setFailed] = useState<string | null>(null)
  if (agendas === null) return null
  const ask = async (asked: OwnAgendaChange, done: string) => {
    const code = await change(asked)
    setFailed(code)
    if (code === null) announce(done)
    return code === null
  }
  const live = state.stage === 'live'
  return (
    <section className="flex flex-col gap-3 border-t border-edge pt-4" aria-labelledby="own-agendas">
      <h3 id="own-agendas" className="text-lg">
        {t.title}
      </h3>
      <p className="text-note text-ink2">{t.lead}</p>
      {error || failed ? <Notice tone="error">{error ?? errorWords(failed ?? '', t)}</Notice> : null}
      <ul className="flex flex-col divide-y divide-line">
        {agendas.map((agenda) => (
          <Row
            key={agenda.id}
            agenda={agenda}
            ask={ask}
            onChoose={
              live
                ? null
                : async () => {
                    if (!(await give('chooseAgenda', { agendaId: agenda.id })))
                      announce(t.chosen(agenda.name))
                  }
            }
          />
        ))}
      </ul>
      <form
        className="grid items-end gap-2 sm:grid-cols-[1fr_auto]"
        onSubmit={(event) => {
          event.preventDefault()
          const words = name.trim()
          if (busy) return
          if (words === '') return setFailed('required')
          void ask({ do: 'keep', boardId: state.boardId, name: words }, t.kept(words)).then(
            (done) => done && setName(''),
          )
        }}
      >
        <TextField
          label={t.name}
          hint={t.nameHint}
          value={name}
          maxLength={TITLE_MAX_CHARACTERS}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" data-action="ownAgenda.keep" busy={busy}>
          {t.keep}
        </Button>
      </form>
    </section>
  )
}

function Row({
  agenda: { id, name, variant, minutes },
  ask,
  onChoose,
}: {
  agenda: OwnAgenda
  ask: (asked: OwnAgendaChange, done: string) => Promise<boolean>
  onChoose: (() => Promise<void>) | null
}) {
  const t = useWords(ownAgendas)
  const lang = useLang()
  const [doing, setDoing] = useState<'rename' | 'drop' | null>(null)
  const [next, setNext] = useState(name)
  const stop = () => setDoing(null)
  return (
    <li className="flex flex-col gap-2 py-2" data-own-agenda>
      <div className="flex flex-wrap items-center gap-2">
        <div className="min-w-40 grow">
          <p className="typed font-semibold">{name}</p>
          <p className="text-sm text-ink2">{t.about(labelOf(workshopVariants, variant, lang), minutes)}</p>
        </div>
        {onChoose ? (
          <Button
            data-action="ownAgenda.choose"
            aria-label={t.chooseOf(name)}
            onClick={() => void onChoose()}
          >
            {t.choose}
          </Button>
        ) : null}
        <Button
          kind="quiet"
          data-action="ownAgenda.rename"
          aria-label={t.renameOf(name)}
          onClick={() => {
            setNext(name)
            setDoing('rename')
          }}
        >
          {t.rename}
        </Button>
        <Button
          kind="quiet"
          data-action="ownAgenda.drop"
          aria-label={t.dropOf(name)}
          onClick={() => setDoing('drop')}
        >
          {t.drop}
        </Button>
      </div>
      {doing === 'rename' ? (
        <form
          className="flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            const words = next.trim()
            if (words !== '')
              void ask({ do: 'rename', id, name: words }, t.kept(words)).then((ok) => ok && stop())
          }}
        >
          <TextField
            label={t.name}
            fieldClassName="grow"
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by the press before it
            autoFocus
            value={next}
            maxLength={TITLE_MAX_CHARACTERS}
            onChange={(event) => setNext(event.target.value)}
          />
          <Button type="submit">{t.renameDone}</Button>
          <Button kind="quiet" onClick={stop}>
            {t.cancel}
          </Button>
        </form>
      ) : null}
      {doing === 'drop' ? (
        <div className="flex flex-wrap gap-2">
          <Button
            kind="danger"
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the answer to the press before it
            autoFocus
            onClick={() => void ask({ do: 'drop', id }, t.dropped(name))}
          >
            {t.dropSure}
          </Button>
          <Button onClick={stop}>{t.cancel}</Button>
        </div>
      ) : null}
    </li>
  )
}
