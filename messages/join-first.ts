import { words } from './words.ts'

/** What the join page says at first. Kept apart from the rest, because this page has to be light. */
export const joinFirst = words(
  {
    pageTitle: 'Doe mee',
    plainTitle: 'Doe mee met een workshop',
    reading: 'Even kijken…',
    invites: (organisation: string) => `${organisation} nodigt je uit`,
    youAreInvited: 'Je bent uitgenodigd',
    with: (facilitator: string) => `met ${facilitator}`,
    dateFollows: 'De datum volgt nog',
    atYours: (hours: string) => `Bij jou is dat ${hours}`,
    as: {
      participant: '',
      cofacilitator: 'Je begeleidt deze workshop mee.',
      observer: 'Je kijkt mee. Je kunt niets veranderen en stemt niet.',
    },
    nameLabel: 'Hoe heet je?',
    nameHint: 'Zo zien de anderen je',
    enter: 'Doe mee',
    enterAgain: 'Ga verder',
    knock: 'Klop aan',
    knockHint: 'Met een code laat de begeleider je binnen. Dat duurt meestal maar even.',
    notMe: (name: string) => `Ik ben niet ${name}`,
    kept: 'Je naam staat bij je kaartjes. Niemand in de groep ziet wat jij stemde, ook de begeleider niet.',
    keptFor: (organisation: string) =>
      organisation === ''
        ? 'Je naam en wat je schrijft blijven bewaard zolang dit bord bestaat. Wie meedoet en het team van de begeleider kunnen het lezen.'
        : `Je naam en wat je schrijft blijven bewaard zolang dit bord bestaat. Wie meedoet en het team van ${organisation} kunnen het lezen.`,
    nameErrors: {
      empty: 'Vul je naam in',
      tooLong: 'Deze naam is te lang. Houd het bij 40 tekens',
      invalid: 'Deze naam heeft tekens die we niet kunnen tonen. Gebruik letters',
    },
    failed: 'Dat lukte niet',
    again: 'Probeer opnieuw',
    checking: 'We kijken of je verbinding werkt…',
    checkGood: 'Je verbinding werkt. Meedoen kan vanaf deze plek.',
  },
  {
    pageTitle: 'Join',
    plainTitle: 'Join a workshop',
    reading: 'One moment…',
    invites: (organisation: string) => `${organisation} invites you`,
    youAreInvited: 'You are invited',
    with: (facilitator: string) => `with ${facilitator}`,
    dateFollows: 'The date will follow',
    atYours: (hours: string) => `For you that is ${hours}`,
    as: {
      participant: '',
      cofacilitator: 'You help to lead this workshop.',
      observer: 'You watch. You cannot change anything and you do not vote.',
    },
    nameLabel: 'What is your name?',
    nameHint: 'This is how the others see you',
    enter: 'Join',
    enterAgain: 'Continue',
    knock: 'Knock',
    knockHint: 'With a code the facilitator lets you in. It usually takes a moment.',
    notMe: (name: string) => `I am not ${name}`,
    kept: 'Your name stands with your notes. Nobody in the group sees what you voted, nor does the facilitator.',
    keptFor: (organisation: string) =>
      organisation === ''
        ? 'Your name and what you write are kept as long as this board exists. Everyone who joins and the team of the facilitator can read it.'
        : `Your name and what you write are kept as long as this board exists. Everyone who joins and the team of ${organisation} can read it.`,
    nameErrors: {
      empty: 'Fill in your name',
      tooLong: 'This name is too long. Keep it within 40 characters',
      invalid: 'This name has characters that we cannot show. Use letters',
    },
    failed: 'That did not work',
    again: 'Try again',
    checking: 'Checking whether your connection works…',
    checkGood: 'Your connection works. You can join from this place.',
  },
)
