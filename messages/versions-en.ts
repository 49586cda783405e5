import type { VersionWords } from './versions-nl.ts'

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

export const en: VersionWords = {
  title: 'Earlier states',
  lead: 'The board is kept at the start, after each step and before it goes back. Look first, then put back.',
  none: 'Nothing is kept yet. That begins when you start the workshop.',
  coming: 'Fetching earlier states…',
  failed: 'They could not be fetched.',
  lookFailed: 'This state cannot be read.',
  again: 'Try again',
  start: 'Before the start',
  close: 'At the close',
  restore: 'Before it was put back',
  step: (name) => (name ? `After ‘${name}’` : 'Before a new step'),
  by: (name) => `by ${name}`,
  size: (chapters, moments, notes) =>
    [
      count(chapters, 'chapter', 'chapters'),
      count(moments, 'touchpoint', 'touchpoints'),
      count(notes, 'note', 'notes'),
    ].join(', '),
  look: 'Look',
  lookAt: (what) => `Look at ${what}`,
  lookLead: 'This is how the board stood then. Nothing changes here yet.',
  putBack: 'Put back…',
  sure: 'Put the whole board back?',
  facts: [
    'What came on the board since then goes off it. It is kept: you find it here as ‘Before it was put back’.',
    'The board reloads for everybody. Whoever was just typing gets to see that text, to copy.',
    'Votes, actions, decisions and the step you are at stay as they are.',
  ],
  no: 'No, leave it',
  yes: 'Yes, put it back',
}
