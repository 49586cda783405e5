import type { GapsWords } from './gaps-nl.ts'

export const en: GapsWords = {
  title: 'What is still missing?',
  open: 'What is missing?',
  strip: 'From orientation to once more',
  parts: {
    orientation: 'Orientation',
    purchase: 'Choosing and buying',
    use: 'Using',
    service: 'Help',
    repeat: 'Once more',
  },
  count: (n: number) => (n === 0 ? 'still empty' : n === 1 ? '1 touchpoint' : `${n} touchpoints`),
  looked: (n: number) =>
    n === 0 ? 'No empty parts.' : n === 1 ? 'One part is still empty.' : `${n} parts are still empty.`,
  forgottenTitle: 'What is often forgotten',
  forgotten: {
    friends: 'Who tells this customer about it? Family, friends, neighbours, a review.',
    others: 'At which other supplier does this customer look or ask?',
    complaint: 'And when it goes wrong? Where does this customer complain, and what happens then?',
    after: 'Does this customer hear anything afterwards? What starts the next time?',
  },
  nothing: 'Family and friends, other suppliers, complaints and the time after are all four on the map.',
  under: 'Under which chapter',
  what: 'Which touchpoint',
  add: 'Add it',
  added: (title: string) => `${title} is on the map.`,
  matrix: 'Channels by chapter',
  matrixHint: 'How many touchpoints of each chapter go through each channel.',
  channel: 'Channel',
  none: 'No touchpoints with a channel yet.',
  unused: (n: number) => (n === 1 ? 'One channel that stands nowhere' : `${n} channels that stand nowhere`),
}
