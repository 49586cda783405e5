/** As the Dutch ones. */
import { en as stepLines } from '../lib/journey/values/step-lines-en.ts'
import { partWords, type ExtraParts } from './agenda-part.ts'
import type { PartNames } from './part-names-nl.ts'

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
      "Vote as the customers told it, not as you think yourself. Were you that customer? Then vote about your own experience, and choose 'I don’t know' where it did not happen to you.",
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

export const en: PartNames = partWords(stepLines, extra)
