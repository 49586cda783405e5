/** The thirteen questions of the scope frame. */
import type { Coded } from './coded.ts'

export const scopeQuestions = [
  {
    code: 'why',
    label: {
      nl: 'Waarom maken we deze klantreis? Wat is het doel?',
      en: 'Why are we making this journey? What is the goal?',
    },
  },
  {
    code: 'usecase',
    label: {
      nl: 'Waarvoor gebruiken we hem: strategie, organisatieverandering, concept of operatie?',
      en: 'What will we use it for: strategy, organisation change, concept or operations?',
    },
  },
  {
    code: 'who',
    label: {
      nl: 'Wie is de klant? Welk klanttype staat centraal (nieuw, bestaand, prospect)?',
      en: 'Who is the customer? Which customer type is central (new, existing, prospect)?',
    },
  },
  { code: 'want', label: { nl: 'Wat wil deze klant echt?', en: 'What does this customer really want?' } },
  {
    code: 'conclusion',
    label: {
      nl: 'Hoe komt de klant daarbij? Wat is de aanleiding, los van ons merk?',
      en: 'How does the customer come to this conclusion? What is the trigger, apart from our brand?',
    },
  },
  {
    code: 'interact',
    label: {
      nl: 'Waarom wil de klant contact met ons (ervaring, voordeel, beide)?',
      en: 'Why does the customer want to interact (experience, bargain, both)?',
    },
  },
  {
    code: 'start',
    label: {
      nl: 'Waar begint de reis voor de klant? En waar begint hij volgens ons?',
      en: 'Where does the journey begin for the customer? And according to us?',
    },
  },
  {
    code: 'end',
    label: {
      nl: 'Waar eindigt de reis voor de klant? Of begint daar een nieuwe?',
      en: 'Where does the journey end for the customer? Or does a new one begin there?',
    },
  },
  {
    code: 'situation',
    label: {
      nl: 'Om welke situatie, welke dienst of welk product gaat het? Wat valt erbuiten?',
      en: 'Which situation, service or product is it about? What is out of scope?',
    },
  },
  {
    code: 'brand',
    label: {
      nl: 'Welke merkwaarden of merkbeloften moeten voelbaar zijn?',
      en: 'Which brand values or promises must be felt?',
    },
  },
  {
    code: 'known',
    label: {
      nl: 'Wat weten we al zeker van klanten, en waaruit blijkt dat?',
      en: 'What do we already know for sure about customers, and how?',
    },
  },
  {
    code: 'stakeholders',
    label: {
      nl: 'Wie zijn de belangrijkste belanghebbenden en wie beslist er na afloop?',
      en: 'Who are the key stakeholders and who decides afterwards?',
    },
  },
  {
    code: 'success',
    label: {
      nl: 'Wanneer is deze sessie geslaagd? Welke ambitie hebben we?',
      en: 'When is this session a success? What is our ambition?',
    },
  },
] as const satisfies readonly Coded[]
