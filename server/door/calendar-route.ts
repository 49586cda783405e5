/** GET /api/boards/:id/calendar.ics */
import { calendarFile } from '../../lib/format/calendar.ts'
import { invitationText } from '../../lib/format/invitation.ts'
import { sessionUser } from '../auth/session.ts'
import { appOrigin } from '../http/origin.ts'
import { Refusal, refuse } from '../http/route.ts'
import { inviteSheet } from './invite-sheet.ts'
import { organisedBoard } from './organiser.ts'

/** The workshop for a calendar, with the participants' link in it: an organiser sends it along. */
export async function getCalendar(
  request: Request,
  context: { params: Promise<{ id: string }> },
): Promise<Response> {
  try {
    const { id } = await context.params
    const board = await organisedBoard(await sessionUser(request.headers.get('cookie')), id)
    const origin = appOrigin(request.headers)
    if (!origin || !board.startsAt) throw new Refusal(404, 'notFound')
    const sheet = await inviteSheet(board, origin)
    const invite = sheet.invites.find((one) => one.role === 'participant' && one.state === 'live')
    const link = invite?.link ?? ''
    const facts = { ...sheet, startsAt: board.startsAt, goal: '', joinLink: link, code: '', codePage: '' }
    const file = calendarFile({
      uid: `${board.id}@${new URL(origin).hostname}`,
      title: board.title,
      description: invitationText(facts, board.language),
      location: board.callUrl || link,
      url: link || origin,
      start: board.startsAt,
      minutes: board.minutes,
      stamp: new Date(),
    })
    return new Response(file, {
      headers: {
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'attachment; filename="workshop.ics"',
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      },
    })
  } catch (error) {
    return refuse(error, request)
  }
}
