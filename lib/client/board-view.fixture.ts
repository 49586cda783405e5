/** A small board for tests of what is drawn. */
import { NO_EDGES, type BoardView, type Note, type Touchpoint } from '../journey/entities.ts'

const touchpoint = (id: string, parent: string): Touchpoint => ({
  id,
  place: { parent, rank: id },
  createdBy: 's1',
  title: id,
  channel: '',
  channelText: '',
  directness: '',
  mode: '',
  needKind: '',
  needText: '',
  ownership: '',
  status: '',
  basis: '',
  momentOfTruth: false,
  brandLinks: {},
  intents: [],
  teams: [],
  relevance: {},
  originIds: [],
  hasBody: false,
  fromTemplate: false,
})
const note = (id: string, parent: string, lane: Note['lane']): Note => ({
  id,
  place: { parent, rank: id },
  createdBy: 's1',
  lane,
  text: id,
  kind: '',
  severity: 0,
  source: '',
  owner: '',
})
const chapter = (id: string) => ({
  id,
  place: { parent: 'j', rank: id },
  createdBy: 's1',
  title: id,
  lifecycle: '',
  duration: '',
  fromTemplate: false,
})
/** Chapters a (t1 t2), b (empty), c (t3); pains p1 p2 and an opportunity o1 at t1. */
export const sampleView: BoardView = {
  meta: { schemaVersion: 1, language: 'nl', organisation: { name: '', kind: '', word: '' }, madeFrom: '' },
  scope: { goal: '', open: [], answers: {}, outOfScope: '' },
  types: [],
  promises: [],
  journeys: [{ id: 'j', rank: 'a', typeId: '', title: '', kind: '', model: '', nextRound: '', ...NO_EDGES }],
  chapters: [chapter('a'), chapter('b'), chapter('c')],
  touchpoints: [touchpoint('t1', 'a'), touchpoint('t2', 'a'), touchpoint('t3', 'c')],
  parked: [],
  notes: [note('p1', 't1', 'pain'), note('p2', 't1', 'pain'), note('o1', 't1', 'opportunity')],
  binned: [],
}
