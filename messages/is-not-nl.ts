/** What a customer journey is not: two small maps, the definition of the method, and what not to do. */
export const nl = {
  title: 'Wat een klantreis niet is',
  definition:
    "Een hoofdstuk is een groot brok waar de klant mee bezig is; een contactmoment is één contact daarbinnen. Kun je zeggen 'via' of 'met wie'? Dan is het een contactmoment. Kun je er minstens twee contacten onder hangen? Dan is het een hoofdstuk.",
  notSo: 'Zo niet',
  butSo: 'Zo wel',
  bad: {
    told: 'Deze kaart bestaat uit contactmomenten. Je ziet wat de bibliotheek heeft, niet wat het gezin meemaakt.',
    chapters: ['Website', 'Formulier', 'Balie', 'Pas', 'E-mail'],
    empty: 'niets eronder',
  },
  good: {
    told: 'Grote brokken waar het gezin mee bezig is. De contactmomenten hangen eronder, ook die buiten de bibliotheek.',
    chapters: [
      { title: 'Ontdekken', touchpoints: ['Hoort erover van de juf', 'Zoekt de tijden op'] },
      { title: 'Lid worden', touchpoints: ['Vult formulier in', 'Wacht op bevestiging', 'Haalt de pas op'] },
      { title: 'Samen lezen', touchpoints: ['Leest thuis voor', 'Krijgt een herinnering'] },
    ],
  },
  list: 'Niet zo, maar zo',
  rules: [
    ['Niet het proces van de organisatie', 'Wel wat de klant doet, nodig heeft en voelt.'],
    ['Niet één klant voor iedereen', 'Wel één soort klant, zo echt dat die een naam heeft.'],
    ['Niet zonder klanten', 'Wel eerst wat jullie denken (1.0), en daarna wat klanten zelf vertellen (2.0).'],
    [
      'Niet van bestelling tot betaling',
      'Wel vanaf het moment dat de behoefte ontstaat, tot lang na de aankoop.',
    ],
    ['Niet alleen de eigen kanalen', 'Wel ook de buurvrouw, een zoekmachine en andere aanbieders.'],
    [
      'Niet het gemiddelde gevoel',
      'Wel bij elk contactmoment hoe het voelt. Een verschil mag blijven staan.',
    ],
    ['Niet klaar als de kaart af is', 'Wel acties met een naam en een datum, en dan een nieuwe ronde.'],
  ],
}

export type IsNotWords = typeof nl
