/** @type {import('next').NextConfig} */
export default {
  agentRules: false,
  experimental: { agentUpgrade: false },
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ['pg', 'yjs', 'y-protocols', 'lib0', 'nodemailer', 'qrcode'],
}
