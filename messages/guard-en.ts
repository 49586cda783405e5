import type { GuardWords } from './guard-nl.ts'

export const en: GuardWords = {
  verdict: { chapter: 'chapter', touchpoint: 'touchpoint', process: 'our own work' },
  definition:
    "A chapter is a big chunk the customer is busy with; a touchpoint is one contact inside it. Can you say 'through what' or 'with whom'? Then it is a touchpoint. Can you hang at least two contacts under it? Then it is a chapter.",
  soundsLikeTouchpoint: (title: string, word: string) =>
    word === ''
      ? `${title} sounds like a touchpoint.`
      : `${title} sounds like a touchpoint, for it names ‘${word}’.`,
  onlyOne: (title: string) => `Is there only one contact under ${title}?`,
  sameAs: (title: string, other: string) =>
    `${title} is called nearly the same as the touchpoint ‘${other}’.`,
  soundsLikeOurs: (title: string, word: string) =>
    `${title} names ‘${word}’. Who does this: the customer or us?`,
  short: {
    touchpoint: (word: string) =>
      word === '' ? 'Sounds like a touchpoint.' : `Sounds like a touchpoint: ‘${word}’.`,
    onlyOne: 'Is there only one contact here?',
    sameAs: (other: string) => `Is called nearly the same as the touchpoint ‘${other}’.`,
    ours: (word: string) => `Who does this: the customer or we? (‘${word}’)`,
  },
  otherwise: 'Something else…',
  makeTouchpoint: 'Make it a touchpoint under',
  madeTouchpoint: (chapter: string) => `It is a touchpoint under ${chapter} now.`,
  stays: 'Stays a chapter',
  callIt: (suggestion: string) => `Give the chunk another name: ${suggestion}`,
  callItOurs: 'What is the customer busy with then?',
  mark: 'There is a question here for whoever wrote this',
  suggestion: {
    look: 'Looking around and comparing',
    decide: 'Deciding',
    buy: 'Choosing and buying',
    use: 'Using it',
    help: 'Getting help',
    finish: 'Finishing',
    chunk: 'What is the customer busy with?',
  },
  reason: {
    G1: (word: string) => `‘${word}’ is a channel or a place of contact`,
    G2: (word: string) => `‘${word}’ is a thing that one gets or sees once`,
    G3: (word: string) => `‘${word}’ is one person or one talk`,
    G4: (word: string) => `‘${word}’ is a single act`,
    G5: (word: string) => `‘${word}’ points at a channel`,
    C1: (word: string) => `‘${word}’ keeps the customer busy for longer`,
    C2: (word: string) => `‘${word}’ joins two activities`,
    C3: (word: string) => `‘${word}’ is a period`,
    C4: (word: string) => `‘${word}’ is an activity`,
    S1: () => 'at most one contact stands under it',
    S2: (word: string) => `it is called nearly the same as the touchpoint ‘${word}’`,
    P1: (word: string) => `‘${word}’ is work of the organisation`,
    P2: (word: string) => `‘${word}’ is what the organisation does, not the customer`,
    P3: (word: string) => `‘${word}’ is a department`,
    P4: (word: string) => `‘${word}’ is not the one who does it here`,
  },
  similar: (a: string, b: string) => `“${a}” and “${b}” seem to be the same touchpoint. Merge them?`,
  mergeBoth: 'Merge',
  leaveApart: 'Leave apart',
  merged: (from: string, into: string) => `${from} was merged with ${into}.`,
  map: {
    ofTouchpoints: 'This journey seems to be made of touchpoints.',
    ofTouchpointsHint: 'Untick what stays a chapter. The rest goes under new chapters.',
    group: 'Put them under it',
    many: (n: number) => `${n} chapters. Are they still big chunks?`,
    tooMany: (n: number) => `${n} chapters are too many to take in. Merge a few.`,
    alike: (a: string, b: string) => `${a} and ${b} are alike. Merge them?`,
    merge: 'Merge',
    merged: (into: string) => `Merged into ${into}.`,
    leave: 'Leave it',
    newChapter: 'New chapter',
    look: 'Look',
    title: 'Check the chapters',
    nothing: 'There is nothing to ask here now.',
    under: (chapter: string) => `Under a new chapter: ${chapter}`,
    grouped: (n: number) =>
      `${n === 1 ? 'One title is' : `${n} titles are`} a touchpoint now. One undo takes it all back.`,
    more: (n: number) => `${n} questions about the chapters`,
    few: (n: number) => `${n === 1 ? 'One chapter' : `${n} chapters`}. Which chunks are still missing?`,
    missing: {
      before: 'There is no chapter yet from before somebody is a customer.',
      after: 'There is nothing yet from after the purchase.',
    },
  },
  touchpoint: {
    isChapter: (title: string) => `${title}: is this a chapter?`,
    isChapterCopies: (title: string, n: number) => `${title} stands in ${n} chapters. Is this a chapter?`,
    makeChapter: 'Make it a chapter',
    madeChapter: (title: string) => `${title} is a chapter now, with this touchpoint in it.`,
    stays: 'Stays a touchpoint',
    loaded: (word: string) =>
      `‘${word}’ steers the vote. A title says what happens; what hurts becomes a note.`,
  },
}
