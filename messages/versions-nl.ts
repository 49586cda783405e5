/** Earlier states of the board, for who leads. */
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

export const nl = {
  title: 'Eerdere standen',
  lead: 'Het bord wordt bewaard bij de start, na elke stap en voor het teruggaat. Kijk eerst, zet dan pas terug.',
  none: 'Er is nog niets bewaard. Dat begint als je de workshop start.',
  coming: 'Eerdere standen ophalen…',
  failed: 'Ze konden niet worden opgehaald.',
  lookFailed: 'Deze stand kan niet worden gelezen.',
  again: 'Probeer opnieuw',
  start: 'Voor de start',
  close: 'Bij het sluiten',
  restore: 'Voor het terugzetten',
  step: (name: string) => (name ? `Na ‘${name}’` : 'Voor een nieuwe stap'),
  by: (name: string) => `door ${name}`,
  size: (chapters: number, moments: number, notes: number) =>
    [
      count(chapters, 'hoofdstuk', 'hoofdstukken'),
      count(moments, 'contactmoment', 'contactmomenten'),
      count(notes, 'kaartje', 'kaartjes'),
    ].join(', '),
  look: 'Bekijk',
  lookAt: (what: string) => `Bekijk ${what}`,
  lookLead: 'Zo stond het bord toen. Hier verandert nog niets.',
  putBack: 'Zet terug…',
  sure: 'Het hele bord terugzetten?',
  facts: [
    'Wat er sindsdien op het bord kwam, gaat eraf. Het blijft bewaard: je vindt het hier als ‘Voor het terugzetten’.',
    'Bij iedereen laadt het bord opnieuw. Wie net iets typte, krijgt die tekst te zien om te kopiëren.',
    'Stemmen, acties, besluiten en de stap waar je bent, blijven zoals ze zijn.',
  ],
  no: 'Nee, laat staan',
  yes: 'Ja, zet terug',
}

export type VersionWords = typeof nl
