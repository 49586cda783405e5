// Who may import whom: what CONTRIBUTING.md draws, as a table. Longest matching folder counts.

/** What each part of the tree may reach, itself always included. */
export const MAY_REACH = {
  app: ['components', 'lib/client', 'lib/journey', 'lib/sync', 'lib/format', 'messages', 'server'],
  components: ['lib/client', 'lib/journey', 'lib/sync', 'lib/format', 'messages'],
  'lib/client': ['lib/doc', 'lib/journey', 'lib/sync'],
  'lib/doc': ['lib/journey'],
  'lib/format': ['lib/journey'],
  'lib/sync': ['lib/journey'],
  'lib/journey': [],
  messages: ['lib/journey'],
  server: ['lib/doc', 'lib/format', 'lib/journey', 'lib/sync', 'messages'],
  e2e: ['lib/journey', 'lib/doc', 'lib/sync', 'messages', 'server', 'scripts'],
  scripts: ['server'],
}

/** What it may speak of beyond that: types only. A component names the editor, it never knows the keys. */
export const MAY_NAME = { components: ['lib/doc'] }

/** Packages that only some folders may know. */
export const ONLY_IN = [
  { packages: /^drizzle-orm(\/|$)/, folders: ['server/db'], why: 'only server/db speaks to Drizzle' },
  {
    packages: /^(next-auth|@auth)(\/|$)/,
    folders: ['server/auth', 'server/db', 'app/api/auth'],
    why: 'only server/auth knows next-auth',
  },
  {
    packages: /^(react|react-dom|next)(\/|$)/,
    folders: ['app', 'components', 'lib/client', 'server/open-house.ts', 'server/http', 'server/auth'],
    why: 'no framework here',
  },
  {
    packages: /^(yjs|y-protocols|y-websocket|lib0)(\/|$)/,
    folders: ['lib/doc', 'lib/client', 'lib/format', 'components', 'server'],
    why: 'Yjs stays behind lib/doc, lib/client and the rooms',
  },
  { packages: /^@tiptap\//, folders: ['components', 'lib/client'], why: 'only the editor knows Tiptap' },
]

/** The domain needs nothing: no package, no Node. Its tests may. */
export const PURE = 'lib/journey'

/** Next would load a second copy of Yjs next to the server's: pages reach live things through house(). */
export const LIVE_PACKAGES = /^(yjs|y-protocols|y-websocket|lib0)(\/|$)/
