'use client'
import type { GroupCounts } from '../../lib/journey/results.ts'
import { customerWord } from '../../lib/journey/values/customer-words.ts'
import { interpolatedMedian } from '../../lib/journey/votes.ts'
import { vote } from '../../messages/vote.ts'
import { emotionWord, nearestEmotion, signed } from '../curve/figures.ts'
import { useLang, useWords } from '../i18n.tsx'
import { Face } from '../ui/face.tsx'

/** Groups that are large enough, beside the result of everybody. `word`: what a customer is called here. */
export function GroupRows({ groups, word }: { groups: readonly GroupCounts[]; word: string }) {
  const t = useWords(vote)
  const lang = useLang()
  const customers = customerWord(word, lang, 2)
  const called = ({ who, name }: GroupCounts) =>
    who === 'customers'
      ? customers.charAt(0).toUpperCase() + customers.slice(1)
      : who === 'us'
        ? t.groupUs
        : name
  return (
    <details className="w-full text-note">
      <summary className="target w-fit cursor-pointer font-semibold text-brand">{t.groups}</summary>
      <p className="mt-1 text-sm text-ink2">{t.groupsHint}</p>
      <ul className="mt-1 border-t border-line">
        {groups.map((group) => {
          const median = interpolatedMedian(group.counts)
          const nearest = nearestEmotion(median)
          const n = group.counts.reduce((sum, count) => sum + count, 0)
          return (
            <li
              key={`${group.who} ${group.name}`}
              className="flex items-center gap-2.5 border-b border-line py-1.5"
            >
              <Face value={nearest} size={24} />
              <span className="min-w-0 grow break-words">{called(group)}</span>
              <span className="shrink-0 text-right">
                {emotionWord(nearest, lang, true)}{' '}
                <span className="text-ink2 tabular-nums">{signed(median, lang)}</span>
                <span className="block text-sm text-ink2">
                  {[t.votes(n), group.dontKnow > 0 ? t.dontKnows(group.dontKnow) : '']
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
