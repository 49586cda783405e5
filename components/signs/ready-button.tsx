'use client'
import Check from 'lucide-react/icons/check'
import { usePush } from '../../lib/client/hooks.ts'
import { isSilentPart } from '../../lib/journey/policy.ts'
import { signs } from '../../messages/signs.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorLine } from '../ui/error-line.tsx'

/** "I am ready": in a silent part only, and not while a vote is open, which counts by itself. */
export function ReadyButton() {
  const t = useWords(signs)
  const { state, mine } = usePush()
  const announce = useAnnounce()
  const { give, error, pending } = useCommand()
  const voting = state.rounds.some((round) => round.state === 'open')
  if (mine.role === 'observer' || voting || !isSilentPart(state.step, state.alone.on)) return null
  const press = async () => {
    const ready = !mine.ready
    const refused = await give('sayReady', { ready, part: state.course.running?.part ?? null })
    if (!refused) announce(ready ? t.readySaid : t.unready)
  }
  return (
    <>
      <Button
        data-action="ready.say"
        aria-pressed={mine.ready}
        busy={pending !== null}
        icon={mine.ready ? <Check aria-hidden strokeWidth={2.5} /> : undefined}
        className={mine.ready ? 'border-2 border-ink!' : undefined}
        onClick={() => void press()}
      >
        {t.ready}
      </Button>
      <ErrorLine>{error}</ErrorLine>
    </>
  )
}
