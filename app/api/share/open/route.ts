export { postShareOpen as POST } from '../../../../server/auth/post-share.ts'
