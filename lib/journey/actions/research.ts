/** Assumptions and the questions that come of them. */
import { act, type Action } from './action.ts'

export const researchActions = [
  act(
    'research.open',
    'board',
    null,
    null,
    'Aannames en onderzoeksvragen',
    'Assumptions and research questions',
  ),
  act(
    'research.judge',
    'board',
    null,
    'touchpoint.status',
    'Weten, denken of geen idee kiezen',
    'Choose know, think or no idea',
  ),
  act(
    'research.evidence',
    'board',
    null,
    null,
    'Zeggen van welke klant jullie iets weten',
    'Say from which customer you know something',
  ),
  act(
    'research.pick',
    'board',
    null,
    'chapter.move',
    'Een aanname kiezen om uit te zoeken',
    'Pick an assumption to find out about',
  ),
  act('research.ask', 'board', null, null, 'Onderzoeksvraag maken', 'Make a research question'),
  act('research.copy', 'board', null, null, 'Onderzoeksvragen kopiëren', 'Copy the research questions'),
  act('pains.choose', 'board', null, null, 'Een dieptepunt kiezen', 'Choose a low point'),
  act(
    'pains.add',
    'board',
    null,
    null,
    'Bij een dieptepunt schrijven wat schuurt en wat helpt',
    'Write what hurts and what helps at a low point',
  ),
  act('pains.act', 'board', null, null, 'Van een kans een actie maken', 'Make an opportunity an action'),
] as const satisfies readonly Action[]
