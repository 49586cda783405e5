/** Every text that merges letter by letter. */
export type TextWhere =
  | { in: 'scope'; field: 'goal' | 'outOfScope' }
  | { in: 'answers'; field: string }
  | { in: 'types'; id: string; field: 'name' | 'personName' | 'asPerson' | 'want' | 'limits' | 'trigger' }
  | { in: 'promises'; id: string; field: 'text' }
  | { in: 'journeys'; id: string; field: 'title' | 'nextRound' }
  | { in: 'chapters'; id: string; field: 'title' | 'duration' }
  | { in: 'touchpoints'; id: string; field: 'title' | 'needText' | 'channelText' }
  | { in: 'notes'; id: string; field: 'text' | 'source' }
