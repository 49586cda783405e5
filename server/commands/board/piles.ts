/** Piles of chapter titles, laid by the server and put right by who leads. */
import { z } from 'zod'
import { lockBoard } from '../../db/standing.ts'
import { insertPile, layOn, pilesAt, removePile, setAway } from '../../db/piles.ts'
import type { Command } from '../command.ts'

const id = z.uuid()

export const merge: Command<'mergePiles'> = {
  input: z.object({ from: id, into: id }),
  async run({ tx, board }, { from, into }) {
    await lockBoard(tx, board.id)
    const piles = await pilesAt(tx, board.id)
    const source = piles.find((pile) => pile.id === from)
    const target = piles.find((pile) => pile.id === into)
    if (!source || !target || from === into || source.journeyId !== target.journeyId) return 'notFound'
    const titles = source.titles.map((title) => title.id)
    await layOn(tx, into, titles)
    await removePile(tx, from)
    return null
  },
}

export const split: Command<'splitPile'> = {
  input: z.object({ titleId: id }),
  async run({ tx, board }, { titleId }) {
    await lockBoard(tx, board.id)
    const pile = (await pilesAt(tx, board.id)).find(({ titles }) => titles.some(({ id }) => id === titleId))
    if (!pile) return 'notFound'
    if (pile.titles.length > 1) await insertPile(tx, board.id, pile.journeyId, [titleId])
    return null
  },
}

export const putAway: Command<'putPilesAway'> = {
  input: z.object({ away: z.boolean() }),
  async run({ tx, board }, { away }) {
    await lockBoard(tx, board.id)
    await setAway(tx, board.id, away)
    return null
  },
}
