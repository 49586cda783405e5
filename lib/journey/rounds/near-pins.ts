/** Pins that stand so close that their flags would cover each other share one. */
export type Flag = { /** Where the flag is, 0–100: in the middle of its pins. */ at: number; pins: number[] }

/** Share of the line that one flag takes, in hundredths. */
const FLAG_WIDTH = 6

export function flagsOf(places: readonly number[]): Flag[] {
  const groups: number[][] = []
  for (const at of places.toSorted((a, b) => a - b)) {
    const last = groups.at(-1)
    if (last?.[0] !== undefined && at - last[0] < FLAG_WIDTH) last.push(at)
    else groups.push([at])
  }
  return groups.map((pins) => ({ at: pins.reduce((sum, at) => sum + at, 0) / pins.length, pins }))
}
