'use client'
import type { Question } from '../../lib/journey/derived/questions.ts'
import { TEXT_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { research } from '../../messages/research.ts'
import { useBoardParts } from '../board/board-context.tsx'
import { NoteDetails } from '../board/note-details.tsx'
import { spot } from '../board/spot.ts'
import { useLang, useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { questionsAsText } from './question-words.ts'

const nobody = () => ''

/** What is asked of customers, how, and by whom. */
export function QuestionList({
  questions,
  onShow,
}: {
  questions: readonly Question[]
  onShow: (touchpointId: string) => void
}) {
  const t = useWords(research)
  const { editing } = useBoardParts()
  const lang = useLang()
  if (questions.length === 0) return <p>{t.noQuestions}</p>
  return (
    <>
      <div>
        <CopyButton
          text={questionsAsText(questions, editing?.nameOf ?? nobody, lang)}
          label={t.copy}
          action="research.copy"
        />
      </div>
      <ol className="flex flex-col border-t-2 border-ink">
        {questions.map((question) => (
          <QuestionRow key={question.note.id} question={question} onShow={onShow} />
        ))}
      </ol>
    </>
  )
}

function QuestionRow({
  question: { note, touchpoint },
  onShow,
}: {
  question: Question
  onShow: (touchpointId: string) => void
}) {
  const t = useWords(research)
  const { editing, boardLang } = useBoardParts()
  const at = spot(touchpoint, 'question')
  const edits = editing?.may({ what: 'note.edit', at }) ? editing : null
  const words = note.text || t.emptyQuestion
  return (
    <li className="flex flex-col gap-1 border-b border-line py-3" data-question={note.id}>
      <button
        type="button"
        lang={boardLang}
        aria-label={t.goTo(touchpoint.title || t.untitled)}
        onClick={() => onShow(touchpoint.id)}
        className="typed min-h-6 self-start text-left text-sm text-ink2 underline underline-offset-4 pointer-coarse:min-h-11"
      >
        {touchpoint.title || t.untitled}
      </button>
      {edits ? (
        <edits.Text
          where={{ in: 'notes', id: note.id, field: 'text' }}
          label={t.askLabel}
          multiline
          max={TEXT_MAX_CHARACTERS}
          placeholder={t.askHint}
          touchpoint={touchpoint.id}
          field={`question:${note.id}`}
          className="font-semibold"
        />
      ) : (
        <p lang={boardLang} className="typed font-semibold">
          {words}
        </p>
      )}
      <NoteDetails note={note} touchpoint={touchpoint} />
      {editing?.may({ what: 'note.bin', createdBy: note.createdBy, at }) ? (
        <Button
          kind="quiet"
          className="self-start"
          aria-label={t.removeQuestion(words)}
          onClick={() => editing.bin('notes', note.id)}
        >
          {t.remove}
        </Button>
      ) : null}
    </li>
  )
}
