/** Writing alone before sharing: what may be written, and how titles are laid in piles. */
export * from './alone/jotting.ts'
export * from './alone/piles.ts'
export * from './alone/similar.ts'
