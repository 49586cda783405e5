/** Name and line of each part, for everybody at the board. */
import { nl as stepLines } from '../lib/journey/values/step-lines-nl.ts'
import { partWords, type ExtraParts } from './agenda-part.ts'

const extra: ExtraParts = {
  free: {
    label: 'Vrij',
    prompt: 'Maak samen de klantreis van {name}. Je hoeft niet op elkaar te wachten.',
  },
  break: {
    label: 'Pauze',
    prompt: 'Pauze. Het bord blijft staan waar het staat.',
  },
  recap: {
    label: 'Onze 1.0',
    prompt:
      'Dit dachten we zelf over de reis van {name}. Lees de kaart rustig door. Vandaag kijken we of het klopt.',
  },
  evidence: {
    label: 'Bewijs lezen',
    prompt: 'Dit hebben klanten ons verteld. Lees bij elk contactmoment wat ze zeiden, woord voor woord.',
  },
  retell: {
    label: 'Stemmen als de klant',
    prompt:
      "Stem zoals de klanten het vertelden, niet zoals je het zelf denkt. Was jij die klant? Stem dan over je eigen ervaring, en kies 'weet ik niet' bij wat je niet meemaakte.",
  },
  verdict: {
    label: 'Klopt het?',
    prompt: 'Klopt het, klopt het deels of klopt het niet? Zeg er steeds bij welke klant je dat vertelde.',
  },
  additions: {
    label: 'Wat we niet wisten',
    prompt: 'Wat noemden klanten dat wij niet wisten? Zet die contactmomenten erbij.',
  },
}

export const nl = partWords(stepLines, extra)

export type PartNames = typeof nl
