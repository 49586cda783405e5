export { postTeamInvite as POST } from '../../../../server/auth/post-team.ts'
