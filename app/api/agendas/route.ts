export { getOwnAgendas as GET, postOwnAgendas as POST } from '../../../server/door/own-agenda-routes.ts'
