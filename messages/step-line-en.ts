import type { StepLineWords } from './step-line-nl.ts'

export const en: StepLineWords = {
  counts: 'Touchpoints by chapter',
  people: 'By person',
  peopleHint: 'Invite those who have few: three each.',
  untitledChapter: 'Untitled chapter',
  untitled: 'Untitled touchpoint',
  lowTitle: 'Choose a low point',
  lowHint: 'These are the lowest moments of the vote.',
  pain: 'What hurts here?',
  addPain: 'Add the pain',
  opportunity: 'What would help?',
  addOpportunity: 'Add the opportunity',
  painFirst: 'First write what hurts. Then what would help.',
  here: (pains: number, chances: number) =>
    `Here: ${pains === 1 ? '1 pain' : `${pains} pains`} and ${chances === 1 ? '1 opportunity' : `${chances} opportunities`}.`,
  added: (words: string) => `Added: ${words}`,
  top: 'The first three opportunities',
  topHint: 'Who takes it up? Make it an action right away.',
  owner: 'Who',
  makeAction: 'Make it an action',
  isAction: 'Is among the actions',
  actionMade: (words: string) => `Action made: ${words}`,
}
