import type { NextConfig } from "next";

const config: NextConfig = {
  typedRoutes: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // Left to Node: they load files beside themselves or hold a process-wide state that bundling would double.
  serverExternalPackages: [
    "pg",
    "graphile-worker",
    "pino",
    "nodemailer",
    "@react-email/render",
    "pdfkit",
    "yauzl",
    "rate-limiter-flexible",
    "openid-client",
  ],
  // A form with files; proxy.ts would cut longer bodies off. lib/files/file-limits.ts says how much is taken.
  experimental: { proxyClientMaxBodySize: "26mb" },
  // Checked by `npm run test:types`. An installation without development packages lacks the types of the tests.
  typescript: { ignoreBuildErrors: true },
};

export default config;
