import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  compress: false,
  skipTrailingSlashRedirect: true,
  devIndicators: false,
  /** No page needs pictures made smaller on the way, and nobody else may have it done here. */
  images: { unoptimized: true },
  /** `npm run check` does it; a start need not do it again. */
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['esbuild', 'lru-cache', 'pg', 'rate-limiter-flexible'],
  /**
   * Payload tells a person why something was refused, and chooses the level of the log, by the name of an error's
   * class. Minified classes have no name, so every refusal would read "An unknown error occurred."
   *
   * The panel sends the form state of a long guide, with its text twice: as much as serving/body-limits lets through.
   */
  experimental: { turbopackMinify: { server: false }, serverActions: { bodySizeLimit: '4mb' } },
  /** A folder cannot have a name of which only a part is open. */
  rewrites: async () => [{ source: '/sitemap-:shard(\\d+).xml', destination: '/sitemap/:shard' }],
}

/** Nobody else's page may show the newsroom in a frame; the panel itself shows its previews in one. */
const newsroomHeaders = ['/admin/:path*', '/preview/:path*'].map((source) => ({
  source,
  headers: [
    { key: 'Content-Security-Policy', value: "frame-ancestors 'self'; base-uri 'self'; object-src 'none'" },
  ],
}))

/**
 * Payload asks every address for client hints, which costs a reader's first visit a round trip: the panel alone may.
 *
 * @param {import('next').NextConfig} withHints
 * @returns {import('next').NextConfig}
 */
function hintsForThePanelOnly(withHints) {
  return {
    ...withHints,
    headers: async () => [
      ...((await withHints.headers?.()) ?? []).map((rule) => ({ ...rule, source: '/admin/:path*' })),
      ...newsroomHeaders,
    ],
  }
}

export default hintsForThePanelOnly(withPayload(config))
