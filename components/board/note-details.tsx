'use client'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { TITLE_MAX_CHARACTERS } from '../../lib/journey/limits.ts'
import type { Note } from '../../lib/journey/entities.ts'
import { labelOf } from '../../lib/journey/values/coded.ts'
import type { Coded } from '../../lib/journey/values/coded.ts'
import { evidenceKinds, opportunityKinds, painKinds, painSeverity } from '../../lib/journey/values/notes.ts'
import { board } from '../../messages/board.ts'
import { useLang, useWords } from '../i18n.tsx'
import { Select } from '../ui/field.tsx'
import { useBoardParts } from './board-context.tsx'
import type { Editing } from './board-context.tsx'

const KINDS: Partial<Record<Note['lane'], readonly Coded[]>> = {
  pain: painKinds,
  opportunity: opportunityKinds,
  evidence: evidenceKinds,
}

/** Under a note in the panel: what kind it is, how bad, and where it comes from. */
export function NoteDetails({ note }: { note: Note }) {
  const { editing } = useBoardParts()
  const kinds = KINDS[note.lane]
  if (!kinds) return null
  return editing?.may({ what: 'note.edit' }) ? (
    <Choices note={note} kinds={kinds} editing={editing} />
  ) : (
    <Told note={note} kinds={kinds} />
  )
}

function Told({ note, kinds }: { note: Note; kinds: readonly Coded[] }) {
  const lang = useLang()
  const told = [
    labelOf(kinds, note.kind, lang),
    note.severity > 0 ? labelOf(painSeverity, String(note.severity), lang) : '',
  ].filter(Boolean)
  return told.length > 0 ? <p className="mt-0.5 pl-2 text-xs text-ink2">{told.join(' · ')}</p> : null
}

function Choices({ note, kinds, editing }: { note: Note; kinds: readonly Coded[]; editing: Editing }) {
  const t = useWords(board)
  const { Text } = editing
  return (
    <div className="mt-1 mb-1 grid grid-cols-2 gap-2 pl-2">
      <Small label={t.noteKind}>
        {(id) => (
          <CodeSelect
            id={id}
            value={note.kind}
            codes={kinds}
            onChange={(kind) => editing.edit.setNote(note.id, { kind })}
          />
        )}
      </Small>
      {note.lane === 'pain' ? (
        <Small label={t.severity}>
          {(id) => (
            <CodeSelect
              id={id}
              value={note.severity > 0 ? String(note.severity) : ''}
              codes={painSeverity}
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
              touchpoint={note.place.parent}
              field={`source:${note.id}`}
              className="text-sm"
            />
          )}
        </Small>
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
