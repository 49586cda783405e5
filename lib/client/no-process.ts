/** Node's `process` as a browser needs it: libraries look whether it is there, and find no Node. */
export const env: Record<string, string | undefined> = {}
