import type { PartCode } from '../lib/journey/agenda/agenda.ts'
import type { AgendaWords } from './agenda-nl.ts'
import { partWords, type ExtraParts, type PartHelp } from './agenda-part.ts'

const extra: ExtraParts = {
  free: {
    label: 'Free',
    prompt: 'Make the journey of {name} together. No need to wait for each other.',
  },
  break: {
    label: 'Break',
    prompt: 'Break. The board stays as it is.',
  },
  recap: {
    label: 'Our 1.0',
    prompt:
      'This is what we thought ourselves about the journey of {name}. Read the map at leisure. Today we see whether it is true.',
  },
  evidence: {
    label: 'Reading evidence',
    prompt: 'This is what customers told us. Read at each touchpoint what they said, word for word.',
  },
  retell: {
    label: 'Voting as the customer',
    prompt:
      "Vote as the customers told it, not as you think yourself. Were you that customer? Then vote about your own experience, or choose 'did not happen to me'.",
  },
  verdict: {
    label: 'Is it true?',
    prompt: 'Is it true, partly true or not true? Say each time which customer told you.',
  },
  additions: {
    label: 'What we did not know',
    prompt: 'What did customers mention that we did not know? Add those touchpoints.',
  },
}

export const en: AgendaWords = {
  ...partWords('en', extra),
  parts: {
    free: {
      purpose: 'making the map together, without steps',
      doing: 'make chapters, touchpoints and notes, vote when you open a vote',
      lead: 'votes, locks, pointing',
      output: 'a map',
      stuck: [{ sign: 'one person types everything', helps: 'ask everybody for three' }],
    },
    break: {
      purpose: 'away from the screen for a moment',
      doing: 'nothing',
      lead: 'the time',
      output: '',
      stuck: [],
    },
    arrive: {
      purpose: 'everyone can type and vote',
      doing: "enter a name, put one note in the box, a test vote on this morning's coffee",
      lead: 'list of the lobby, admit, who is not ready, language',
      output: 'everyone is ready',
      stuck: [{ sign: 'someone cannot vote', helps: 'send the link again, or let that person look on' }],
    },
    scope: {
      purpose: 'masking the edges',
      doing: "read everyone's answers per question, make one text together, press Agree",
      lead: 'open questions one by one, time, how many agree, lock',
      output: 'the frame is filled in, the goal is agreed',
      stuck: [
        {
          sign: 'the goal is a solution, or everything',
          helps: 'ask what it is for and what is out of scope',
        },
        { sign: 'you cannot agree', helps: 'keep it as an open question and go on' },
      ],
    },
    type: {
      purpose: 'one customer, not everybody',
      doing: 'what the customer wants, the trigger, why there is contact and who it is',
      lead: 'choose the customer type of today; the others stay as tabs',
      output: 'a card of the customer type',
      stuck: [
        { sign: '‘our average customer’', helps: 'choose one real person' },
        { sign: 'a brand name stands in the trigger', helps: 'ask what happened before they thought of you' },
      ],
    },
    bounds: {
      purpose: 'wider than the organisation sees',
      doing: 'place a blind pin for the begin and one for the end, with up to five words',
      lead: 'reveal the pins, read the words in order, set the brackets of the organisation and of the customer',
      output: 'two brackets',
      stuck: [{ sign: 'all pins stand at the purchase', helps: 'ask: and the evening before that?' }],
    },
    chapters: {
      purpose: 'big chunks',
      doing: 'three minutes alone for six titles at most, then merge',
      lead: 'merge, order, questions at titles, lock the order',
      output: 'four to eight chapters',
      stuck: [
        { sign: 'touchpoints as chapters', helps: 'the question under the title, and: what hangs under it?' },
        { sign: 'words of the organisation', helps: 'ask: what is the customer busy with then?' },
      ],
    },
    touchpoints: {
      purpose: 'every contact, every need',
      doing:
        'in silence, put touchpoints under the chapters: title, channel, direct or indirect, online or offline, need',
      lead: 'groups per chapter, time, number per chapter and per person, room for quiet people',
      output: 'fifteen to forty touchpoints',
      stuck: [
        { sign: 'only own channels', helps: 'mention family and friends, other suppliers, a complaint' },
        { sign: 'one person types everything', helps: 'ask everybody for three' },
      ],
    },
    gaps: {
      purpose: 'becoming complete',
      doing: 'look at the strip of phases and at the channels, and add',
      lead: 'open questions',
      output: 'gaps filled or parked',
      stuck: [{ sign: 'endless detail', helps: 'to the parking lot' }],
    },
    vote: {
      purpose: 'your own view first',
      doing:
        'choose per touchpoint how it feels for this customer, or ‘don’t know’, with two emotions at most',
      lead: 'open the vote, see only counts, remind, close',
      output: 'votes on at least 80% of the touchpoints',
      stuck: [
        { sign: 'someone votes as an employee', helps: 'point at the customer of today above the vote' },
        { sign: 'too many touchpoints', helps: 'let three stars choose what to vote on' },
      ],
    },
    reveal: {
      purpose: 'learning from the difference',
      doing:
        'look at the curve; the first three to talk about open one by one; whoever wants to tells why; vote again once',
      lead: 'reveal, point at a touchpoint, vote again, write down',
      output: 'the curve, and where you differ',
      stuck: [
        { sign: 'the difference is averaged away', helps: 'read the split aloud' },
        { sign: 'the boss goes first', helps: 'names stay out; you invite the stories' },
      ],
    },
    stars: {
      purpose: 'what stays, what we promise',
      doing: 'share out three stars; at what got a star: does it strengthen, break or leave the promise',
      lead: 'count, point out a moment of truth',
      output: 'peaks, dips, end, and where the promise breaks',
      stuck: [{ sign: 'everything is special', helps: 'no more than three stars' }],
    },
    pains: {
      purpose: 'where it can be better',
      doing: 'choose a low point: one pain, one opportunity; share out three dots',
      lead: 'sort by dots, give it an owner',
      output: 'three opportunities with an owner',
      stuck: [{ sign: 'solutions without a pain', helps: 'first what hurts' }],
    },
    assumptions: {
      purpose: 'an honest 1.0',
      doing: 'say of own touchpoints: know, think or no idea; turn two into a research question',
      lead: 'the list, choose the riskiest, plan interviews',
      output: 'a list to research',
      stuck: [{ sign: '‘we know this’', helps: 'ask: from which customer?' }],
    },
    loop: {
      purpose: 'the end is a beginning',
      doing: 'say what starts the next round, watch the whole journey, rate the workshop',
      lead: 'keep it, name the version, send the link',
      output: 'a kept version, actions',
      stuck: [{ sign: 'nobody takes on what comes next', helps: 'do not close without a name and a date' }],
    },
    recap: {
      purpose: 'knowing together what we thought',
      doing: 'read the map',
      lead: 'tell the journey in two minutes; let customers say their first impression',
      output: 'everyone knows the map',
      stuck: [
        { sign: 'colleagues defend the map', helps: 'it was an assumption; today counts what customers say' },
      ],
    },
    evidence: {
      purpose: 'hearing what customers said',
      doing: 'read the quotes per touchpoint',
      lead: 'point at touchpoint after touchpoint; have quotes read aloud',
      output: 'everyone knows the stories',
      stuck: [{ sign: 'fewer than five talks were held', helps: 'call it half-way and plan the rest' }],
    },
    retell: {
      purpose: 'feeling what customers felt',
      doing: 'vote as the customer told it, or ‘did not happen to me’',
      lead: 'open the vote; customers and colleagues count apart',
      output: 'a curve of customers beside ours',
      stuck: [{ sign: 'someone votes their own opinion', helps: 'ask: which quote belongs to this?' }],
    },
    verdict: {
      purpose: 'confirming assumptions or letting them go',
      doing: 'say per touchpoint whether it is true, and from whom you know',
      lead: 'set the verdict; it takes two sources',
      output: 'a verdict per touchpoint',
      stuck: [{ sign: 'one loud customer decides', helps: 'one source is a signal, not a verdict' }],
    },
    additions: {
      purpose: 'filling blind spots',
      doing: 'add touchpoints that customers mentioned',
      lead: 'point out where they belong; the rest to the parking lot',
      output: 'touchpoints we did not know',
      stuck: [
        { sign: 'ideas instead of what happened', helps: 'write it as an opportunity at a touchpoint' },
      ],
    },
  } satisfies Record<PartCode, PartHelp>,
  variant: {
    '90': 'Thirteen steps, 80 minutes planned and 10 left over.',
    half_day: 'The same steps with more time, and three breaks.',
    validation: 'With customers in the room, after five talks or more: is our 1.0 true?',
    free: 'Without steps: you make the map together.',
  },
  ends: (time: string) => `Done at ${time}`,
  slack: (n: number) => (n === 1 ? '1 minute left over' : `${n} minutes left over`),
  late: (n: number) => (n === 1 ? '1 minute late' : `${n} minutes late`),
  noBreak: (n: number) => `${n} minutes without a break is too long.`,
  catchUp: 'Shorten what is still to come',
  short: (n: number) => `Still ${n === 1 ? '1 minute' : `${n} minutes`} late then. Skip a step.`,
}
