export { postEmail as POST } from '../../../../server/auth/post-sign-in.ts'
