'use client'
import { useEffect, useState } from 'react'
import type { ComponentProps, ComponentType } from 'react'
import { board } from '../../messages/board.ts'
import { useWords } from '../i18n.tsx'
import type { BoardPrint } from './board-print.tsx'

/** A printing browser does not wait for a script: it comes before anybody asks, once the board is at rest. */
const REST_MS = 3_000

type Props = ComponentProps<typeof BoardPrint>

/** The pages for paper of the live board. In the few seconds before they are here, paper says so. */
export function PrintSoon(props: Props) {
  const t = useWords(board)
  const [Pages, setPages] = useState<ComponentType<Props> | null>(null)
  useEffect(() => {
    if (Pages) return undefined
    const load = () =>
      void import('./board-print.tsx').then(
        (file) => setPages(() => file.BoardPrint),
        // Without a line it is tried again when somebody prints.
        () => undefined,
      )
    const timer = setTimeout(load, REST_MS)
    window.addEventListener('beforeprint', load)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('beforeprint', load)
    }
  }, [Pages])
  return Pages ? <Pages {...props} /> : <p className="hidden print:block">{t.loading}</p>
}
