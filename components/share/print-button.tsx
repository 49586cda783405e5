'use client'
import Printer from 'lucide-react/icons/printer'
import { review } from '../../messages/review.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'

/** The same as Ctrl+P, for who does not know that it prints the board. */
export function PrintButton() {
  const t = useWords(review)
  return (
    <Button icon={<Printer aria-hidden strokeWidth={1.75} />} onClick={() => window.print()}>
      {t.print}
    </Button>
  )
}
