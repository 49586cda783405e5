/** One line above the map that goes with a step: how full it is, and where it hurts. */
export const nl = {
  counts: 'Contactmomenten per hoofdstuk',
  people: 'Per persoon',
  peopleHint: 'Nodig uit wie nog weinig heeft: ieder drie.',
  untitledChapter: 'Hoofdstuk zonder titel',
  untitled: 'Contactmoment zonder titel',
  lowTitle: 'Kies een dieptepunt',
  lowHint: 'Dit zijn de laagste momenten uit de stemming.',
  pain: 'Wat schuurt hier?',
  addPain: 'Pijnpunt erbij',
  opportunity: 'Wat zou helpen?',
  addOpportunity: 'Kans erbij',
  painFirst: 'Schrijf eerst wat er schuurt. Daarna wat zou helpen.',
  here: (pains: number, chances: number) =>
    `Hier staan ${pains === 1 ? '1 pijnpunt' : `${pains} pijnpunten`} en ${chances === 1 ? '1 kans' : `${chances} kansen`}.`,
  added: (words: string) => `Toegevoegd: ${words}`,
  top: 'De eerste drie kansen',
  topHint: 'Wie pakt het op? Maak er meteen een actie van.',
  owner: 'Wie',
  makeAction: 'Maak er een actie van',
  isAction: 'Staat bij de acties',
  actionMade: (words: string) => `Actie gemaakt: ${words}`,
}

export type StepLineWords = typeof nl
