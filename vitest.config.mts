import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// what takes minutes runs in `npm run test:long`
const long = process.env.LONG_TESTS === '1'
const testsIn = (folders: string) => ({
  include: [`${folders}/**/*${long ? '.long' : ''}.test.{ts,tsx}`],
  exclude: long ? [] : ['**/*.long.test.*'],
})

export default defineConfig({
  test: {
    pool: 'forks',
    // nobody works beside a run: its default leaves one core idle
    maxWorkers: availableParallelism(),
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      // nothing there outlives a test: the modules are loaded once, not for each file
      {
        extends: true,
        test: { name: 'pure', ...testsIn('{lib,messages,scripts,components,faults}'), isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'server',
          ...testsIn('server'),
          globalSetup: ['server/db/test-cluster.ts'],
          // as browser stories: on a busy machine once more, and the end of the run names it
          retry: process.env.CI === 'true' ? 1 : 0,
          env: { AUTH_SECRET: 'only-for-tests-only-for-tests-only-for-tests' },
          // next-auth imports 'next/server' in a way only a bundler resolves.
          server: { deps: { inline: ['next-auth'] } },
        },
      },
    ],
  },
})
