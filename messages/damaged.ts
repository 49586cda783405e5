import { words } from './words.ts'

/** A board of which something could not be loaded. */
export const damaged = words(
  {
    title: 'Dit bord is alleen te lezen',
    text: 'Een deel ervan kunnen we niet meer openen. Je ziet het bord zoals het daarvoor was; de laatste wijzigingen staan er niet bij.',
    forGuests: 'Wie de workshop leidt, kan het weer openstellen.',
    forOrganisers: 'Wil je hiermee verder? Dan werkt iedereen door vanaf wat je nu ziet.',
    goOn: 'Ga hiermee verder',
    busy: 'Even geduld…',
    failed: 'Dat lukte niet. Probeer het zo nog eens.',
  },
  {
    title: 'This board is read-only',
    text: 'Part of it can no longer be opened. You see the board as it was before that; the last changes are missing.',
    forGuests: 'Whoever leads the workshop can open it for writing again.',
    forOrganisers: 'Do you want to go on from here? Then everyone works on from what you see now.',
    goOn: 'Go on from here',
    busy: 'One moment…',
    failed: 'That did not work. Please try again in a moment.',
  },
)
