import { expect, test } from 'vitest'
import { faultsIn, importsOf } from './imports.mjs'

const faults = (files: Record<string, string>) => faultsIn(new Map(Object.entries(files)))

test('OP11 every form of import is found with its line', () => {
  const source = [
    "import type { A } from './a.ts'",
    'import b, { type C,',
    "  d } from './b.ts'",
    "import './c.ts'",
    " * import { x } from './comment.ts'",
    "// import('./comment.ts')",
    "export * from './d.ts'",
    "export type { E } from './e.ts'",
    "const f = await import('./f.ts')",
  ].join('\n')
  expect(
    importsOf(source).map((found: { spec: string; line: number; kind: string }) => [
      found.spec,
      found.line,
      found.kind,
    ]),
  ).toEqual([
    ['./a.ts', 1, 'type'],
    ['./b.ts', 2, 'value'],
    ['./c.ts', 4, 'value'],
    ['./d.ts', 7, 'value'],
    ['./e.ts', 8, 'type'],
    ['./f.ts', 9, 'lazy'],
  ])
})

const TARGETS = {
  'app/page.tsx': '',
  'components/board/board.tsx': '',
  'lib/client/connect.ts': '',
  'lib/doc/edit.ts': '',
  'lib/journey/policy.ts': '',
  'lib/sync/wire.ts': '',
  'messages/join.ts': '',
  'server/db/pool.ts': '',
}

test.each([
  ['lib/journey/votes.ts', '../doc/edit.ts', 'lib/journey may not import lib/doc'],
  ['lib/doc/read.ts', '../client/connect.ts', 'lib/doc may not import lib/client'],
  ['lib/sync/frames.ts', '../doc/edit.ts', 'lib/sync may not import lib/doc'],
  ['components/vote/faces.tsx', '../../server/db/pool.ts', 'components may not import server'],
  ['components/vote/faces.tsx', '../../lib/doc/edit.ts', 'components may not import lib/doc'],
  ['server/rooms/room.ts', '../../lib/client/connect.ts', 'server may not import lib/client'],
  ['server/rooms/room.ts', '../../app/page.tsx', 'nothing imports app'],
  ['messages/board.ts', '../components/board/board.tsx', 'messages may not import components'],
  ['server/rooms/room.ts', '../db/gone.ts', "'../db/gone.ts' is not there"],
  ['server/rooms/room.ts', '../db/pool', "'../db/pool' has no suffix"],
])('OP11 the wrong way is told with its line: %s → %s', (file, spec, why) => {
  expect(faults({ ...TARGETS, [file]: `// first\nimport { x } from '${spec}'\n` })).toEqual([
    `${file}:2 ${why}`,
  ])
})

test.each([
  ['server/rooms/room.ts', 'drizzle-orm', 'only server/db speaks to Drizzle'],
  ['lib/doc/read.ts', 'react', 'no framework here'],
  ['components/vote/faces.tsx', 'next-auth/react', 'only server/auth knows next-auth'],
  ['lib/client/connect.ts', 'node:fs', 'is not there in a browser'],
  ['lib/journey/votes.ts', 'zod', 'lib/journey is pure'],
])('OP11 a package in the wrong room is told: %s imports %s', (file, spec, why) => {
  expect(faults({ [file]: `import { x } from '${spec}'` })).toEqual([expect.stringContaining(why)])
})

test('OP11 the right way passes', () => {
  const files = {
    ...TARGETS,
    'app/page.tsx': "import '../components/board/board.tsx'\nimport '../server/db/pool.ts'",
    'components/board/board.tsx': "import '../../lib/client/connect.ts'\nimport '../../messages/join.ts'",
    'lib/client/connect.ts': "import '../doc/edit.ts'\nimport '../sync/wire.ts'",
    'lib/doc/edit.ts': "import 'node-free'\nimport '../journey/policy.ts'",
    'server/db/pool.ts': "import 'drizzle-orm'\nimport 'node:fs'",
    'components/ui/menu.tsx': "import type { BoardEditor } from '../../lib/doc/edit.ts'",
  }
  expect(faults(files)).toEqual([])
})

test('OP11 a circle is told once, types and lazy imports make none', () => {
  const circle = {
    'lib/doc/a.ts': "import './b.ts'",
    'lib/doc/b.ts': "\nimport './c.ts'",
    'lib/doc/c.ts': "import './a.ts'",
  }
  expect(faults(circle)).toEqual([
    'lib/doc/a.ts:1 goes in a circle: lib/doc/a.ts → lib/doc/b.ts → lib/doc/c.ts → lib/doc/a.ts',
  ])
  expect(faults({ ...circle, 'lib/doc/c.ts': "import type { A } from './a.ts'" })).toEqual([])
  expect(faults({ ...circle, 'lib/doc/c.ts': "const a = () => import('./a.ts')" })).toEqual([])
})

test('OP12 a page that would load Yjs is told with the way to it; lazily it may', () => {
  const files = {
    'app/w/page.tsx': "import { Board } from '../../components/board/board.tsx'",
    'components/board/board.tsx': "import { connect } from '../../lib/client/connect.ts'",
    'lib/client/connect.ts': "import * as Y from 'yjs'",
  }
  expect(faults(files)).toEqual([
    "lib/client/connect.ts:1 a page loads 'yjs': app/w/page.tsx → components/board/board.tsx → lib/client/connect.ts",
  ])
  const lazy = {
    ...files,
    'app/w/page.tsx': "const Board = dynamic(() => import('../../components/board/board.tsx'))",
  }
  expect(faults(lazy)).toEqual([])
})
