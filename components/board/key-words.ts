import type { Lang } from '../../lib/journey/entities.ts'

const NAMES: Record<string, { nl: string; en: string }> = {
  ArrowLeft: { nl: '←', en: '←' },
  ArrowRight: { nl: '→', en: '→' },
  ArrowUp: { nl: '↑', en: '↑' },
  ArrowDown: { nl: '↓', en: '↓' },
  Delete: { nl: 'Delete', en: 'Delete' },
  Enter: { nl: 'Enter', en: 'Enter' },
}

/** "Alt + →" for `Alt+ArrowRight`. */
export function keyWords(keys: string, lang: Lang): string {
  return keys
    .split('+')
    .map((part) => NAMES[part]?.[lang] ?? part)
    .join(' + ')
}
