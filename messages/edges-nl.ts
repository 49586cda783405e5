/** Where a journey begins and ends: pins, brackets over the chapters, and what the group agrees on. */
export const nl = {
  // step
  title: 'Begin en einde',
  lead: 'Lees de woorden van links naar rechts. Waar merkt de klant het eerst, en wanneer is het klaar?',
  noPins: 'De spelden zijn nog niet geopend.',
  noPinsLeads: 'Open de stemming met de spelden en onthul die. Daarna staan de woorden hier op een rij.',
  evening: 'Staan alle spelden bij de aankoop? Vraag dan naar de avond ervoor.',
  agreedEdges: 'Zo begint en eindigt de reis',
  from: 'Begint',
  to: 'Eindigt',
  fromHint: 'Waar merkt iemand het eerst?',
  toHint: 'Wanneer is het klaar?',
  notYet: 'Nog niet bepaald.',
  takeBegin: 'Neem als begin',
  takeEnd: 'Neem als einde',
  takeOf: (take: string, words: string) => `${take}: ${words}`,
  takenBegin: 'Het begin staat in het kader.',
  takenEnd: 'Het einde staat in het kader.',
  hide: 'Verberg deze woorden',
  show: 'Toon deze woorden weer',
  toBoard: 'Naar de kaart',
  toList: 'Naar de lijst',
  back: 'Terug naar begin en einde',
  // brackets
  brackets: 'Haken boven de hoofdstukken',
  bracketsHint:
    'Een organisatie ziet vaak maar een stuk van de reis. Zet waar jullie blik begint en eindigt, en waar de klant begint en eindigt.',
  bracketsLater: 'Zijn er eenmaal hoofdstukken, dan zet je hier de haken.',
  set: 'Zet de haken',
  organisation: 'Ons blikveld',
  customer: 'Reis van de klant',
  fromChapter: (side: string) => `${side}: van hoofdstuk`,
  toChapter: (side: string) => `${side}: tot en met hoofdstuk`,
  notSet: 'niet gezet',
  range: (from: string, to: string) => `van ${from} tot en met ${to}`,
  unseen: 'buiten ons blikveld',
  outside: 'buiten de reis',
  untitled: 'Zonder titel',
  narrow: 'Jullie kijken verder dan de klant gaat. Klopt dat?',
  beyond: (n: number) =>
    n === 1
      ? 'Eén contactmoment valt voor het begin of na het einde.'
      : `${n} contactmomenten vallen voor het begin of na het einde.`,
  park: 'Naar de parkeerplaats',
  parked: (n: number) =>
    n === 1
      ? 'Eén contactmoment staat op de parkeerplaats.'
      : `${n} contactmomenten staan op de parkeerplaats.`,
  // agreeing
  agreed: (yes: number, n: number) => `Akkoord: ${yes} van ${n}`,
  tooFew: 'Akkoord: te weinig antwoorden',
  changed: 'Doel, begin of einde is daarna veranderd. Stem opnieuw over het kader.',
  again: 'Stem over het kader',
  // left open
  open: 'Open vraag',
  keepOpen: 'Bewaar als open vraag',
  keepOpenOf: (what: string) => `Bewaar als open vraag: ${what}`,
  close: 'Niet meer open',
  closeOf: (what: string) => `Niet meer open: ${what}`,
  keptOpen: 'Bewaard als open vraag. Jullie kunnen verder.',
  openList: 'Open vragen',
  goal: 'Doel',
}

export type EdgesWords = typeof nl
