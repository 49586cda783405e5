'use client'
import { usePush } from '../../lib/client/hooks.ts'
import { people } from '../../messages/people.ts'
import { useCommand } from '../facilitate/use-command.ts'
import { useWords } from '../i18n.tsx'
import { useAnnounce } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorLine } from '../ui/error-line.tsx'

/** Who waits to come in: let in, the same person on another device, or refuse. Organisers only. */
export function Door({ withSwitch = false }: { withSwitch?: boolean }) {
  const t = useWords(people)
  const announce = useAnnounce()
  const { desk, state } = usePush()
  const { give, pending, error } = useCommand()
  if (!desk) return null
  const after = async (refused: Promise<string | null>, words: string) => {
    if (!(await refused)) announce(words)
  }
  return (
    <section className="flex flex-col gap-3" aria-label={t.waiting(desk.waiting.length)}>
      {desk.waiting.length > 0 ? (
        <>
          <h3 className="font-bold">{t.waiting(desk.waiting.length)}</h3>
          <ul className="flex flex-col gap-2">
            {desk.waiting.map(({ id, name, sameNameAs }) => (
              <li key={id} className="flex flex-col gap-2 rounded-card border-2 border-ink bg-surface p-3">
                <span className="typed font-semibold">{name}</span>
                {sameNameAs ? <span className="text-sm text-ink2">{t.thatIsMeHint(name)}</span> : null}
                <span className="flex flex-wrap gap-2">
                  <Button
                    kind="primary"
                    data-action="seat.admit"
                    busy={pending !== null}
                    onClick={() => void after(give('admit', { seatId: id }), t.admitted(name))}
                  >
                    {t.admit}
                  </Button>
                  {sameNameAs ? (
                    <Button
                      data-action="seat.same"
                      onClick={() =>
                        void after(
                          give('sameSeat', { waitingId: id, seatId: sameNameAs }),
                          t.sameSeatDone(name),
                        )
                      }
                    >
                      {t.thatIsMe(name)}
                    </Button>
                  ) : null}
                  <Button
                    kind="quiet"
                    onClick={() => void after(give('removeSeat', { seatId: id }), t.refusedSeat(name))}
                  >
                    {t.refuse}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {desk.returned.map(({ id, name, sameNameAs }) => {
        const other = state.roster.find((seat) => seat.id === sameNameAs)?.name ?? name
        return (
          <div
            key={id}
            className="flex flex-col items-start gap-2 rounded-card border border-edge bg-surface p-3"
          >
            <p className="typed text-note">{t.samePersonAsk(name, other)}</p>
            <Button
              data-action="seat.same"
              busy={pending !== null}
              onClick={() =>
                void after(give('sameSeat', { waitingId: id, seatId: sameNameAs }), t.sameSeatDone(other))
              }
            >
              {t.thatIsMe(other)}
            </Button>
          </div>
        )
      })}
      {withSwitch ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button data-action="door" onClick={() => void give('shutDoor', { shut: !state.doorShut })}>
            {state.doorShut ? t.openDoor : t.shutDoor}
          </Button>
          {state.doorShut ? <p className="text-sm text-ink2">{t.doorShut}</p> : null}
        </div>
      ) : null}
      <ErrorLine>{error}</ErrorLine>
    </section>
  )
}
