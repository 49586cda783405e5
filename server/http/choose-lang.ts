import type { Lang } from '../../lib/journey/entities.ts'

/** `cookie` wins; else the first of Dutch and English in the order of the quality values; else Dutch. */
export function chooseLang(cookie: string | undefined, accept: string | null): Lang {
  if (cookie === 'nl' || cookie === 'en') return cookie
  const wishes = (accept ?? '')
    .slice(0, 500)
    .split(',')
    .map((part, place) => {
      const [tag = '', ...options] = part.trim().toLowerCase().split(';')
      const q = options.find((option) => option.trim().startsWith('q='))
      const quality = q ? Number(q.trim().slice(2)) : 1
      return { code: tag.split('-')[0], quality: Number.isFinite(quality) ? quality : 0, place }
    })
    .filter((wish) => wish.quality > 0 && (wish.code === 'nl' || wish.code === 'en'))
    .sort((a, b) => b.quality - a.quality || a.place - b.place)
  return wishes[0]?.code === 'en' ? 'en' : 'nl'
}
