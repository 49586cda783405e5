import type { Lang } from '../../lib/journey/entities.ts'
import { PREPARATION_MINUTES } from '../../lib/journey/preparation.ts'

/** What who leads sends to those who have not answered yet. `when`: in that language, '' without a date. */
export function reminderText(lang: Lang, title: string, when: string, leader: string): string {
  return lang === 'nl'
    ? `Hoi! ${when ? `${when} maken` : 'Binnenkort maken'} we samen een klantreis: ${title}.

Wil je vooraf een paar vragen beantwoorden? Het kost ongeveer ${PREPARATION_MINUTES} minuten en kan ook op je telefoon: open de link uit de uitnodiging. Alleen ik lees je antwoorden, tot we ze samen openen.

Groet, ${leader}`
    : `Hi! ${when ? `${when} we are making` : 'Soon we are making'} a customer journey together: ${title}.

Would you answer a few questions beforehand? It takes about ${PREPARATION_MINUTES} minutes and works on your phone too: open the link of the invitation. Only I read your answers, until we open them together.

Best wishes, ${leader}`
}
