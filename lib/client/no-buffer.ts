/** lib0 speaks of Node's Buffer in lines that never run in a browser; its stand-in would weigh 7 kB. */
export const Buffer = undefined
