/** @type {import("next").NextConfig} */
const config = { serverExternalPackages: ["pg"], poweredByHeader: false };

export default config;
