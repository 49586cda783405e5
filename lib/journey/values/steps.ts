/** The thirteen steps of a workshop with the line shown to participants, and its variants. */
import type { Lang, Localised } from '../entities.ts'
import type { Coded } from './coded.ts'

export const steps = [
  {
    code: 'arrive',
    order: 1,
    label: { nl: 'Aankomen', en: 'Arrive' },
    minutes90: 5,
    prompt: {
      nl: 'Welkom. Zet je kaartje in het vak en geef een proefstem. Gelukt? Dan kun je meedoen.',
      en: 'Welcome. Put your note in the box and cast a test vote. Done? Then you can join in.',
    },
  },
  {
    code: 'scope',
    order: 2,
    label: { nl: 'Kader', en: 'Scope' },
    minutes90: 6,
    prompt: {
      nl: 'Dit kader blijft steeds in beeld: het zegt waarom we dit doen. Lees elkaars antwoorden en maak er samen één zin van.',
      en: "This frame stays in view: it says why we do this. Read each other's answers and make one sentence together.",
    },
  },
  {
    code: 'type',
    order: 3,
    label: { nl: 'Klanttype en vier vragen', en: 'Type and four questions' },
    minutes90: 3,
    prompt: {
      nl: 'Vandaag kijken we door de ogen van {naam}. Wat wil {naam} echt? Wat is de aanleiding, los van ons merk? Waarom zoekt {naam} contact? En wie is {naam} als mens?',
      en: 'Today we look through the eyes of {name}. What does {name} really want? What was the trigger, apart from our brand? Why does {name} seek contact? And who is {name} as a person?',
    },
  },
  {
    code: 'bounds',
    order: 4,
    label: { nl: 'Begin en einde', en: 'Begin and end' },
    minutes90: 5,
    prompt: {
      nl: 'Waar begint de reis voor {naam}? En waar houdt die op? Zet twee spelden en schrijf erbij welk moment het is. Niemand ziet ze tot we ze samen openen.',
      en: 'Where does the journey begin for {name}? And where does it stop? Place two pins and add a few words saying which moment it is. Nobody sees them until we open them together.',
    },
  },
  {
    code: 'chapters',
    order: 5,
    label: { nl: 'Hoofdstukken', en: 'Chapters' },
    minutes90: 10,
    prompt: {
      nl: 'Welke grote brokken maakt {naam} door? Noem er hooguit zes, in stilte. Geen website, mail of balie: die komen straks.',
      en: 'Which big chunks does {name} go through? Name six at most, in silence. No website, mail or desk: those come later.',
    },
  },
  {
    code: 'touchpoints',
    order: 6,
    label: { nl: 'Contactmomenten', en: 'Touchpoints' },
    minutes90: 14,
    prompt: {
      nl: 'Zet onder elk hoofdstuk alle contactmomenten: direct of indirect, online of offline. Ook een praatje met de buurvrouw telt. Schrijf erbij wat {naam} dan nodig heeft.',
      en: 'Under each chapter, put all touchpoints: direct or indirect, online or offline. A chat with the neighbour counts too. Add what {name} needs at that moment.',
    },
  },
  {
    code: 'gaps',
    order: 7,
    label: { nl: 'Wat ontbreekt', en: 'Find the gaps' },
    minutes90: 3,
    prompt: {
      nl: 'Wat ontbreekt er nog? Kijk naar de lege, gestreepte vakken: familie en vrienden, andere aanbieders, klachten, de tijd erna.',
      en: 'What is still missing? Look at the empty, hatched boxes: family and friends, other suppliers, complaints, the time after.',
    },
  },
  {
    code: 'vote',
    order: 8,
    label: { nl: 'Emotie stemmen', en: 'Emotion vote' },
    minutes90: 5,
    prompt: {
      nl: "Hoe voelt dit voor {naam}? Kies zelf, zonder te overleggen. Weet je het niet? Kies 'weet ik niet': ook dat is nuttig.",
      en: "How does this feel for {name}? Decide on your own. Don't know? Choose 'don't know': that is useful too.",
    },
  },
  {
    code: 'reveal',
    order: 9,
    label: { nl: 'Onthullen en praten', en: 'Reveal and talk' },
    minutes90: 8,
    prompt: {
      nl: 'We beginnen waar we het minst eens zijn. Vertel iets wat je echt bij een klant hebt gezien of gehoord. Er is geen goed of fout antwoord.',
      en: 'We start where we agree least. Tell something you really saw or heard from a customer. There is no right or wrong answer.',
    },
  },
  {
    code: 'stars',
    order: 10,
    label: { nl: 'Memorabel en merk', en: 'Memorable and brand' },
    minutes90: 3,
    prompt: {
      nl: 'Wat vertelt {naam} thuis als eerste? Verdeel drie sterren. Is onze belofte hier te merken?',
      en: 'What will {name} tell at home first? Share out three stars. Can our promise be felt here?',
    },
  },
  {
    code: 'pains',
    order: 11,
    label: { nl: 'Pijn en kansen', en: 'Pains and opportunities' },
    minutes90: 6,
    prompt: {
      nl: 'Kies een dieptepunt. Schrijf eerst wat er schuurt, dan wat zou helpen. Verdeel daarna je drie stippen.',
      en: 'Choose a low point. First write what hurts, then what would help. Then share out your three dots.',
    },
  },
  {
    code: 'assumptions',
    order: 12,
    label: { nl: 'Aannames en vragen', en: 'Assumptions and questions' },
    minutes90: 5,
    prompt: {
      nl: 'Wees eerlijk: weten we dit van klanten, of denken we het? Maak van twee aannames elk een onderzoeksvraag.',
      en: 'Be honest: do we know this from customers, or do we think so? Turn two assumptions into a research question each.',
    },
  },
  {
    code: 'loop',
    order: 13,
    label: { nl: 'Kringloop sluiten', en: 'Close the loop' },
    minutes90: 3,
    prompt: {
      nl: 'Waarmee begint de volgende ronde voor {naam}? Wie doet wat, en wanneer is het af?',
      en: 'What starts the next round for {name}? Who does what, and when is it done?',
    },
  },
] as const satisfies readonly Coded<{ order: number; minutes90: number; prompt: Localised }>[]

export const workshopVariants = [
  { code: '90', label: { nl: '90 minuten', en: '90 minutes' } },
  { code: 'half_day', label: { nl: 'halve dag', en: 'half day' } },
  { code: 'validation', label: { nl: 'validatie met klanten', en: 'validation with customers' } },
  { code: 'free', label: { nl: 'vrij', en: 'free' } },
] as const satisfies readonly Coded[]

export type StepCode = (typeof steps)[number]['code']

/** The line shown to participants, with the person's name filled in. `who` comes from `personName`. */
export function stepPrompt(code: StepCode, who: string, lang: Lang): string {
  const prompt = steps.find((step) => step.code === code)?.prompt[lang] ?? ''
  return prompt.replaceAll(lang === 'nl' ? '{naam}' : '{name}', () => who)
}
