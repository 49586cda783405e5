import type * as Y from 'yjs'
import type { Lang, Meta, Scope } from '../journey/entities.ts'
import { SCHEMA_VERSION } from '../journey/schema-version.ts'
import { QUESTION_CODES } from '../journey/values/question-codes.ts'
import { isMap, isText, rootOf } from './roots.ts'
import { ANSWERS, OPEN, OPENABLE, SCOPE_TEXTS } from './shape.ts'

/** The two roots that hold no entities: what the board is, and its scope frame. */
export function readMeta(doc: Y.Doc): Meta {
  const meta = rootOf(doc, 'meta')
  const word = (key: string): string => {
    const value = meta.get(key)
    return typeof value === 'string' ? value : ''
  }
  const version = meta.get('schemaVersion')
  const language: Lang = meta.get('language') === 'en' ? 'en' : 'nl'
  return {
    schemaVersion: typeof version === 'number' ? version : SCHEMA_VERSION,
    language,
    organisation: {
      name: word('organisationName'),
      kind: word('organisationKind'),
      word: word('organisationWord'),
    },
    madeFrom: word('madeFrom'),
  }
}

/** The keys of `meta`, one for each value given. */
export function metaKeys(meta: Partial<Meta>): [string, string | number][] {
  const keys: [string, string | number | undefined][] = [
    ['schemaVersion', meta.schemaVersion],
    ['language', meta.language],
    ['organisationName', meta.organisation?.name],
    ['organisationKind', meta.organisation?.kind],
    ['organisationWord', meta.organisation?.word],
    ['madeFrom', meta.madeFrom],
  ]
  return keys.filter((entry): entry is [string, string | number] => entry[1] !== undefined)
}

export function readScope(doc: Y.Doc): Scope {
  const scope = rootOf(doc, 'scope')
  const words = (value: unknown): string => (isText(value) ? value.toString() : '')
  const answers = scope.get(ANSWERS)
  const open = scope.get(OPEN)
  const [goal = '', outOfScope = ''] = SCOPE_TEXTS.map((key) => words(scope.get(key)))
  return {
    goal,
    outOfScope,
    open: OPENABLE.filter((code) => isMap(open) && open.get(code) === true),
    answers: Object.fromEntries(
      QUESTION_CODES.map((code) => [code, isMap(answers) ? words(answers.get(code)) : '']),
    ),
  }
}
