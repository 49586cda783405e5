import { expect, test } from 'vitest'
import { benchOfFile } from '../rooms/test-file-bench.ts'

const bench = benchOfFile()

test('GD11 an answer to the guard is kept for everybody: of its author or who leads, and of nobody else', async () => {
  const { boardId, facilitator } = await bench.workshop()
  const anne = await bench.join(facilitator)
  await anne.command('start', {})
  const tom = await bench.join(await bench.seat(boardId, 'participant', 'Tom'))
  const bea = await bench.join(await bench.seat(boardId, 'participant', 'Bea'))
  const journeyId = tom.view().journeys[0]?.id ?? ''
  const chapter = tom.edit.addChapter({ journeyId, title: 'Folder' }) ?? ''
  await tom.allSaved()
  const answer = (key: string, target = chapter) => ({ target, key })
  expect(await bea.command('answerGuard', answer('folder'))).toMatchObject({ error: 'notAllowed' })
  expect(await tom.command('answerGuard', answer('folder'))).toMatchObject({ ok: true })
  expect(await tom.command('answerGuard', answer('folder'))).toMatchObject({ ok: true })
  expect(await anne.command('answerGuard', answer('de folder'))).toMatchObject({ error: 'notFound' })
  tom.edit.setText({ in: 'chapters', id: chapter, field: 'title' }, 'De folder')
  await tom.allSaved()
  expect(await anne.command('answerGuard', answer('de folder'))).toMatchObject({ ok: true })
  expect(await tom.command('answerGuard', answer('M4', journeyId))).toMatchObject({ error: 'notAllowed' })
  expect(await anne.command('answerGuard', answer('M4', journeyId))).toMatchObject({ ok: true })
  expect(await anne.command('answerGuard', answer('x', 'nowhere'))).toMatchObject({ error: 'notFound' })
  await bea.until(() => bea.push?.state.guardAnswers.length === 3)
  expect(bea.push?.state.guardAnswers).toContainEqual(answer('folder'))
  for (let n = 0; n < 6; n++) {
    tom.edit.setText({ in: 'chapters', id: chapter, field: 'title' }, `Folder ${n}`)
    await tom.allSaved()
    expect(await tom.command('answerGuard', answer(`folder ${n}`))).toMatchObject({ ok: true })
  }
  const kept = () => bea.push?.state.guardAnswers.filter(({ target }) => target === chapter) ?? []
  await bea.until(() => kept().some(({ key }) => key === 'folder 5'))
  expect(kept().length).toBeLessThanOrEqual(4)
})
