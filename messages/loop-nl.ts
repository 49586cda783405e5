/** What comes of the workshop: actions, decisions, what is still open. */
export const nl = {
  title: 'Vervolg',
  nextRound: 'Waarmee begint de volgende ronde?',
  andAgain: 'En dan weer…',
  ends: 'Hier eindigt de reis.',
  andThen: 'En dan?',
  makeLoop: 'Maak er een kringloop van',
  nextRoundHint: 'De aanleiding waardoor deze klant weer op reis gaat',
  actions: 'Acties',
  noActions: 'Nog geen acties. Wie doet wat, en wanneer is het af?',
  what: 'Wat',
  whatMissing: 'Vul in wat er gaat gebeuren.',
  who: 'Wie',
  due: 'Klaar op',
  state: 'Hoe ver',
  add: 'Actie erbij',
  added: (text: string) => `Actie toegevoegd: ${text}`,
  drop: (text: string) => `Actie weg: ${text}`,
  dropShort: 'Weg',
  dropSure: 'Echt weg? Dit kan niet ongedaan worden gemaakt.',
  dropYes: 'Ja, weg',
  nobody: 'Nog niemand',
  noDay: 'geen dag',
  earlier: 'Vorige keer afgesproken',
  earlierFrom: (title: string, version: string) => `${title}, versie ${version}`,
  earlierLine: (done: number, all: number) =>
    all === 1
      ? `Vorige keer afgesproken: 1 actie, ${done === 1 ? 'klaar' : 'nog niet klaar'}`
      : `Vorige keer afgesproken: ${all} acties, ${done} klaar`,
  earlierLook: 'Bekijk de acties',
  decisions: 'Besloten',
  noDecisions: 'Nog niets besloten.',
  decideLabel: 'Wat is er besloten?',
  decide: 'Leg vast',
  decided: (text: string) => `Besloten: ${text}`,
  dropDecision: (text: string) => `Besluit weg: ${text}`,
  checklist: 'Voor je sluit',
  checks: {
    votes: (voted: number, all: number) => `Gestemd: ${voted} van ${all} contactmomenten`,
    prospects: (n: number) =>
      n === 0
        ? 'Overal staat bij hoe relevant het is voor wie nog geen klant is'
        : `Nog zonder relevantie, vóór de aankoop: ${n}`,
    blind: (n: number) =>
      n === 0
        ? 'Geen blinde vlekken: van elke aanname staat er wat klanten zeiden'
        : `Blinde vlekken, aanname of onbekend, nog niets van klanten gehoord: ${n}`,
    next: 'Er is een actie met een naam en een dag',
    noNext: 'Er is nog geen actie met een naam én een dag',
    unshared: (n: number) =>
      n === 1
        ? '1 eigen kaartje is nooit gedeeld: dat verdwijnt'
        : `${n} eigen kaartjes zijn nooit gedeeld: die verdwijnen`,
    offered: (n: number) =>
      n === 1
        ? '1 aangeboden tekst wacht nog: die verdwijnt'
        : `${n} aangeboden teksten wachten nog: die verdwijnen`,
  },
  report: 'Het verslag per e-mail',
  reportWhy:
    'Alleen om je het verslag te sturen als het bord sluit. Niemand ziet je adres, ook wie begeleidt niet. We wissen het zodra de mail weg is, en hooguit na 7 dagen.',
  reportAddress: 'Je e-mailadres',
  reportWrong: 'Dat is geen e-mailadres.',
  reportSend: 'Stuur mij het verslag',
  reportAsked: 'Je krijgt het verslag als het bord sluit.',
  reportDrop: 'Toch niet',
  reportFailed: 'Dat lukte niet. Probeer het opnieuw.',
  reportsTo: (n: number) =>
    n === 1 ? '1 persoon krijgt het verslag per e-mail.' : `${n} mensen krijgen het verslag per e-mail.`,
  takeOn: 'Wie gaat hiermee verder?',
  prepareNext: 'De volgende ronde voorbereiden',
  ownerMissing: 'Vul een naam in.',
  dueMissing: 'Kies een dag.',
  closeAnyway: 'Toch sluiten',
  fine: 'in orde',
  open: 'nog open',
}

export type LoopWords = typeof nl
