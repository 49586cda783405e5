/** Names of the templates, without their 300 kB: what a browser may know of them. */
export const TEMPLATE_IDS = [
  'library-1-0',
  'airline-door-to-door',
  'bathroom-2-0',
  'football-two-types',
  'holiday-park',
] as const
export type TemplateId = (typeof TEMPLATE_IDS)[number]

/** What a new board can begin with. */
export const STARTS = ['empty', ...TEMPLATE_IDS] as const
export type Start = (typeof STARTS)[number]
