'use client'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { TITLE_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import type { Note, Touchpoint } from '../../lib/journey/entities.ts'
import { ownerWords } from '../../lib/journey/owner.ts'
import { labelOf } from '../../lib/journey/values/coded.ts'
import type { Coded } from '../../lib/journey/values/coded.ts'
import {
  evidenceKinds,
  opportunityKinds,
  painKinds,
  painSeverity,
  researchMethods,
  researchRisk,
} from '../../lib/journey/values/notes.ts'
import { board } from '../../messages/board.ts'
import { research } from '../../messages/research.ts'
import { useLang, useWords } from '../i18n.tsx'
import { Select } from '../ui/field.tsx'
import { useBoardParts } from './board-context.tsx'
import type { Editing } from './board-context.tsx'
import { OwnerField } from '../research/owner-field.tsx'
import { spot } from './spot.ts'

const KINDS: Record<Note['lane'], readonly Coded[]> = {
  pain: painKinds,
  opportunity: opportunityKinds,
  evidence: evidenceKinds,
  // how it is looked into
  question: researchMethods,
}
const HOW_BAD: Partial<Record<Note['lane'], readonly Coded[]>> = {
  pain: painSeverity,
  question: researchRisk,
}
/** Somebody takes it up. */
const OWNED: readonly Note['lane'][] = ['opportunity', 'question']

type Details = { note: Note; touchpoint: Touchpoint }

/** Under a note in a panel: what kind it is, how bad, where it comes from, and who takes it up. */
export function NoteDetails({ note, touchpoint }: Details) {
  const { editing } = useBoardParts()
  return editing?.may({ what: 'note.edit', at: spot(touchpoint, note.lane) }) ? (
    <Choices note={note} touchpoint={touchpoint} editing={editing} />
  ) : (
    <Told note={note} />
  )
}

function Told({ note }: { note: Note }) {
  const lang = useLang()
  const { editing } = useBoardParts()
  const told = [
    labelOf(KINDS[note.lane], note.kind, lang),
    note.severity > 0 ? labelOf(HOW_BAD[note.lane] ?? [], String(note.severity), lang) : '',
    // Pages to read have the name there already.
    ownerWords(note.owner, editing?.nameOf ?? (() => '')),
  ].filter(Boolean)
  return told.length > 0 ? <p className="typed mt-0.5 pl-2 text-xs text-ink2">{told.join(' · ')}</p> : null
}

function Choices({ note, touchpoint, editing }: Details & { editing: Editing }) {
  const t = useWords(board)
  const r = useWords(research)
  const { Text } = editing
  const howBad = HOW_BAD[note.lane]
  const question = note.lane === 'question'
  return (
    <div className="mt-1 mb-1 grid grid-cols-2 items-end gap-2 pl-2">
      <Small label={question ? r.method : t.noteKind}>
        {(id) => (
          <CodeSelect
            id={id}
            value={note.kind}
            codes={KINDS[note.lane]}
            onChange={(kind) => editing.edit.setNote(note.id, { kind })}
          />
        )}
      </Small>
      {howBad ? (
        <Small label={question ? r.risk : t.severity}>
          {(id) => (
            <CodeSelect
              id={id}
              value={note.severity > 0 ? String(note.severity) : ''}
              codes={howBad}
              onChange={(code) => editing.edit.setNote(note.id, { severity: Number(code) })}
            />
          )}
        </Small>
      ) : null}
      {note.lane === 'evidence' ? (
        <Small label={t.source}>
          {(id) => (
            <Text
              id={id}
              where={{ in: 'notes', id: note.id, field: 'source' }}
              max={TITLE_MAX_CHARACTERS}
              placeholder={t.sourceHint}
              touchpoint={touchpoint.id}
              field={`source:${note.id}`}
              className="text-sm"
            />
          )}
        </Small>
      ) : null}
      {OWNED.includes(note.lane) ? (
        <Small label={r.owner}>{(id) => <OwnerField id={id} note={note} editing={editing} />}</Small>
      ) : null}
    </div>
  )
}

function Small({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="flex min-w-0 flex-col">
      <label htmlFor={id} className="text-xs text-ink2">
        {label}
      </label>
      {children(id)}
    </div>
  )
}

function CodeSelect({
  id,
  value,
  codes,
  onChange,
}: {
  id: string
  value: string
  codes: readonly Coded[]
  onChange: (code: string) => void
}) {
  const t = useWords(board)
  const lang = useLang()
  return (
    <Select
      id={id}
      value={value}
      data-action="note.details"
      onChange={(event) => onChange(event.target.value)}
      className="min-h-9! py-1! pl-2! text-sm! pointer-coarse:min-h-11!"
    >
      <option value="">{t.unknownYet}</option>
      {codes.map((row) => (
        <option key={row.code} value={row.code}>
          {row.label[lang]}
        </option>
      ))}
      {value === '' || codes.some((row) => row.code === value) ? null : (
        <option value={value}>{value}</option>
      )}
    </Select>
  )
}
