export { postJoin as POST } from '../../../server/door/join-routes.ts'
