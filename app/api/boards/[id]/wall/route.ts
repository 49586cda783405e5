export { getWallWay as GET } from '../../../../../server/door/invite-routes.ts'
