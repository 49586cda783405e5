export { postReport as POST } from '../../../../../server/report/post-report.ts'
