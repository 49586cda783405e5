'use client'
import Search from 'lucide-react/icons/search'
import { useState } from 'react'
import { usePush } from '../../lib/client/hooks.ts'
import { BASES, pickedOrNot, type Basis, type Claim } from '../../lib/journey/derived/assumptions.ts'
import type { BoardView } from '../../lib/journey/entities.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { research } from '../../messages/research.ts'
import { useBoardParts } from '../board/board-context.tsx'
import { medianWords } from '../curve/figures.ts'
import { useLang, useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { SelectField } from '../ui/field.tsx'
import { AskQuestion, mayAsk } from './ask-question.tsx'
import { BasisChoice, mayJudge } from './basis-choice.tsx'

type Filter = Basis | 'all' | 'unsaid'

/** Assumptions and unknowns, the riskiest first; who leads picks what is looked into. */
export function ClaimList({
  view,
  claims,
  onShow,
}: {
  view: BoardView
  claims: readonly Claim[]
  onShow: (touchpointId: string) => void
}) {
  const t = useWords(research)
  const [filter, choose] = useState<Filter>('all')
  const passes = ({ basis }: Claim, by: Filter) => by === 'all' || basis === (by === 'unsaid' ? '' : by)
  const count = (by: Filter) => claims.filter((claim) => passes(claim, by)).length
  const shown = claims.filter((claim) => passes(claim, filter))
  if (claims.length === 0) return <p>{t.noClaims}</p>
  return (
    <>
      <div className="flex flex-col gap-2">
        <SelectField
          label={t.filter}
          value={filter}
          onChange={(event) =>
            choose((['unsaid', ...BASES] as const).find((each) => each === event.target.value) ?? 'all')
          }
        >
          <option value="all">{t.everything(claims.length)}</option>
          {BASES.map((basis) => (
            <option key={basis} value={basis}>
              {t.ofBasis(t.basis[basis], count(basis))}
            </option>
          ))}
          <option value="unsaid">{t.ofBasis(t.basis[''], count('unsaid'))}</option>
        </SelectField>
        <p className="text-sm text-ink2">{t.sorted}</p>
      </div>
      {shown.length === 0 ? <p className="text-ink2">{t.noneOfBasis}</p> : null}
      <ol className="flex flex-col border-t-2 border-ink">
        {shown.map((claim) => (
          <ClaimRow key={claim.touchpoint.id} view={view} claim={claim} onShow={onShow} />
        ))}
      </ol>
    </>
  )
}

function ClaimRow({
  view,
  claim: { touchpoint, basis, picked, median, questions },
  onShow,
}: {
  view: BoardView
  claim: Claim
  onShow: (touchpointId: string) => void
}) {
  const t = useWords(research)
  const lang = useLang()
  const { mine } = usePush()
  const { editing, boardLang } = useBoardParts()
  const chapter = view.chapters.find(({ id }) => id === touchpoint.place.parent)
  const judges = editing !== null && mayJudge(editing, touchpoint)
  const facts = [
    judges ? '' : t.basis[basis],
    median === null ? '' : t.feeling(medianWords(median, lang)),
    questions > 0 ? t.questions(questions) : '',
  ].filter(Boolean)
  return (
    <li className="flex flex-col gap-2 border-b border-line py-3" data-claim={touchpoint.id}>
      <div className="flex flex-col items-start">
        <p lang={boardLang} className="typed text-sm text-ink2">
          {chapter?.title}
        </p>
        <button
          type="button"
          lang={boardLang}
          aria-label={t.goTo(touchpoint.title || t.untitled)}
          onClick={() => onShow(touchpoint.id)}
          className="typed min-h-8 text-left font-bold underline decoration-dashed underline-offset-4 hover:decoration-solid pointer-coarse:min-h-11"
        >
          {touchpoint.title || t.untitled}
        </button>
        {picked ? (
          <p className="flex items-center gap-1.5 text-note font-semibold">
            <Search aria-hidden size={16} strokeWidth={1.75} />
            {t.picked}
          </p>
        ) : null}
        {facts.length > 0 ? <p className="text-note text-ink2">{facts.join(' · ')}</p> : null}
      </div>
      {judges ? <BasisChoice touchpoint={touchpoint} name="claim" /> : null}
      {editing ? (
        <div className="flex flex-wrap gap-2">
          {mayAsk(editing, touchpoint) ? <AskQuestion touchpoint={touchpoint} editing={editing} /> : null}
          {judges && isOrganiser(mine.role) ? (
            <Button
              data-action="research.pick"
              onClick={() => editing.edit.setTouchpoint(touchpoint.id, pickedOrNot(touchpoint, !picked))}
            >
              {picked ? t.unpick : t.pick}
            </Button>
          ) : null}
        </div>
      ) : null}
    </li>
  )
}
