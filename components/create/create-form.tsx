'use client'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Lang } from '../../lib/journey/entities.ts'
import type { Start } from '../../lib/journey/template-ids.ts'
import type { OwnAgenda } from '../../lib/sync/own-agendas.ts'
import { post } from '../../lib/client/post.ts'
import { common } from '../../messages/common.ts'
import { create } from '../../messages/create.ts'
import { useLang, useWords } from '../i18n.tsx'
import { Button, LinkButton } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageForm } from '../ui/page-form.tsx'
import { bodyOf, type Draft, freshDraft, startOf } from './draft.ts'
import { dropDraft, keepDraft, keptDraft } from './draft-store.ts'
import { ErrorSummary } from './error-summary.tsx'
import { type FieldErrors, fieldErrors, withoutErrors } from './field-errors.ts'
import { MoreFields } from './more-fields.tsx'
import { TemplateFields } from './template-fields.tsx'
import type { TemplatePicture } from './template-picture.tsx'
import { VariantFields } from './variant-fields.tsx'
import { WhatFields } from './what-fields.tsx'
import { WhenFields } from './when-fields.tsx'

/** What a part of the form needs: the values, a way to change them, and what is wrong with them. */
export type FormPart = { draft: Draft; change: (part: Partial<Draft>) => void; errors: FieldErrors }

type After = { id: string; title: string; actions: number }

const ZONE_BEFORE_BROWSER = 'Europe/Amsterdam'

/** One page; a title is enough. Nothing typed is lost, whatever goes wrong. */
export function CreateForm({
  pictures,
  template,
  agendas,
  after,
}: {
  pictures: Record<Lang, readonly TemplatePicture[]>
  /** From the address, when somebody came from an example. */
  template: Start | null
  /** One's own, to begin with. */
  agendas: readonly OwnAgenda[]
  /** A closed board whose actions open the new workshop. */
  after: After | null
}) {
  const t = useWords(create)
  const lang = useLang()
  const [draft, setDraft] = useState(() => freshDraft(ZONE_BEFORE_BROWSER))
  const [restored, setRestored] = useState(false)
  const [errors, setErrors] = useState<FieldErrors>({})
  const [failed, setFailed] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [tries, setTries] = useState(0)
  const [opensWith, setOpensWith] = useState(after)
  const loaded = useRef(false)

  // The browser's zone and the kept draft are known only here, not on the server.
  useEffect(() => {
    if (loaded.current) return
    loaded.current = true
    const fresh = freshDraft(new Intl.DateTimeFormat().resolvedOptions().timeZone)
    const kept = keptDraft(fresh)
    const draft = { ...(kept ?? fresh), ...(template ? { template } : {}) }
    // oxlint-disable-next-line react/set-state-in-effect -- once, after hydration
    setDraft(agendas.some(({ id }) => id === draft.agenda) ? draft : { ...draft, agenda: '' })
    setRestored(kept !== null)
  }, [template, agendas])

  function change(part: Partial<Draft>) {
    const next = { ...draft, ...part }
    setDraft(next)
    keepDraft(next)
    setErrors((old) => withoutErrors(old, part))
  }

  function startOver() {
    dropDraft()
    setDraft(freshDraft(new Intl.DateTimeFormat().resolvedOptions().timeZone))
    setRestored(false)
    setErrors({})
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    setFailed(null)
    const startsAt = startOf(draft)
    if (startsAt === 'wrong') {
      setErrors({ startsAt: t.errors.dateIncomplete })
      setTries(tries + 1)
      return
    }
    setBusy(true)
    const made = await post<{ boardId: string }>('/api/boards', bodyOf(draft, startsAt, lang, opensWith?.id))
    if (made.ok) {
      dropDraft()
      location.assign(`/w/${made.value.boardId}`)
      return
    }
    setBusy(false)
    const found = fieldErrors(made.fields, t)
    setErrors(found)
    // taken from the team since: what is typed stays, the board before it goes
    if (made.error === 'notFound') setOpensWith(null)
    if (Object.keys(found).length === 0) setFailed(made.error)
    setTries(tries + 1)
  }

  const part = { draft, change, errors }
  return (
    <PageForm onSubmit={(event) => void submit(event)} className="gap-10">
      {restored ? (
        <Notice tone="info">
          {t.restored}{' '}
          <Button kind="quiet" onClick={startOver}>
            {t.startOver}
          </Button>
        </Notice>
      ) : null}
      {opensWith ? (
        <Notice tone="info">
          {t.opensWith(opensWith.actions, opensWith.title)}{' '}
          <Button kind="quiet" onClick={() => setOpensWith(null)}>
            {t.opensWithout}
          </Button>
        </Notice>
      ) : null}
      <ErrorSummary key={tries} errors={errors} />
      {failed ? <Failed error={failed} /> : null}
      <WhatFields {...part} />
      <TemplateFields {...part} pictures={pictures[draft.language || lang]} />
      <VariantFields {...part} agendas={agendas} />
      <WhenFields {...part} />
      <MoreFields {...part} />
      <div>
        <Button kind="primary" size="large" type="submit" busy={busy}>
          {t.submit}
        </Button>
      </div>
    </PageForm>
  )
}

function Failed({ error }: { error: string }) {
  const t = useWords(create)
  const c = useWords(common)
  if (error === 'signIn' || error === 'notAllowed') {
    return (
      <Notice tone="error" title={error === 'signIn' ? t.signIn : t.notAllowed}>
        <LinkButton href="/sign-in?next=/new" className="mt-2">
          {t.toSignIn}
        </LinkButton>
      </Notice>
    )
  }
  if (error === 'notFound') return <Notice tone="error">{t.opensWithGone}</Notice>
  return <Notice tone="error">{error === 'offline' ? c.offline : c.serverProblem}</Notice>
}
