/** Arriving: a first note and a test vote, so that everybody knows how it works before it counts. */
export const nl = {
  title: 'Aankomen',
  lead: 'Twee dingen om te oefenen. Daarna kan iedereen meedoen.',
  question: 'Waar was jij voor het laatst zelf klant?',
  hint: 'Eén zin is genoeg. Iedereen ziet je kaartje, met je naam.',
  put: 'Hang op',
  change: 'Wijzig',
  yours: 'Jouw kaartje hangt.',
  saved: 'Kaartje opgehangen.',
  box: 'Het vak',
  empty: 'Nog leeg. Wie hangt het eerste kaartje op?',
  you: 'jij',
  trial: 'De proefstem',
  trialSoon: (leader: string) => `${leader} opent straks een proefstem. Je kiest één gezicht.`,
  trialYours: 'Open de proefstem met de knop onderaan. Iedereen kiest één gezicht.',
  trialOpen: 'De proefstem loopt.',
  trialDone: 'Gelukt: zo stemmen we straks over de klantreis.',
  notes: (n: number, of: number) => `${n} van ${of} hingen een kaartje op`,
  missing: (names: string) => `Nog niet: ${names}`,
  allIn: 'Iedereen hing een kaartje op.',
  map: 'Naar de kaart',
  back: 'Terug naar aankomen',
}

export type ArriveWords = typeof nl
