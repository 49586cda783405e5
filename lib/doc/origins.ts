/**
 * Who made a transaction of this browser. `LOCAL`: a gesture or typing that undo may take back.
 * `BEHIND`: preparation that undo must not see, such as laying a new entity in the bin.
 */
export const LOCAL = Symbol('local')
export const BEHIND = Symbol('behind')
