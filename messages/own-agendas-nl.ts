/** Agendas kept for other workshops. */
export const nl = {
  title: 'Jouw eigen agenda’s',
  lead: 'Bewaar deze agenda met minuten, volgorde, wat je overslaat en je aantekeningen. Je kunt hem bij een volgende workshop kiezen. Alleen jij ziet hem.',
  name: 'Naam',
  nameHint: 'Onder dezelfde naam komt hij in de plaats van de vorige.',
  keep: 'Bewaar deze agenda',
  kept: (name: string) => `Bewaard als ‘${name}’.`,
  about: (variant: string, minutes: number) => `${variant}, ${minutes} minuten gepland`,
  choose: 'Kies deze',
  chooseOf: (name: string) => `Kies ‘${name}’`,
  chosen: (name: string) => `De agenda is nu ‘${name}’.`,
  rename: 'Andere naam',
  renameOf: (name: string) => `Andere naam voor ‘${name}’`,
  renameDone: 'Bewaar naam',
  drop: 'Verwijder',
  dropOf: (name: string) => `Verwijder ‘${name}’`,
  dropSure: 'Ja, verwijder',
  cancel: 'Toch niet',
  dropped: (name: string) => `‘${name}’ is verwijderd.`,
  errors: {
    nameTaken: 'Zo heet al een andere agenda van jou.',
    tooMany: 'Je hebt er al dertig. Verwijder er eerst een.',
    notFound: 'Die agenda is er niet meer.',
    required: 'Geef de agenda een naam.',
    offline: 'Dat kan niet zonder verbinding.',
    other: 'Het lukte niet. Probeer het nog eens.',
  },
}

export type OwnAgendasWords = typeof nl
