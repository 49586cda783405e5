import type * as Y from 'yjs'
import {
  BIN,
  type BrandPromise,
  type BrandState,
  type Chapter,
  type CustomerType,
  type Directness,
  type EntityKind,
  type Journey,
  type Mode,
  type Note,
  type NoteLane,
  type Place,
  type Touchpoint,
} from '../journey/entities.ts'
import { hasBodyText } from './rich.ts'
import { isFragment, isMap, isText } from './roots.ts'
import { SHAPE } from './shape.ts'
import { isMember, isRank } from './value-checks.ts'

/** Entities out of the document. Whatever is missing or of a wrong type reads as empty; nothing throws. */
type Entity = Y.Map<unknown>

const ownString = (value: object, key: string): string | null => {
  const found = Object.getOwnPropertyDescriptor(value, key)?.value
  return typeof found === 'string' ? found : null
}

/** Where an entity stands. Unreadable: in the bin, where it harms nobody. */
export function placeOf(entity: Entity): Place {
  const value = entity.get('place')
  if (typeof value !== 'object' || value === null) return { parent: BIN, rank: '' }
  const rank = ownString(value, 'rank')
  return { parent: ownString(value, 'parent') ?? BIN, rank: isRank(rank) ? rank : '' }
}

export function wordsOf(entity: Entity, key: string): string {
  const value = entity.get(key)
  return isText(value) ? value.toString() : ''
}

export function creatorOf(entity: Entity): string {
  const value = entity.get('createdBy')
  return typeof value === 'string' ? value : ''
}

/** A plain choice when its check holds, else the first value of that key. */
function choice(kind: EntityKind, entity: Entity, key: string): string | number | boolean {
  const shape = SHAPE[kind].get(key)
  if (shape?.as !== 'code') return ''
  const value = entity.get(key)
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return shape.first
  return shape.ok(value) ? value : shape.first
}
const code = (kind: EntityKind, entity: Entity, key: string) => String(choice(kind, entity, key))
const amount = (kind: EntityKind, entity: Entity, key: string) => Number(choice(kind, entity, key))

/** Members of a set with their values, in order of name. */
function members(kind: EntityKind, entity: Entity, key: string): [string, unknown][] {
  const shape = SHAPE[kind].get(key)
  const value = entity.get(key)
  if (shape?.as !== 'set' || !isMap(value)) return []
  return [...value.entries()]
    .filter(([member, mark]) => isMember(member) && shape.ok(mark))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}
const names = (kind: EntityKind, entity: Entity, key: string) =>
  members(kind, entity, key).map(([member]) => member)

export function parseType(id: string, entity: Entity): CustomerType {
  return {
    id,
    rank: placeOf(entity).rank,
    name: wordsOf(entity, 'name'),
    personName: wordsOf(entity, 'personName'),
    asPerson: wordsOf(entity, 'asPerson'),
    want: wordsOf(entity, 'want'),
    limits: wordsOf(entity, 'limits'),
    trigger: wordsOf(entity, 'trigger'),
    lifecycle: code('types', entity, 'lifecycle'),
    motives: names('types', entity, 'motives'),
  }
}

export function parsePromise(id: string, entity: Entity): BrandPromise {
  return { id, rank: placeOf(entity).rank, text: wordsOf(entity, 'text') }
}

export function parseJourney(id: string, entity: Entity): Journey {
  return {
    id,
    rank: placeOf(entity).rank,
    typeId: code('journeys', entity, 'typeId'),
    title: wordsOf(entity, 'title'),
    kind: code('journeys', entity, 'kind'),
    model: code('journeys', entity, 'model'),
    nextRound: wordsOf(entity, 'nextRound'),
    organisationStart: code('journeys', entity, 'organisationStart'),
    organisationEnd: code('journeys', entity, 'organisationEnd'),
    customerStart: code('journeys', entity, 'customerStart'),
    customerEnd: code('journeys', entity, 'customerEnd'),
  }
}

export function parseChapter(id: string, entity: Entity): Chapter {
  return {
    id,
    place: placeOf(entity),
    createdBy: creatorOf(entity),
    title: wordsOf(entity, 'title'),
    lifecycle: code('chapters', entity, 'lifecycle'),
    duration: wordsOf(entity, 'duration'),
    fromTemplate: entity.get('fromTemplate') === true,
  }
}

export function parseTouchpoint(id: string, entity: Entity): Touchpoint {
  const body = entity.get('body')
  return {
    id,
    place: placeOf(entity),
    createdBy: creatorOf(entity),
    title: wordsOf(entity, 'title'),
    channel: code('touchpoints', entity, 'channel'),
    channelText: wordsOf(entity, 'channelText'),
    directness: code('touchpoints', entity, 'directness') as Directness | '',
    mode: code('touchpoints', entity, 'mode') as Mode | '',
    needKind: code('touchpoints', entity, 'needKind'),
    needText: wordsOf(entity, 'needText'),
    ownership: code('touchpoints', entity, 'ownership'),
    status: code('touchpoints', entity, 'status'),
    basis: code('touchpoints', entity, 'basis'),
    momentOfTruth: choice('touchpoints', entity, 'momentOfTruth') === true,
    brandLinks: Object.fromEntries(members('touchpoints', entity, 'brandLinks')) as Record<
      string,
      BrandState
    >,
    intents: names('touchpoints', entity, 'intents'),
    teams: names('touchpoints', entity, 'teams'),
    relevance: Object.fromEntries(members('touchpoints', entity, 'relevance')) as Record<string, number>,
    originIds: names('touchpoints', entity, 'originIds'),
    hasBody: isFragment(body) && hasBodyText(body),
    fromTemplate: entity.get('fromTemplate') === true,
  }
}

export function parseNote(id: string, entity: Entity): Note {
  return {
    id,
    place: placeOf(entity),
    createdBy: creatorOf(entity),
    lane: laneOf(entity),
    text: wordsOf(entity, 'text'),
    kind: code('notes', entity, 'kind'),
    severity: amount('notes', entity, 'severity'),
    source: wordsOf(entity, 'source'),
    owner: code('notes', entity, 'owner'),
  }
}

export const laneOf = (note: Entity): NoteLane => code('notes', note, 'lane') as NoteLane
