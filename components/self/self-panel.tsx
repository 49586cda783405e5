'use client'
import { useState } from 'react'
import { announceLevel, ANNOUNCE_LEVELS, keepAnnounceLevel } from '../../lib/client/announce-level.ts'
import { usePush } from '../../lib/client/hooks.ts'
import { common } from '../../messages/common.ts'
import { self } from '../../messages/self.ts'
import { OwnDepartment } from '../board/own-department.tsx'
import { useWords } from '../i18n.tsx'
import { SecondDevice } from '../invite/second-device.tsx'
import { LanguageSwitch } from '../language-switch.tsx'
import { ThemeSwitch } from '../theme-switch.tsx'
import { RadioGroup } from '../ui/choice.tsx'
import { SeatBadge } from '../ui/seat-badge.tsx'
import { OwnName } from './own-name.tsx'
import { SignOut } from './sign-out.tsx'

/** All that is one's own at this board, for every role: name, phone, what is said aloud, look, and out. */
export function SelfPanel() {
  const t = useWords(self)
  const { roles } = useWords(common)
  const { state, mine } = usePush()
  const seat = state.roster.find(({ id }) => id === mine.seatId)
  if (!seat) return null
  return (
    <div className="flex flex-col gap-6" data-self>
      <p className="flex items-center gap-3">
        <SeatBadge name={seat.name} badge={seat.badge} role={seat.role} size={40} silent />
        <span className="min-w-0">
          <strong className="typed block">{seat.name}</strong>
          <span className="text-sm text-ink2">{roles[seat.role]}</span>
        </span>
      </p>
      <OwnName seat={seat} />
      <OwnDepartment />
      <section className="flex flex-col gap-2">
        <h3 className="text-base font-semibold">{t.phone}</h3>
        <SecondDevice boardId={state.boardId} />
      </section>
      <Announcements />
      <section className="flex flex-col gap-2">
        <h3 className="text-base font-semibold">{t.look}</h3>
        <div className="flex flex-wrap items-center gap-2">
          <ThemeSwitch align="start" />
          <LanguageSwitch />
        </div>
      </section>
      <SignOut />
    </div>
  )
}

function Announcements() {
  const t = useWords(self)
  const [level, setLevel] = useState(announceLevel)
  return (
    <div data-action="announce.level">
      <RadioGroup
        legend={t.announce}
        hint={t.announceHint}
        name="announce"
        value={level}
        onChange={(next) => {
          keepAnnounceLevel(next)
          setLevel(next)
        }}
        options={ANNOUNCE_LEVELS.map((each) => ({
          value: each,
          label: t.level[each],
          hint: t.levelHint[each],
        }))}
      />
    </div>
  )
}
