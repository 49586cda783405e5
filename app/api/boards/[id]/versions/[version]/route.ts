export { getVersion as GET } from '../../../../../../server/door/version-routes.ts'
