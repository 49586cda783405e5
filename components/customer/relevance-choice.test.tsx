import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { templateBoard } from '../../lib/journey/templates.ts'
import { RelevanceChoice } from './relevance-choice.tsx'

it('FR50 who may not choose reads for whom it is how relevant, or nothing', () => {
  const { view } = templateBoard('library-1-0', { lang: 'nl', part: 'structure' })
  const [touchpoint] = view.touchpoints
  const [type] = view.types
  if (!touchpoint || !type) throw new Error('an empty template')
  const read = (relevance: Record<string, number>) =>
    renderToStaticMarkup(
      <RelevanceChoice
        view={view}
        touchpoint={{ ...touchpoint, relevance }}
        type={{ ...type, personName: 'Samira' }}
        editing={null}
      />,
    )
  expect(read({})).toBe('')
  expect(read({ [type.id]: 0 })).toMatch(/Relevant voor Samira<.*>niet relevant</)
  expect(read({ [type.id]: 3 })).toMatch(/>heel relevant</)
})
