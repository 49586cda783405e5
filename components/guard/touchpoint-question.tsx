'use client'
import { touchpointAsChapter } from '../../lib/client/chapter-changes.ts'
import { usePush, useView } from '../../lib/client/hooks.ts'
import { titleKey, touchpointQuestion } from '../../lib/journey/guard.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { guard } from '../../messages/guard.ts'
import { useBoardParts } from '../board/board-context.tsx'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { isAnswered } from './journey-map.ts'
import { QuestionLine, SmallButton } from './question-line.tsx'

/** The other way round, in the panel of a touchpoint: is it a chapter, and does its title already judge? */
export function TouchpointQuestion({ touchpointId }: { touchpointId: string }) {
  const t = useWords(guard)
  const view = useView()
  const { state, mine } = usePush()
  const { editing, boardLang } = useBoardParts()
  const { give, error } = useCommand()
  const touchpoint = view?.touchpoints.find(({ id }) => id === touchpointId)
  if (!view || !editing || !touchpoint) return null
  const { title, createdBy } = touchpoint
  const key = titleKey(title)
  if (!isOrganiser(mine.role) && createdBy !== mine.seatId) return null
  if (isAnswered(state.guardAnswers, touchpointId, key)) return null
  const same = view.touchpoints.filter((each) => titleKey(each.title) === key)
  const chapters = new Set(same.map(({ place }) => place.parent)).size
  const asked = touchpointQuestion(title, chapters, boardLang)
  if (!asked) return null
  const words =
    asked.ask === 'loaded'
      ? t.touchpoint.loaded(asked.word)
      : asked.why === 'copies'
        ? t.touchpoint.isChapterCopies(title, chapters)
        : t.touchpoint.isChapter(title)
  const mayMake = asked.ask === 'chapter' && editing.may({ what: 'chapter.add' })
  return (
    <QuestionLine words={words} error={error}>
      {mayMake ? (
        <SmallButton
          data-action="touchpoint.asChapter"
          onClick={() => {
            if (touchpointAsChapter(editing, touchpointId) !== null)
              editing.say(t.touchpoint.madeChapter(title))
          }}
        >
          {t.touchpoint.makeChapter}
        </SmallButton>
      ) : null}
      <SmallButton
        data-action="guard.answer"
        onClick={() => void give('answerGuard', { target: touchpointId, key })}
      >
        {asked.ask === 'loaded' ? t.map.leave : t.touchpoint.stays}
      </SmallButton>
    </QuestionLine>
  )
}
