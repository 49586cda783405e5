export { postReturnLook as POST } from '../../../../server/door/return-routes.ts'
