'use client'
import Check from 'lucide-react/icons/check'
import { usePush, useView } from '../../lib/client/hooks.ts'
import { TEXT_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { answersDiffer, STORY, type PreparedQuestion } from '../../lib/journey/preparation.ts'
import type { Answered } from '../../lib/sync/state.ts'
import { prepare } from '../../messages/prepare.ts'
import { useBoardParts } from '../board/board-context.tsx'
import { OpenQuestion } from '../edges/open-question.tsx'
import { useLang, useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { AnswerCards, OpenAnswers } from './answer-cards.tsx'
import { questionWords } from './question-words.ts'

/**
 * Questions with all answers side by side: for who leads those that are not open yet too. In the step that
 * starts from them one press makes an answer the shared text.
 */
export function AnswersList({
  questions,
  taking,
}: {
  questions: readonly PreparedQuestion[]
  taking: boolean
}) {
  const { state, mine, desk } = usePush()
  const leads = isOrganiser(mine.role)
  const known: readonly Answered[] = desk?.prepared ?? state.preparation.opened
  return (
    <div className="flex flex-col gap-5">
      {questions.map((question) => {
        const answers = known.find((each) => each.question === question)?.answers ?? []
        const opened = state.preparation.opened.some((each) => each.question === question)
        return (
          <Question
            key={question}
            question={question}
            answers={answers}
            opened={opened}
            taking={taking && opened && question !== STORY}
            opening={leads && !opened}
          />
        )
      })}
    </div>
  )
}

function Question({
  question,
  answers,
  opened,
  taking,
  opening,
}: {
  question: PreparedQuestion
  answers: Answered['answers']
  opened: boolean
  taking: boolean
  /** May this person open it, and is it still shut? */
  opening: boolean
}) {
  const t = useWords(prepare)
  const lang = useLang()
  const announce = useAnnounce()
  const { state } = usePush()
  const { editing } = useBoardParts()
  const view = useView()
  // Where the group's own text stands; undo takes that back.
  const take = (text: string) => {
    if (editing?.edit.setText({ in: 'answers', field: question }, text)) announce(t.taken)
  }
  const words = questionWords(question, lang, t)
  const nameOf = (seatId: string) => state.roster.find(({ id }) => id === seatId)?.name ?? t.somebody
  const texts = answers.map(({ text }) => text)
  const sign = answers.length === 1 ? t.one : answersDiffer(texts) ? t.differ : t.alike
  return (
    <section className="flex flex-col gap-2" aria-labelledby={`asked-${question}`} data-asked={question}>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 id={`asked-${question}`} className="text-base font-bold">
          {words}
        </h3>
        {answers.length > 0 && opening ? (
          <span className="rounded-sign border border-edge px-1.5 text-sm">{sign}</span>
        ) : null}
      </div>
      {answers.length === 0 ? <p className="text-note text-ink2">{t.none}</p> : null}
      <AnswerCards
        given={answers.map(({ seatId, text }) => ({ key: seatId, text, from: nameOf(seatId) }))}
        now={taking ? (view?.scope.answers[question] ?? '') : ''}
        onTake={taking && editing?.may({ what: 'scope.text' }) ? take : null}
      />
      {taking ? <Together question={question} words={words} /> : null}
      {taking ? <OpenQuestion code={question} name={words} /> : null}
      {opening && answers.length > 0 ? <OpenAnswers question={question} words={words} /> : null}
      {opened && !taking ? (
        <p className="flex items-center gap-1.5 text-sm font-semibold text-brand">
          <Check aria-hidden size={16} strokeWidth={2} />
          {t.isOpen}
        </p>
      ) : null}
    </section>
  )
}

/** The group's own text: everybody who may writes in the same one. */
function Together({ question, words }: { question: PreparedQuestion; words: string }) {
  const t = useWords(prepare)
  const { state } = usePush()
  const { editing } = useBoardParts()
  const view = useView()
  const shared = view?.scope.answers[question] ?? ''
  return (
    <div className="max-w-xl border-l-3 border-brand pl-3 text-note" data-shared-text={question}>
      <p className="text-xs font-semibold text-ink2">{t.shared}</p>
      {editing?.may({ what: 'scope.text' }) ? (
        <editing.Text
          where={{ in: 'answers', field: question }}
          label={t.sharedOf(words)}
          placeholder={t.sharedNone}
          multiline
          max={TEXT_MAX_CHARACTERS}
          touchpoint={null}
          field={`answers:${question}`}
        />
      ) : (
        <p lang={shared ? state.language : undefined} className="typed">
          {shared || t.sharedNone}
        </p>
      )}
    </div>
  )
}
