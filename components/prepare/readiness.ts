import type { BoardState, Desk } from '../../lib/sync/state.ts'

/** Participants with how many of the questions they answered. */
export function readiness({ roster, preparation }: BoardState, desk: Desk | null) {
  const { questions } = preparation
  return roster
    .filter(({ role }) => role === 'participant')
    .map((seat) => {
      const answered = questions.filter((question) =>
        desk?.prepared.some(
          (each) => each.question === question && each.answers.some(({ seatId }) => seatId === seat.id),
        ),
      ).length
      return { seat, answered, ready: questions.length > 0 && answered === questions.length }
    })
}
