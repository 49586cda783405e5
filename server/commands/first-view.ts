/** What a new board holds before anybody has touched it. Pure: ids are handed in. */
import { emptyView } from '../../lib/doc/write.ts'
import { NO_EDGES, type BoardView, type CustomerType } from '../../lib/journey/entities.ts'
import { ranksFor } from '../../lib/journey/place.ts'
import { templateBoard } from '../../lib/journey/templates.ts'
import type { NewWorkshop } from './new-workshop.ts'

export function firstView(input: NewWorkshop, newId: () => string): BoardView {
  const view = input.template === 'empty' ? bare(input, newId) : structure(input, newId)
  const [type, ...others] = view.types
  return {
    ...view,
    meta: { ...view.meta, language: input.language, organisation: input.organisation },
    // The group agrees on its own scope, wishes and promises: of a template only the structure stays.
    scope: { goal: '', outOfScope: '', open: [], answers: { start: input.begin, end: input.end } },
    types: type ? [withPerson(type, input.person), ...others].map(withoutWishes) : [],
    promises: promisesOf(input.promises, newId),
    journeys: view.journeys.map((journey) => ({ ...journey, kind: input.journeyKind, nextRound: '' })),
  }
}

function structure(input: NewWorkshop, newId: () => string): BoardView {
  return templateBoard(input.template, { lang: input.language, part: 'structure', newId }).view
}

function bare(input: NewWorkshop, newId: () => string): BoardView {
  const [rank = ''] = ranksFor(1)
  const typeId = newId()
  const type: CustomerType = {
    id: typeId,
    rank,
    name: '',
    personName: '',
    asPerson: '',
    want: '',
    limits: '',
    trigger: '',
    lifecycle: '',
    motives: [],
  }
  return {
    ...emptyView(input.language, input.organisation),
    types: [type],
    journeys: [
      {
        id: newId(),
        rank,
        typeId,
        title: input.title,
        kind: input.journeyKind,
        model: 'transactional',
        nextRound: '',
        ...NO_EDGES,
      },
    ],
  }
}

/** "Samira, 38, moeder van Noor (7)": the name is what stands before the first comma, if it is short. */
function withPerson(type: CustomerType, person: string): CustomerType {
  const [first = ''] = person.split(/[,;(–]/)
  const name = first.trim()
  const isName = name !== '' && name.split(/\s+/).length <= 3
  return { ...type, personName: isName ? name : '', asPerson: person }
}

/** Wishes are of the people in the template, not of this group's customer. */
const withoutWishes = (type: CustomerType): CustomerType => ({ ...type, want: '', limits: '', trigger: '' })

function promisesOf(texts: readonly string[], newId: () => string) {
  const ranks = ranksFor(texts.length)
  return texts.map((text, index) => ({ id: newId(), rank: ranks[index] ?? '', text }))
}
