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
  act('scope.open', 'scope', null, 'scope.open', 'Bewaren als open vraag', 'Keep as an open question'),
  act(
    'edges.take',
    'scope',
    null,
    'scope.text',
    'Speld als begin of einde nemen',
    'Take a pin as begin or end',
  ),
  act('edges.set', 'board', null, 'journey.text', 'Haken boven de hoofdstukken zetten', 'Set the brackets'),
  act(
    'edges.park',
    'board',
    null,
    'touchpoint.move',
    'Parkeren wat buiten de reis valt',
    'Park what lies outside',
  ),
  act('edges.agree', 'scope', null, 'openRound', 'Stemmen over het kader', 'Vote on the scope'),
  act('promise.edit', 'scope', null, 'promise.text', 'Merkbelofte aanpassen', 'Edit a brand promise'),
] as const satisfies readonly Action[]
