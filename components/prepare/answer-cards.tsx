'use client'
import Eye from 'lucide-react/icons/eye'
import { usePush } from '../../lib/client/hooks.ts'
import type { PreparedQuestion } from '../../lib/journey/preparation.ts'
import { prepare } from '../../messages/prepare.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorLine } from '../ui/error-line.tsx'

/** An answer and who gave it; `from` is a seat, or the words for where else it stands. */
export type Given = { key: string; text: string; from: string }

/** Answers side by side; one press makes one of them the shared text, unless it is that already. */
export function AnswerCards({
  given,
  now,
  onTake,
}: {
  given: readonly Given[]
  /** The shared text as it stands. */
  now: string
  onTake: ((text: string) => void) | null
}) {
  const t = useWords(prepare)
  const { state } = usePush()
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,15rem),1fr))] items-start gap-2">
      {given.map(({ key, text, from }) => (
        <li
          key={key}
          className="flex flex-col gap-1 rounded-card border border-edge bg-surface p-3 text-note"
        >
          <p lang={state.language} className="typed">
            {text}
          </p>
          <p className="typed text-sm text-ink2">{from}</p>
          {onTake && now !== text ? (
            <Button
              kind="quiet"
              className="self-start"
              data-action="prepare.take"
              aria-label={t.takeOf(text)}
              onClick={() => onTake(text)}
            >
              {t.take}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** For who leads: from then on all answers to a question are everybody's. */
export function OpenAnswers({ question, words }: { question: PreparedQuestion; words: string }) {
  const t = useWords(prepare)
  const { give, error } = useCommand()
  return (
    <>
      <Button
        className="self-start"
        icon={<Eye aria-hidden strokeWidth={1.75} />}
        data-action="prepare.open"
        aria-label={t.openOf(words)}
        onClick={() => void give('openAnswers', { question })}
      >
        {t.open}
      </Button>
      <ErrorLine>{error}</ErrorLine>
    </>
  )
}
