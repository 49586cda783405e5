/** @type {import('next').NextConfig} */
export default {
  agentRules: false,
  experimental: {
    agentUpgrade: false,
    // Few and larger scripts on the pages people come in by: 4 kB less than many small ones.
    turbopackChunking: {
      priorityRoutes: [/^\/join/, /^\/w\//],
      priorityBoost: 10,
      requestCost: 2_000_000,
      firstPageLoadPriority: 1,
      minChunkSize: 200_000,
    },
  },
  // npm test checks types; a start should not do it again
  typescript: { ignoreBuildErrors: true },
  // A title that is streamed comes after the page, and is away for a moment at each refresh: it waits for nobody.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  turbopack: {
    // What the browser's copy of Yjs would bring along for Node and for coloured consoles.
    resolveAlias: {
      'lib0/broadcastchannel': { browser: './lib/client/no-tabs.ts' },
      'lib0/environment': { browser: './lib/client/no-environment.ts' },
      'lib0/buffer': { browser: './lib/client/plain-bytes.ts' },
      'lib0/logging': { browser: './lib/client/yjs-logging.ts' },
      'next/dist/compiled/process': { browser: './lib/client/no-process.ts' },
      'next/dist/compiled/buffer': { browser: './lib/client/no-buffer.ts' },
      buffer: { browser: './lib/client/no-buffer.ts' },
      'node:buffer': { browser: './lib/client/no-buffer.ts' },
    },
  },
  serverExternalPackages: ['pg', 'yjs', 'y-protocols', 'lib0', 'nodemailer', 'qrcode'],
}
