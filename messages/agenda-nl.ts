import type { PartCode } from '../lib/journey/agenda/agenda.ts'
import type { PartHelp } from './agenda-part.ts'
import { nl as partNames } from './part-names-nl.ts'

/** The parts of a workshop: what participants read and what helps who leads. */
export const nl = {
  ...partNames,
  parts: {
    free: {
      purpose: 'samen de kaart maken, zonder stappen',
      doing: 'hoofdstukken, contactmomenten en kaartjes maken, stemmen als jij een stemming opent',
      lead: 'stemmingen, vergrendelen, aanwijzen',
      output: 'een kaart',
      stuck: [{ sign: 'één persoon typt alles', helps: 'vraag ieder om er drie te maken' }],
    },
    break: {
      purpose: 'even weg van het scherm',
      doing: 'niets',
      lead: 'de tijd',
      output: '',
      stuck: [],
    },
    arrive: {
      purpose: 'iedereen kan typen en stemmen',
      doing: 'naam invullen, een kaartje in het vak zetten, een proefstem over de koffie van vanochtend',
      lead: 'lijst van de wachtruimte, binnenlaten, wie nog niet klaar is, taal',
      output: 'iedereen is klaar',
      stuck: [
        { sign: 'iemand kan niet stemmen', helps: 'stuur de link opnieuw, of laat die persoon meekijken' },
      ],
    },
    scope: {
      purpose: 'de randen afplakken',
      doing: 'ieders antwoorden per vraag lezen, samen één tekst maken, op Akkoord drukken',
      lead: 'vragen één voor één openen, tijd, hoeveel mensen akkoord zijn, vergrendelen',
      output: 'het kader is ingevuld, het doel is afgesproken',
      stuck: [
        {
          sign: 'het doel is een oplossing, of alles',
          helps: 'vraag waar het voor dient en wat er niet bij hoort',
        },
        { sign: 'jullie worden het niet eens', helps: 'bewaar het als open vraag en ga door' },
      ],
    },
    type: {
      purpose: 'één klant, niet iedereen',
      doing: 'wat de klant wil, de aanleiding, waarom er contact is en wie het is',
      lead: 'het klanttype van vandaag kiezen; de andere blijven als tabblad staan',
      output: 'een kaart van het klanttype',
      stuck: [
        { sign: '‘onze gemiddelde klant’', helps: 'kies één echt mens' },
        {
          sign: 'er staat een merknaam bij de aanleiding',
          helps: 'vraag wat er gebeurde vóór ze aan jullie dachten',
        },
      ],
    },
    bounds: {
      purpose: 'breder dan de organisatie ziet',
      doing: 'blind een speld voor het begin en een voor het einde zetten, met hooguit vijf woorden',
      lead: 'de spelden onthullen, de woorden op volgorde lezen, de haken van de organisatie en van de klant zetten',
      output: 'twee haken',
      stuck: [{ sign: 'alle spelden staan bij de aankoop', helps: 'vraag: en de avond daarvoor?' }],
    },
    chapters: {
      purpose: 'grote brokken',
      doing: 'drie minuten alleen hooguit zes titels, daarna samenvoegen',
      lead: 'samenvoegen, volgorde, vragen bij titels, volgorde vergrendelen',
      output: 'vier tot acht hoofdstukken',
      stuck: [
        { sign: 'contactmomenten als hoofdstuk', helps: 'de vraag onder de titel, en: wat hangt eronder?' },
        { sign: 'woorden van de organisatie', helps: 'vraag: waar is de klant dan mee bezig?' },
      ],
    },
    touchpoints: {
      purpose: 'elk contact, elke behoefte',
      doing:
        'in stilte contactmomenten onder de hoofdstukken zetten: titel, kanaal, direct of indirect, online of offline, behoefte',
      lead: 'groepen per hoofdstuk, tijd, aantal per hoofdstuk en per persoon, stille mensen ruimte geven',
      output: 'vijftien tot veertig contactmomenten',
      stuck: [
        { sign: 'alleen eigen kanalen', helps: 'noem familie en vrienden, andere aanbieders, een klacht' },
        { sign: 'één persoon typt alles', helps: 'vraag ieder om er drie te maken' },
      ],
    },
    gaps: {
      purpose: 'compleet worden',
      doing: 'naar de strook met fasen en naar de kanalen kijken en aanvullen',
      lead: 'vragen openen',
      output: 'gaten gevuld of geparkeerd',
      stuck: [{ sign: 'eindeloos details', helps: 'naar de parkeerplaats' }],
    },
    vote: {
      purpose: 'eerst je eigen beeld',
      doing:
        'per contactmoment kiezen hoe het voor deze klant voelt, of ‘weet ik niet’, met hooguit twee emoties',
      lead: 'stemming openen, alleen aantallen zien, herinneren, sluiten',
      output: 'over minstens 80 % van de contactmomenten is gestemd',
      stuck: [
        { sign: 'iemand stemt als medewerker', helps: 'wijs op de klant van vandaag boven de stemming' },
        { sign: 'te veel contactmomenten', helps: 'laat drie sterren kiezen waarover je stemt' },
      ],
    },
    reveal: {
      purpose: 'leren van het verschil',
      doing:
        'naar de lijn kijken; de eerste drie om te bespreken gaan één voor één open; wie wil vertelt waarom; één keer opnieuw stemmen',
      lead: 'onthullen, een contactmoment aanwijzen, opnieuw laten stemmen, opschrijven',
      output: 'de lijn, en waar jullie verschillen',
      stuck: [
        { sign: 'het verschil wordt weggemiddeld', helps: 'lees de tweedeling hardop voor' },
        { sign: 'de baas begint', helps: 'namen blijven weg; jij vraagt om de verhalen' },
      ],
    },
    stars: {
      purpose: 'wat blijft hangen, wat we beloven',
      doing: 'drie sterren verdelen; bij wat een ster kreeg: versterkt, neutraal of breekt het de belofte',
      lead: 'tellen, aanwijzen waar de belofte breekt',
      output: 'pieken, dalen, einde, en waar de belofte breekt',
      stuck: [{ sign: 'alles is bijzonder', helps: 'niet meer dan drie sterren' }],
    },
    pains: {
      purpose: 'waar het beter kan',
      doing: 'een dieptepunt kiezen: één pijn, één kans; drie stippen verdelen',
      lead: 'op stippen ordenen, een eigenaar aanwijzen',
      output: 'drie kansen met een eigenaar',
      stuck: [{ sign: 'oplossingen zonder pijn', helps: 'eerst wat er schuurt' }],
    },
    assumptions: {
      purpose: 'een eerlijke 1.0',
      doing:
        'bij eigen contactmomenten zeggen: weten, denken of geen idee; van twee een onderzoeksvraag maken',
      lead: 'de lijst, de spannendste kiezen, interviews plannen',
      output: 'een lijst om te onderzoeken',
      stuck: [{ sign: '‘dat weten we’', helps: 'vraag: van welke klant?' }],
    },
    loop: {
      purpose: 'het einde is een begin',
      doing:
        'zeggen waarmee de volgende ronde begint, meekijken met de hele reis, de workshop een cijfer geven',
      lead: 'bewaren, de versie een naam geven, de link sturen',
      output: 'een bewaarde versie, acties',
      stuck: [{ sign: 'niemand neemt het vervolg op zich', helps: 'sluit niet zonder naam en datum' }],
    },
    recap: {
      purpose: 'samen weten wat we dachten',
      doing: 'de kaart lezen',
      lead: 'de reis in twee minuten vertellen; klanten aan het woord laten over hun eerste indruk',
      output: 'iedereen kent de kaart',
      stuck: [
        {
          sign: 'collega’s verdedigen de kaart',
          helps: 'het was een aanname; vandaag telt wat klanten zeggen',
        },
      ],
    },
    evidence: {
      purpose: 'horen wat klanten zeiden',
      doing: 'per contactmoment de citaten lezen',
      lead: 'contactmoment voor contactmoment aanwijzen; citaten laten voorlezen',
      output: 'ieder kent de verhalen',
      stuck: [
        { sign: 'minder dan vijf gesprekken gevoerd', helps: 'houd het bij een tussenstand en plan de rest' },
      ],
    },
    retell: {
      purpose: 'voelen wat klanten voelden',
      doing: 'stemmen zoals de klant het vertelde, of ‘weet ik niet’',
      lead: 'stemming openen; klanten en collega’s tellen apart',
      output: 'een lijn van klanten naast die van ons',
      stuck: [{ sign: 'iemand stemt wat hij zelf vindt', helps: 'vraag: welk citaat hoort hierbij?' }],
    },
    verdict: {
      purpose: 'aannames bevestigen of loslaten',
      doing: 'per contactmoment zeggen of het klopt, en van wie je dat weet',
      lead: 'op ‘weten’ zetten wat klopt; twee bronnen zijn nodig',
      output: 'een oordeel per contactmoment',
      stuck: [{ sign: 'één luide klant beslist', helps: 'één bron is een signaal, geen oordeel' }],
    },
    additions: {
      purpose: 'blinde vlekken vullen',
      doing: 'contactmomenten toevoegen die klanten noemden',
      lead: 'aanwijzen waar ze horen; de rest naar de parkeerplaats',
      output: 'contactmomenten die we niet kenden',
      stuck: [
        { sign: 'ideeën in plaats van wat er gebeurde', helps: 'schrijf het als kans bij een contactmoment' },
      ],
    },
  } satisfies Record<PartCode, PartHelp>,
  variant: {
    '90': 'Dertien stappen, 80 minuten gepland en 10 over.',
    half_day: 'Dezelfde stappen met meer tijd, en drie pauzes.',
    validation: 'Met klanten erbij, na vijf gesprekken of meer: klopt onze 1.0?',
    free: 'Zonder stappen: jullie maken samen de kaart.',
  },
  title: 'Agenda',
  whichVariant: 'Soort workshop',
  minutesOf: (planned: number) => `${planned} min`,
  used: (n: number) => `${n} min gebruikt`,
  skippedWord: 'overgeslagen',
  goTo: (label: string) => `Ga naar ${label}`,
  minutes: 'Minuten',
  fewer: 'Een minuut minder',
  more: 'Een minuut meer',
  skip: 'Sla over',
  unskip: 'Neem weer op',
  earlier: 'Eerder',
  later: 'Later',
  notes: 'Eigen aantekeningen',
  notesHint: 'Alleen wie begeleidt leest dit. Deel je je scherm, dan leest wie kijkt mee.',
  purpose: 'Waarvoor',
  doing: 'Wat de deelnemers doen',
  lead: 'Wat jij daarvoor hebt',
  output: 'Wat het oplevert',
  stuck: 'Loopt het vast?',
  catchUpTo: (label: string, from: number, to: number) => `${label}: ${from} → ${to} min`,
  nothingToShorten: 'Er is niets meer dat korter mag.',
  ends: (time: string) => `Klaar om ${time}`,
  slack: (n: number) => (n === 1 ? '1 minuut over' : `${n} minuten over`),
  late: (n: number) => (n === 1 ? '1 minuut te laat' : `${n} minuten te laat`),
  noBreak: (n: number) => `${n} minuten zonder pauze is te lang.`,
  catchUp: 'Kort in wat nog komt',
  short: (n: number) => `Dan nog steeds ${n === 1 ? '1 minuut' : `${n} minuten`} te laat. Sla een stap over.`,
}

export type AgendaWords = typeof nl
