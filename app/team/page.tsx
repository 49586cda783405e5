import type { Metadata } from 'next'
import { AccountBar } from '../../components/home/account-bar.tsx'
import { ServerDown } from '../../components/home/server-down.tsx'
import { OwnAccount } from '../../components/team/own-account.tsx'
import { PleaseSignIn } from '../../components/team/please-sign-in.tsx'
import { TeamDoor } from '../../components/team/team-door.tsx'
import { TeamMembers } from '../../components/team/team-members.tsx'
import { PageFrame } from '../../components/ui/page-frame.tsx'
import { team } from '../../messages/team.ts'
import { mailIsOn } from '../../server/auth/mail.ts'
import { db } from '../../server/db/pool.ts'
import { membersOf, teamsOf } from '../../server/db/teams.ts'
import { currentLang, pickWords } from '../../server/http/lang.ts'
import { pageUser } from '../../server/http/page-user.ts'
import { reachable } from '../../server/http/reachable.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: pickWords(team, await currentLang()).title, referrer: 'no-referrer' }
}

async function load() {
  const user = await pageUser()
  if (user?.kind !== 'account') return null
  const own = await teamsOf(db(), user.id)
  const teams = await Promise.all(
    own.map(async (one) => ({ ...one, members: await membersOf(db(), one.id) })),
  )
  return { user, teams }
}

/** Members and one's own account; also the door for who has an invitation. */
export default async function TeamPage() {
  const lang = await currentLang()
  const t = pickWords(team, lang)
  const loaded = await reachable(load)
  if (loaded === 'down') return <ServerDown />
  if (!loaded) {
    return (
      <TeamDoor>
        <PleaseSignIn lang={lang} next="/team" />
      </TeamDoor>
    )
  }
  const { user, teams } = loaded
  return (
    <TeamDoor>
      <PageFrame title={t.title} bar={<AccountBar name={user.name ?? user.email ?? ''} />}>
        {teams.map((one) => (
          <TeamMembers key={one.id} team={one} ownId={user.id} lang={lang} />
        ))}
        <OwnAccount name={user.name ?? ''} email={user.email} mailOn={mailIsOn()} />
      </PageFrame>
    </TeamDoor>
  )
}
