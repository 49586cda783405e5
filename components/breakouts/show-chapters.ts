const stopOf = (chapterId: string) => `#content [data-stop="chapters:${chapterId}"]`

/** Brings the first of them into sight, whatever draws it; the focus stays where it is. */
export function showChapters(chapters: readonly string[]): void {
  const [first] = chapters
  if (first === undefined) return
  document.querySelector(stopOf(first))?.scrollIntoView({ block: 'start', inline: 'start' })
}

/** Chapters of other groups stand back, and stay readable. Answers how to undo it. */
export function standBack(all: readonly string[], own: readonly string[]): () => void {
  const others = all
    .filter((id) => !own.includes(id))
    .flatMap((id) => [...document.querySelectorAll<HTMLElement>(stopOf(id))])
  for (const each of others) each.dataset.elsewhere = ''
  return () => {
    for (const each of others) delete each.dataset.elsewhere
  }
}
