import { newWorkshopSchema } from '../../../server/commands/new-workshop.ts'
import { house } from '../../../server/house.ts'
import { route } from '../../../server/http/route.ts'

/** A new workshop. Guests sit at boards of others; only an account makes one. */
export const POST = route(({ input, user }) => house().createWorkshop(user.id, input), {
  input: newWorkshopSchema,
  needs: 'account',
})
