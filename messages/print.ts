import { words } from './words.ts'

/** The board on paper; fetched with it. */
export const print = words(
  {
    scope: 'Kader',
    goesOn: 'vervolg',
    from: 'van',
    to: 'tot',
    howToRead: 'Zo lees je de emotielijn',
    faces: 'Gezicht en getal: het midden van de stemmen, van −2 tot +2.',
    bar: 'Dikke balk: de middelste helft van de stemmen.',
    dots: 'Stippen: elke stem één.',
    hole: 'Gearceerd: te weinig stemmen om te tonen. De lijn stopt daar.',
    sign: 'Zwart bord: hier lopen de stemmen uiteen.',
    noVotes: 'Er is nog geen stemming onthuld. De emotielijn is dus leeg.',
    noChapters: 'Op de kaart staan geen hoofdstukken.',
    lowest: 'Laagste momenten',
    divided: 'Hier liepen de stemmen uiteen',
    noneDivided: 'Nergens liepen de stemmen ver uiteen.',
  },
  {
    scope: 'Scope',
    goesOn: 'continued',
    from: 'from',
    to: 'to',
    howToRead: 'How to read the emotion curve',
    faces: 'Face and figure: the middle of the votes, from −2 to +2.',
    bar: 'Thick bar: the middle half of the votes.',
    dots: 'Dots: one for each vote.',
    hole: 'Hatched: too few votes to show. The line stops there.',
    sign: 'Black sign: here the votes lie apart.',
    noVotes: 'No vote has been revealed yet, so the emotion curve is empty.',
    noChapters: 'There are no chapters on the map.',
    lowest: 'Lowest moments',
    divided: 'Where the votes lie apart',
    noneDivided: 'Nowhere do the votes lie far apart.',
  },
)
