/**
 * What a route says when it won't: thrown anywhere below `route()`. `code` is a word of the client's
 * dictionary, never a sentence; `fields` names the fields that are wrong, each with such a code.
 */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly status: number
  readonly code: string
  readonly fields: Record<string, string>

  constructor(status: number, code: string, fields: Record<string, string> = {}) {
    super(code)
    this.status = status
    this.code = code
    this.fields = fields
  }
}
