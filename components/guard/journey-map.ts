import { titleKey, type JourneyMap, type MapFinding } from '../../lib/journey/guard.ts'
import type { BoardView, Lang } from '../../lib/journey/entities.ts'
import { STEPS, type Step } from '../../lib/journey/policy.ts'

/** One journey as the guard looks at it. */
export function journeyMap(view: BoardView, journeyId: string, step: Step, lang: Lang): JourneyMap {
  return {
    chapters: view.chapters
      .filter(({ place }) => place.parent === journeyId)
      .map(({ id, title, lifecycle }) => ({
        id,
        title,
        lifecycle,
        touchpoints: view.touchpoints.filter(({ place }) => place.parent === id).map((each) => each.title),
      })),
    afterTouchpoints: STEPS.indexOf(step) > STEPS.indexOf('touchpoints'),
    lang,
  }
}

export type Answered = readonly { target: string; key: string }[]

export const isAnswered = (answers: Answered, target: string, key: string): boolean =>
  answers.some((answer) => answer.target === target && answer.key === key)

/** By which a finding about a journey is known: it returns when what it is about changed. */
export function findingKey(finding: MapFinding, map: JourneyMap): string {
  const title = (id: string) => titleKey(map.chapters.find((chapter) => chapter.id === id)?.title ?? '')
  switch (finding.rule) {
    case 'M1':
      return `M1 ${finding.group.flatMap(({ chapters }) => chapters.map(title)).join(' / ')}`.slice(0, 400)
    case 'M2':
      return `M2 ${finding.merge ? 'merge' : 'many'}`
    case 'M3':
      return `M3 ${finding.pair.map(title).toSorted().join(' / ')}`.slice(0, 400)
    case 'M4':
      return 'M4'
    case 'M5':
      return `M5 ${finding.missing.join()}`
  }
}
