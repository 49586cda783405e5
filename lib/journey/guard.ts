/** The guard: is a title a chapter, a touchpoint or our own work? Words, rules and questions, all pure. */
export { dice } from './guard/alike.ts'
export type { Reason, Rule } from './guard/reasons.ts'
export { suggestionFor, SUGGESTIONS, type Suggestion } from './guard/suggestion.ts'
export { titleKey } from './guard/title.ts'
export { touchpointQuestion, type TouchpointQuestion } from './guard/touchpoint-title.ts'
export { verdictOf, type Verdict } from './guard/verdict.ts'
export {
  findingsOf,
  verdictInMap,
  type JourneyMap,
  type MapChapter,
  type MapFinding,
} from './guard/whole-map.ts'
