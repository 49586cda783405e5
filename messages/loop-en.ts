import type { LoopWords } from './loop-nl.ts'

export const en: LoopWords = {
  title: 'Follow-up',
  nextRound: 'What starts the next round?',
  andAgain: 'And then again…',
  ends: 'Here the journey ends.',
  andThen: 'And then?',
  makeLoop: 'Make it a loop',
  nextRoundHint: 'The trigger that sets this customer off again',
  actions: 'Actions',
  noActions: 'No actions yet. Who does what, and when is it done?',
  what: 'What',
  whatMissing: 'Say what is going to happen.',
  who: 'Who',
  due: 'Done by',
  state: 'How far',
  states: { open: 'Not started', busy: 'Under way', done: 'Done', dropped: 'Called off' },
  add: 'Add the action',
  added: (text: string) => `Action added: ${text}`,
  drop: (text: string) => `Drop the action: ${text}`,
  dropShort: 'Drop',
  nobody: 'Nobody yet',
  noDay: 'no day',
  decisions: 'Decided',
  noDecisions: 'Nothing decided yet.',
  decideLabel: 'What was decided?',
  decide: 'Put on record',
  decided: (text: string) => `Decided: ${text}`,
  dropDecision: (text: string) => `Take back the decision: ${text}`,
  checklist: 'Before you close',
  checks: {
    votes: (voted: number, all: number) => `Voted on: ${voted} of ${all} touchpoints`,
    prospects: (n: number) =>
      n === 0
        ? 'It is said everywhere how relevant it is to who is no customer yet'
        : `Still without relevance, before the purchase: ${n}`,
    blind: (n: number) =>
      n === 0
        ? 'No blind spots: every assumption has what customers said'
        : `Blind spots, assumed or unknown, nothing heard from customers yet: ${n}`,
    next: 'There is an action with a name and a day',
    noNext: 'There is no action with a name and a day yet',
  },
  takeOn: 'Who takes it on from here?',
  prepareNext: 'Prepare the next round',
  ownerMissing: 'Fill in a name.',
  dueMissing: 'Choose a day.',
  closeAnyway: 'Close anyway',
  fine: 'fine',
  open: 'still open',
}
