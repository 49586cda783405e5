/** What follows: actions and decisions. */
import { act, type Action } from './action.ts'

export const loopActions = [
  act('loop.open', 'board', null, null, 'Vervolg: acties en besluiten', 'Follow-up: actions and decisions'),
  act(
    'loop.make',
    'board',
    null,
    'journey.text',
    'Van de reis een kringloop maken',
    'Make the journey a loop',
  ),
  act('loop.mail', 'board', null, null, 'Het verslag per e-mail vragen', 'Ask for the report by e-mail'),
  act('action.add', 'board', null, 'putAction', 'Een actie toevoegen', 'Add an action'),
  act('action.state', 'board', null, 'putAction', 'Zeggen hoe ver een actie is', 'Say how far an action is'),
  act('action.drop', 'board', null, 'dropAction', 'Een actie weghalen', 'Drop an action'),
  act('earlier.open', 'board', null, null, 'Acties van de vorige keer', 'Actions of the last time'),
  act(
    'earlier.state',
    'board',
    null,
    'keepUpEarlier',
    'Zeggen hoe ver een actie van de vorige keer is',
    'Say how far an action of the last time is',
  ),
  act('decision.add', 'board', 'D', 'decide', 'Een besluit vastleggen', 'Put a decision on record'),
  act('decision.drop', 'board', null, 'dropDecision', 'Een besluit weghalen', 'Take back a decision'),
] as const satisfies readonly Action[]
