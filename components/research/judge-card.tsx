'use client'
import CircleHelp from 'lucide-react/icons/circle-question-mark'
import { basisOf } from '../../lib/journey/derived/assumptions.ts'
import type { BoardView, Touchpoint } from '../../lib/journey/entities.ts'
import { notesOf } from '../../lib/journey/place.ts'
import { research } from '../../messages/research.ts'
import { useBoardParts } from '../board/board-context.tsx'
import { spot } from '../board/spot.ts'
import { useWords } from '../i18n.tsx'
import { AskQuestion, mayAsk } from './ask-question.tsx'
import { BasisChoice } from './basis-choice.tsx'
import { CustomerLine } from './customer-line.tsx'

/** One touchpoint in the step: how sure, from whom, and what to ask. */
export function JudgeCard({ view, touchpoint }: { view: BoardView; touchpoint: Touchpoint }) {
  const t = useWords(research)
  const { editing, boardLang } = useBoardParts()
  if (!editing) return null
  const chapter = view.chapters.find(({ id }) => id === touchpoint.place.parent)
  const questions = notesOf(view, touchpoint.id, 'question')
  const evidence = notesOf(view, touchpoint.id, 'evidence')
  const known = basisOf(touchpoint) === 'know'
  return (
    <li
      className="flex flex-col gap-3 rounded-card border border-edge bg-surface p-3 sm:p-4"
      data-judge={touchpoint.id}
    >
      <div>
        <p lang={boardLang} className="typed text-sm text-ink2">
          {chapter?.title}
        </p>
        <h3 lang={boardLang} className="typed text-base font-bold">
          {touchpoint.title || t.untitled}
        </h3>
      </div>
      <BasisChoice touchpoint={touchpoint} name="judge" />
      {evidence.length > 0 ? <p className="text-sm text-ink2">{t.hasEvidence(evidence.length)}</p> : null}
      {known && editing.may({ what: 'note.add', at: spot(touchpoint, 'evidence') }) ? (
        <CustomerLine touchpoint={touchpoint} editing={editing} answered={evidence.length > 0} />
      ) : null}
      {questions.length > 0 ? (
        <ul className="flex flex-col gap-1">
          {questions.map(({ id, text }) => (
            <li key={id} className="flex gap-2 text-note">
              <CircleHelp aria-hidden size={18} strokeWidth={1.75} className="mt-0.5 shrink-0" />
              <span lang={boardLang} className="typed min-w-0">
                {text || t.emptyQuestion}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {mayAsk(editing, touchpoint) ? <AskQuestion touchpoint={touchpoint} editing={editing} /> : null}
    </li>
  )
}
