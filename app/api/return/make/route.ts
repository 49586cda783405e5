export { postReturnMake as POST } from '../../../../server/door/return-routes.ts'
