/** Whether an editor may open a description: unknown parts of a newer version would be lost. */
export { bodyIsKnown } from '../doc/rich.ts'
