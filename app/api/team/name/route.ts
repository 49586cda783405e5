export { postOwnName as POST } from '../../../../server/auth/post-team.ts'
