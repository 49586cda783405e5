import { Mark, Node, wrappingInputRule } from '@tiptap/core'
import { isSafeLink } from '../../lib/journey/rich.ts'

/*
 * Bullets and links, just what a description may hold. Tiptap's own bring task lists, ordered lists and a
 * list of every top-level domain: 16 kB that nobody would use. Names and attributes are those of the document.
 */

export const BulletList = Node.create({
  name: 'bulletList',
  group: 'block list',
  content: 'listItem+',
  parseHTML: () => [{ tag: 'ul' }],
  renderHTML: ({ HTMLAttributes }) => ['ul', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { 'Mod-Shift-8': () => this.editor.commands.toggleList('bulletList', 'listItem') }
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*([-+*])\s$/, type: this.type })]
  },
})

export const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph block*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    const { editor, name } = this
    return {
      Enter: () => editor.commands.splitListItem(name),
      Tab: () => editor.commands.sinkListItem(name),
      'Shift-Tab': () => editor.commands.liftListItem(name),
      // At the beginning of an item it leaves the list, as everywhere.
      Backspace: () => {
        const { empty, $from } = editor.state.selection
        const first = $from.parentOffset === 0 && $from.index(-1) === 0 && $from.node(-1).type.name === name
        return empty && first && editor.commands.liftListItem(name)
      },
    }
  },
})

const hrefOf = (element: HTMLElement) => element.getAttribute('href') ?? ''

/** Nothing but the address goes into the document, and only one that is safe to follow. */
export const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  keepOnSplit: false,
  addAttributes: () => ({ href: { default: null, parseHTML: hrefOf } }),
  parseHTML: () => [{ tag: 'a[href]', getAttrs: (element) => isSafeLink(hrefOf(element)) && null }],
  renderHTML({ HTMLAttributes }) {
    const href = String(HTMLAttributes.href ?? '')
    return ['a', isSafeLink(href) ? { href, rel: 'noopener noreferrer nofollow' } : {}, 0]
  },
})
