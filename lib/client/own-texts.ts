/**
 * What this browser wrote and the server has not committed, as plain texts: if the connection ends
 * for good they are shown to copy, never dropped.
 */
import * as Y from 'yjs'

export class OwnTexts {
  #pending = new Set<Y.Text | Y.XmlText>()
  /** Of an earlier visit, as they stood then. */
  #brought: readonly string[] = []

  constructor(doc: Y.Doc, remote: unknown) {
    doc.on('afterTransaction', (transaction: Y.Transaction) => {
      if (transaction.origin === remote) return
      for (const type of transaction.changed.keys()) {
        const known: unknown = type
        if (known instanceof Y.Text || known instanceof Y.XmlText) this.#pending.add(known)
      }
    })
  }

  bring(texts: readonly string[]): void {
    this.#brought = [...this.#brought, ...texts]
  }

  allSaved(): void {
    this.#pending.clear()
    this.#brought = []
  }

  /** Each once. */
  unsaved(): string[] {
    const texts = [...this.#brought, ...[...this.#pending].map((text) => text.toString().trim())]
    return [...new Set(texts)].filter((text) => text !== '')
  }
}
