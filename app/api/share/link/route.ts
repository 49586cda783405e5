export { postShareLink as POST } from '../../../../server/auth/post-share.ts'
