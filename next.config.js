/** @type {import('next').NextConfig} */
export default {
  distDir: process.env.HOWFAR_BUILD_DIR || '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // A page comes with its title, for every browser: sent after it, it was gone for a moment at each refresh.
  htmlLimitedBots: /.*/,
  // The largest of all actions; each has its own limit before it gets this far: scripts/server/body-limits.mjs.
  experimental: { serverActions: { bodySizeLimit: '4mb' } },
  serverExternalPackages: [
    '@libsql/client',
    'libsql',
    '@prisma/adapter-libsql',
    '@prisma/adapter-pg',
    'pg',
    '@node-rs/argon2',
    // It imports databases by name that are not here.
    'rate-limiter-flexible',
    '@myriaddreamin/typst.ts',
    '@myriaddreamin/typst-ts-web-compiler',
  ],
}
