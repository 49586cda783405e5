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
  add: 'Add the action',
  added: (text: string) => `Action added: ${text}`,
  drop: (text: string) => `Drop the action: ${text}`,
  dropShort: 'Drop',
  dropSure: 'Really drop it? This cannot be undone.',
  dropYes: 'Yes, drop it',
  nobody: 'Nobody yet',
  noDay: 'no day',
  earlier: 'Agreed the last time',
  earlierFrom: (title: string, version: string) => `${title}, version ${version}`,
  earlierLine: (done: number, all: number) =>
    all === 1
      ? `Agreed the last time: 1 action, ${done === 1 ? 'done' : 'not done yet'}`
      : `Agreed the last time: ${all} actions, ${done} done`,
  earlierLook: 'Look at the actions',
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
    unshared: (n: number) =>
      n === 1
        ? '1 note of their own was never shared: it disappears'
        : `${n} notes of people’s own were never shared: they disappear`,
    offered: (n: number) =>
      n === 1 ? '1 offered text still waits: it disappears' : `${n} offered texts still wait: they disappear`,
  },
  report: 'The report by e-mail',
  reportWhy:
    'Only to send you the report when the board is closed. Nobody sees your address, who facilitates neither. We erase it as soon as the mail is out, and after 7 days at most.',
  reportAddress: 'Your e-mail address',
  reportWrong: 'That is no e-mail address.',
  reportSend: 'Send me the report',
  reportAsked: 'You get the report when the board is closed.',
  reportDrop: 'Rather not',
  reportFailed: 'That did not work. Try again.',
  reportsTo: (n: number) =>
    n === 1 ? '1 person gets the report by e-mail.' : `${n} people get the report by e-mail.`,
  takeOn: 'Who takes it on from here?',
  prepareNext: 'Prepare the next round',
  ownerMissing: 'Fill in a name.',
  dueMissing: 'Choose a day.',
  closeAnyway: 'Close anyway',
  fine: 'fine',
  open: 'still open',
}
