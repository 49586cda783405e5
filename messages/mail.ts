import { words } from './words.ts'

/** What goes out by mail. Short: who, what, how long, and what to do when it wasn't you. */
export const mail = words(
  {
    signInSubject: 'Inloggen bij Samenreis',
    signInText: (minutes: number) =>
      `Je wilde inloggen bij Samenreis. Open deze link in dezelfde browser waarin je hem vroeg. Hij werkt één keer en ${minutes} minuten lang.`,
    signInButton: 'Inloggen',
    attachSubject: 'Is dit je e-mailadres?',
    attachText: (minutes: number) =>
      `Je wilde dit e-mailadres bij je account van Samenreis zetten. Open deze link in dezelfde browser waarin je hem vroeg. Hij werkt één keer en ${minutes} minuten lang.`,
    attachButton: 'Dit is mijn adres',
    reportSubject: 'Het verslag van je workshop',
    reportText: (title: string, until: string) =>
      `Je vroeg om het verslag van de workshop “${title}”. Het bord is nu klaar. Je kunt het lezen met deze link, tot en met ${until}.`,
    reportButton: 'Lees het verslag',
    reportAfter:
      'Je adres was alleen voor deze mail en is nu gewist. Wie deze link heeft, kan het verslag lezen.',
    notYou: 'Was jij dit niet? Dan hoef je niets te doen.',
    noAccountSubject: 'Inloggen bij Samenreis',
    noAccountText: (host: string) =>
      `Je wilde inloggen bij Samenreis op ${host}, maar bij dit adres hoort hier geen account. Vraag de begeleider van je team om een uitnodiging. Doe je mee aan een workshop? Dan heb je geen account nodig: gebruik de link of code van de workshop.`,
  },
  {
    signInSubject: 'Sign in to Samenreis',
    signInText: (minutes: number) =>
      `You wanted to sign in to Samenreis. Open this link in the same browser you asked for it. It works once, for ${minutes} minutes.`,
    signInButton: 'Sign in',
    attachSubject: 'Is this your e-mail address?',
    attachText: (minutes: number) =>
      `You wanted to add this e-mail address to your Samenreis account. Open this link in the same browser you asked for it. It works once, for ${minutes} minutes.`,
    attachButton: 'This is my address',
    reportSubject: 'The report of your workshop',
    reportText: (title: string, until: string) =>
      `You asked for the report of the workshop “${title}”. The board is finished now. You can read it with this link, until ${until}.`,
    reportButton: 'Read the report',
    reportAfter:
      'Your address was for this mail only and is erased now. Whoever has this link can read the report.',
    notYou: "Wasn't this you? Then you need not do anything.",
    noAccountSubject: 'Sign in to Samenreis',
    noAccountText: (host: string) =>
      `You wanted to sign in to Samenreis at ${host}, but no account here has this address. Ask your team's facilitator for an invitation. Taking part in a workshop? Then you need no account: use the workshop's link or code.`,
  },
)
