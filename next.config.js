/** @type {import('next').NextConfig} */
export default {
  distDir: process.env.HOWFAR_BUILD_DIR || '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  serverExternalPackages: [
    '@libsql/client',
    'libsql',
    '@prisma/adapter-libsql',
    '@prisma/adapter-pg',
    '@node-rs/argon2',
    '@myriaddreamin/typst.ts',
    '@myriaddreamin/typst-ts-web-compiler',
  ],
}
