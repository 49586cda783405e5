import { words } from './words.ts'

/** Instead of a page whose data can't be reached. Of its own: every page carries it. */
export const down = words(
  {
    title: 'We kunnen er even niet bij',
    text: 'De gegevens zijn nu niet te bereiken. Wat bewaard was, is er nog. Probeer het over een minuut opnieuw.',
  },
  {
    title: 'We cannot reach it right now',
    text: 'The data cannot be reached at the moment. What was saved is still there. Try again in a minute.',
  },
)
