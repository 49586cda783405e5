/** Why a transaction is outside the shape of a board. The words are for the server's log. */
export class Refusal extends Error {}

export const refuse = (reason: string): never => {
  throw new Refusal(reason)
}
