'use client'
import { guard } from '../../messages/guard.ts'
import { useWords } from '../i18n.tsx'
import { QuestionLine, SmallButton } from './question-line.tsx'
import { SimilarLine } from './similar-line.tsx'
import { useFindings, wordsOf } from './use-findings.ts'

/** Above the map for who leads: what the guard asks about the journey, one line each. */
export function MapHint(props: { journeyId: string; onLook: () => void }) {
  return (
    <>
      <Weightiest {...props} />
      <SimilarLine journeyId={props.journeyId} />
    </>
  )
}

/** The weightiest question about the chapters together. */
function Weightiest({ journeyId, onLook }: { journeyId: string; onLook: () => void }) {
  const t = useWords(guard)
  const found = useFindings(journeyId)
  // What is missing is asked for where the journey is looked at as a whole, not while it grows.
  const weighty = found?.findings.filter(
    (finding) => finding.rule === 'M1' || finding.rule === 'M3' || (finding.rule === 'M2' && finding.merge),
  )
  const [first] = weighty ?? []
  if (!found || !first) return null
  return (
    <div className="border-b border-line bg-surface px-4 py-1.5 print:hidden">
      <QuestionLine wide words={wordsOf(first, found.map, t.map)}>
        <SmallButton data-action="guard.open" onClick={onLook}>
          {found.findings.length > 1 ? t.map.more(found.findings.length) : t.map.look}
        </SmallButton>
      </QuestionLine>
    </div>
  )
}
