/** What the guard asks about titles: a line under the title, never a pop-up. */
export const nl = {
  verdict: { chapter: 'hoofdstuk', touchpoint: 'contactmoment', process: 'ons eigen werk' },
  definition:
    "Een hoofdstuk is een groot brok waar de klant mee bezig is; een contactmoment is één contact daarbinnen. Kun je zeggen 'via' of 'met wie'? Dan is het een contactmoment. Kun je er minstens twee contacten onder hangen? Dan is het een hoofdstuk.",
  soundsLikeTouchpoint: (title: string, word: string) =>
    word === ''
      ? `${title} klinkt als een contactmoment.`
      : `${title} klinkt als een contactmoment, want het noemt ‘${word}’.`,
  onlyOne: (title: string) => `Hangt onder ${title} maar één contact?`,
  sameAs: (title: string, other: string) => `${title} heet bijna hetzelfde als het contactmoment ‘${other}’.`,
  soundsLikeOurs: (title: string, word: string) => `${title} noemt ‘${word}’. Wie doet dit: de klant of wij?`,
  short: {
    touchpoint: (word: string) =>
      word === '' ? 'Klinkt als een contactmoment.' : `Klinkt als een contactmoment: ‘${word}’.`,
    onlyOne: 'Hangt hier maar één contact onder?',
    sameAs: (other: string) => `Heet bijna hetzelfde als het contactmoment ‘${other}’.`,
    ours: (word: string) => `Wie doet dit: de klant of wij? (‘${word}’)`,
  },
  otherwise: 'Anders…',
  makeTouchpoint: 'Maak er een contactmoment van onder',
  madeTouchpoint: (chapter: string) => `Het is nu een contactmoment onder ${chapter}.`,
  stays: 'Blijft hoofdstuk',
  callIt: (suggestion: string) => `Noem het brok anders: ${suggestion}`,
  callItOurs: 'Waar is de klant dan mee bezig?',
  mark: 'Hier staat een vraag bij voor wie dit schreef',
  suggestion: {
    look: 'Rondkijken en vergelijken',
    decide: 'Beslissen',
    buy: 'Kiezen en kopen',
    use: 'Gebruiken',
    help: 'Hulp krijgen',
    finish: 'Afronden',
    chunk: 'Waar is de klant mee bezig?',
  },
  reason: {
    G1: (word: string) => `‘${word}’ is een kanaal of een plek van contact`,
    G2: (word: string) => `‘${word}’ is een ding dat je één keer krijgt of ziet`,
    G3: (word: string) => `‘${word}’ is één persoon of één gesprek`,
    G4: (word: string) => `‘${word}’ is één handeling`,
    G5: (word: string) => `‘${word}’ wijst naar een kanaal`,
    C1: (word: string) => `met ‘${word}’ is de klant langer bezig`,
    C2: (word: string) => `‘${word}’ verbindt twee bezigheden`,
    C3: (word: string) => `‘${word}’ is een periode`,
    C4: (word: string) => `‘${word}’ is een bezigheid`,
    S1: () => 'er hangt hoogstens één contact onder',
    S2: (word: string) => `het heet bijna hetzelfde als het contactmoment ‘${word}’`,
    P1: (word: string) => `‘${word}’ is werk van de organisatie`,
    P2: (word: string) => `‘${word}’ doet de organisatie, niet de klant`,
    P3: (word: string) => `‘${word}’ is een afdeling`,
    P4: (word: string) => `‘${word}’ is hier niet degene die het doet`,
  },
  similar: (a: string, b: string) => `“${a}” en “${b}” lijken hetzelfde contactmoment. Samenvoegen?`,
  mergeBoth: 'Voeg samen',
  leaveApart: 'Laat apart',
  merged: (from: string, into: string) => `${from} is samengevoegd met ${into}.`,
  map: {
    ofTouchpoints: 'Deze klantreis lijkt uit contactmomenten te bestaan.',
    ofTouchpointsHint:
      'Haal het vinkje weg bij wat een hoofdstuk blijft. De rest gaat onder nieuwe hoofdstukken.',
    group: 'Zet ze eronder',
    many: (n: number) => `${n} hoofdstukken. Zijn het nog grote brokken?`,
    tooMany: (n: number) => `${n} hoofdstukken is te veel om te overzien. Voeg er een paar samen.`,
    alike: (a: string, b: string) => `${a} en ${b} lijken op elkaar. Samenvoegen?`,
    merge: 'Voeg samen',
    merged: (into: string) => `Samengevoegd in ${into}.`,
    leave: 'Laat zo',
    newChapter: 'Nieuw hoofdstuk',
    look: 'Bekijk',
    title: 'Hoofdstukken nakijken',
    nothing: 'Hier valt nu niets over te vragen.',
    under: (chapter: string) => `Onder nieuw hoofdstuk: ${chapter}`,
    grouped: (n: number) =>
      `${n === 1 ? 'Eén titel is' : `${n} titels zijn`} nu een contactmoment. Ongedaan maken kan in één keer.`,
    more: (n: number) => `${n} vragen over de hoofdstukken`,
    few: (n: number) => `${n === 1 ? 'Eén hoofdstuk' : `${n} hoofdstukken`}. Welke brokken ontbreken nog?`,
    missing: {
      before: 'Er is nog geen hoofdstuk van vóórdat iemand klant is.',
      after: 'Er is nog niets van na de aankoop.',
    },
  },
  touchpoint: {
    isChapter: (title: string) => `${title}: is dit een hoofdstuk?`,
    isChapterCopies: (title: string, n: number) =>
      `${title} staat in ${n} hoofdstukken. Is dit een hoofdstuk?`,
    makeChapter: 'Maak er een hoofdstuk van',
    madeChapter: (title: string) => `${title} is nu een hoofdstuk, met dit contactmoment erin.`,
    stays: 'Blijft contactmoment',
    loaded: (word: string) =>
      `‘${word}’ stuurt de stem. Een titel zegt wat er gebeurt; wat schuurt, wordt een kaartje.`,
  },
}

export type GuardWords = typeof nl
