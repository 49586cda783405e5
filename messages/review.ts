import { words } from './words.ts'

export const review = words(
  {
    kicker: 'Terugkijken',
    version: (version: string) => `versie ${version}`,
    closedOn: (day: string) => `gesloten op ${day}`,
    present: (n: number) => (n === 1 ? '1 persoon' : `${n} personen`),
    readOnly: 'Dit bord is klaar en verandert niet meer.',
    print: 'Afdrukken',
    inShort: 'In het kort',
    questions: 'Onderzoeksvragen',
    followUp: 'Vervolg',
    decided: 'Besloten',
    actions: 'Acties',
    actionWho: 'Wie',
    actionDue: 'Klaar op',
    actionState: 'Hoe ver',
    actionSaved: 'Bewaard.',
    nobody: 'nog niemand',
    noDay: 'geen dag',
    states: { open: 'Nog niet begonnen', busy: 'Bezig', done: 'Klaar', dropped: 'Gaat niet door' },
    goal: 'Doel',
    goalNone: 'Er is geen doel opgeschreven.',
    success: 'Wanneer is het geslaagd?',
    goalMet: 'Of dat gelukt is, staat niet op het bord. Bespreek het samen.',
    votesName: 'Stemmen',
    votesText: (fewest: number, most: number, tooFew: number) =>
      [
        `${fewest === most ? most : `${fewest} tot ${most}`} antwoorden per contactmoment`,
        tooFew > 0
          ? `${tooFew === 1 ? 'één contactmoment heeft' : `${tooFew} contactmomenten hebben`} te weinig stemmen om te tonen`
          : '',
      ]
        .filter(Boolean)
        .join('; '),
    votesNone: 'Geen stemmen om te tonen',
    evidenceName: 'Bewijs van klanten',
    evidenceText: (n: number, of: number) =>
      n === 0
        ? 'Nergens: dit is wat de groep denkt.'
        : n === of
          ? `Bij alle ${of} contactmomenten.`
          : `Bij ${n} van de ${of} contactmomenten. De rest is wat de groep denkt.`,
    lowest: 'Laagste momenten',
    divided: 'Hier waren jullie het oneens',
    noneDivided: 'Nergens liepen de stemmen ver uiteen.',
    noVotes: 'Op dit bord is geen stemming onthuld. Er is dus geen emotielijn.',
    tooFewOnly: 'Overal waren er te weinig stemmen om te tonen. Vanaf drie stemmen zie je de uitslag.',
    reasons: 'Waarom',
    pains: 'Pijnpunten',
    andMore: (n: number) => `En nog ${n}. Kies de titel om alles te zien.`,
    results: 'De uitslag van elk contactmoment',
    people: 'Wie deden mee',
    removed: 'stemde mee, later verwijderd',
    shareTitle: 'Delen met het team',
    shareText: 'Met deze link kan iedereen dit bord lezen, zonder account. Veranderen kan niet.',
    shareNone: 'Er is nog geen link om te lezen.',
    shareMake: 'Maak een link',
    shareRenew: 'Vernieuw de link',
    shareRevoke: 'Trek de link in',
    shareLink: 'Link om te lezen',
    shareUntil: (day: string) => `Werkt tot en met ${day}.`,
    shareRenewed: 'De vorige link werkt niet meer.',
    shareRevoked: 'De link werkt niet meer.',
    copy: 'Kopieer de link',
    shareFailed: 'Dat lukte niet. Probeer het opnieuw.',
    broken:
      'Dit bord kan niet worden getoond. Wat bewaard is, is er nog; vraag de beheerder van deze server om hulp.',
    openTitle: 'Een bord om te lezen',
    opening: 'Het bord wordt geopend…',
    open: 'Open het bord',
    dead: 'Deze link werkt niet (meer)',
    deadText: 'Misschien is hij ingetrokken of te oud. Vraag degene die hem stuurde om een nieuwe.',
    tooOften: 'Dit is te vaak geprobeerd. Wacht een uur en probeer het dan opnieuw.',
    by: 'Gelezen via een link van het team.',
  },
  {
    kicker: 'Looking back',
    version: (version: string) => `version ${version}`,
    closedOn: (day: string) => `closed on ${day}`,
    present: (n: number) => (n === 1 ? '1 person' : `${n} people`),
    readOnly: 'This board is finished and no longer changes.',
    print: 'Print',
    inShort: 'In short',
    questions: 'Research questions',
    followUp: 'Follow-up',
    decided: 'Decided',
    actions: 'Actions',
    actionWho: 'Who',
    actionDue: 'Done by',
    actionState: 'How far',
    actionSaved: 'Saved.',
    nobody: 'nobody yet',
    noDay: 'no day',
    states: { open: 'Not started', busy: 'Under way', done: 'Done', dropped: 'Called off' },
    goal: 'Goal',
    goalNone: 'No goal was written down.',
    success: 'When is it a success?',
    goalMet: 'Whether that worked out does not stand on the board. Talk about it together.',
    votesName: 'Votes',
    votesText: (fewest: number, most: number, tooFew: number) =>
      [
        `${fewest === most ? most : `${fewest} to ${most}`} answers per touchpoint`,
        tooFew > 0
          ? `${tooFew === 1 ? 'one touchpoint has' : `${tooFew} touchpoints have`} too few votes to show`
          : '',
      ]
        .filter(Boolean)
        .join('; '),
    votesNone: 'No votes to show',
    evidenceName: 'Customer evidence',
    evidenceText: (n: number, of: number) =>
      n === 0
        ? 'Nowhere: this is what the group thinks.'
        : n === of
          ? `At all ${of} touchpoints.`
          : `At ${n} of ${of} touchpoints. The rest is what the group thinks.`,
    lowest: 'Lowest moments',
    divided: 'Where you disagreed',
    noneDivided: 'Nowhere did the votes lie far apart.',
    noVotes: 'No vote was revealed on this board, so there is no emotion curve.',
    tooFewOnly: 'Everywhere there were too few votes to show. From three votes on you see the result.',
    reasons: 'Why',
    pains: 'Pains',
    andMore: (n: number) => `And ${n} more. Choose the title to see everything.`,
    results: 'The result of each touchpoint',
    people: 'Who took part',
    removed: 'voted, removed later',
    shareTitle: 'Share with the team',
    shareText: 'With this link anyone can read this board, without an account. Nothing can be changed.',
    shareNone: 'There is no reading link yet.',
    shareMake: 'Make a link',
    shareRenew: 'Renew the link',
    shareRevoke: 'Withdraw the link',
    shareLink: 'Reading link',
    shareUntil: (day: string) => `Works until ${day}.`,
    shareRenewed: 'The previous link no longer works.',
    shareRevoked: 'The link no longer works.',
    copy: 'Copy the link',
    shareFailed: 'That did not work. Try again.',
    broken:
      'This board cannot be shown. What was saved is still there; ask the keeper of this server for help.',
    openTitle: 'A board to read',
    opening: 'Opening the board…',
    open: 'Open the board',
    dead: 'This link does not work (any more)',
    deadText: 'It may have been withdrawn, or be too old. Ask the person who sent it for a new one.',
    tooOften: 'Too many tries. Wait an hour and try again.',
    by: 'Read through a link from the team.',
  },
)
