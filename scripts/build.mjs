// Bundles the server into dist/server.mjs. esbuild's own API: its command file becomes a native program
// after installation, which `node` cannot run.
import { build } from 'esbuild'

await build({
  entryPoints: { server: 'server/main.ts', 'compact-worker': 'server/rooms/compact-worker.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
})
