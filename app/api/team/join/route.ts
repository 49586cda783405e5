export { postTeamJoin as POST } from '../../../../server/auth/post-team.ts'
