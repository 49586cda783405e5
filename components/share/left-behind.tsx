'use client'
import { useEffect, useState } from 'react'
import { hasKeptWork } from '../../lib/client/kept-mark.ts'
import { WorkStore } from '../../lib/client/work-store.ts'
import { ended } from '../../messages/ended.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { Notice } from '../ui/notice.tsx'

/** What this browser kept of somebody who was away when the board was closed: to copy, until they drop it. */
export function LeftBehind({ boardId, seatId }: { boardId: string; seatId: string }) {
  const t = useWords(ended)
  const [texts, setTexts] = useState<readonly string[]>([])
  useEffect(() => {
    if (!hasKeptWork(boardId)) return
    const look = async () => {
      const store = await WorkStore.open(boardId)
      const rows = await store.rows()
      store.close()
      setTexts([...new Set(rows.filter((row) => row.seatId === seatId).flatMap((row) => row.texts))])
    }
    // where the drawer does not open there is nothing to show
    look().catch(() => {})
  }, [boardId, seatId])
  const drop = async () => {
    setTexts([])
    const store = await WorkStore.open(boardId)
    await store.drop(null)
    store.close()
  }
  if (texts.length === 0) return null
  return (
    <div className="mx-auto max-w-6xl px-4 pb-6 sm:px-6 print:hidden" data-left-behind>
      <Notice tone="warn" title={t.leftBehind}>
        <ul className="my-2 flex flex-col gap-2">
          {texts.map((text) => (
            <li key={text} className="typed rounded-card border border-edge bg-surface px-3 py-2">
              {text}
            </li>
          ))}
        </ul>
        <span className="flex flex-wrap gap-2">
          <CopyButton text={texts.join('\n\n')} label={t.copyAll} />
          <Button kind="quiet" onClick={() => void drop().catch(() => {})}>
            {t.drop}
          </Button>
        </span>
      </Notice>
    </div>
  )
}
