'use client'
import EyeOff from 'lucide-react/icons/eye-off'
import { usePush } from '../../lib/client/hooks.ts'
import { PREPARED_ANSWER_MAX_CHARACTERS, PREPARED_STORY_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import { PREPARATION_MINUTES, STORY, type PreparedQuestion } from '../../lib/journey/preparation.ts'
import { prepare } from '../../messages/prepare.ts'
import { leaderName } from '../board/leader.ts'
import { useLang, useWords } from '../i18n.tsx'
import { Field, TextArea } from '../ui/field.tsx'
import { questionWords } from './question-words.ts'
import { useAnswer } from './use-answer.ts'

/** In the lobby: the questions that who leads chose, and one true story. */
export function Prepare() {
  const t = useWords(prepare)
  const { state, mine } = usePush()
  const { questions } = state.preparation
  const leader = leaderName(state)
  const answered = questions.filter((question) => mine.answers[question]).length
  if (questions.length === 0 || mine.role === 'observer') return null
  return (
    <section className="flex flex-col gap-5" aria-labelledby="prepare-title" data-prepare>
      <header className="flex flex-col gap-1">
        <h2 id="prepare-title" className="text-xl">
          {t.title}
        </h2>
        <p className="text-ink2">{t.minutes(PREPARATION_MINUTES)}</p>
        <p className="flex items-start gap-2 text-note text-ink2">
          <EyeOff aria-hidden size={18} strokeWidth={1.75} className="mt-0.5 shrink-0" />
          {t.secret(leader)}
        </p>
      </header>
      {questions.map((question) => (
        <Question key={question} question={question} />
      ))}
      <p className="font-semibold" data-prepared={answered}>
        {answered === questions.length ? t.allDone : t.answered(answered, questions.length)}
      </p>
    </section>
  )
}

function Question({ question }: { question: PreparedQuestion }) {
  const t = useWords(prepare)
  const lang = useLang()
  const { state } = usePush()
  const answer = useAnswer(question)
  const isStory = question === STORY
  const opened = state.preparation.opened.some((each) => each.question === question)
  return (
    <Field label={questionWords(question, lang, t)} hint={isStory ? t.storyHint : undefined}>
      {(aria) => (
        <>
          <TextArea
            {...aria}
            data-action="prepare.write"
            rows={isStory ? 5 : 2}
            maxLength={isStory ? PREPARED_STORY_MAX_CHARACTERS : PREPARED_ANSWER_MAX_CHARACTERS}
            readOnly={opened}
            value={answer.text}
            onChange={(event) => answer.type(event.target.value)}
            onBlur={answer.flush}
          />
          <p
            className={
              answer.state === 'failed' || answer.state === 'refused'
                ? 'text-sm font-semibold text-err'
                : 'text-sm text-ink2'
            }
            data-answer={answer.state}
          >
            {opened ? t.opened : t[answer.state]}
          </p>
        </>
      )}
    </Field>
  )
}
