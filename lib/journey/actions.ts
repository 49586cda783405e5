/**
 * Every action a person can take at a board, in one list: shortcuts, help, command palette and the test
 * that each has a key path and a click path are made from it. The control that does an action carries
 * its id in `data-action`; what has no key of its own is reached by Tab and through the palette.
 */
import type { Localised } from './entities.ts'
import { mayCommand, mayEdit, type CommandName, type DocAct, type Standing } from './policy.ts'

/** What has to be in focus for `keys` to count. On `board` they count everywhere but while typing. */
export type Where =
  | 'board'
  | 'course'
  | 'chapter'
  | 'touchpoint'
  | 'note'
  | 'scope'
  | 'vote'
  | 'round'
  | 'people'

export type Action = {
  id: string
  label: Localised
  where: Where
  /** As `KeyboardEvent.key`, after its modifiers: `Alt+ArrowRight`, `N`, `?`. `Ctrl` is Command on a Mac. */
  keys: string | null
  /** Edit or command that the policy is asked for; null: everybody may. */
  needs: DocAct['what'] | CommandName | null
}

const act = <Id extends string>(
  id: Id,
  where: Where,
  keys: string | null,
  needs: Action['needs'],
  nl: string,
  en: string,
) => ({ id, label: { nl, en }, where, keys, needs })

export const actions = [
  act('undo', 'board', 'Ctrl+Z', null, 'Eigen werk ongedaan maken', 'Undo own work'),
  act('redo', 'board', 'Ctrl+Y', null, 'Eigen werk opnieuw doen', 'Redo own work'),
  act('palette', 'board', 'Ctrl+K', null, 'Alle acties zoeken', 'Find any action'),
  act('help', 'board', '?', null, 'Hulp en sneltoetsen', 'Help and shortcuts'),
  act('view.map', 'board', null, null, 'Toon als kaart', 'Show as map'),
  act('view.list', 'board', null, null, 'Toon als lijst', 'Show as list'),
  act('bin.open', 'board', null, null, 'Prullenbak openen', 'Open the bin'),
  act('parking.open', 'board', null, null, 'Parkeerplaats openen', 'Open the parking lot'),
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

  act('scope.edit', 'scope', null, 'scope.text', 'Kader invullen', 'Fill in the scope'),
  act('type.edit', 'scope', null, 'type.text', 'Klanttype invullen', 'Fill in the customer type'),
  act('promise.edit', 'scope', null, 'promise.text', 'Merkbelofte aanpassen', 'Edit a brand promise'),

  act('chapter.add', 'board', null, 'chapter.add', 'Hoofdstuk toevoegen', 'Add a chapter'),
  act('chapter.rename', 'chapter', 'F2', 'chapter.edit', 'Hoofdstuk hernoemen', 'Rename the chapter'),
  act(
    'chapter.left',
    'chapter',
    'Alt+ArrowLeft',
    'chapter.move',
    'Hoofdstuk naar links',
    'Chapter to the left',
  ),
  act(
    'chapter.right',
    'chapter',
    'Alt+ArrowRight',
    'chapter.move',
    'Hoofdstuk naar rechts',
    'Chapter to the right',
  ),
  act(
    'chapter.moveTo',
    'chapter',
    'M',
    'chapter.move',
    'Hoofdstuk verplaatsen naar…',
    'Move the chapter to…',
  ),
  act('chapter.bin', 'chapter', 'Delete', 'chapter.bin', 'Hoofdstuk weggooien', 'Bin the chapter'),
  act('chapter.restore', 'board', null, 'chapter.restore', 'Hoofdstuk terugzetten', 'Restore a chapter'),

  act(
    'chapter.asTouchpoint',
    'chapter',
    null,
    'chapter.bin',
    'Van een hoofdstuk een contactmoment maken',
    'Make a chapter a touchpoint',
  ),
  act('chapter.merge', 'board', null, 'chapter.move', 'Hoofdstukken samenvoegen', 'Merge chapters'),
  act(
    'chapter.group',
    'board',
    null,
    'chapter.move',
    'Titels onder nieuwe hoofdstukken zetten',
    'Put titles under new chapters',
  ),
  act('gaps.open', 'board', null, null, 'Bekijken wat er ontbreekt', 'See what is missing'),
  act('gaps.add', 'board', null, 'touchpoint.add', 'Aanvullen wat er ontbreekt', 'Add what is missing'),
  act('loop.open', 'board', null, null, 'Vervolg: acties en besluiten', 'Follow-up: actions and decisions'),
  act('action.add', 'board', null, 'putAction', 'Een actie toevoegen', 'Add an action'),
  act('action.state', 'board', null, 'putAction', 'Zeggen hoe ver een actie is', 'Say how far an action is'),
  act('action.drop', 'board', null, 'dropAction', 'Een actie weghalen', 'Drop an action'),
  act('decision.add', 'board', 'D', 'decide', 'Een besluit vastleggen', 'Put a decision on record'),
  act('decision.drop', 'board', null, 'dropDecision', 'Een besluit weghalen', 'Take back a decision'),
  act('guard.open', 'board', null, 'chapter.move', 'Hoofdstukken nakijken', 'Check the chapters'),
  act(
    'guard.answer',
    'chapter',
    null,
    'answerGuard',
    'Een vraag bij een titel afdoen',
    'Settle a question about a title',
  ),

  act('touchpoint.add', 'chapter', null, 'touchpoint.add', 'Contactmoment toevoegen', 'Add a touchpoint'),
  act(
    'touchpoint.asChapter',
    'touchpoint',
    null,
    'chapter.add',
    'Van een contactmoment een hoofdstuk maken',
    'Make a touchpoint a chapter',
  ),
  act('touchpoint.open', 'touchpoint', 'Enter', null, 'Contactmoment openen', 'Open the touchpoint'),
  act(
    'touchpoint.rename',
    'touchpoint',
    'F2',
    'touchpoint.edit',
    'Contactmoment hernoemen',
    'Rename the touchpoint',
  ),
  act(
    'touchpoint.left',
    'touchpoint',
    'Alt+ArrowLeft',
    'touchpoint.move',
    'Contactmoment naar links',
    'Touchpoint to the left',
  ),
  act(
    'touchpoint.right',
    'touchpoint',
    'Alt+ArrowRight',
    'touchpoint.move',
    'Contactmoment naar rechts',
    'Touchpoint to the right',
  ),
  act(
    'touchpoint.moveTo',
    'touchpoint',
    'M',
    'touchpoint.move',
    'Contactmoment verplaatsen naar…',
    'Move the touchpoint to…',
  ),
  act(
    'touchpoint.park',
    'touchpoint',
    null,
    'touchpoint.move',
    'Contactmoment parkeren',
    'Park the touchpoint',
  ),
  act(
    'touchpoint.unpark',
    'board',
    null,
    'touchpoint.move',
    'Geparkeerd contactmoment terugzetten',
    'Bring a parked touchpoint back',
  ),
  act(
    'touchpoint.bin',
    'touchpoint',
    'Delete',
    'touchpoint.bin',
    'Contactmoment weggooien',
    'Bin the touchpoint',
  ),
  act(
    'touchpoint.restore',
    'board',
    null,
    'touchpoint.restore',
    'Contactmoment terugzetten',
    'Restore a touchpoint',
  ),
  act('touchpoint.channel', 'touchpoint', null, 'touchpoint.edit', 'Kanaal kiezen', 'Choose the channel'),
  act(
    'touchpoint.kind',
    'touchpoint',
    null,
    'touchpoint.edit',
    'Direct of indirect, online of offline',
    'Direct or indirect, online or offline',
  ),
  act('touchpoint.need', 'touchpoint', null, 'touchpoint.edit', 'Behoefte invullen', 'Fill in the need'),
  act(
    'touchpoint.promise',
    'touchpoint',
    null,
    'touchpoint.edit',
    'Merkbelofte merkbaar of niet',
    'Promise felt or not',
  ),
  act(
    'touchpoint.describe',
    'touchpoint',
    null,
    'touchpoint.edit',
    'Omschrijving schrijven',
    'Write the description',
  ),

  act('note.add', 'touchpoint', 'N', 'note.add', 'Kaartje toevoegen', 'Add a note'),
  act('note.edit', 'note', 'Enter', 'note.edit', 'Kaartje schrijven', 'Edit the note'),
  act(
    'note.details',
    'note',
    null,
    'note.edit',
    'Soort, ernst of bron van een kaartje kiezen',
    'Choose the kind, severity or source of a note',
  ),
  act('note.up', 'note', 'Alt+ArrowUp', 'note.move', 'Kaartje omhoog', 'Note up'),
  act('note.down', 'note', 'Alt+ArrowDown', 'note.move', 'Kaartje omlaag', 'Note down'),
  act(
    'note.left',
    'note',
    'Alt+ArrowLeft',
    'note.move',
    'Kaartje naar het contactmoment links',
    'Note to the touchpoint on the left',
  ),
  act(
    'note.right',
    'note',
    'Alt+ArrowRight',
    'note.move',
    'Kaartje naar het contactmoment rechts',
    'Note to the touchpoint on the right',
  ),
  act('note.moveTo', 'note', 'M', 'note.move', 'Kaartje verplaatsen naar…', 'Move the note to…'),
  act('note.bin', 'note', 'Delete', 'note.bin', 'Kaartje weggooien', 'Bin the note'),
  act('note.restore', 'board', null, 'note.restore', 'Kaartje terugzetten', 'Restore a note'),

  act('vote.1', 'vote', '1', 'cast', 'Stem heel vervelend', 'Vote very unpleasant'),
  act('vote.2', 'vote', '2', 'cast', 'Stem vervelend', 'Vote unpleasant'),
  act('vote.3', 'vote', '3', 'cast', 'Stem neutraal', 'Vote neutral'),
  act('vote.4', 'vote', '4', 'cast', 'Stem prettig', 'Vote pleasant'),
  act('vote.5', 'vote', '5', 'cast', 'Stem heel prettig', 'Vote very pleasant'),
  act('vote.0', 'vote', '0', 'cast', "Stem 'weet ik niet'", "Vote 'don't know'"),
  act('vote.name', 'vote', null, 'cast', 'Gevoel een naam geven', 'Name the feeling'),
  act('vote.reason', 'vote', null, 'cast', 'Reden erbij schrijven', 'Add a reason'),
  act('points.more', 'vote', null, 'cast', 'Ster of stip erbij', 'One star or dot more'),
  act('points.less', 'vote', null, 'cast', 'Ster of stip eraf', 'One star or dot less'),
  act('points.done', 'vote', null, 'cast', 'Klaar met verdelen', 'Done sharing out'),
  act('heart.give', 'vote', null, 'cast', 'Merkbelofte beoordelen', 'Judge a brand promise'),
  act('pins.place', 'vote', null, 'cast', 'Spelden zetten', 'Place the pins'),
  act('goal.agree', 'vote', null, 'cast', 'Zeggen of je akkoord bent', 'Say whether you agree'),
  act('workshop.rate', 'vote', null, 'cast', 'Workshop waarderen', 'Rate the workshop'),

  act('round.open', 'round', null, 'openRound', 'Stemronde openen', 'Open a vote'),
  act('round.reveal', 'round', null, 'reveal', 'Uitslag onthullen', 'Reveal the result'),
  act('round.remind', 'round', null, 'remind', 'Herinneren aan de stemming', 'Remind of the vote'),
  act('round.void', 'round', null, 'voidRound', 'Stemronde ongeldig maken', 'Make the round void'),
  act('reason.hide', 'round', null, 'hideReason', 'Reden verbergen', 'Hide a reason'),

  act('prepare.write', 'board', null, 'prepare', 'Voorbereiding invullen', 'Fill in the preparation'),
  act(
    'prepare.choose',
    'board',
    null,
    'choosePreparation',
    'Vragen vooraf kiezen',
    'Choose the questions beforehand',
  ),
  act('prepare.remind', 'board', null, 'choosePreparation', 'Herinnering kopiëren', 'Copy a reminder'),
  act(
    'prepare.open',
    'board',
    null,
    'openAnswers',
    'Antwoorden openen voor iedereen',
    'Open answers for everybody',
  ),
  act(
    'prepare.take',
    'board',
    null,
    'scope.text',
    'Een antwoord als gedeelde tekst nemen',
    'Take an answer as the shared text',
  ),
  act(
    'alone.switch',
    'board',
    null,
    'writeAlone',
    'Eerst alleen schrijven: aan of uit',
    'Write alone first: on or off',
  ),
  act('alone.write', 'board', null, 'jot', 'Alleen voor jezelf schrijven', 'Write for yourself alone'),
  act(
    'alone.drop',
    'board',
    null,
    'dropJotting',
    'Eigen geschreven tekst weggooien',
    'Throw away own private text',
  ),
  act(
    'alone.share',
    'board',
    null,
    'shareJottings',
    'Delen wat iedereen alleen schreef',
    'Share what everybody wrote alone',
  ),
  act('pile.keep', 'board', null, 'keepPile', 'Van een stapel een hoofdstuk maken', 'Make a pile a chapter'),
  act('pile.merge', 'board', null, 'mergePiles', 'Stapels bij elkaar leggen', 'Lay piles together'),
  act('pile.split', 'board', null, 'splitPile', 'Een titel apart leggen', 'Lay a title apart'),
  act(
    'pile.away',
    'board',
    null,
    'putPilesAway',
    'Stapels opruimen of terughalen',
    'Put the piles away or bring them back',
  ),

  act('invite.copy', 'people', null, 'shutDoor', 'Uitnodiging kopiëren', 'Copy the invitation'),
  act('door', 'people', null, 'shutDoor', 'Deur dicht of open', 'Shut or open the door'),
  act('seat.admit', 'people', null, 'admit', 'Binnenlaten', 'Let in'),
  act(
    'seat.same',
    'people',
    null,
    'sameSeat',
    'Dat ben ik: zelfde plek geven',
    "That's me: give the same seat",
  ),
  act('seat.role', 'people', null, 'setRole', 'Rol geven', 'Give a role'),
  act('seat.remove', 'people', null, 'removeSeat', 'Van het bord halen', 'Take off the board'),
  act('self.rename', 'people', null, 'rename', 'Eigen naam aanpassen', 'Change own name'),
  act(
    'self.department',
    'people',
    null,
    'setDepartment',
    'Eigen afdeling invullen',
    'Fill in own department',
  ),

  act('course.next', 'course', null, 'goTo', 'Volgende stap', 'Next step'),
  act('course.back', 'course', null, 'goTo', 'Vorige stap', 'Previous step'),
  act('course.agenda', 'course', null, 'changeAgenda', 'Agenda openen', 'Open the agenda'),
  act(
    'course.part',
    'course',
    null,
    'goTo',
    'Naar een onderdeel van de agenda',
    'Go to a part of the agenda',
  ),
  act('part.minutes', 'course', null, 'changeAgenda', 'Minuten van een onderdeel', 'Minutes of a part'),
  act('part.skip', 'course', null, 'changeAgenda', 'Onderdeel overslaan', 'Skip a part'),
  act('part.up', 'course', null, 'changeAgenda', 'Onderdeel eerder', 'Part earlier'),
  act('part.down', 'course', null, 'changeAgenda', 'Onderdeel later', 'Part later'),
  act(
    'part.notes',
    'course',
    null,
    'changeAgenda',
    'Eigen aantekeningen bij een onderdeel',
    'Own notes at a part',
  ),
  act('agenda.catchUp', 'course', null, 'changeAgenda', 'Inkorten wat nog komt', 'Shorten what is to come'),
  act(
    'variant.choose',
    'course',
    null,
    'chooseVariant',
    'Soort workshop kiezen',
    'Choose the kind of workshop',
  ),
  act('timer.start', 'course', null, 'setTimer', 'Tijd op de klok zetten', 'Put time on the clock'),
  act('timer.more', 'course', null, 'setTimer', '1 minuut erbij', '1 minute more'),
  act('timer.pause', 'course', null, 'setTimer', 'Tijd stilzetten of laten lopen', 'Stop or start the clock'),
  act('timer.clear', 'course', null, 'setTimer', 'Tijd weghalen', 'Take the clock away'),
  act('time.read', 'course', 'T', null, 'Tijd voorlezen', 'Read the time aloud'),
  act('course.point', 'touchpoint', null, 'pointAt', 'Aanwijzen voor iedereen', 'Point at it for everybody'),
  act('lock.open', 'course', null, 'setLocks', 'Vergrendelen', 'Lock'),
  act('lock.all', 'course', null, 'setLocks', 'Het hele bord vergrendelen', 'Lock the whole board'),
  act('lock.lane', 'course', null, 'setLocks', 'Een rij vergrendelen', 'Lock a lane'),
  act('lock.chapter', 'course', null, 'setLocks', 'Een hoofdstuk vergrendelen', 'Lock a chapter'),
  act('follow.go', 'course', 'G', null, 'Ga naar wie begeleidt', 'Go to who facilitates'),
  act('follow.stop', 'course', null, null, 'Zelf rondkijken', 'Look around yourself'),

  act('board.start', 'board', null, 'start', 'Workshop starten', 'Start the workshop'),
  act('board.close', 'board', null, 'closeBoard', 'Bord sluiten', 'Close the board'),
] as const satisfies readonly Action[]

export type ActionId = (typeof actions)[number]['id']

/** Keys of one letter or sign without Ctrl or Alt: those that can be switched off (WCAG 2.1.4). */
export const isSingleKey = (action: Action): boolean => action.keys !== null && action.keys.length === 1

/** Told by the dot: an act of the document has one, a command has none. */
const isCommand = (needs: DocAct['what'] | CommandName): needs is CommandName => !needs.includes('.')

/** May this person take this action, on something of `createdBy` where that matters (default: one's own)? */
export function mayAct(who: Standing, action: Action, createdBy = who.seatId): boolean {
  const { needs } = action
  if (needs === null) return true
  if (isCommand(needs)) return mayCommand(who, needs)
  return mayEdit(who, { what: needs, createdBy } as DocAct)
}

export const actionById = (id: ActionId): Action => {
  const found = actions.find((action) => action.id === id)
  if (!found) throw new Error(`No action ${id}`)
  return found
}
