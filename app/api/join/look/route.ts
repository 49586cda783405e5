export { postLook as POST } from '../../../../server/door/join-routes.ts'
