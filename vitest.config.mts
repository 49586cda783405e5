import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// what takes minutes runs in `npm run test:long`
const long = process.env.LONG_TESTS === '1'
const folders = '{lib,server,messages,scripts,components}/**/*'

export default defineConfig({
  test: {
    include: [long ? `${folders}.long.test.{ts,tsx}` : `${folders}.test.{ts,tsx}`],
    exclude: long ? [] : ['**/*.long.test.*'],
    globalSetup: ['server/db/test-cluster.ts'],
    environment: 'node',
    env: { AUTH_SECRET: 'only-for-tests-only-for-tests-only-for-tests' },
    // next-auth imports 'next/server' in a way only a bundler resolves.
    server: { deps: { inline: ['next-auth'] } },
    pool: 'forks',
    // nobody works beside a run: its default leaves one core idle
    maxWorkers: availableParallelism(),
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
