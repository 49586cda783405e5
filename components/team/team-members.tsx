import type { Lang } from '../../lib/journey/entities.ts'
import { team as words } from '../../messages/team.ts'
import { TeamInvite } from './team-invite.tsx'

export type Team = {
  id: string
  name: string
  role: 'owner' | 'member'
  members: { id: string; name: string; email: string | null; role: 'owner' | 'member' }[]
}

export function TeamMembers({ team, ownId, lang }: { team: Team; ownId: string; lang: Lang }) {
  const t = words[lang]
  return (
    <section className="mb-10">
      <h2 className="mb-1 text-lg">
        <bdi>{team.name}</bdi>
      </h2>
      <h3 className="mb-2 text-base text-ink2">{t.members}</h3>
      <ul className="max-w-xl border-b border-line">
        {team.members.map(({ id, name, email, role }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-4 border-t border-line py-2">
            <span className="min-w-0">
              <bdi className="font-semibold">{name || email}</bdi>
              {id === ownId ? <span className="text-ink2"> ({t.you})</span> : null}
              {name && email ? <span className="block text-sm break-all text-ink2">{email}</span> : null}
            </span>
            <span className="text-ink2">{t.roles[role]}</span>
          </li>
        ))}
      </ul>
      {team.role === 'owner' ? <TeamInvite teamId={team.id} /> : null}
    </section>
  )
}
