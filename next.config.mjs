/** @type {import('next').NextConfig} */
export default {
  agentRules: false,
  experimental: { agentUpgrade: false },
  // npm test checks types; a start should not do it again
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ['pg', 'yjs', 'y-protocols', 'lib0', 'nodemailer', 'qrcode'],
}
