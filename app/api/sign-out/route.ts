export { postSignOut as POST } from '../../../server/auth/post-sign-in.ts'
