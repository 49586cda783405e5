'use client'
import { useMemo, type ReactNode } from 'react'
import { lanesByTouchpoint } from '../../lib/client/board-layout.ts'
import { TITLE_MAX_CHARACTERS, TEXT_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { NOTE_LANES, type BoardView, type Touchpoint } from '../../lib/journey/entities.ts'
import { relevanceFor } from '../../lib/journey/relevance.ts'
import { labelOf } from '../../lib/journey/values/coded.ts'
import { directness, modes, needs } from '../../lib/journey/values/touchpoint.ts'
import { board } from '../../messages/board.ts'
import { Dots } from '../curve/dots.tsx'
import { signed } from '../curve/figures.ts'
import { PointButton } from '../course/point-button.tsx'
import { useLang, useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { useBoardParts } from './board-context.tsx'
import type { Editing, Opening } from './board-context.tsx'
import { ChannelPicker } from './channel-picker.tsx'
import { channelWords } from './field-cells.tsx'
import { figureWords } from './figures.ts'
import { latePart } from './late-part.tsx'
import { LateTouchpointQuestion } from './late-parts.tsx'
import { LaneName } from './lane-name.tsx'
import { NoteDetails } from './note-details.tsx'
import { NoteStack } from './note-stack.tsx'
import { Choice, PanelPart, PromiseChoices } from './panel-parts.tsx'
import { OpenStoreProvider } from './open-store.tsx'
import { RichView } from './rich-view.tsx'
import { SidePanel } from './side-panel.tsx'
import { spot } from './spot.ts'

/* Asked of few touchpoints. */
const LateRelevance = latePart(
  () => import('../customer/relevance-choice.tsx').then((file) => file.RelevanceChoice),
  ({ failed, children }: { failed: boolean; children: ReactNode }) => (failed ? children : null),
)

/** Everything of one touchpoint: to read for everybody, to edit for who may. */
export function TouchpointPanel({
  view,
  opening,
  onClose,
}: {
  view: BoardView
  opening: Opening
  onClose: () => void
}) {
  const t = useWords(board)
  const { editing, boardLang } = useBoardParts()
  const touchpoint =
    view.touchpoints.find((each) => each.id === opening.id) ??
    view.parked.find((each) => each.id === opening.id)
  const lanes = useMemo(() => lanesByTouchpoint(view).get(opening.id), [view, opening.id])
  if (!touchpoint)
    return (
      <SidePanel title={t.touchpoint} onClose={onClose}>
        <p>{t.movedAway}</p>
      </SidePanel>
    )
  const title = touchpoint.title || t.untitledTouchpoint
  const live = editing?.may({ what: 'touchpoint.edit', at: spot(touchpoint) }) ? editing : null
  const chapter = view.chapters.find((each) => each.id === touchpoint.place.parent)
  return (
    <SidePanel
      title={<span lang={boardLang}>{title}</span>}
      onClose={onClose}
      footer={
        editing ? <PanelActions editing={editing} touchpoint={touchpoint} onClose={onClose} /> : undefined
      }
    >
      <div className="flex flex-col gap-5">
        <p className="-mt-1 text-sm text-ink2">
          {chapter ? <span lang={boardLang}>{chapter.title || t.untitledChapter}</span> : t.parked}
          {editing && touchpoint.createdBy
            ? ` · ${t.madeBy(editing.nameOf(touchpoint.createdBy) || t.someone)}`
            : ''}
          {touchpoint.fromTemplate ? ` · ${t.fromTemplate}` : ''}
        </p>
        {live ? <LateTouchpointQuestion touchpointId={touchpoint.id} /> : null}
        {live ? (
          <Fields view={view} touchpoint={touchpoint} editing={live} start={opening.field} />
        ) : (
          <Facts view={view} touchpoint={touchpoint} />
        )}
        <Votes id={touchpoint.id} />
        {/* What is opened here is open here alone, not in its cell on the map as well. */}
        <OpenStoreProvider>
          {lanes || editing
            ? NOTE_LANES.map((lane) =>
                !editing && (lanes?.[lane].length ?? 0) === 0 ? null : (
                  <section key={lane} className="flex flex-col gap-1.5">
                    <h3 className="text-sm font-semibold">
                      <LaneName row={lane} />
                    </h3>
                    <div className="group/cell">
                      <NoteStack
                        touchpoint={touchpoint}
                        lane={lane}
                        notes={lanes?.[lane] ?? []}
                        Details={NoteDetails}
                      />
                    </div>
                  </section>
                ),
              )
            : null}
        </OpenStoreProvider>
      </div>
    </SidePanel>
  )
}

function Fields({
  view,
  touchpoint,
  editing,
  start,
}: {
  view: BoardView
  touchpoint: Touchpoint
  editing: Editing
  start: Opening['field']
}) {
  const t = useWords(board)
  const lang = useLang()
  const { id } = touchpoint
  const { Text, Body } = editing
  const none = { code: '', label: t.unknownYet }
  const choices = (list: readonly { code: string; label: { nl: string; en: string } }[]) => [
    none,
    ...list.map((row) => ({ code: row.code, label: row.label[lang] })),
  ]
  return (
    <>
      <PanelPart label={t.title} action="touchpoint.rename">
        {(fieldId) => (
          <Text
            id={fieldId}
            where={{ in: 'touchpoints', id, field: 'title' }}
            multiline
            max={TITLE_MAX_CHARACTERS}
            placeholder={t.touchpointTitleHint}
            touchpoint={id}
            field={`touchpoints:${id}`}
            className="font-semibold"
          />
        )}
      </PanelPart>
      <PanelPart label={t.description} action="touchpoint.describe">
        {() => <Body touchpointId={id} label={t.description} />}
      </PanelPart>
      <ChannelPicker touchpoint={touchpoint} editing={editing} start={start === 'channel'} />
      <div className="grid grid-cols-2 gap-3" data-action="touchpoint.kind">
        <Choice
          label={t.directness}
          value={touchpoint.directness}
          options={choices(directness)}
          onChange={(code) => {
            if (code === '' || code === 'direct' || code === 'indirect')
              editing.edit.setTouchpoint(id, { directness: code })
          }}
        />
        <Choice
          label={t.mode}
          value={touchpoint.mode}
          options={choices(modes)}
          onChange={(code) => {
            if (code === '' || code === 'online' || code === 'offline' || code === 'hybrid')
              editing.edit.setTouchpoint(id, { mode: code })
          }}
        />
      </div>
      <PanelPart label={t.lane.need} start={start === 'need'} action="touchpoint.need">
        {(fieldId) => (
          <Text
            id={fieldId}
            where={{ in: 'touchpoints', id, field: 'needText' }}
            multiline
            max={TEXT_MAX_CHARACTERS}
            placeholder={t.addTo.need}
            touchpoint={id}
            field={`need:${id}`}
          />
        )}
      </PanelPart>
      <Choice
        label={t.needKind}
        value={touchpoint.needKind}
        options={choices(needs)}
        onChange={(code) => editing.edit.setTouchpoint(id, { needKind: code })}
      />
      <Relevance view={view} touchpoint={touchpoint} editing={editing} />
      <PromiseChoices view={view} touchpoint={touchpoint} editing={editing} start={start === 'promises'} />
    </>
  )
}

function Facts({ view, touchpoint }: { view: BoardView; touchpoint: Touchpoint }) {
  const t = useWords(board)
  const lang = useLang()
  const { boardLang, bodyOf } = useBoardParts()
  const blocks = touchpoint.hasBody ? bodyOf(touchpoint.id) : []
  const channel = [
    channelWords(touchpoint, lang),
    labelOf(directness, touchpoint.directness, lang),
    labelOf(modes, touchpoint.mode, lang),
  ].filter(Boolean)
  const need = [touchpoint.needText, labelOf(needs, touchpoint.needKind, lang)].filter(Boolean)
  const promises = view.promises.flatMap((promise) => {
    const state = touchpoint.brandLinks[promise.id]
    return state ? [`${t.promiseShort[state]}: ${promise.text}`] : []
  })
  const rows = [
    [t.channel, channel.join(' · ')],
    [t.lane.need, need.join(' · ')],
    [t.promises, promises.join('\n')],
  ].filter(([, text]) => text)
  return (
    <>
      {blocks.length > 0 ? (
        <div lang={boardLang} className="flex flex-col gap-2">
          <RichView blocks={blocks} />
        </div>
      ) : null}
      <dl className="flex flex-col gap-3">
        {rows.map(([name, text]) => (
          <div key={name}>
            <dt className="text-xs font-semibold text-ink2">{name}</dt>
            <dd lang={boardLang} className="typed text-note">
              {text}
            </dd>
          </div>
        ))}
        <Relevance view={view} touchpoint={touchpoint} editing={null} />
      </dl>
    </>
  )
}

/** Where it is asked or was said how relevant it is. */
function Relevance({
  view,
  touchpoint,
  editing,
}: {
  view: BoardView
  touchpoint: Touchpoint
  editing: Editing | null
}) {
  const type = relevanceFor(view, touchpoint)
  return type ? <LateRelevance view={view} touchpoint={touchpoint} type={type} editing={editing} /> : null
}

function Votes({ id }: { id: string }) {
  const t = useWords(board)
  const lang = useLang()
  const { results, boardLang } = useBoardParts()
  const result = results.get(id)
  const words = figureWords(result, t)
  if (!result || !words) return null
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-sm font-semibold text-ink2">{t.votesHere}</h3>
      <p className="text-note">
        {result.tally ? (
          <strong className="tabular mr-1.5">{signed(result.tally.median, lang)}</strong>
        ) : null}
        {words.label}
        {words.votes ? ` · ${words.votes}` : ''}
      </p>
      {result.tally ? <Dots tally={result.tally} /> : null}
      {result.reasons.length > 0 ? (
        <div>
          <h4 className="text-xs font-semibold text-ink2">{t.reasons}</h4>
          <ul lang={boardLang} className="mt-1 flex flex-col gap-1">
            {result.reasons.map((reason) => (
              <li key={reason.id} className="typed border-l-2 border-line pl-2 text-note">
                {reason.text}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  )
}

function PanelActions({
  editing,
  touchpoint,
  onClose,
}: {
  editing: Editing
  touchpoint: Touchpoint
  onClose: () => void
}) {
  const t = useWords(board)
  const { id, createdBy } = touchpoint
  const at = spot(touchpoint)
  const mayMove = editing.may({ what: 'touchpoint.move', at })
  return (
    <>
      {mayMove ? (
        <Button data-action="touchpoint.moveTo" onClick={() => editing.askMove('touchpoints', id)}>
          {t.moveTo}
        </Button>
      ) : null}
      {mayMove && touchpoint.place.parent !== 'parked' ? (
        <Button
          data-action="touchpoint.park"
          onClick={() => {
            onClose()
            editing.moveTo('touchpoints', id, { parent: 'parked', before: null })
          }}
        >
          {t.park}
        </Button>
      ) : null}
      {touchpoint.place.parent === 'parked' ? null : (
        <PointButton target={id} title={touchpoint.title || t.untitledTouchpoint} />
      )}
      {editing.may({ what: 'touchpoint.bin', createdBy, at }) ? (
        <Button
          kind="quiet"
          data-action="touchpoint.bin"
          onClick={() => {
            onClose()
            editing.bin('touchpoints', id)
          }}
        >
          {t.remove}
        </Button>
      ) : null}
    </>
  )
}
