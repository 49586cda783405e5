import { words } from './words.ts'

/** Signing in and the pages behind the links that do it. */
export const signIn = words(
  {
    title: 'Inloggen',
    lead: 'Voor begeleiders en hun team. Doe je mee aan een workshop? Dan heb je geen account nodig.',
    email: 'Je e-mailadres',
    emailHint: 'Je krijgt een mail met een link. Een wachtwoord is niet nodig.',
    send: 'Stuur mij een link',
    sentTitle: 'Kijk in je mail',
    sentText: (email: string) =>
      `We stuurden een mail naar ${email}. Open de link in deze browser, binnen 10 minuten.`,
    sentHint: 'Niets gekregen? Kijk ook bij ongewenste mail.',
    otherAddress: 'Ander adres',
    noMailTitle: 'Inloggen gaat hier met een link',
    noMailText:
      'Deze server stuurt geen mail. Gebruik de link die in de terminal staat als de server start, of vraag de begeleider van je team om een uitnodiging.',
    toJoin: 'Ik heb een code van een workshop',
    signOut: 'Uitloggen',
    once: {
      title: 'Welkom bij Samenreis',
      lead: 'Met deze link log je in als begeleider. Hij werkt één keer.',
      nameLabel: 'Hoe heet je?',
      nameHint: 'Zo zien de deelnemers je.',
      enter: 'Inloggen',
      missing: 'Deze link is niet compleet. Kopieer hem helemaal uit de terminal.',
    },
    confirm: {
      title: 'Inloggen bij Samenreis',
      lead: 'Druk op de knop, dan ben je binnen.',
      enter: 'Inloggen',
      missing: 'Deze link is niet compleet. Kopieer hem helemaal uit de mail.',
      again: 'Vraag een nieuwe link',
    },
    errors: {
      emailInvalid: 'Dit is geen e-mailadres. Controleer of het klopt.',
      tooLong: 'Dit is te lang.',
      empty: 'Vul je naam in.',
      nameTooLong: 'Deze naam is te lang. Gebruik hoogstens 40 letters.',
      linkDead: 'Deze link werkt niet meer. Hij is al gebruikt, te oud, of er is een nieuwere.',
      otherBrowser:
        'Open deze link in de browser waarin je hem vroeg. Kopieer hem daarheen, of vraag hier een nieuwe.',
      tooOften: 'Dit is te vaak geprobeerd. Wacht een uur en probeer het dan opnieuw.',
      mailFailed: 'De mail kon niet worden verstuurd. Probeer het zo opnieuw.',
      hasAddress: 'Bij je account staat al een e-mailadres.',
    },
  },
  {
    title: 'Sign in',
    lead: 'For facilitators and their team. Taking part in a workshop? Then you need no account.',
    email: 'Your e-mail address',
    emailHint: 'You get a mail with a link. No password needed.',
    send: 'Send me a link',
    sentTitle: 'Check your mail',
    sentText: (email: string) =>
      `We sent a mail to ${email}. Open the link in this browser, within 10 minutes.`,
    sentHint: 'Nothing there? Look in your spam folder too.',
    otherAddress: 'Other address',
    noMailTitle: 'Here you sign in with a link',
    noMailText:
      "This server sends no mail. Use the link in the terminal where the server starts, or ask your team's facilitator for an invitation.",
    toJoin: 'I have a workshop code',
    signOut: 'Sign out',
    once: {
      title: 'Welcome to Samenreis',
      lead: 'This link signs you in as facilitator. It works once.',
      nameLabel: 'What is your name?',
      nameHint: 'This is how participants see you.',
      enter: 'Sign in',
      missing: 'This link is not complete. Copy all of it from the terminal.',
    },
    confirm: {
      title: 'Sign in to Samenreis',
      lead: 'Press the button and you are in.',
      enter: 'Sign in',
      missing: 'This link is not complete. Copy all of it from the mail.',
      again: 'Ask for a new link',
    },
    errors: {
      emailInvalid: 'This is not an e-mail address. Please check it.',
      tooLong: 'This is too long.',
      empty: 'Fill in your name.',
      nameTooLong: 'This name is too long. Use at most 40 letters.',
      linkDead: 'This link no longer works. It was used already, is too old, or there is a newer one.',
      otherBrowser:
        'Open this link in the browser you asked for it. Copy it there, or ask for a new one here.',
      tooOften: 'Too many tries. Wait an hour and try again.',
      mailFailed: 'The mail could not be sent. Try again in a moment.',
      hasAddress: 'Your account has an e-mail address already.',
    },
  },
)
