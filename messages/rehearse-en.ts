import type { RehearseWords } from './rehearse-nl.ts'

export const en: RehearseWords = {
  rehearse: 'Rehearse',
  hint: (n) =>
    `Walk through the workshop with ${n} trial participants, played by the computer. Afterwards you start clean.`,
  sure: (n) =>
    n === 1
      ? 'Somebody else is at this board already. They will see the rehearsal too.'
      : `${n} others are at this board already. They will see the rehearsal too.`,
  yes: 'Rehearse anyway',
  no: 'Not now',
  title: 'This is a rehearsal',
  forAll: 'What happens here doesn’t count and will be taken away.',
  actors: 'Whoever has ‘Trial’ before their name is played by the computer.',
  gone: 'The trial participants are gone.',
  call: 'Call them back',
  clean: 'Start clean',
  cleanTitle: 'Start clean?',
  goes: 'Everything from the rehearsal goes: what was written on the board (by you too), votes, actions, decisions and the trial participants.',
  stays:
    'What you made ready before it stays, and so do your agenda with its notes, chapters in hand, and the people who are in already with their answers beforehand. Everybody comes back to the waiting room.',
  cancel: 'Go on rehearsing',
}
