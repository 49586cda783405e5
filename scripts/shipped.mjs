/**
 * How the built server is started, for people and in every test and measurement. A room throws away a lot soon after
 * making it: with a larger young space fewer collections find little to keep, and pauses of 10 ms come seldom.
 */
export const SHIPPED = ['--max-semi-space-size=64', '--enable-source-maps', 'dist/server.mjs']
