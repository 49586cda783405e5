import { and, asc, eq, sql } from 'drizzle-orm'
import type { Decision, Earlier, FollowUpAction } from '../../lib/journey/follow-up.ts'
import type { Rows, Tx } from './pool.ts'
import { boards, decisions, followUps } from './schema.ts'

const actionColumns = {
  id: followUps.id,
  text: followUps.text,
  owner: followUps.owner,
  due: followUps.due,
  state: followUps.state,
  createdBy: followUps.createdBy,
}

export async function followUpOf(
  on: Rows,
  boardId: string,
): Promise<{ actions: FollowUpAction[]; decisions: Decision[] }> {
  const actions = await on
    .select(actionColumns)
    .from(followUps)
    .where(eq(followUps.boardId, boardId))
    .orderBy(asc(followUps.position), asc(followUps.id))
  const decided = await on
    .select({ id: decisions.id, text: decisions.text, at: decisions.createdAt })
    .from(decisions)
    .where(eq(decisions.boardId, boardId))
    .orderBy(asc(decisions.createdAt), asc(decisions.id))
  return { actions, decisions: decided.map((row) => ({ ...row, at: row.at.toISOString() })) }
}

/** The board a workshop opens with; null when it has none, or one where nothing was agreed. */
export async function earlierOf(on: Rows, boardId: string | null): Promise<Earlier | null> {
  if (boardId === null) return null
  const [before] = await on
    .select({ title: boards.title, version: boards.version })
    .from(boards)
    .where(eq(boards.id, boardId))
  const { actions } = await followUpOf(on, boardId)
  // Its seats are nobody's here.
  const bare = actions.map((action) => ({ ...action, createdBy: null }))
  return before && bare.length > 0 ? { ...before, actions: bare } : null
}

export async function actionRow(tx: Tx, boardId: string, id: string) {
  const [row] = await tx
    .select({ createdBy: followUps.createdBy })
    .from(followUps)
    .where(and(eq(followUps.boardId, boardId), eq(followUps.id, id)))
  return row ?? null
}

export async function countFollowUps(tx: Tx, boardId: string): Promise<number> {
  return tx.$count(followUps, eq(followUps.boardId, boardId))
}

export async function countDecisions(tx: Tx, boardId: string): Promise<number> {
  return tx.$count(decisions, eq(decisions.boardId, boardId))
}

type Written = Omit<FollowUpAction, 'createdBy'>

/** New ones come last. False when the id is an action of another board. */
export async function keepAction(
  tx: Tx,
  boardId: string,
  action: Written,
  createdBy: string,
): Promise<boolean> {
  const { id, ...rest } = action
  const last = sql`coalesce((select max(position) from follow_up where board_id = ${boardId}), 0) + 1`
  const kept = await tx
    .insert(followUps)
    .values({ id, boardId, ...rest, createdBy, position: last })
    .onConflictDoUpdate({ target: followUps.id, set: rest, setWhere: eq(followUps.boardId, boardId) })
    .returning({ id: followUps.id })
  return kept.length > 0
}

export type ActionChange = Partial<Pick<FollowUpAction, 'owner' | 'due' | 'state'>>

/** By whom a policy let through. Null when this board has no such action. */
export async function changeAction(
  on: Rows,
  boardId: string,
  id: string,
  { owner, due, state }: ActionChange,
): Promise<FollowUpAction | null> {
  const [row] = await on
    .update(followUps)
    // Undefined leaves a column alone; the id keeps an empty change from being no statement at all.
    .set({ id, owner, due, state })
    .where(and(eq(followUps.boardId, boardId), eq(followUps.id, id)))
    .returning(actionColumns)
  return row ?? null
}

export async function dropAction(tx: Tx, boardId: string, id: string): Promise<void> {
  await tx.delete(followUps).where(and(eq(followUps.boardId, boardId), eq(followUps.id, id)))
}

export async function keepDecision(tx: Tx, boardId: string, text: string, createdBy: string): Promise<void> {
  await tx.insert(decisions).values({ boardId, text, createdBy })
}

export async function dropDecision(tx: Tx, boardId: string, id: string): Promise<boolean> {
  const gone = await tx
    .delete(decisions)
    .where(and(eq(decisions.boardId, boardId), eq(decisions.id, id)))
    .returning({ id: decisions.id })
  return gone.length > 0
}
