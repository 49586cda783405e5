/** Votes: what everybody gives, and what who leads does with a round. */
import { act, type Action } from './action.ts'

export const voteActions = [
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
] as const satisfies readonly Action[]
