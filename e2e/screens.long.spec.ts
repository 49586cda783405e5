import { pagesOutsideTheBoard, screensOfAWorkshop } from './every-screen.ts'
import { test } from './scenario.ts'

test('UI13 every page outside the board, in English, both themes, and on a phone', async ({ scenario }) => {
  await pagesOutsideTheBoard(scenario, 'en')
})

for (const language of ['nl', 'en'] as const)
  test(`UI13 every screen of a workshop (${language}), both themes, and on a phone`, async ({ scenario }) => {
    await screensOfAWorkshop(scenario, language)
  })
