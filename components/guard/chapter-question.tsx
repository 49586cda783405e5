'use client'
import CircleHelp from 'lucide-react/icons/circle-question-mark'
import { useEffect } from 'react'
import { chapterAsTouchpoint, mayDissolve } from '../../lib/client/chapter-changes.ts'
import { usePush, useView } from '../../lib/client/hooks.ts'
import { suggestionFor, titleKey, verdictInMap } from '../../lib/journey/guard.ts'
import { isOrganiser } from '../../lib/journey/policy.ts'
import { board } from '../../messages/board.ts'
import { guard } from '../../messages/guard.ts'
import { useBoardParts, type Editing } from '../board/board-context.tsx'
import { chapterSpot } from '../board/spot.ts'
import { useIsOpen, useOpenStore } from '../board/open-store.tsx'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { Menu, MenuAction } from '../ui/menu.tsx'
import { isAnswered, journeyMap } from './journey-map.ts'
import { QuestionLine, SmallButton } from './question-line.tsx'

/**
 * A line under the title of a chapter that sounds like a touchpoint, or like work of one's own: for its author
 * and who leads. Others see that something is asked. Never while the title is being typed.
 */
export function ChapterQuestion({ chapterId }: { chapterId: string }) {
  const t = useWords(guard)
  const view = useView()
  const { state, mine } = usePush()
  const { editing, boardLang } = useBoardParts()
  const typing = useIsOpen(`chapters:${chapterId}`)
  const chapter = view?.chapters.find(({ id }) => id === chapterId)
  const journeyId = chapter?.place.parent ?? ''
  const map = view && journeyMap(view, journeyId, state.step, boardLang)
  const own = map?.chapters.find(({ id }) => id === chapterId)
  const asked = map && own ? verdictInMap(own, map) : null
  if (!editing || !chapter || !asked || typing || asked.verdict === 'chapter') return null
  if (isAnswered(state.guardAnswers, chapterId, asked.key)) return null
  if (!isOrganiser(mine.role) && chapter.createdBy !== mine.seatId)
    return (
      <span className="mt-1 inline-flex text-ink2 print:hidden" title={t.mark}>
        <CircleHelp aria-hidden size={16} strokeWidth={1.75} />
        <span className="sr-only">{t.mark}</span>
      </span>
    )
  const { title } = chapter
  const [first] = asked.reasons
  const word = first?.word ?? ''
  // What is said aloud names the title; on screen the line stands right under it.
  const [said, words] =
    asked.verdict === 'process'
      ? [t.soundsLikeOurs(title, word), t.short.ours(word)]
      : first?.rule === 'S1'
        ? [t.onlyOne(title), t.short.onlyOne]
        : first?.rule === 'S2'
          ? [t.sameAs(title, word), t.short.sameAs(word)]
          : [t.soundsLikeTouchpoint(title, word), t.short.touchpoint(word)]
  return (
    <Asked
      chapterId={chapterId}
      said={said}
      words={words}
      process={asked.verdict === 'process'}
      suggestion={t.suggestion[suggestionFor(title, asked.lang)]}
      names={suggestionFor(title, asked.lang) !== 'chunk'}
      keyOf={titleKey(title)}
      others={
        mayDissolve(editing, chapter)
          ? (view?.chapters ?? []).filter(({ id, place }) => id !== chapterId && place.parent === journeyId)
          : []
      }
      editing={editing}
      own={chapter.createdBy === mine.seatId}
    />
  )
}

function Asked({
  chapterId,
  said,
  words,
  process,
  suggestion,
  names,
  keyOf,
  others,
  editing,
  own,
}: {
  chapterId: string
  said: string
  words: string
  process: boolean
  suggestion: string
  /** The suggestion is a name; else a question that helps to find one. */
  names: boolean
  keyOf: string
  others: readonly { id: string; title: string }[]
  editing: Editing
  own: boolean
}) {
  const t = useWords(guard)
  const b = useWords(board)
  const store = useOpenStore()
  const { give, error } = useCommand()
  const { say } = editing
  useEffect(() => {
    if (own) say(said)
  }, [own, said, say])
  const mayRename = editing.may({ what: 'chapter.edit', at: chapterSpot(chapterId) })
  const rename = () => {
    if (names && !process) editing.edit.setText({ in: 'chapters', id: chapterId, field: 'title' }, suggestion)
    else store.set(`chapters:${chapterId}`)
  }
  return (
    <QuestionLine words={words} error={error}>
      <SmallButton
        data-action="guard.answer"
        onClick={() => void give('answerGuard', { target: chapterId, key: keyOf })}
      >
        {t.stays}
      </SmallButton>
      {mayRename || (!process && others.length > 0) ? (
        <Menu label={t.otherwise} kind="quiet">
          {mayRename ? (
            <MenuAction onSelect={rename}>{process ? t.callItOurs : t.callIt(suggestion)}</MenuAction>
          ) : null}
          {(process ? [] : others).map(({ id, title }) => (
            <MenuAction
              key={id}
              data-action="chapter.asTouchpoint"
              onSelect={() => {
                if (chapterAsTouchpoint(editing, chapterId, id) !== null)
                  say(t.madeTouchpoint(title || b.untitledChapter))
              }}
            >
              {`${t.makeTouchpoint} ${title || b.untitledChapter}`}
            </MenuAction>
          ))}
        </Menu>
      ) : null}
    </QuestionLine>
  )
}
