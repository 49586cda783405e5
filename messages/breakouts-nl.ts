const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** Small groups beside each other, at the one board. */
export const nl = {
  title: 'Groepjes',
  hint: 'Iedereen blijft op hetzelfde bord. Elk groepje werkt aan eigen hoofdstukken en één mens schrijft.',
  few: 'Tot zes mensen lukt het ook goed met elkaar. Deel alleen op als dat echt helpt.',
  nobody: 'Er zijn nog te weinig mensen binnen om op te delen.',
  howMany: 'Aantal groepjes',
  minutes: 'Minuten',
  group: (name: string) => `Groep ${name}`,
  people: 'Mensen',
  moveTo: (name: string) => `Groep van ${name}`,
  scribe: 'Schrijver',
  noScribe: 'nog niemand',
  makeScribe: 'Ik schrijf',
  chapters: 'Hoofdstukken',
  noChapters: 'geen eigen hoofdstukken',
  giveFirst: (chapter: string, group: string) => `${chapter} naar groep ${group}`,
  takeFrom: (group: string) => `Eén hoofdstuk van groep ${group} erbij`,
  callUrl: 'Link naar hun videogesprek',
  notALink: 'Dit is geen link. Begin met https://',
  start: 'Ga in groepjes',
  again: 'Verdeel opnieuw',
  divide: 'Andere verdeling',
  copy: 'Kopieer de lijst',
  youSit: (group: string, names: string) =>
    names === '' ? `Jij zit in groep ${group}.` : `Jij zit in groep ${group} met ${names}.`,
  yours: (chapters: string) => `Jullie hoofdstukken: ${chapters}.`,
  writes: (name: string) => `Schrijver: ${name}.`,
  toCall: 'Naar jullie gesprek',
  show: 'Toon onze hoofdstukken',
  apartLine: (group: string) => `Jullie zijn in groepjes. Jij zit in groep ${group}.`,
  apartPlain: 'De mensen zijn in groepjes.',
  backLine: 'Iedereen is weer bij elkaar.',
  progress: (touchpoints: number, notes: number) =>
    `+${count(touchpoints, 'contactmoment', 'contactmomenten')}, +${count(notes, 'kaartje', 'kaartjes')}`,
  here: (n: number, of: number) => `${n} van ${of} er`,
  visit: 'Bezoek',
  visitOf: (group: string) => `Bezoek groep ${group}`,
  more: '+1 min',
  moreOf: (group: string) => `+1 min voor groep ${group}`,
  moreAll: '+1 min voor iedereen',
  back: 'Roep iedereen terug',
  choose: 'Kies een groep',
  unseated: (name: string) => `${name} zit in geen groepje`,
}

export type BreakoutWords = typeof nl
