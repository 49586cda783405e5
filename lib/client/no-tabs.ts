/** Stands in for `lib0/broadcastchannel` in the browser: tabs meet at the server only (`disableBc`). */
const nothing = (): void => undefined
export { nothing as publish, nothing as subscribe, nothing as unsubscribe }
