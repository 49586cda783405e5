/**
 * Who may change what, when: the one table that the socket's gate, the pages, the commands and the
 * client ask. Pure. The client asks before every edit, so an honest client is never refused.
 */
export type Role = 'facilitator' | 'cofacilitator' | 'participant' | 'observer'
export type BoardStage = 'draft' | 'lobby' | 'live' | 'closed'
export type Step =
  | 'free'
  | 'arrive'
  | 'scope'
  | 'type'
  | 'bounds'
  | 'chapters'
  | 'touchpoints'
  | 'gaps'
  | 'vote'
  | 'reveal'
  | 'stars'
  | 'pains'
  | 'assumptions'
  | 'loop'

/** Where somebody stands when they try something. */
export type Standing = { role: Role; stage: BoardStage; step: Step; seatId: string }

/** What an edit of the document comes down to, as the gate describes it. */
export type DocAct =
  | { what: 'scope.text' }
  | { what: 'type.text' }
  | { what: 'promise.text' }
  | { what: 'journey.text' }
  | { what: 'chapter.add' | 'chapter.edit' | 'chapter.move' }
  | { what: 'chapter.bin' | 'chapter.restore'; createdBy: string }
  | { what: 'touchpoint.add' | 'touchpoint.edit' | 'touchpoint.move' }
  | { what: 'touchpoint.status'; createdBy: string }
  | { what: 'touchpoint.bin' | 'touchpoint.restore'; createdBy: string }
  | { what: 'note.add' | 'note.edit' | 'note.move' }
  | { what: 'note.bin' | 'note.restore'; createdBy: string }
  /** For organisers only, for lack of a row below: what a board has few of and nobody owns. */
  | { what: `${'type' | 'promise' | 'journey'}.${'add' | 'move' | 'bin' | 'restore'}` }

const ORGANISERS: readonly Role[] = ['facilitator', 'cofacilitator']
export const isOrganiser = (role: Role): boolean => ORGANISERS.includes(role)

type ActName = DocAct['what']
/** What a participant may do, by step. Bin and restore are for one's own only, see `mayEdit`. */
const PARTICIPANT: Record<Step, readonly ActName[]> = {
  free: [
    'scope.text',
    'type.text',
    'chapter.add',
    'chapter.edit',
    'chapter.bin',
    'chapter.restore',
    'touchpoint.add',
    'touchpoint.edit',
    'touchpoint.move',
    'touchpoint.bin',
    'touchpoint.restore',
    'note.add',
    'note.edit',
    'note.move',
    'note.bin',
    'note.restore',
  ],
  arrive: [],
  scope: ['scope.text', 'type.text'],
  type: ['scope.text', 'type.text'],
  bounds: [],
  chapters: ['chapter.add', 'chapter.edit', 'chapter.bin', 'chapter.restore'],
  touchpoints: [
    'touchpoint.add',
    'touchpoint.edit',
    'touchpoint.move',
    'touchpoint.bin',
    'touchpoint.restore',
  ],
  gaps: ['touchpoint.add', 'touchpoint.edit', 'touchpoint.move', 'touchpoint.bin', 'touchpoint.restore'],
  vote: [],
  reveal: [],
  stars: [],
  pains: ['note.add', 'note.edit', 'note.move', 'note.bin', 'note.restore'],
  assumptions: ['touchpoint.status', 'note.add', 'note.edit', 'note.bin', 'note.restore'],
  loop: [],
}

/** May this person change the document like this? */
export function mayEdit(who: Standing, act: DocAct): boolean {
  if (who.stage === 'closed' || who.role === 'observer') return false
  if (isOrganiser(who.role)) return true
  if (who.stage !== 'live') return false
  if (!PARTICIPANT[who.step].includes(act.what)) return false
  return 'createdBy' in act ? act.createdBy === who.seatId : true
}

/** Commands: everything that is secret or gives power. `own` needs no more than an admitted seat. */
export type CommandName =
  | 'start'
  | 'rename'
  | 'setDepartment'
  | 'setRole'
  | 'admit'
  | 'removeSeat'
  | 'sameSeat'
  | 'shutDoor'
  | 'openRound'
  | 'cast'
  | 'reveal'
  | 'voidRound'
  | 'hideReason'
  | 'closeBoard'

type Rule = 'organiser' | 'voter' | 'anyone'
export const COMMAND_RULES: Record<CommandName, { who: Rule; stages: readonly BoardStage[] }> = {
  start: { who: 'organiser', stages: ['draft', 'lobby'] },
  rename: { who: 'anyone', stages: ['draft', 'lobby', 'live'] },
  setDepartment: { who: 'anyone', stages: ['draft', 'lobby', 'live'] },
  setRole: { who: 'organiser', stages: ['draft', 'lobby', 'live'] },
  admit: { who: 'organiser', stages: ['draft', 'lobby', 'live'] },
  removeSeat: { who: 'organiser', stages: ['draft', 'lobby', 'live'] },
  sameSeat: { who: 'organiser', stages: ['draft', 'lobby', 'live'] },
  shutDoor: { who: 'organiser', stages: ['draft', 'lobby', 'live'] },
  openRound: { who: 'organiser', stages: ['live'] },
  cast: { who: 'voter', stages: ['live'] },
  reveal: { who: 'organiser', stages: ['live'] },
  voidRound: { who: 'organiser', stages: ['live'] },
  hideReason: { who: 'organiser', stages: ['live'] },
  closeBoard: { who: 'organiser', stages: ['live'] },
}

/** May this person give this command? A voter is anyone but an observer; the round decides about organisers. */
export function mayCommand(who: Standing, name: CommandName): boolean {
  const rule = COMMAND_RULES[name]
  if (!rule.stages.includes(who.stage)) return false
  switch (rule.who) {
    case 'organiser':
      return isOrganiser(who.role)
    case 'voter':
      return who.role !== 'observer'
    case 'anyone':
      return true
  }
}
