export { getVersions as GET } from '../../../../../server/door/version-routes.ts'
