/** What belongs to oneself at a board: name, devices, what is said aloud, look, and out. */
export const nl = {
  title: 'Jij',
  open: (name: string) => `Jij: ${name}`,
  phone: 'Telefoon koppelen',
  announce: 'Wat een schermlezer voorleest',
  announceHint: 'Wat je zelf doet en of je werk bewaard is, hoor je altijd.',
  level: { none: 'Niets', important: 'Belangrijk', mine: 'Mijn vak', all: 'Alles' },
  levelHint: {
    none: 'Niets van anderen',
    important: 'Nieuwe stap, stemming, uitslag, tijd',
    mine: 'Ook nieuwe kaartjes waar jij bezig bent',
    all: 'Ook wie komt en wie gaat',
  },
  look: 'Uiterlijk en taal',
  leave: 'Uitloggen',
  leaveSure:
    'Dit apparaat weet dan niet meer wie je bent. Wat je schreef, blijft op het bord. Kwam je met een link binnen, dan kom je terug als een nieuwe persoon.',
  leaveYes: 'Log dit apparaat uit',
}

export type SelfWords = typeof nl
