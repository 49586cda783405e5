import { isSafeLink } from '../../lib/journey/rich.ts'
import type { RichBlock, RichInline } from '../../lib/journey/rich.ts'

function Inline({ part }: { part: RichInline }) {
  if ('break' in part) return <br />
  let words = <>{part.text}</>
  if (part.bold) words = <strong>{words}</strong>
  if (part.italic) words = <em>{words}</em>
  if (part.link && isSafeLink(part.link))
    words = (
      <a href={part.link} rel="noopener noreferrer nofollow" target="_blank" className="text-brand underline">
        {words}
      </a>
    )
  return words
}

/** A rich description without an editor. An empty paragraph keeps its height. */
export function RichView({ blocks }: { blocks: readonly RichBlock[] }) {
  return (
    <>
      {blocks.map((block, i) =>
        block.block === 'paragraph' ? (
          <p key={i} className="typed">
            {block.content.length === 0 ? (
              <br />
            ) : (
              block.content.map((part, n) => <Inline key={n} part={part} />)
            )}
          </p>
        ) : (
          <ul key={i} className="list-disc pl-5">
            {block.items.map((entry, n) => (
              <li key={n}>
                <RichView blocks={entry} />
              </li>
            ))}
          </ul>
        ),
      )}
    </>
  )
}
