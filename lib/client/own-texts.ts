/**
 * What this browser wrote and the server has not committed, as plain texts: if the connection ends
 * for good they are shown to copy, never dropped.
 */
import * as Y from 'yjs'

export class OwnTexts {
  #pending = new Set<Y.Text | Y.XmlText>()

  constructor(doc: Y.Doc, remote: unknown) {
    doc.on('afterTransaction', (transaction: Y.Transaction) => {
      if (transaction.origin === remote) return
      for (const type of transaction.changed.keys()) {
        const known: unknown = type
        if (known instanceof Y.Text || known instanceof Y.XmlText) this.#pending.add(known)
      }
    })
  }

  allSaved(): void {
    this.#pending.clear()
  }

  unsaved(): string[] {
    return [...this.#pending].map((text) => text.toString().trim()).filter((text) => text !== '')
  }
}
