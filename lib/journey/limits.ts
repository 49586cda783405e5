/** Every bound of a board, with its unit in its name. The client keeps to them first; the server decides. */
export const BOARD_MAX_BYTES = 5 * 1024 * 1024
/** What one seat may add to a board: eight letters a second come to half of it. */
export const SEAT_BYTES_PER_HOUR = 2 * 1024 * 1024
export const TOUCHPOINTS_MAX = 500
export const NOTES_MAX = 2000
export const CHAPTERS_MAX = 100
export const PROMISES_MAX = 5
export const TEXT_MAX_CHARACTERS = 20_000
/** Paragraphs, list items and runs of letters in one description; each edit of it goes through all of them. */
export const BODY_PARTS_MAX = 2_000
export const UPDATE_MAX_BYTES = 64 * 1024
export const FIRST_ANSWER_MAX_BYTES = 512 * 1024
export const FRAME_MAX_BYTES = 6 * 1024 * 1024
/** What a browser says it has: seven bytes for each client id that ever wrote. */
export const VECTOR_MAX_BYTES = 64 * 1024
/** Of one seat, over all its lines. Nobody's work makes more than fifteen. */
export const FRAMES_PER_SECOND = 60
/** What waited while a network or a server stood still for half a minute comes at once. */
export const FRAMES_BURST = 600
export const COMMANDS_PER_SECOND = 30
export const COMMANDS_BURST = 60
export const COMMAND_MAX_CHARACTERS = 64 * 1024
/** How often one socket may ask for the whole document. */
export const JOINS_PER_MINUTE = 3
/** Sockets that one sign-in may open at once, and then each minute: eight tabs on a failing line stay below. */
export const KNOCKS_BURST = 60
export const KNOCKS_PER_MINUTE = 120
/** Sockets whose seat is being looked up at the same moment, over all boards. */
export const KNOCKS_WAITING_MAX = 500
export const SOCKETS_PER_SEAT = 8
export const SEATS_ADVISED = 25
export const SEATS_HARD = 100
export const SLOW_READER_DROP_PRESENCE_BYTES = 1024 * 1024
export const SLOW_READER_CLOSE_BYTES = 8 * 1024 * 1024
export const PRESENCE_MAX_BYTES = 1024
export const HELD_FRAMES_MAX = 256
export const HELD_BYTES_MAX = 1024 * 1024
export const NAME_MAX_GRAPHEMES = 40
export const DEPARTMENT_MAX_CHARACTERS = 60
export const HELLO_MAX_CHARACTERS = 140
export const TITLE_MAX_CHARACTERS = 120
export const REASON_MAX_CHARACTERS = 500
export const PART_NOTES_MAX_CHARACTERS = 2000
/** Agendas that one account keeps for other workshops. */
export const OWN_AGENDAS_MAX = 30
/** States before a step that stay to go back to. */
export const STEP_VERSIONS_MAX = 30
export const GUARD_KEY_MAX_CHARACTERS = 400
export const ACTIONS_MAX = 100
export const FOLLOW_UP_MAX_CHARACTERS = 400
export const OWNER_MAX_CHARACTERS = 80
/** Fewer votes than this on a touchpoint: no distribution, a hole in the curve. */
export const VOTES_SHOWN_FROM = 3
/** What each person shares out, and what a pin says. */
export const STARS_EACH = 3
export const DOTS_EACH = 3
export const PIN_MAX_WORDS = 5
export const PIN_MAX_CHARACTERS = 80
/** Hearts are given to every promise at each of these: the touchpoints with most stars. */
export const HEARTS_TOUCHPOINTS_MAX = 5
/** Seconds a voter needs for one touchpoint; "8 touchpoints, about 2 minutes". */
export const SECONDS_PER_VOTE = 15
/** Parts of one update; a first answer carries whatever was done offline. */
export const STRUCTS_MAX = 2000
export const FIRST_ANSWER_STRUCTS_MAX = 10_000
/** More client ids than this in one update come from no honest browser. */
export const UPDATE_CLIENTS_MAX = 16
/** Items and depth of one plain value in an update. */
export const PLAIN_ITEMS_MAX = 256
export const PLAIN_DEPTH_MAX = 4
/** Characters that one deleted stretch may stand for. */
export const DELETED_STRETCH_MAX = 100_000
/** What one person writes alone and has not shared yet: big chunks are few. */
export const JOTTED_CHAPTERS_MAX = 6
export const JOTTED_TOUCHPOINTS_MAX = 40
export const JOTTED_NOTES_MAX = 60
export const JOTTED_NOTE_MAX_CHARACTERS = 1000
/** People whom the server acts in a rehearsal: enough for figures, and for groups that differ. */
export const REHEARSAL_ACTORS = 5
/** Chapters that who leads keeps in hand: more would be the map itself. */
export const SUGGESTIONS_MAX = 6
/** What one person offers to who leads, and has not put away yet. */
export const OFFERS_MAX = 8
export const OFFER_MAX_CHARACTERS = 4000
/** An answer before the workshop; a story may be longer. */
export const PREPARED_ANSWER_MAX_CHARACTERS = 600
export const PREPARED_STORY_MAX_CHARACTERS = 2000
