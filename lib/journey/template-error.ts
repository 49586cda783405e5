/** Why a template was refused. `messages` has a sentence for each; the path is for who wrote the file. */
export type TemplateProblem =
  | 'unknownTemplate'
  | 'unknownVersion'
  | 'missing'
  | 'wrongType'
  | 'empty'
  | 'tooLong'
  | 'tooMany'
  | 'outOfRange'
  | 'unknownCode'
  | 'badId'
  | 'doubleId'
  | 'danglingReference'
  | 'statusNotOfVersion'

/** `path` reads like `journeys[0].chapters[2].title.en`. */
export class TemplateError extends Error {
  readonly code: TemplateProblem
  readonly path: string

  constructor(code: TemplateProblem, path: string) {
    super(`Template refused: ${code} at ${path === '' ? 'its root' : path}`)
    this.name = 'TemplateError'
    this.code = code
    this.path = path
  }
}
