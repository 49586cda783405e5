import { words } from './words.ts'

const two = (title: string, text: string) => ({ title, text })

/** The connection to a board is over for good. */
export const ended = words(
  {
    signIn: two('Je bent niet meer ingelogd', 'Log opnieuw in om verder te gaan.'),
    notYours: two(
      'Dit bord is niet meer voor jou open',
      'De begeleider heeft je van het bord gehaald of de link is ingetrokken. Vraag de begeleider om een nieuwe link.',
    ),
    gone: two('Dit bord is er niet meer', 'Het is verwijderd of heeft nooit bestaan.'),
    closed: two('Het bord is gesloten', 'Wat je op het laatst schreef, kwam te laat.'),
    refused: two(
      'Een wijziging is niet aangenomen',
      'De rest van het bord is in orde. Laad opnieuw om verder te gaan.',
    ),
    resting: two(
      'Even pauze',
      'Dit bord nam een paar keer niet aan wat je browser stuurde. Na tien minuten kun je weer meedoen. Lukt het dan nog niet? Vertel het de begeleider.',
    ),
    newer: two('Er is een nieuwe versie van dit bord', 'Laad de pagina opnieuw om verder te gaan.'),
    tooBig: two('Dit bord is vol', 'De laatste wijziging was te groot. Laad opnieuw en maak het korter.'),
    tooOften: two('Er kwamen te veel wijzigingen tegelijk', 'Wacht even en laad dan opnieuw.'),
    other: two('De verbinding is gestopt', 'Laad de pagina opnieuw om verder te gaan.'),
    rescued: 'Dit had je geschreven en is niet opgeslagen. Kopieer wat je wilt houden:',
    leftBehind: 'Dit schreef je zonder verbinding. Het bord was al gesloten, dus het staat er niet op.',
    copyAll: 'Kopieer alles',
    drop: 'Weg ermee',
    reload: 'Laad opnieuw',
    toSignIn: 'Naar inloggen',
    toHome: 'Naar het begin',
    toReview: 'Bekijk het gesloten bord',
  },
  {
    signIn: two('You are no longer signed in', 'Sign in again to go on.'),
    notYours: two(
      'This board is no longer open to you',
      'The facilitator took you off the board or the link was revoked. Ask the facilitator for a new link.',
    ),
    gone: two('This board is gone', 'It was deleted or never existed.'),
    closed: two('The board was closed', 'What you wrote at the very end came too late.'),
    refused: two('A change was not accepted', 'The rest of the board is fine. Reload to go on.'),
    resting: two(
      'A short break',
      'This board turned down what your browser sent a few times. After ten minutes you can join in again. Still no luck then? Tell the facilitator.',
    ),
    newer: two('There is a new version of this board', 'Reload the page to go on.'),
    tooBig: two('This board is full', 'The last change was too big. Reload and make it shorter.'),
    tooOften: two('There were too many changes at once', 'Wait a moment and reload.'),
    other: two('The connection has stopped', 'Reload the page to go on.'),
    rescued: 'You wrote this and it was not saved. Copy what you want to keep:',
    leftBehind: 'You wrote this without a connection. The board was closed already, so it is not on it.',
    copyAll: 'Copy all',
    drop: 'Drop it',
    reload: 'Reload',
    toSignIn: 'To sign-in',
    toHome: 'To the start',
    toReview: 'Look at the closed board',
  },
)
