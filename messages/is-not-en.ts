import type { IsNotWords } from './is-not-nl.ts'

/** Exactly the keys and shapes of the Dutch words, or it does not compile. */
export const en: IsNotWords = {
  title: 'What a customer journey is not',
  definition:
    "A chapter is a big chunk the customer is busy with; a touchpoint is one contact inside it. Can you say 'through what' or 'with whom'? Then it is a touchpoint. Can you hang at least two contacts under it? Then it is a chapter.",
  notSo: 'Not like this',
  butSo: 'But like this',
  bad: {
    told: 'This map is made of touchpoints. You see what the library has, not what the family goes through.',
    chapters: ['Website', 'Form', 'Desk', 'Card', 'E-mail'],
    empty: 'nothing below',
  },
  good: {
    told: 'Big chunks the family is busy with. The touchpoints hang below them, those outside the library too.',
    chapters: [
      { title: 'Discovering', touchpoints: ['Hears of it from the teacher', 'Looks up opening hours'] },
      {
        title: 'Becoming a member',
        touchpoints: ['Fills in the form', 'Waits for confirmation', 'Picks up the card'],
      },
      { title: 'Reading together', touchpoints: ['Reads aloud at home', 'Gets a reminder'] },
    ],
  },
  list: 'Not so, but so',
  rules: [
    ["Not the organisation's process", 'But what the customer does, needs and feels.'],
    ['Not one customer for everybody', 'But one kind of customer, so real that they have a name.'],
    [
      'Not without customers',
      'But first what you think (1.0), and then what customers tell themselves (2.0).',
    ],
    ['Not from order to payment', 'But from the moment the need arises, until long after the purchase.'],
    ['Not only your own channels', 'But the neighbour, a search engine and other suppliers too.'],
    ['Not the average feeling', 'But at each touchpoint how it feels. A difference may stay.'],
    ['Not done when the map is done', 'But actions with a name and a date, and then a new round.'],
  ],
}
