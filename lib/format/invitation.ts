/** The invitation that a facilitator copies into a mail: plain text, in either language. */
import type { Lang } from '../journey/entities.ts'
import { dayInWords, hoursInWords, zoneInWords } from './moment.ts'

export type InvitationFacts = {
  title: string
  organisation: string
  facilitator: string
  /** The board's goal as it stands; '' when not agreed yet. */
  goal: string
  startsAt: Date | null
  zone: string
  minutes: number
  callUrl: string
  joinLink: string
  /** "K7PM 3QXE", and the page where it is typed. */
  code: string
  codePage: string
}

/** Longer goals are cut at a word: an invitation has one sentence why. */
const WHY_MAX_CHARACTERS = 240

/** One sentence why, from the goal, else from the title. */
export function whyOf(title: string, goal: string, lang: Lang): string {
  const sentence = firstSentence(goal)
  if (sentence !== '') return sentence
  return lang === 'nl'
    ? `We willen samen zien wat mensen meemaken bij “${title}”, en waar dat beter kan.`
    : `Together we want to see what people go through in “${title}”, and where it can be better.`
}

function firstSentence(goal: string): string {
  const whole = goal.replace(/\s+/g, ' ').trim()
  const sentence = /^.+?[.!?](?=\s|$)/.exec(whole)?.[0] ?? whole
  if (sentence === '') return ''
  if (sentence.length <= WHY_MAX_CHARACTERS) return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`
  return `${sentence.slice(0, WHY_MAX_CHARACTERS).replace(/\s+\S*$/, '')} …`
}

export function whenOf(facts: Pick<InvitationFacts, 'startsAt' | 'zone' | 'minutes'>, lang: Lang): string {
  const { startsAt, zone, minutes } = facts
  if (startsAt === null) return lang === 'nl' ? 'de datum volgt nog' : 'the date will follow'
  const day = dayInWords(startsAt, zone, lang)
  const hours = hoursInWords(startsAt, minutes, zone, lang)
  return `${day}, ${hours} (${zoneInWords(startsAt, zone, lang)})`
}

export const invitationText = (facts: InvitationFacts, lang: Lang): string =>
  (lang === 'nl' ? dutch(facts) : english(facts)).filter((line) => line !== null).join('\n')

function dutch(facts: InvitationFacts): (string | null)[] {
  const who = facts.organisation === '' ? 'Je bent uitgenodigd' : `${facts.organisation} nodigt je uit`
  return [
    'Hallo,',
    '',
    `${who} voor een workshop: ${facts.title}.`,
    `Waarom? ${whyOf(facts.title, facts.goal, 'nl')}`,
    '',
    `Wanneer: ${whenOf(facts, 'nl')}`,
    facts.callUrl === '' ? null : `Videogesprek: ${facts.callUrl}`,
    `Doe mee: ${facts.joinLink}`,
    facts.code === '' ? null : `Of typ de code ${facts.code} op ${facts.codePage}`,
    '',
    'Je hebt geen account nodig: je vult alleen je naam in.',
    'Open de link alvast een keer. De pagina kijkt dan of je verbinding het doet.',
    '',
    'Tot dan!',
    facts.facilitator === '' ? null : facts.facilitator,
  ]
}

function english(facts: InvitationFacts): (string | null)[] {
  const who = facts.organisation === '' ? 'You are invited' : `${facts.organisation} invites you`
  return [
    'Hello,',
    '',
    `${who} to a workshop: ${facts.title}.`,
    `Why? ${whyOf(facts.title, facts.goal, 'en')}`,
    '',
    `When: ${whenOf(facts, 'en')}`,
    facts.callUrl === '' ? null : `Video call: ${facts.callUrl}`,
    `Join: ${facts.joinLink}`,
    facts.code === '' ? null : `Or type the code ${facts.code} at ${facts.codePage}`,
    '',
    'You need no account: you only give your name.',
    'Open the link once beforehand. The page then checks whether your connection works.',
    '',
    'See you then!',
    facts.facilitator === '' ? null : facts.facilitator,
  ]
}
