/** The board as a whole: own work, views, what is away, help and look. */
import { act, type Action } from './action.ts'

export const boardActions = [
  act('undo', 'board', 'Ctrl+Z', null, 'Eigen werk ongedaan maken', 'Undo own work'),
  act('redo', 'board', 'Ctrl+Y', null, 'Eigen werk opnieuw doen', 'Redo own work'),
  act('palette', 'board', 'Ctrl+K', null, 'Alle acties zoeken', 'Find any action'),
  act('help', 'board', '?', null, 'Hulp en sneltoetsen', 'Help and shortcuts'),
  act('help.isNot', 'board', null, null, 'Wat een klantreis niet is', 'What a customer journey is not'),
  act('view.map', 'board', null, null, 'Toon als kaart', 'Show as map'),
  act('view.list', 'board', null, null, 'Toon als lijst', 'Show as list'),
  act('bin.open', 'board', null, null, 'Prullenbak openen', 'Open the bin'),
  act('parking.open', 'board', null, null, 'Parkeerplaats openen', 'Open the parking lot'),
  act('wall.open', 'board', null, null, 'Op het grote scherm', 'On the big screen'),
  act('versions.open', 'board', null, 'restoreBoard', 'Eerdere standen', 'Earlier states'),
  act(
    'version.restore',
    'board',
    null,
    'restoreBoard',
    'Een eerdere stand terugzetten',
    'Put back an earlier state',
  ),
  act('print', 'board', 'Ctrl+P', null, 'Afdrukken', 'Print'),
  act('language', 'board', null, null, 'Taal wisselen', 'Switch language'),
  act('theme', 'board', null, null, 'Licht of donker', 'Light or dark'),
  act(
    'singleKeys',
    'board',
    null,
    null,
    'Sneltoetsen van één letter aan of uit',
    'Single-letter keys on or off',
  ),
  act('lane.fold', 'board', null, null, 'Rij in- of uitklappen', 'Fold or unfold a lane'),
] as const satisfies readonly Action[]
