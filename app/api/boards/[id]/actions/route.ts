export { postAction as POST } from '../../../../../server/commands/post-action.ts'
