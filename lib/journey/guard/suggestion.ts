/** Under which big chunk a contact usually happens. The words of each stand in `messages/guard`. */
import type { Lang } from './kinds.ts'
import { plain } from './title.ts'

/** In the order of a journey; `chunk` when nothing is known: "what is the customer busy with?" */
export const SUGGESTIONS = ['look', 'decide', 'buy', 'use', 'help', 'finish', 'chunk'] as const
export type Suggestion = (typeof SUGGESTIONS)[number]

const CLUES: Record<Lang, readonly [Exclude<Suggestion, 'chunk'>, RegExp][]> = {
  nl: [
    ['help', /klacht|helpdesk|klantenservice|storing|reparatie|repareert|foutmelding|hulplijn|alarm/],
    ['finish', /factuur|nota|rekening|enquete|vragenlijst|garantie|oplever|bedank|boete/],
    ['decide', /offerte|contract|overeenkomst|prijsopgave|intake|adviseur|adviesgesprek|ontwerper/],
    [
      'look',
      /google|website|site|advertentie|folder|brochure|review|recensie|reclame|instagram|tiktok|zoek|tip|buur|vriend/,
    ],
    ['buy', /balie|winkel|kassa|showroom|loket|bestel|betaal|betalen|kaartje|ticket|webshop|bevestiging/],
    ['use', /handleiding|app|portaal|inlog|monteur|levering|pakket|automaat|poort/],
    ['decide', /mail|brief/],
    ['help', /telefoon|bel|chat|bellen/],
  ],
  en: [
    ['help', /complaint|helpdesk|customer service|support|fault|repair|error|helpline|alarm/],
    ['finish', /invoice|bill|receipt|survey|questionnaire|warranty|handover|thank|fine/],
    ['decide', /quote|quotation|contract|agreement|intake|advis[eo]r|designer/],
    [
      'look',
      /google|website|site|advert|\bad\b|leaflet|flyer|brochure|review|instagram|tiktok|search|tip|neighbour|friend/,
    ],
    ['buy', /desk|shop|store|till|showroom|counter|order|pay|ticket|checkout|confirmation/],
    ['use', /manual|app|portal|log|engineer|fitter|delivery|parcel|machine|gate/],
    ['decide', /mail|letter/],
    ['help', /phone|call|chat/],
  ],
}

export function suggestionFor(title: string, lang: Lang): Suggestion {
  const text = plain(title)
  return CLUES[lang].find(([, clue]) => clue.test(text))?.[0] ?? 'chunk'
}
