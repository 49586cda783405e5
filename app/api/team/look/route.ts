export { postTeamLook as POST } from '../../../../server/auth/post-team.ts'
