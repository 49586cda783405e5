export { getAuth as GET } from '../../../../server/auth/next-auth.ts'
