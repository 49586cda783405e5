/** POST /api/boards/:id/report: where somebody at the board wants the report sent; '' takes it back. */
import { z } from 'zod'
import { mailIsOn } from '../auth/mail.ts'
import { strictAddress } from '../auth/mail-address.ts'
import { db } from '../db/pool.ts'
import { eraseReportAddress, keepReportAddress } from '../db/reports.ts'
import { holdBoard, seatOfUser } from '../db/standing.ts'
import { house } from '../house.ts'
import { Refusal, route } from '../http/route.ts'

const input = z.object({ address: z.string().max(320, 'tooLong') })

export const postReport = route<typeof input, 'session', { id: string }>(
  async ({ input, user, params: { id }, lang, origin }) => {
    if (!mailIsOn() || !z.uuid().safeParse(id).success) throw new Refusal(404, 'notFound')
    await db().transaction(async (tx) => {
      // Held: what is left here is there when the board closes, or finds it closed.
      const board = await holdBoard(tx, id)
      const seat = await seatOfUser(tx, id, user.id)
      if (board?.stage !== 'live' || !seat?.admittedAt || seat.removedAt) throw new Refusal(404, 'notFound')
      if (input.address.trim() === '') return eraseReportAddress(tx, id, seat.id)
      const address = strictAddress(input.address)
      if (!address) throw new Refusal(400, 'invalid', { address: 'emailInvalid' })
      return keepReportAddress(tx, { boardId: id, seatId: seat.id, address, language: lang, origin })
    })
    await house().boardChanged(id)
    return { kept: input.address.trim() !== '' }
  },
  { input, needs: 'session' },
)
