/** In Dutch, whose words are the longest; `screens.long.spec.ts` sees the board, and the same in English. */
import { pagesOutsideTheBoard } from './every-screen.ts'
import { test } from './scenario.ts'

test('UI13 every page outside the board, in Dutch, both themes, and on a phone', async ({ scenario }) => {
  test.setTimeout(240_000)
  await pagesOutsideTheBoard(scenario, 'nl')
})
