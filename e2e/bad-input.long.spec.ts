/** Whatever somebody types or opens that cannot work: said in their language, at its place, nothing lost. */
import type { Page } from '@playwright/test'
import { create } from '../messages/create.ts'
import { join } from '../messages/join.ts'
import { common } from '../messages/common.ts'
import { review } from '../messages/review.ts'
import { team } from '../messages/team.ts'
import { Actor, type ActorOptions } from './actors.ts'
import { expectCalm } from './calm.ts'
import { expect, test } from './scenario.ts'
import { AppServer, STORY_PORT } from './server.ts'

const REFUSED = /Failed to load resource/
const LANGUAGES = ['nl', 'en'] as const

async function expectSaid(page: Page, title: string, text: string): Promise<void> {
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  await expect(page.getByText(text).first()).toBeVisible()
  await expectCalm(page)
}

test('IN7 IN9 IN11 no way in: revoked, shut and full are each told in the own language', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const server = new AppServer(STORY_PORT, { MAX_SEATS: '2' })
  const actors: Actor[] = []
  const enter = async (name: string, look: Partial<ActorOptions> = {}) => {
    const actor = await Actor.enter(browser, name, { ...look, origin: server.origin })
    actor.watch.allow(REFUSED)
    actors.push(actor)
    return actor
  }
  try {
    await server.start()
    const anne = await enter('Anne')
    await anne.signsInBy(server.signInLink)
    const boardId = await anne.makesWorkshop({ title: 'Vol en dicht' })
    const { link } = await anne.invitation(boardId)
    const invites = `/api/boards/${boardId}/invites`
    const told = async (title: 'shut' | 'full' | 'dead') => {
      for (const language of LANGUAGES) {
        const guest = await enter('Gast', { language, device: 'phone' })
        await guest.opens(link)
        const t = join[language]
        await expectSaid(guest.page, t[title], t[`${title}Text`])
        await guest.leaves()
      }
    }

    await anne.posts(invites, { do: 'door', shut: true })
    await told('shut')
    await anne.posts(invites, { do: 'door', shut: false })
    await anne.posts(invites, { do: 'revoke', role: 'participant' })
    await told('dead')
    await anne.posts(invites, { do: 'renew', role: 'participant' })

    // two read the same invitation; one place is left
    const fresh = (await anne.invitation(boardId)).link
    const late = await enter('Late', { language: 'en' })
    await late.opens(fresh)
    await late.page.getByLabel(join.en.nameLabel).fill('Late')
    const tom = await enter('Tom')
    await tom.joinsByLink(fresh)
    await late.page.getByRole('button', { name: join.en.enter, exact: true }).click()
    await expectSaid(late.page, join.en.full, join.en.fullText)

    const observers = (await anne.invitation(boardId, 'observer')).link
    for (const language of LANGUAGES) {
      const guest = await enter('Gast', { language })
      await guest.opens(observers)
      await expectSaid(guest.page, join[language].full, join[language].fullText)
    }
    expect(actors.flatMap((actor) => actor.watch.unexpected())).toEqual([])
  } finally {
    for (const actor of actors) await actor.leaves()
    await server.remove()
  }
})

test('IN13 a name with direction overrides turns nothing around on any screen', async ({ scenario }) => {
  const anne = await scenario.anne()
  const boardId = await anne.makesWorkshop({ title: 'Omgekeerd' })
  await anne.opensBoard(boardId)
  const eve = await scenario.guest('\u202eevE\u2066 \u200fnaV\u0000 <b>vet</b>\u202c')
  await eve.joinsByLink((await anne.invitation(boardId)).link)
  for (const { page } of [anne, eve]) {
    await expect(page.getByText('evE naV <b>vet</b>').first()).toBeVisible()
    expect(await page.locator('body').innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/)
  }
})

for (const language of LANGUAGES) {
  test(`CR3 CR6 every field of a new workshop wrong: each is told, none is lost (${language})`, async ({
    scenario,
  }) => {
    const anne = await scenario.anne({ language })
    anne.watch.allow(REFUSED)
    const { page } = anne
    const t = create[language]
    await anne.opens('/new')
    await page.locator('summary').click()
    const long = 'x'.repeat(600)
    const wrong = new Map([
      [t.title, long],
      [t.person, long],
      [t.begin, long],
      [t.end, long],
      [t.callUrl, 'javascript:alert(1)'],
      [t.organisation, long],
      [t.promise(1), long],
      [t.date, '2026-13-99'.slice(0, 0)],
    ])
    const field = (label: string) => page.getByLabel(label, { exact: false }).first()
    // by its kind: the names of the examples hold the same word
    const time = page.locator('input[type=time]')
    for (const [label, text] of wrong) if (text !== '') await field(label).fill(text)
    // a time without a date
    await time.fill('10:30')
    await page.getByRole('button', { name: t.submit }).click()

    const summary = page.locator('[data-error-summary]')
    await expect(summary).toBeFocused()
    for (const name of ['title', 'person', 'begin', 'end', 'callUrl', 'organisation', 'promises'] as const) {
      await expect(summary.getByRole('link', { name: new RegExp(`^${t.fields[name]}: `) })).toBeVisible()
      await expect(page.locator(`#field-${name} [aria-invalid=true]`).first()).toBeVisible()
    }
    await expectCalm(page)
    const kept = async () => {
      for (const [label, text] of wrong) if (text !== '') expect(await field(label).inputValue()).toBe(text)
      expect(await time.inputValue()).toBe('10:30')
    }
    await kept()
    await page.reload()
    if (!(await field(t.organisation).isVisible())) await page.locator('summary').click()
    await kept()
  })
}

test('CR11 a page takes nothing before its script is there, and everything once it is', async ({
  scenario,
}) => {
  const { page } = await scenario.anne()
  const held: (() => void)[] = []
  let slow = true
  await page.route('**/_next/static/**/*.js', async (route) => {
    if (slow) await new Promise<void>((go) => held.push(go))
    await route.continue()
  })
  for (const [address, field] of [
    ['/new', create.nl.title],
    ['/team', team.nl.name],
  ] as const) {
    slow = true
    await page.goto(address, { waitUntil: 'commit' })
    const box = page.getByRole('textbox', { name: field })
    await expect(box).toBeDisabled()
    slow = false
    for (const go of held.splice(0)) go()
    await box.fill('Wachten op de trein')
    await expect(box).toHaveValue('Wachten op de trein')
  }
})

test('TP5 CR3 a template that is not there makes no workshop, and the page offers the ones that are', async ({
  scenario,
}) => {
  const anne = await scenario.anne()
  for (const template of ['../../etc/passwd', '__proto__', 'library-9-9', '', null, 7]) {
    const answer = await anne.context.request.post('/api/boards', {
      data: { title: 'Sjabloon', template },
      headers: { origin: scenario.server.origin },
    })
    expect([answer.status(), await answer.json()], String(template)).toEqual([
      400,
      { error: 'invalid', fields: { template: 'invalid' } },
    ])
  }
  await anne.opens('/new?template=library-9-9')
  await expect(anne.page.getByRole('radio', { name: create.nl.empty })).toBeVisible()
  await expectCalm(anne.page)
})

for (const language of LANGUAGES) {
  test(`AU12 AU14 addresses that lead nowhere are told kindly (${language})`, async ({ scenario }) => {
    const guest = await scenario.guest('Gast', { language })
    guest.watch.allow(REFUSED)
    const never = 'ffffffff-ffff-4fff-8fff-ffffffffffff'
    const t = review[language]
    await guest.opens('/s#geen-link-die-ooit-bestond-maar-wel-lang-genoeg')
    await guest.page
      .getByRole('button')
      .filter({ hasText: t.open })
      .click({ timeout: 2_000 })
      .catch(() => {})
    await expectSaid(guest.page, t.dead, t.deadText)
    await guest.opens(`/s/${never}`)
    await expectSaid(guest.page, t.dead, t.deadText)

    const anne = await scenario.anne({ language })
    anne.watch.allow(REFUSED)
    for (const address of [
      `/w/${never}`,
      `/w/${never}/review`,
      '/w/%00',
      '/w/..%2f..%2f',
      '/nergens',
      '/example/nee',
    ]) {
      await anne.opens(address)
      await expectSaid(anne.page, common[language].notFoundTitle, common[language].notFoundText)
    }
  })
}
