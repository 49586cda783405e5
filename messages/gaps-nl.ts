/** What a map still lacks: the step *find the gaps*. */
export const nl = {
  title: 'Wat ontbreekt er nog?',
  open: 'Wat ontbreekt?',
  strip: 'Van oriëntatie tot opnieuw',
  parts: {
    orientation: 'Oriënteren',
    purchase: 'Kiezen en kopen',
    use: 'Gebruiken',
    service: 'Hulp',
    repeat: 'Opnieuw',
  },
  count: (n: number) => (n === 0 ? 'nog leeg' : n === 1 ? '1 contactmoment' : `${n} contactmomenten`),
  looked: (n: number) =>
    n === 0 ? 'Geen lege stukken.' : n === 1 ? 'Eén stuk is nog leeg.' : `${n} stukken zijn nog leeg.`,
  forgottenTitle: 'Wat vaak vergeten wordt',
  forgotten: {
    friends: 'Wie vertelt het deze klant? Familie, vrienden, buren, een review.',
    others: 'Bij welke andere aanbieder kijkt of vraagt deze klant nog meer?',
    complaint: 'En als het misgaat? Waar klaagt deze klant, en wat gebeurt er dan?',
    after: 'Hoort deze klant daarna nog iets? Wat begint de volgende keer?',
  },
  nothing: 'Familie en vrienden, andere aanbieders, klachten en de tijd erna staan er alle vier in.',
  under: 'Onder welk hoofdstuk',
  what: 'Welk contactmoment',
  add: 'Zet erbij',
  added: (title: string) => `${title} staat erbij.`,
  matrix: 'Kanalen per hoofdstuk',
  matrixHint: 'Hoeveel contactmomenten er per hoofdstuk via elk kanaal gaan.',
  channel: 'Kanaal',
  none: 'Nog geen contactmomenten met een kanaal.',
  unused: (n: number) => (n === 1 ? 'Eén kanaal dat nergens staat' : `${n} kanalen die nergens staan`),
}

export type GapsWords = typeof nl
