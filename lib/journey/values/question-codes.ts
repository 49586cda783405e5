/** The thirteen questions of the scope frame, by code and in order; their words stand in `scope.ts`. */
export const QUESTION_CODES = [
  'why',
  'usecase',
  'who',
  'want',
  'conclusion',
  'interact',
  'start',
  'end',
  'situation',
  'brand',
  'known',
  'stakeholders',
  'success',
] as const
