/** At most two letters that stand for a name: "Tom B." → TB, "Samira" → SA, "王伟" → 王伟. */
export function initials(name: string): string {
  const words = name
    .normalize('NFC')
    .split(/[\s\-–_.]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  const [first, ...others] = words
  const last = others.at(-1)
  if (!first) return '?'
  const letters = (word: string) => word.match(/[\p{L}\p{N}]/gu) ?? []
  const pair = last ? [letters(first)[0], letters(last)[0]] : letters(first).slice(0, 2)
  return pair.join('').toLocaleUpperCase('nl')
}
