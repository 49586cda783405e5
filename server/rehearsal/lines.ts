/** What those who are acted write: plausible for any organisation, so that who leads has something to lead. */
import type { Lang } from '../../lib/journey/entities.ts'
import type { PreparedQuestion } from '../../lib/journey/preparation.ts'

export type Lines = {
  hellos: readonly string[]
  chapters: readonly string[]
  touchpoints: readonly (readonly [title: string, need: string])[]
  pains: readonly string[]
  opportunities: readonly string[]
  questions: readonly string[]
  reasons: readonly string[]
  begins: readonly string[]
  ends: readonly string[]
  actions: readonly string[]
  answers: Partial<Record<PreparedQuestion, readonly string[]>>
  answer: readonly string[]
}

const nl: Lines = {
  hellos: ['Goedemorgen!', 'Fijn om mee te doen', 'Ik ben er', 'Koffie staat klaar'],
  chapters: [
    'Merken dat het anders moet',
    'Rondkijken',
    'Vergelijken en kiezen',
    'De knoop doorhakken',
    'Regelen',
    'Voor het eerst gebruiken',
    'Eraan wennen',
    'Hulp zoeken',
    'Erover vertellen',
    'Oriënteren',
    'Kiezen',
    'Terugkomen',
  ],
  touchpoints: [
    ['Vraagt een vriendin om raad', 'horen dat anderen het ook spannend vonden'],
    ['Zoekt op internet', 'snel weten of het iets is'],
    ['Leest ervaringen van anderen', 'eerlijke verhalen'],
    ['Bekijkt de website', 'zien wat het kost'],
    ['Belt met een vraag', 'iemand die meedenkt'],
    ['Vult het formulier in', 'niet twee keer hetzelfde invullen'],
    ['Krijgt een bevestiging per mail', 'zeker weten dat het gelukt is'],
    ['Komt langs aan de balie', 'een vriendelijk gezicht'],
    ['Wacht op antwoord', 'weten hoe lang het nog duurt'],
    ['Krijgt een brief thuis', 'begrijpen wat er staat'],
    ['Vertelt het aan een collega', 'trots kunnen zijn op de keuze'],
    ['Dient een klacht in', 'serieus genomen worden'],
  ],
  pains: [
    'Niemand zegt hoe lang het duurt',
    'Je moet alles twee keer vertellen',
    'De taal is te moeilijk',
    'Je krijgt steeds iemand anders',
  ],
  opportunities: [
    'Stuur elke week een berichtje hoe het ervoor staat',
    'Geef één vaste naam en een nummer',
    'Laat zien wat er al geregeld is',
    'Bel zelf, twee dagen later',
  ],
  questions: ['Hoe weten klanten hiervan?', 'Wat doen ze in de tussentijd?'],
  reasons: [
    'Dat hoorde ik vorige week aan de telefoon',
    'Het duurt gewoon te lang',
    'Mensen zijn hier juist blij mee',
    'Niemand legt uit waarom',
  ],
  begins: [
    'gesprek aan de keukentafel',
    'een brief op de mat',
    'het lukt niet meer',
    'tip van een buurvrouw',
  ],
  ends: ['vertelt het door', 'het is gewoon geworden', 'een jaar later', 'vraagt om hulp'],
  actions: ['Drie klanten bellen en vragen hoe het ging', 'De brief herschrijven met de balie'],
  answers: {
    why: ['Te veel mensen haken onderweg af', 'We weten niet wat klanten echt meemaken'],
    who: ['Ouders met jonge kinderen', 'Mensen die voor het eerst komen'],
    want: ['Het in één keer goed geregeld hebben', 'Rust'],
    start: ['Als iemand thuis erover begint', 'Bij de eerste zoekopdracht'],
    end: ['Als het gewoon is geworden', 'Als ze het doorvertellen'],
    story: ['Een vader stond drie keer aan de balie voor hetzelfde formulier. De derde keer ging hij weg.'],
  },
  answer: ['Daar denken we verschillend over', 'Dat weten we nog niet goed'],
}

const en: Lines = {
  hellos: ['Good morning!', 'Glad to join', 'I am here', 'Coffee is ready'],
  chapters: [
    'Noticing that something has to change',
    'Looking around',
    'Comparing and choosing',
    'Making up one’s mind',
    'Getting it arranged',
    'Using it for the first time',
    'Getting used to it',
    'Looking for help',
    'Telling others',
    'Orienting',
    'Choosing',
    'Coming back',
  ],
  touchpoints: [
    ['Asks a friend for advice', 'to hear that others found it daunting too'],
    ['Searches the internet', 'to know quickly whether it fits'],
    ['Reads what others say', 'honest stories'],
    ['Looks at the website', 'to see what it costs'],
    ['Calls with a question', 'somebody who thinks along'],
    ['Fills in the form', 'not to write the same thing twice'],
    ['Gets a confirmation by mail', 'to be sure that it worked'],
    ['Drops by at the desk', 'a friendly face'],
    ['Waits for an answer', 'to know how long it takes'],
    ['Gets a letter at home', 'to understand what it says'],
    ['Tells a colleague', 'to be proud of the choice'],
    ['Makes a complaint', 'to be taken seriously'],
  ],
  pains: [
    'Nobody says how long it takes',
    'You have to tell everything twice',
    'The language is too hard',
    'It is somebody else every time',
  ],
  opportunities: [
    'Send a short message every week on how it stands',
    'Give one name and one number',
    'Show what is arranged already',
    'Call them, two days later',
  ],
  questions: ['How do customers learn of this?', 'What do they do meanwhile?'],
  reasons: [
    'I heard that on the phone last week',
    'It simply takes too long',
    'People are glad about this',
    'Nobody explains why',
  ],
  begins: [
    'talk at the kitchen table',
    'a letter on the mat',
    'it does not work anymore',
    'a neighbour’s tip',
  ],
  ends: ['tells others about it', 'it became ordinary', 'a year later', 'asks for help'],
  actions: ['Call three customers and ask how it went', 'Rewrite the letter with the front desk'],
  answers: {
    why: ['Too many people drop out on the way', 'We don’t know what customers really go through'],
    who: ['Parents with young children', 'People who come for the first time'],
    want: ['To have it right the first time', 'Peace of mind'],
    start: ['When somebody at home brings it up', 'At the first search'],
    end: ['When it has become ordinary', 'When they tell others'],
    story: ['A father came to the desk three times about the same form. The third time he left.'],
  },
  answer: ['We think differently about that', 'We don’t quite know yet'],
}

export const linesIn = (lang: Lang): Lines => (lang === 'en' ? en : nl)
