import { house } from '../house.ts'
import { log } from '../log.ts'

/** What the house has to hear once it is committed: boards, and hashes of tokens. */
export type Changed = { boards: string[]; endedTokens: string[] }

/**
 * Sign-ins ended, rights at boards changed. It is committed already: when the live side can't be told
 * now it finds out at its next check, and the person's answer must not fail on it.
 */
export async function tellHouse({ boards, endedTokens }: Changed): Promise<void> {
  try {
    for (const tokenHash of endedTokens) house().signedOut(tokenHash)
    for (const boardId of new Set(boards)) await house().boardChanged(boardId)
  } catch (error) {
    log.error('doors', 'could not tell the house', error)
  }
}
