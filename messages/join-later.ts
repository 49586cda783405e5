import { words } from './words.ts'

/** What the join page says when a link doesn't lead in, a code is typed or the network is in the way, and on a second device. */
export const joinLater = words(
  {
    code: 'Code',
    codeHint: 'Acht tekens, bijvoorbeeld K7PM 3QXE. De begeleider heeft hem',
    codeEnter: 'Zoek de workshop',
    codeEmpty: 'Typ de code van de workshop',
    codeWrong: 'Deze code klopt niet (meer). Kijk of er een tikfout in zit, of vraag om een nieuwe',
    codeInstead: 'Ik heb een code',
    dead: 'Deze link werkt niet (meer)',
    deadText: 'Vraag degene die je uitnodigde om een nieuwe. Heb je een code? Typ die dan hier.',
    shut: 'De deur is dicht',
    shutText:
      'Er komen geen nieuwe mensen meer bij deze workshop. Vraag de begeleider om de deur open te zetten.',
    full: 'Er is geen plek meer',
    fullText: 'Alle plekken bij deze workshop zijn bezet. Vraag de begeleider of er nog iets kan.',
    closed: 'Deze workshop is afgelopen',
    closedText: 'Meedoen kan niet meer. Wil je het bord bekijken? Vraag de begeleider om een leeslink.',
    tooMany: 'Te veel pogingen',
    tooManyText:
      'Vanaf dit netwerk is te vaak een verkeerde code of link geprobeerd. Wacht tien minuten, of open de link uit je uitnodiging.',
    backTitle: 'Verder op dit apparaat',
    backAs: (name: string, title: string) => `Je gaat verder als ${name} bij “${title}”.`,
    backHint: 'De link werkt één keer. Je andere apparaat blijft ook meedoen: samen heb je één stem.',
    backEnter: 'Ga hier verder',
    backDead: 'Deze link werkt niet (meer)',
    backDeadText:
      'Een persoonlijke link werkt één keer en maar kort. Maak op je eerste apparaat een nieuwe, of gebruik de uitnodiging.',
    checkDetour: 'Je verbinding werkt via een omweg, iets trager. Meedoen kan vanaf deze plek.',
    checkBad: 'Meedoen lukt hier waarschijnlijk niet',
    checkBadText: (host: string) =>
      `Dit netwerk laat de live verbinding met ${host} niet door. Je kunt drie dingen doen:`,
    checkBadSteps: (host: string) => [
      'Probeer een ander netwerk, bijvoorbeeld thuis of zonder VPN.',
      'Gebruik de hotspot van je telefoon, of doe mee op je telefoon zonder wifi.',
      `Vraag je IT-afdeling om WebSockets naar ${host} toe te staan.`,
    ],
    checkAgain: 'Test opnieuw',
  },
  {
    code: 'Code',
    codeHint: 'Eight characters, for example K7PM 3QXE. The facilitator has it',
    codeEnter: 'Find the workshop',
    codeEmpty: 'Type the code of the workshop',
    codeWrong: 'This code does not work (any more). Check for a typing error, or ask for a new one',
    codeInstead: 'I have a code',
    dead: 'This link does not work (any more)',
    deadText: 'Ask the person who invited you for a new one. Do you have a code? Type it here.',
    shut: 'The door is shut',
    shutText: 'Nobody new can join this workshop. Ask the facilitator to open the door.',
    full: 'There is no place left',
    fullText: 'All places at this workshop are taken. Ask the facilitator whether something can be done.',
    closed: 'This workshop is over',
    closedText:
      'Joining is no longer possible. Want to look at the board? Ask the facilitator for a read-only link.',
    tooMany: 'Too many tries',
    tooManyText:
      'A wrong code or link was tried too often from this network. Wait ten minutes, or open the link in your invitation.',
    backTitle: 'Continue on this device',
    backAs: (name: string, title: string) => `You continue as ${name} at “${title}”.`,
    backHint: 'The link works once. Your other device stays in as well: together you have one vote.',
    backEnter: 'Continue here',
    backDead: 'This link does not work (any more)',
    backDeadText:
      'A personal link works once and only for a short time. Make a new one on your first device, or use the invitation.',
    checkDetour: 'Your connection works by a detour, a little slower. You can join from this place.',
    checkBad: 'Joining will probably not work here',
    checkBadText: (host: string) =>
      `This network does not let the live connection to ${host} through. You can do three things:`,
    checkBadSteps: (host: string) => [
      'Try another network, for example at home or without a VPN.',
      'Use the hotspot of your phone, or join on your phone without wifi.',
      `Ask your IT department to allow WebSockets to ${host}.`,
    ],
    checkAgain: 'Test again',
  },
)
