/** All that needs the guard's words, fetched as one script: apart, each would bring the words again. */
export { ChapterQuestion } from './chapter-question.tsx'
export { GuardPanel } from './guard-panel.tsx'
export { MapHint } from './map-hint.tsx'
export { TouchpointQuestion } from './touchpoint-question.tsx'
