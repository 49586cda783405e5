import { expect, test } from 'vitest'
import type { Answer, CommandError } from '../sync/commands.ts'
import { ANSWER_AGAIN_MS, ANSWER_REST_MS, SavedAnswer } from './saved-answer.ts'

function hands() {
  const sent: { text: string; answer: (error?: CommandError) => Promise<void> }[] = []
  let waiting: { ms: number; run: () => void }[] = []
  const box = new SavedAnswer(
    (text) =>
      new Promise<Answer>((resolve) => {
        const answer = async (error?: CommandError) => {
          resolve(error ? { id: 1, ok: false, error } : { id: 1, ok: true })
          await new Promise((done) => setTimeout(done))
        }
        sent.push({ text, answer })
      }),
    (ms, run) => {
      const timer = { ms, run }
      waiting.push(timer)
      return () => {
        waiting = waiting.filter((each) => each !== timer)
      }
    },
  )
  const after = (ms: number) => {
    const due = waiting.filter((each) => each.ms === ms)
    waiting = waiting.filter((each) => each.ms !== ms)
    for (const { run } of due) run()
  }
  return { box, sent, after }
}

test('PP2 an answer is sent when the letters rest, and says saved only for the newest of them', async () => {
  const { box, sent, after } = hands()
  box.type('Min')
  after(ANSWER_REST_MS)
  box.type('Minder afhakers ')
  await sent[0]?.answer()
  expect(box.draft()).toEqual({ typed: 'Minder afhakers ', state: 'saving' })
  box.flush()
  expect(sent.map(({ text }) => text)).toEqual(['Min', 'Minder afhakers'])
  await sent[1]?.answer()
  expect(box.draft().state).toBe('saved')
  box.learn('Min')
  expect(box.draft().typed, 'an older view').toBe('Minder afhakers ')
  box.learn('Minder afhakers')
  expect(box.draft().typed).toBeNull()
})

test('PP2 without a connection it is tried again; what is refused keeps its words', async () => {
  const { box, sent, after } = hands()
  box.type('Ouders')
  after(ANSWER_REST_MS)
  await sent[0]?.answer('offline')
  expect(box.draft()).toEqual({ typed: 'Ouders', state: 'failed' })
  after(ANSWER_AGAIN_MS)
  await sent[1]?.answer('notFound')
  expect(box.draft()).toEqual({ typed: 'Ouders', state: 'refused' })
  after(ANSWER_AGAIN_MS)
  box.learn('')
  expect([sent.length, box.draft().typed]).toEqual([2, 'Ouders'])
})
