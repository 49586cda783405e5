import { house } from '../house.ts'
import { log } from '../log.ts'

/**
 * Rights at these boards changed. The change is committed already: when a live board can't be told
 * now, it finds out at its next check, and the person's answer must not fail on it.
 */
export async function tellBoards(boardIds: readonly string[]): Promise<void> {
  for (const boardId of new Set(boardIds)) {
    try {
      await house().boardChanged(boardId)
    } catch (error) {
      log.error('doors', 'could not tell a board', error, { board: boardId })
    }
  }
}
