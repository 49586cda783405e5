/** One action of the list: its words, where it is in reach, its key and what it needs. */
import type { Localised } from '../entities.ts'
import type { CommandName, DocAct } from '../policy.ts'

/** What has to be in focus for `keys` to count. On `board` they count everywhere but while typing. */
export type Where =
  | 'board'
  | 'course'
  | 'chapter'
  | 'touchpoint'
  | 'note'
  | 'scope'
  | 'vote'
  | 'round'
  | 'people'

export type Action = {
  id: string
  label: Localised
  where: Where
  /** As `KeyboardEvent.key`, after its modifiers: `Alt+ArrowRight`, `N`, `?`. `Ctrl` is Command on a Mac. */
  keys: string | null
  /** Edit or command that the policy is asked for; null: everybody may. */
  needs: DocAct['what'] | CommandName | null
}

export const act = <Id extends string>(
  id: Id,
  where: Where,
  keys: string | null,
  needs: Action['needs'],
  nl: string,
  en: string,
) => ({ id, label: { nl, en }, where, keys, needs })
