'use client'
import type { Role } from '../../lib/journey/policy.ts'
import { common } from '../../messages/common.ts'
import { review } from '../../messages/review.ts'
import { useWords } from '../i18n.tsx'
import { SeatBadge } from '../ui/seat-badge.tsx'

export type Participant = { name: string; role: Role; badge: number; department: string; removed: boolean }

/** Everyone who sat there; who was sent away after voting stands here too, for those votes count. */
export function ReviewPeople({ people }: { people: readonly Participant[] }) {
  const t = useWords(review)
  const { roles } = useWords(common)
  if (people.length === 0) return null
  return (
    <section id="people" className="mx-auto max-w-6xl scroll-mt-4 px-4 py-8 sm:px-6 print:hidden">
      <h2 className="mb-3 text-xl">{t.people}</h2>
      <ul className="grid gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        {people.map((person, n) => {
          const told = [
            person.role === 'participant' ? '' : roles[person.role],
            person.department,
            person.removed ? t.removed : '',
          ].filter(Boolean)
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a finished list: nobody comes or goes
            <li key={n} className="flex min-w-0 items-center gap-2.5 text-note">
              <SeatBadge name={person.name} badge={person.badge} role={person.role} size={28} silent />
              <span className="min-w-0">
                <bdi className="typed">{person.name}</bdi>
                {told.length > 0 ? <span className="block text-sm text-ink2">{told.join(' · ')}</span> : null}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
