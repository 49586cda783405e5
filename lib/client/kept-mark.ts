/** Says that this browser keeps unsaved work of a board, without waiting for the drawer to open. */
export const MARK = 'kept-work-'

export function hasKeptWork(boardId: string): boolean {
  try {
    return localStorage.getItem(MARK + boardId) !== null
  } catch {
    return false
  }
}
