/** Small groups beside each other. */
import { act, type Action } from './action.ts'

export const breakoutActions = [
  act('breakouts.open', 'course', null, 'openBreakouts', 'Groepjes maken', 'Make breakouts'),
  act('breakouts.start', 'course', null, 'openBreakouts', 'In groepjes gaan', 'Go into groups'),
  act(
    'breakouts.move',
    'course',
    null,
    'openBreakouts',
    'Iemand in een ander groepje',
    'Put somebody in another group',
  ),
  act(
    'breakouts.border',
    'course',
    null,
    'openBreakouts',
    'Hoofdstukken anders verdelen',
    'Share out chapters differently',
  ),
  act(
    'breakouts.copy',
    'course',
    null,
    'openBreakouts',
    'De lijst van groepjes kopiëren',
    'Copy the list of groups',
  ),
  act(
    'breakouts.more',
    'course',
    null,
    'lengthenBreakouts',
    'Een minuut erbij voor een groepje',
    'A minute more for a group',
  ),
  act('breakouts.visit', 'course', null, 'callBack', 'Een groepje bezoeken', 'Visit a group'),
  act('breakouts.back', 'course', null, 'callBack', 'Iedereen terugroepen', 'Call everybody back'),
  act('breakout.call', 'course', null, null, 'Naar het gesprek van je groepje', 'To the call of your group'),
  act(
    'breakout.show',
    'course',
    null,
    null,
    'De hoofdstukken van je groepje tonen',
    'Show the chapters of your group',
  ),
  act('breakout.scribe', 'course', null, 'nameScribe', 'Schrijven voor je groepje', 'Write for your group'),
  act(
    'breakouts.seat',
    'course',
    null,
    'moveToBreakout',
    'Iemand in een groepje zetten',
    'Put somebody in a group',
  ),
] as const satisfies readonly Action[]
