/** People whom the server acts in a rehearsal. Their names say so wherever they stand. */
import type { Lang, Localised } from '../../lib/journey/entities.ts'

export type Actor = {
  name: Localised
  department: Localised
  /** How they vote beside the others: one is milder, one stricter, so that there is something to talk about. */
  mood: number
}

const MARK: Localised = { nl: 'Proef', en: 'Trial' }

export const ACTORS: readonly Actor[] = [
  { name: { nl: 'Tom', en: 'Tom' }, department: { nl: 'Balie', en: 'Front desk' }, mood: 0 },
  { name: { nl: 'Fatima', en: 'Fatima' }, department: { nl: 'Marketing', en: 'Marketing' }, mood: 1 },
  { name: { nl: 'Joris', en: 'George' }, department: { nl: 'ICT', en: 'IT' }, mood: -1 },
  {
    name: { nl: 'Aylin', en: 'Aylin' },
    department: { nl: 'Klantenservice', en: 'Customer service' },
    mood: -1,
  },
  { name: { nl: 'Bram', en: 'Bram' }, department: { nl: 'Directie', en: 'Management' }, mood: 1 },
]

/** "Proef Tom". */
export const actorName = ({ name }: Actor, lang: Lang): string => `${MARK[lang]} ${name[lang]}`
