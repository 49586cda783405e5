/** Chapters that who leads keeps in hand. */
export const nl = {
  title: 'Hoofdstukken achter de hand',
  titleMany: (n: number) => (n === 0 ? 'Hoofdstukken achter de hand' : `Hoofdstukken achter de hand (${n})`),
  lead: 'Alleen wie leidt ziet ze. Komt de groep er niet uit, dan leg je er een of alle op de kaart. Je mag ze ook laten liggen.',
  before: 'Tijdens de workshop leg je ze hier op de kaart.',
  none: 'Nog niets. Vier tot zes grote brokken zijn genoeg.',
  add: 'Nieuw hoofdstuk',
  hint: 'Enter: volgende',
  keep: 'Houd achter de hand',
  kept: (title: string) => `Achter de hand: ${title}`,
  full: 'Zes is genoeg. Kies de grootste brokken.',
  titleOf: (n: number) => `Titel ${n}`,
  drop: 'Weg',
  dropOf: (title: string) => `Weg: ${title}`,
  dropped: (title: string) => `Weg: ${title}`,
  lay: 'Op de kaart',
  layOf: (title: string) => `Op de kaart: ${title}`,
  layAll: (n: number) => (n === 1 ? 'Leg dit ene op de kaart' : `Leg alle ${n} op de kaart`),
  laid: (n: number) =>
    n === 1 ? 'Een hoofdstuk op de kaart gelegd.' : `${n} hoofdstukken op de kaart gelegd.`,
  onBoard: 'Op de kaart',
  line: (n: number) =>
    n === 1 ? 'Je hebt 1 hoofdstuk achter de hand.' : `Je hebt ${n} hoofdstukken achter de hand.`,
  look: 'Bekijk',
}

export type SuggestWords = typeof nl
