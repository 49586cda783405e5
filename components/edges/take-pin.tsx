'use client'
import { edges as words } from '../../messages/edges.ts'
import { useBoardParts } from '../board/board-context.tsx'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'

const FIELD = { begin: 'start', end: 'end' } as const

/** The words of a pin become where the journey begins or ends, for whoever may write in the scope. */
export function TakePin({ end, words: said }: { end: 'begin' | 'end'; words: string }) {
  const t = useWords(words)
  const announce = useAnnounce()
  const { editing } = useBoardParts()
  const field = FIELD[end]
  if (!said || !editing?.may({ what: 'scope.text' }) || editing.view()?.scope.answers[field] === said)
    return null
  const take = end === 'begin' ? t.takeBegin : t.takeEnd
  return (
    <Button
      kind="quiet"
      data-action="edges.take"
      aria-label={t.takeOf(take, said)}
      onClick={() => {
        if (editing.edit.setText({ in: 'answers', field }, said))
          announce(end === 'begin' ? t.takenBegin : t.takenEnd)
      }}
    >
      {take}
    </Button>
  )
}
