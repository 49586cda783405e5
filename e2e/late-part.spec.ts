import { expect, test } from './scenario.ts'
import { board } from '../messages/board.ts'

test('OP18 a part that cannot be fetched says so, and comes when the network is back', async ({
  scenario,
}) => {
  const anne = await scenario.anne()
  const id = await anne.makesWorkshop({ title: 'Later', template: 'library-1-0' })
  await anne.opensBoard(id)
  await anne.startsWorkshop()
  await anne.page.waitForLoadState('networkidle')

  anne.watch.allow(/ERR_INTERNET_DISCONNECTED/)
  await anne.context.route('**/_next/static/chunks/**', (route) => route.abort('internetdisconnected'))
  await anne.page.keyboard.press('Control+k')
  const palette = anne.page.getByRole('dialog', { name: board.nl.commands })
  await expect(palette.getByText(board.nl.partMissing)).toBeVisible({ timeout: 20_000 })

  await anne.context.unroute('**/_next/static/chunks/**')
  await palette.getByRole('button', { name: board.nl.partAgain }).click()
  await expect(palette.getByRole('textbox')).toBeFocused()
  await palette.getByRole('textbox').fill(board.nl.help)
  await anne.page.keyboard.press('Escape')
  await expect(palette).toHaveCount(0)
})
