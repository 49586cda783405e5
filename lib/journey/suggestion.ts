/** A chapter that who leads keeps in hand, unseen by the others until it is laid on the board. */
export type Suggestion = {
  id: string
  title: string
  /** The chapter that was made of it; it may be in the bin by now. */
  laidAs: string | null
}
