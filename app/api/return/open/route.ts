export { postReturnOpen as POST } from '../../../../server/door/return-routes.ts'
