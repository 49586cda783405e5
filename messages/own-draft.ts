import { words } from './words.ts'

/** What somebody was writing when the board closed for it. */
export const ownDraft = words(
  {
    title: 'Alleen voor jou',
    offers: 'Wat je aanbood',
    text: 'Je kunt dit nu niet meer op het bord schrijven: de stap is voorbij of het is vastgezet. Wat al op het bord stond, staat er nog. Deze tekst ziet niemand anders. Kopieer wat je wilt houden, of bied het aan.',
    field: 'Je eigen tekst',
    leftOver:
      'Dit schreef je eerder zonder verbinding. Het bord is intussen teruggezet, dus het staat er niet op.',
    away: 'Weg ermee',
    said: 'Schrijven op het bord kan nu niet meer. Je tekst staat apart, alleen voor jou.',
    offer: (name: string) => (name ? `Bied aan ${name} aan` : 'Bied aan wie leidt aan'),
    offered: 'Aangeboden. Alleen wie leidt kan het lezen.',
    waits: 'Wie leidt kan dit lezen en op het bord plaatsen. Anderen zien het nog niet.',
    placed: (name: string) => (name ? `${name} heeft het geplaatst.` : 'Het is geplaatst.'),
    letGo: 'Niet geplaatst. Je houdt je tekst.',
    takeBack: 'Toch niet aanbieden',
    seen: 'Gezien',
    tooLong: 'Dit is te lang voor die plek. Maak het korter, of kopieer het.',
    tooMany: 'Er staan al genoeg teksten van jou. Doe er eerst een weg.',
  },
  {
    title: 'For you alone',
    offers: 'What you offered',
    text: 'You can no longer write this on the board: the step is over or it is held still. What was on the board already is still there. Nobody else sees this text. Copy what you want to keep, or offer it.',
    field: 'Your own text',
    leftOver:
      'You wrote this earlier without a connection. The board was restored meanwhile, so it is not on it.',
    away: 'Drop it',
    said: 'Writing on the board is no longer possible. Your text stands apart, for you alone.',
    offer: (name) => (name ? `Offer it to ${name}` : 'Offer it to who leads'),
    offered: 'Offered. Only those who lead can read it.',
    waits: 'Those who lead can read this and put it on the board. Others don’t see it yet.',
    placed: (name) => (name ? `${name} has placed it.` : 'It has been placed.'),
    letGo: 'Not placed. You keep your text.',
    takeBack: 'Take it back',
    seen: 'Seen',
    tooLong: 'This is too long for its place. Make it shorter, or copy it.',
    tooMany: 'Enough texts of yours stand here already. Put one away first.',
  },
)
