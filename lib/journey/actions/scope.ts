/** What the journey is about: scope, customer types, brand promises. */
import { act, type Action } from './action.ts'

export const scopeActions = [
  act('scope.edit', 'scope', null, 'scope.text', 'Kader invullen', 'Fill in the scope'),
  act('type.add', 'scope', null, 'type.add', 'Klanttype toevoegen', 'Add a customer type'),
  act(
    'type.today',
    'scope',
    null,
    'journey.text',
    'Klant van vandaag kiezen',
    'Choose the customer of today',
  ),
  act('type.edit', 'scope', null, 'type.text', 'Klanttype invullen', 'Fill in the customer type'),
  act('promise.edit', 'scope', null, 'promise.text', 'Merkbelofte aanpassen', 'Edit a brand promise'),
] as const satisfies readonly Action[]
