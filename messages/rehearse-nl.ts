/** Trying a workshop out, with people whom the server acts. */
export const nl = {
  rehearse: 'Oefenen',
  hint: (n: number) =>
    `Loop de workshop alvast door met ${n} proefdeelnemers, die de computer speelt. Daarna begin je schoon.`,
  sure: (n: number) =>
    n === 1
      ? 'Er is al iemand anders op dit bord. Die ziet de proef ook.'
      : `Er zijn al ${n} anderen op dit bord. Zij zien de proef ook.`,
  yes: 'Toch oefenen',
  no: 'Niet nu',
  title: 'Dit is een proef',
  forAll: 'Wat hier gebeurt, telt niet en wordt straks weggehaald.',
  actors: 'Wie ‘Proef’ voor de naam heeft, speelt de computer.',
  gone: 'De proefdeelnemers zijn weg.',
  call: 'Roep ze terug',
  clean: 'Schoon beginnen',
  cleanTitle: 'Schoon beginnen?',
  goes: 'Weg gaat alles van tijdens de proef: wat er op het bord geschreven is (ook door jou), stemmingen, acties, besluiten en de proefdeelnemers.',
  stays:
    'Wat je daarvóór klaarzette blijft, en ook je agenda met aantekeningen, hoofdstukken achter de hand, en de mensen die al binnen zijn met hun antwoorden vooraf. Iedereen komt terug in de wachtruimte.',
  cancel: 'Verder oefenen',
}

export type RehearseWords = typeof nl
