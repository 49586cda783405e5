import { words } from './words.ts'

/** What somebody was writing when the board closed for it. */
export const ownDraft = words(
  {
    title: 'Alleen voor jou',
    text: 'Je kunt dit nu niet meer op het bord schrijven: de stap is voorbij of het is vastgezet. Wat al op het bord stond, staat er nog. Deze tekst ziet niemand anders. Kopieer wat je wilt houden.',
    field: 'Je eigen tekst',
    leftOver:
      'Dit schreef je eerder zonder verbinding. Het bord is intussen teruggezet, dus het staat er niet op.',
    away: 'Weg ermee',
    said: 'Schrijven op het bord kan nu niet meer. Je tekst staat apart, alleen voor jou.',
  },
  {
    title: 'For you alone',
    text: 'You can no longer write this on the board: the step is over or it is held still. What was on the board already is still there. Nobody else sees this text. Copy what you want to keep.',
    field: 'Your own text',
    leftOver:
      'You wrote this earlier without a connection. The board was restored meanwhile, so it is not on it.',
    away: 'Drop it',
    said: 'Writing on the board is no longer possible. Your text stands apart, for you alone.',
  },
)
