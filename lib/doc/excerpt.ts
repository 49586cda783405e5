import type { RichBlock, RichInline } from '../journey/rich.ts'
import { storable } from '../journey/storable.ts'

const EXCERPT_MAX = 200

/** The beginning of a text, to be stored. */
export const excerpt = (text: string, most: number = EXCERPT_MAX): string => storable(text.slice(0, most))

/** A description without its form, lines between its blocks. */
export function plainText(blocks: readonly RichBlock[]): string {
  return blocks
    .map((block) =>
      block.block === 'paragraph'
        ? block.content.map(inlineText).join('')
        : block.items.map(plainText).join('\n'),
    )
    .join('\n')
}

const inlineText = (inline: RichInline): string => ('text' in inline ? inline.text : '\n')
