import { expect, test } from 'vitest'
import type { Jotting } from '../journey/alone.ts'
import type { Answer, CommandError } from '../sync/commands.ts'
import { JOT_AGAIN_MS, JOT_REST_MS, JottingBox } from './jotting-box.ts'

type Sent = { name: string; text: string; answer: (error?: CommandError) => Promise<void> }

/** A box whose clock and server are the test's hands. */
function hands() {
  const sent: Sent[] = []
  let waiting: { ms: number; run: () => void }[] = []
  const box = new JottingBox(
    (name, input) =>
      new Promise<Answer>((resolve) => {
        sent.push({
          name,
          text: 'jotting' in input ? input.jotting.text : '',
          answer: async (error) => {
            resolve(error ? { id: 1, ok: false, error } : { id: 1, ok: true })
            await new Promise((done) => setTimeout(done))
          },
        })
      }),
    (ms, run) => {
      const timer = { ms, run }
      waiting.push(timer)
      return () => {
        waiting = waiting.filter((each) => each !== timer)
      }
    },
  )
  /** Everything that waits so long comes to pass. */
  const after = (ms: number) => {
    const due = waiting.filter((each) => each.ms === ms)
    waiting = waiting.filter((each) => each.ms !== ms)
    for (const { run } of due) run()
  }
  return { box, sent, after }
}
const piece = (text: string, id = 'a'): Jotting => ({ kind: 'chapter', id, parent: 'j', text })
const shown = (box: JottingBox) => box.pieces().map(({ jotting, state }) => [jotting.text, state])

test('WA8 what is written shows at once and is sent when it rests, the newest last', async () => {
  const { box, sent, after } = hands()
  box.write(piece('K'))
  box.write(piece('Ki'))
  expect(shown(box)).toEqual([['Ki', 'saving']])
  expect(sent).toEqual([])
  after(JOT_REST_MS)
  expect(sent.map(({ text }) => text)).toEqual(['Ki'])
  box.write(piece('Kiezen'))
  after(JOT_REST_MS)
  expect(sent, 'one under way at a time').toHaveLength(1)
  await sent[0]?.answer()
  expect(sent.map(({ text }) => text)).toEqual(['Ki', 'Kiezen'])
  expect(shown(box)).toEqual([['Kiezen', 'saving']])
  await sent[1]?.answer()
  expect(shown(box)).toEqual([['Kiezen', 'saved']])
})

test('WA8 an older view of the server never undoes what was written since', async () => {
  const { box, sent, after } = hands()
  box.learn([piece('Oud'), piece('Ander', 'b')])
  box.write(piece('Nieuw'))
  box.learn([piece('Oud'), piece('Ander', 'b')])
  expect(shown(box)).toEqual([
    ['Nieuw', 'saving'],
    ['Ander', 'saved'],
  ])
  after(JOT_REST_MS)
  await sent[0]?.answer()
  box.learn([piece('Oud'), piece('Ander', 'b')])
  expect(shown(box)[0]).toEqual(['Nieuw', 'saved'])
  box.learn([piece('Nieuw'), piece('Ander', 'b')])
  // from here on the person's other device shows too
  box.learn([piece('Van de telefoon'), piece('Ander', 'b')])
  expect(shown(box)[0]).toEqual(['Van de telefoon', 'saved'])
})

test('WA8 without a connection it is tried again; what is refused keeps its words', async () => {
  const { box, sent, after } = hands()
  box.write(piece('Kiezen'))
  box.flush()
  await sent[0]?.answer('offline')
  expect(shown(box)).toEqual([['Kiezen', 'failed']])
  after(JOT_AGAIN_MS)
  await sent[1]?.answer('notFound')
  expect(shown(box)).toEqual([['Kiezen', 'refused']])
  after(JOT_AGAIN_MS)
  expect(sent).toHaveLength(2)
  expect(box.takeRefused()).toEqual(['Kiezen'])
  expect(shown(box)).toEqual([])
})

test('WA8 what is thrown away stays away, also when it was under way', async () => {
  const { box, sent, after } = hands()
  box.learn([piece('Ander', 'b')])
  box.write(piece('Kiezen'))
  after(JOT_REST_MS)
  box.drop('a')
  box.drop('b')
  expect(shown(box)).toEqual([])
  await sent[0]?.answer()
  expect(sent.map(({ name }) => name)).toEqual(['jot', 'dropJotting', 'dropJotting', 'dropJotting'])
  box.learn([piece('Kiezen'), piece('Ander', 'b')])
  expect(shown(box), 'an older view').toEqual([])
})

test('WA8 once all is shared only what was not saved stays', async () => {
  const { box, sent, after } = hands()
  box.write(piece('Bewaard'))
  box.write(piece('Nog niet', 'b'))
  after(JOT_REST_MS)
  await sent[0]?.answer()
  box.forgetSaved()
  expect(shown(box)).toEqual([['Nog niet', 'saving']])
})
