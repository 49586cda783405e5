'use client'
import type { BoardView } from '../../lib/journey/entities.ts'
import { channelMatrix } from '../../lib/journey/derived/coverage.ts'
import { FORGOTTEN, forgottenIn, unusedChannels } from '../../lib/journey/derived/gaps.ts'
import { channels } from '../../lib/journey/values/channels.ts'
import { labelOf } from '../../lib/journey/values/coded.ts'
import { board } from '../../messages/board.ts'
import { gaps } from '../../messages/gaps.ts'
import type { Editing } from '../board/board-context.tsx'
import { SidePanel } from '../board/side-panel.tsx'
import { useLang, useWords } from '../i18n.tsx'
import { classNames } from '../ui/class-names.ts'
import { CoverageStrip } from './coverage-strip.tsx'
import { Forgotten } from './forgotten.tsx'

/** What the map lacks, and where to put what comes to mind: the step *find the gaps* of the method. */
export function GapsPanel({
  view,
  journeyId,
  editing,
  onClose,
}: {
  view: BoardView
  journeyId: string
  editing: Editing
  onClose: () => void
}) {
  const t = useWords(gaps)
  const lang = useLang()
  const missing = forgottenIn(view, journeyId)
  const unused = unusedChannels(view, journeyId)
  const chapters = view.chapters.filter(({ place }) => place.parent === journeyId)
  return (
    <SidePanel title={t.title} onClose={onClose} wide>
      <div className="flex flex-col gap-6">
        <section aria-label={t.strip}>
          <h3 className="mb-2 font-semibold">{t.strip}</h3>
          <CoverageStrip view={view} journeyId={journeyId} />
        </section>
        <section>
          <h3 className="mb-2 font-semibold">{t.forgottenTitle}</h3>
          {missing.length === 0 ? <p className="text-note text-ink2">{t.nothing}</p> : null}
          <ul className="flex flex-col gap-4">
            {FORGOTTEN.map((what) => (
              <li key={what} className="empty:hidden">
                <Forgotten
                  what={what}
                  answered={!missing.includes(what)}
                  chapters={chapters}
                  editing={editing}
                />
              </li>
            ))}
          </ul>
        </section>
        <Matrix view={view} journeyId={journeyId} chapters={chapters} />
        {unused.length > 0 ? (
          <details className="text-note">
            <summary className="target cursor-pointer font-semibold">{t.unused(unused.length)}</summary>
            <p className="mt-2 text-ink2">
              {unused.map((code) => labelOf(channels, code, lang)).join(' · ')}
            </p>
          </details>
        ) : null}
      </div>
    </SidePanel>
  )
}

function Matrix({
  view,
  journeyId,
  chapters,
}: {
  view: BoardView
  journeyId: string
  chapters: readonly { id: string; title: string }[]
}) {
  const t = useWords(gaps)
  const b = useWords(board)
  const lang = useLang()
  const rows = channelMatrix(view, journeyId, lang)
  return (
    <section>
      <h3 className="font-semibold">{t.matrix}</h3>
      <p className="mb-2 text-sm text-ink2">{t.matrixHint}</p>
      {rows.length === 0 ? (
        <p className="text-note text-ink2">{t.none}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls sideways, so keys must reach it
        <section className="overflow-x-auto" tabIndex={0} aria-label={t.matrix}>
          <table className="border-collapse text-sm">
            <thead>
              <tr>
                <th scope="col" className="border border-line px-2 py-1 text-left align-bottom">
                  {t.channel}
                </th>
                {chapters.map(({ id, title }, n) => (
                  <th
                    key={id}
                    scope="col"
                    title={title || b.untitledChapter}
                    className="border border-line px-2 py-1 text-left align-bottom font-semibold"
                  >
                    <span className="tabular">{n + 1}</span>
                    <span className="block max-w-24 truncate font-normal">{title || b.untitledChapter}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ channel, label, perChapter }) => (
                <tr key={channel}>
                  <th scope="row" className="border border-line px-2 py-1 text-left font-semibold">
                    {label}
                  </th>
                  {perChapter.map((count, n) => (
                    <td
                      key={chapters[n]?.id ?? n}
                      className={classNames(
                        'tabular border border-line px-2 py-1 text-center',
                        count > 0 && 'bg-tint font-bold',
                      )}
                    >
                      {count > 0 ? count : '·'}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}
