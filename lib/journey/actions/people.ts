/** Who is here, and who waits. */
import { act, type Action } from './action.ts'

export const peopleActions = [
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
  act(
    'seat.customer',
    'people',
    null,
    'markCustomer',
    'Zeggen wie hier klant is',
    'Say who is a customer here',
  ),
  act('seat.remove', 'people', null, 'removeSeat', 'Van het bord halen', 'Take off the board'),
  act('self.open', 'board', null, null, 'Alles over jezelf', 'All about yourself'),
  act('self.phone', 'people', null, null, 'Je telefoon koppelen', 'Link your phone'),
  act('self.signOut', 'people', null, null, 'Dit apparaat afmelden', 'Sign this device out'),
  act(
    'announce.level',
    'people',
    null,
    null,
    'Kiezen hoeveel er wordt voorgelezen',
    'Choose how much is said aloud',
  ),
  act('self.rename', 'people', null, 'rename', 'Eigen naam aanpassen', 'Change own name'),
  act(
    'self.department',
    'people',
    null,
    'setDepartment',
    'Eigen afdeling invullen',
    'Fill in own department',
  ),
  act('self.greet', 'people', null, 'greet', 'Eerste kaartje ophangen', 'Put up a first note'),
] as const satisfies readonly Action[]
