'use client'
import CircleHelp from 'lucide-react/icons/circle-help'
import { useView } from '../../lib/client/hooks.ts'
import { brandIn } from '../../lib/journey/brand-words.ts'
import { customer } from '../../messages/customer.ts'
import { useWords } from '../i18n.tsx'

/** Asks on when a trigger names the brand: customers begin for a reason of their own. It blocks nothing. */
export function BrandHint({ id, text }: { id: string; text: string }) {
  const t = useWords(customer)
  const view = useView()
  const found = view
    ? brandIn(
        text,
        [view.meta.organisation.name],
        view.promises.map((promise) => promise.text),
      )
    : null
  return (
    <p id={id} className="flex items-start gap-2 text-sm text-ink2 empty:hidden" data-brand-hint>
      {found ? (
        <>
          <CircleHelp aria-hidden size={18} strokeWidth={1.75} className="mt-px shrink-0" />
          {t.brand(found)}
        </>
      ) : null}
    </p>
  )
}
