'use client'
import { useEffect, useState } from 'react'
import { fetchVersions } from '../../lib/client/versions.ts'
import { usePush } from '../../lib/client/hooks.ts'
import { dayInWords, hourInWords } from '../../lib/format/moment.ts'
import type { Lang } from '../../lib/journey/entities.ts'
import type { Version } from '../../lib/sync/versions.ts'
import { partNames } from '../../messages/part-names.ts'
import { versions } from '../../messages/versions.ts'
import { SidePanel } from '../board/side-panel.tsx'
import { useLang, useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { VersionLook } from './version-look.tsx'

type Found = { are: 'coming' } | { are: 'failed' } | { are: 'here'; versions: Version[] }
const COMING: Found = { are: 'coming' }

/** Earlier states of the board, for who leads: one to look at, and to put back. */
export function VersionsPanel({ onClose }: { onClose: () => void }) {
  const t = useWords(versions)
  const lang = useLang()
  const { state } = usePush()
  const [tries, setTries] = useState(0)
  const [asked, setAsked] = useState<{ as: string; found: Found }>({ as: '', found: COMING })
  const [chosen, setChosen] = useState<Version | null>(null)
  const nameOf = useVersionName()
  const { boardId, step } = state
  // A new step keeps one more.
  const as = `${step} ${tries}`
  const found = asked.as === as ? asked.found : COMING
  useEffect(() => {
    let here = true
    fetchVersions(boardId).then(
      (those) => here && setAsked({ as, found: { are: 'here', versions: those } }),
      () => here && setAsked({ as, found: { are: 'failed' } }),
    )
    return () => {
      here = false
    }
  }, [boardId, as])
  return (
    <SidePanel title={t.title} onClose={onClose}>
      <p className="mb-4 text-sm text-ink2">{t.lead}</p>
      {found.are === 'coming' ? (
        <p className="text-note text-ink2" aria-live="polite" aria-busy>
          {t.coming}
        </p>
      ) : null}
      {found.are === 'failed' ? (
        <div className="flex flex-col items-start gap-3">
          <Notice tone="error">{t.failed}</Notice>
          <Button onClick={() => setTries(tries + 1)}>{t.again}</Button>
        </div>
      ) : null}
      {found.are === 'here' && found.versions.length === 0 ? <p>{t.none}</p> : null}
      {found.are === 'here'
        ? daysOf(found.versions, lang).map(([day, those]) => (
            <section key={day} className="mb-4">
              <h3 className="text-sm font-semibold text-ink2">{day}</h3>
              <ul>
                {those.map((version) => (
                  <li
                    key={version.id}
                    data-version={version.kind}
                    className="flex items-start gap-3 border-b border-line py-2.5"
                  >
                    <time dateTime={new Date(version.at).toISOString()} className="tabular pt-1 text-note">
                      {hourInWords(new Date(version.at), zone(), lang)}
                    </time>
                    <div className="min-w-0 grow pt-1 text-note">
                      <p className="font-semibold">{nameOf(version)}</p>
                      <p className="text-sm text-ink2">
                        {version.size
                          ? t.size(version.size.chapters, version.size.touchpoints, version.size.notes)
                          : ''}
                      </p>
                      {version.by ? <p className="text-sm text-ink2">{t.by(version.by)}</p> : null}
                    </div>
                    <Button
                      data-action="version.restore"
                      aria-label={t.lookAt(
                        `${nameOf(version)}, ${hourInWords(new Date(version.at), zone(), lang)}`,
                      )}
                      onClick={() => setChosen(version)}
                    >
                      {t.look}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          ))
        : null}
      {chosen ? (
        <VersionLook
          boardId={boardId}
          version={chosen}
          name={`${nameOf(chosen)}, ${hourInWords(new Date(chosen.at), zone(), lang)}`}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </SidePanel>
  )
}

/** The clock on the wall of who looks. */
const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

function daysOf(versions: readonly Version[], lang: Lang): [day: string, those: Version[]][] {
  const days = new Map<string, Version[]>()
  for (const version of versions) {
    const day = dayInWords(new Date(version.at), zone(), lang)
    days.set(day, [...(days.get(day) ?? []), version])
  }
  return [...days]
}

function useVersionName(): (version: Version) => string {
  const t = useWords(versions)
  const parts = useWords(partNames)
  return ({ kind, step }) => (kind === 'step' ? t.step(step ? parts.label(step) : '') : t[kind])
}
