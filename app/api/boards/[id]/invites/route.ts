export { getInvites as GET, postInvites as POST } from '../../../../../server/door/invite-routes.ts'
