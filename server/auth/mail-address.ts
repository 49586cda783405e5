/** One plain address, nothing a mail program could read as two. */
const ONE_ADDRESS =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/

/**
 * The address in lower case, or null. Whatever Unicode would change (a full-width ＠, a look-alike
 * letter) is refused rather than repaired: some program on the way might repair it differently.
 */
export function strictAddress(typed: string): string | null {
  const address = typed.trim()
  if (address.length > 254 || address.normalize('NFKC') !== address) return null
  const lower = address.toLowerCase()
  return ONE_ADDRESS.test(lower) ? lower : null
}
