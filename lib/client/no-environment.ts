/** Stands in for `lib0/environment`: Yjs and its binding to the editor run in a browser, without settings. */
export const isNode = false
export const isBrowser = true
export const getConf = (): null => null
export const getVariable = (): null => null
