import { pagesOutsideTheBoard, screensOfAWorkshop } from './every-screen.ts'
import { test } from './scenario.ts'

test('UI13 every page outside the board, in English, both themes, and on a phone', async ({ scenario }) => {
  await pagesOutsideTheBoard(scenario, 'en')
})

test('UI13 every screen of a workshop, in English, both themes, and on a phone', async ({ scenario }) => {
  await screensOfAWorkshop(scenario, 'en')
})
