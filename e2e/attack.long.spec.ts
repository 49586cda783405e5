/** Sixty payloads, by every way in which a text gets onto a screen: none of them runs on any screen. */
import * as Y from 'yjs'
import { bodyAt } from '../lib/doc/edit.ts'
import { CLOSE } from '../lib/sync/wire.ts'
import { board } from '../messages/board.ts'
import { review } from '../messages/review.ts'
import { Person } from '../server/rooms/test-bench.ts'
import type { Actor } from './actors.ts'
import { Seat } from './at-the-board.ts'
import { BAD_LINKS, PAYLOADS } from './payloads.ts'
import { expect, test } from './scenario.ts'

const CHAPTERS = 6
const perChapter = Math.ceil(PAYLOADS.length / CHAPTERS)

/** Everything a script of theirs would do; the policy's own reports are console errors, which a watch fails on. */
function listen(actor: Actor): string[] {
  const seen: string[] = []
  actor.page.on('dialog', (dialog) => {
    seen.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  actor.page.on('request', (request) => {
    if (request.url().includes('evil.example')) seen.push(`request ${request.url()}`)
  })
  return seen
}

async function expectNothingRan(actor: Actor, seen: readonly string[], where: string): Promise<void> {
  // what loads, fails or gets the focus a moment later has its chance
  await actor.page.waitForTimeout(300)
  expect(await actor.page.evaluate(() => Reflect.has(window, '__hit')), where).toBe(false)
  expect(seen, where).toEqual([])
  const foreign = await actor.page.evaluate(() =>
    [...document.querySelectorAll('a[href],form[action],iframe,object,embed,base')].flatMap((found) => {
      const to = found.getAttribute('href') ?? found.getAttribute('action') ?? found.tagName
      return /^(\/|#|https?:\/\/localhost|https:\/\/veilig\.example)/.test(to) ? [] : [to]
    }),
  )
  expect(foreign, where).toEqual([])
}

/** The same seat by a client of one's own: it writes what it likes. */
async function byHand(actor: Actor, boardId: string, port: number): Promise<Person> {
  const cookie = (await actor.context.cookies()).map(({ name, value }) => `${name}=${value}`)
  const session = cookie.find((each) => each.includes('session-token')) ?? ''
  const pushed = actor.tap.heard.map(({ bytes }) => /"mine":\{"seatId":"([\w-]+)"/.exec(bytes.toString()))
  const seatId = pushed.findLast((match) => match !== null)?.[1] ?? ''
  const person = new Person(port, { boardId, seatId, cookie: session })
  await person.until(() => person.provider.synced && person.push !== null)
  return person
}

test('SE5 SE6 sixty payloads by name, text, paste and raw update run on no screen', async ({ scenario }) => {
  test.setTimeout(300_000)
  expect(new Set(PAYLOADS).size).toBe(60)
  const { server } = scenario
  const anne = await scenario.anne({ tapped: true })
  const seenByAnne = listen(anne)
  let pasted = 0
  const boardId = await anne.makesWorkshop({
    title: `"><script>top.__hit=1;alert(1)</script>`,
    template: 'empty',
    person: `<img src=x onerror=top.__hit=1>`,
    organisation: { name: '</title><svg onload=top.__hit=1>', kind: 'public', word: '' },
    promises: ['<iframe srcdoc="<script>top.__hit=1</script>"></iframe>'],
  })
  await anne.opensBoard(boardId)
  await expect(anne.page.locator('[data-lobby]')).toBeVisible()
  const { link } = await anne.invitation(boardId)
  const short = PAYLOADS.filter((text) => text.length <= 40).slice(0, 12)
  expect(short.length).toBe(12)

  const comesIn = async (name: string) => {
    const guest = await scenario.guest('Iemand', { tapped: true })
    const answer = await guest.context.request.post('/api/join', {
      data: { token: link.replace(/.*#/, ''), name },
      headers: { origin: server.origin },
    })
    expect(answer.ok(), name).toBe(true)
    return guest
  }
  await test.step('names', async () => {
    for (const name of short) {
      await (await comesIn(name)).leaves()
    }
    await expect(anne.page.getByText(short[0] ?? '', { exact: false }).first()).toBeVisible()
    await expectNothingRan(anne, seenByAnne, 'lobby')
    await anne.startsWorkshop()
  })

  await test.step('every text of the document, and descriptions by raw update', async () => {
    const eve = await byHand(anne, boardId, server.port)
    const journeyId = eve.view().journeys[0]?.id ?? ''
    eve.edit.setText({ in: 'scope', field: 'goal' }, PAYLOADS.join(' '))
    eve.edit.setText({ in: 'scope', field: 'outOfScope' }, PAYLOADS.join('\n'))
    for (let n = 0; n < CHAPTERS; n++) {
      const payloads = PAYLOADS.slice(n * perChapter, (n + 1) * perChapter)
      const chapterId = eve.edit.addChapter({ journeyId, title: payloads[n] ?? '' }) ?? ''
      for (const payload of payloads) {
        const id = eve.edit.addTouchpoint({ chapterId, title: payload }) ?? ''
        expect(id, payload).not.toBe('')
        eve.edit.setText({ in: 'touchpoints', id, field: 'needText' }, payload)
        eve.edit.setText({ in: 'touchpoints', id, field: 'channelText' }, payload)
        eve.edit.addNote({ touchpointId: id, lane: 'pain', text: payload })
        const run = new Y.XmlText()
        run.insert(0, payload, { bold: {} })
        const paragraph = new Y.XmlElement('paragraph')
        paragraph.insert(0, [run])
        bodyAt(eve.doc, id)?.insert(0, [paragraph])
      }
      await eve.allSaved()
      await new Promise((resolve) => setTimeout(resolve, 1_000))
    }
    expect(eve.closed).toBeNull()
    eve.leave()
  })

  await test.step('a link to where none may lead closes the line, and stands nowhere', async () => {
    for (const href of BAD_LINKS) {
      // each by another seat: who is refused three times gets no line any more
      const guest = await comesIn('Iemand')
      const eve = await byHand(guest, boardId, server.port)
      const body = bodyAt(eve.doc, eve.view().touchpoints[0]?.id ?? '')
      const run = new Y.XmlText()
      run.insert(0, 'klik hier', { link: { href } })
      const paragraph = new Y.XmlElement('paragraph')
      paragraph.insert(0, [run])
      body?.insert(0, [paragraph])
      await eve.until(() => eve.closed !== null)
      expect(eve.closed, href).toBe(CLOSE.refused)
      eve.leave()
      await guest.leaves()
    }
  })

  await test.step('map, list, panel and paper', async () => {
    await anne.page.reload()
    await anne.seesBoard()
    await expect(anne.page.locator('[data-stop^="touchpoints:"]')).toHaveCount(PAYLOADS.length)
    await expectNothingRan(anne, seenByAnne, 'map')
    await expect(anne.page.getByText('klik hier')).toHaveCount(0)
    await anne.page.emulateMedia({ media: 'print' })
    await expectNothingRan(anne, seenByAnne, 'print')
    await anne.page.emulateMedia({ media: 'screen' })
  })

  await test.step('paste into the rich editor', async () => {
    expect(anne.watch.unexpected(), 'refused by the content policy').toEqual([])
    await anne.page.locator('[data-stop^="touchpoints:"]').first().click()
    await anne.page.locator('[data-action="touchpoint.describe"] button').first().click()
    await expect(anne.page.locator('[contenteditable=true]').first()).toBeFocused()
    for (const payload of [...PAYLOADS, ...BAD_LINKS.map((href) => `<a href="${href}">plak</a>`)]) {
      await anne.page
        .locator('[contenteditable=true]')
        .first()
        .evaluate((editor, html) => {
          const clipboard = new DataTransfer()
          clipboard.setData('text/html', html)
          clipboard.setData('text/plain', html)
          editor.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }),
          )
        }, payload)
    }
    await anne.page.waitForTimeout(1_500)
    await expectNothingRan(anne, seenByAnne, 'paste')
    // The editor reads pasted markup in a document of its own, in which nothing can run; that document
    // has our policy too, so the browser reports there. Nowhere else: see the end.
    expect(anne.watch.problems.every((line) => line.includes('inline event handler'))).toBe(true)
    pasted = anne.watch.problems.length
    anne.watch.allow(/Executing inline event handler violates/)
    await new Seat(anne).allSaved()
    await anne.page.keyboard.press('Escape')
    await anne.page
      .getByRole('radio', { name: board.nl.list })
      .or(anne.page.getByRole('button', { name: board.nl.list }))
      .first()
      .click({ force: true })
    await expectNothingRan(anne, seenByAnne, 'list')
  })

  await test.step('invitation, review, share link and home', async () => {
    const reader = await scenario.guest('Lezer')
    const seen = listen(reader)
    await reader.opens(link)
    await expect(reader.page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectNothingRan(reader, seen, 'join')
    await anne.opensBoard(boardId)
    await anne.seesBoard()
    await new Seat(anne).closesBoard('<svg onload=top.__hit=1>')
    await anne.page.waitForURL(/\/review$/)
    await expect(anne.page.locator('[data-board]')).toBeVisible()
    await expectNothingRan(anne, seenByAnne, 'review')
    await anne.page.emulateMedia({ media: 'print' })
    await expectNothingRan(anne, seenByAnne, 'review on paper')
    const made = (await anne.posts('/api/share/link', { boardId, act: 'make' })) as { link: string }
    await reader.opens(made.link)
    await expect(reader.page.getByText(review.nl.by)).toBeVisible()
    await expectNothingRan(reader, seen, 'share')
    await anne.opens('/')
    await expectNothingRan(anne, seenByAnne, 'home')
  })
  expect(anne.watch.problems.slice(pasted), 'refused after the paste').toEqual([])
  expect(server.output).not.toMatch(/__hit|evil\.example/)
  const secrets = [link.replace(/.*#/, ''), ...(await anne.context.cookies()).map(({ value }) => value)]
  for (const secret of secrets.filter((each) => each.length > 20)) expect(server.output).not.toContain(secret)
})
