import type { SelfWords } from './self-nl.ts'

/** Exactly the keys and shapes of the Dutch words, or it does not compile. */
export const en: SelfWords = {
  title: 'You',
  open: (name: string) => `You: ${name}`,
  phone: 'Link a phone',
  announce: 'What a screen reader says',
  announceHint: 'What you do yourself, and whether your work is saved, you always hear.',
  level: { none: 'Nothing', important: 'Important', mine: 'My place', all: 'Everything' },
  levelHint: {
    none: 'Nothing of others',
    important: 'New step, vote, result, time',
    mine: 'New notes where you are working too',
    all: 'Who comes and who goes too',
  },
  look: 'Look and language',
  leave: 'Sign out',
  leaveSure:
    'This device then no longer knows who you are. What you wrote stays on the board. If you came in by a link, you come back as a new person.',
  leaveYes: 'Sign this device out',
}
