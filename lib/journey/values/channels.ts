/** The 38 known channels, each with the mode and directness it usually has. */
import type { Directness, Lang, Mode } from '../entities.ts'
import { labelOf, type Coded } from './coded.ts'

export const channels = [
  {
    code: 'website',
    label: { nl: 'website', en: 'website' },
    defaultMode: 'online',
    defaultDirectness: 'direct',
  },
  { code: 'app', label: { nl: 'app', en: 'app' }, defaultMode: 'online', defaultDirectness: 'direct' },
  {
    code: 'email',
    label: { nl: 'e-mail', en: 'e-mail' },
    defaultMode: 'online',
    defaultDirectness: 'direct',
  },
  {
    code: 'sms',
    label: { nl: 'sms', en: 'text message' },
    defaultMode: 'online',
    defaultDirectness: 'direct',
  },
  {
    code: 'push',
    label: { nl: 'pushbericht', en: 'push notification' },
    defaultMode: 'online',
    defaultDirectness: 'direct',
  },
  {
    code: 'chat',
    label: { nl: 'chat op de site', en: 'site chat' },
    defaultMode: 'online',
    defaultDirectness: 'direct',
  },
  {
    code: 'messaging',
    label: { nl: 'WhatsApp/berichten', en: 'WhatsApp/messaging' },
    defaultMode: 'online',
    defaultDirectness: 'direct',
  },
  {
    code: 'social_organic',
    label: { nl: 'sociale media (eigen of van anderen)', en: 'social media (organic)' },
    defaultMode: 'online',
    defaultDirectness: 'direct',
  },
  {
    code: 'social_paid',
    label: { nl: 'advertentie op sociale media', en: 'social media ad' },
    defaultMode: 'online',
    defaultDirectness: 'direct',
  },
  {
    code: 'online_ad',
    label: { nl: 'online advertentie', en: 'online ad' },
    defaultMode: 'online',
    defaultDirectness: 'direct',
  },
  {
    code: 'search_engine',
    label: { nl: 'zoekmachine', en: 'search engine' },
    defaultMode: 'online',
    defaultDirectness: 'indirect',
  },
  {
    code: 'comparison_site',
    label: { nl: 'vergelijkingssite', en: 'comparison site' },
    defaultMode: 'online',
    defaultDirectness: 'indirect',
  },
  {
    code: 'review_site',
    label: { nl: 'recensiesite', en: 'review site' },
    defaultMode: 'online',
    defaultDirectness: 'indirect',
  },
  {
    code: 'online_community',
    label: { nl: 'forum/community', en: 'forum/community' },
    defaultMode: 'online',
    defaultDirectness: 'indirect',
  },
  {
    code: 'competitor',
    label: { nl: 'andere aanbieder', en: 'other supplier' },
    defaultMode: 'hybrid',
    defaultDirectness: 'indirect',
  },
  {
    code: 'word_of_mouth',
    label: { nl: 'gesprek met familie/vrienden', en: 'talk with family/friends' },
    defaultMode: 'offline',
    defaultDirectness: 'indirect',
  },
  {
    code: 'press',
    label: { nl: 'pers/nieuws', en: 'press/news' },
    defaultMode: 'hybrid',
    defaultDirectness: 'indirect',
  },
  {
    code: 'partner',
    label: { nl: 'partner/keten', en: 'partner/chain' },
    defaultMode: 'hybrid',
    defaultDirectness: 'indirect',
  },
  {
    code: 'phone',
    label: { nl: 'telefoon', en: 'phone' },
    defaultMode: 'offline',
    defaultDirectness: 'direct',
  },
  {
    code: 'letter',
    label: { nl: 'brief/post', en: 'letter/post' },
    defaultMode: 'offline',
    defaultDirectness: 'direct',
  },
  {
    code: 'brochure',
    label: { nl: 'folder/brochure', en: 'leaflet/brochure' },
    defaultMode: 'offline',
    defaultDirectness: 'direct',
  },
  {
    code: 'print_ad',
    label: { nl: 'advertentie in druk', en: 'print ad' },
    defaultMode: 'offline',
    defaultDirectness: 'direct',
  },
  {
    code: 'tv_radio',
    label: { nl: 'tv/radio', en: 'tv/radio' },
    defaultMode: 'offline',
    defaultDirectness: 'direct',
  },
  {
    code: 'billboard',
    label: { nl: 'buitenreclame', en: 'outdoor ad' },
    defaultMode: 'offline',
    defaultDirectness: 'direct',
  },
  {
    code: 'store',
    label: { nl: 'winkel/vestiging', en: 'store/branch' },
    defaultMode: 'offline',
    defaultDirectness: 'direct',
  },
  {
    code: 'showroom',
    label: { nl: 'showroom', en: 'showroom' },
    defaultMode: 'offline',
    defaultDirectness: 'direct',
  },
  {
    code: 'desk',
    label: { nl: 'balie/loket', en: 'desk/counter' },
    defaultMode: 'offline',
    defaultDirectness: 'direct',
  },
  {
    code: 'machine',
    label: { nl: 'automaat/zuil', en: 'machine/kiosk' },
    defaultMode: 'offline',
    defaultDirectness: 'direct',
  },
  {
    code: 'on_site',
    label: { nl: 'ruimte/terrein', en: 'premises/space' },
    defaultMode: 'offline',
    defaultDirectness: 'direct',
  },
  {
    code: 'signage',
    label: { nl: 'bewegwijzering', en: 'signage' },
    defaultMode: 'offline',
    defaultDirectness: 'direct',
  },
  {
    code: 'vehicle',
    label: { nl: 'vervoer', en: 'transport' },
    defaultMode: 'offline',
    defaultDirectness: 'direct',
  },
  {
    code: 'employee',
    label: { nl: 'medewerker', en: 'employee' },
    defaultMode: 'offline',
    defaultDirectness: 'direct',
  },
  {
    code: 'home_visit',
    label: { nl: 'bezoek aan huis', en: 'home visit' },
    defaultMode: 'offline',
    defaultDirectness: 'direct',
  },
  {
    code: 'delivery',
    label: { nl: 'levering/pakket', en: 'delivery/parcel' },
    defaultMode: 'offline',
    defaultDirectness: 'direct',
  },
  {
    code: 'product',
    label: { nl: 'product in gebruik', en: 'product in use' },
    defaultMode: 'offline',
    defaultDirectness: 'direct',
  },
  {
    code: 'document',
    label: { nl: 'document/factuur', en: 'document/invoice' },
    defaultMode: 'hybrid',
    defaultDirectness: 'direct',
  },
  {
    code: 'event',
    label: { nl: 'evenement', en: 'event' },
    defaultMode: 'offline',
    defaultDirectness: 'direct',
  },
  {
    code: 'survey',
    label: { nl: 'enquête', en: 'survey' },
    defaultMode: 'online',
    defaultDirectness: 'direct',
  },
] as const satisfies readonly Coded<{ defaultMode: Mode; defaultDirectness: Directness }>[]

export type ChannelCode = (typeof channels)[number]['code']

/** A channel people wrote themselves; the words stand in `channelText`. */
export const CUSTOM_CHANNEL = 'custom'

type Defaults = { mode: Mode | ''; directness: Directness | '' }

/** What a touchpoint gets when this channel is chosen; '' for a custom or unknown one: nobody knows. */
export function channelDefaults(code: string): Defaults {
  const row = channels.find((channel) => channel.code === code)
  return row ? { mode: row.defaultMode, directness: row.defaultDirectness } : { mode: '', directness: '' }
}

/** The channel in words: its label, or what people wrote; '' when not chosen yet. */
export function channelWords(at: { channel: string; channelText: string }, lang: Lang): string {
  return at.channel === CUSTOM_CHANNEL ? at.channelText : labelOf(channels, at.channel, lang)
}
