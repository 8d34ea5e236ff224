/**
 * Own origins: where a browser may have opened the panel. A request that changes something and comes from anywhere
 * else is treated as not signed in. On one's own machine the site answers to two names.
 */
const loopback = ['localhost', '127.0.0.1', '0.0.0.0']

export function ownOrigins(siteUrl: string): string[] {
  const { origin, protocol, hostname, port } = new URL(siteUrl)
  if (!loopback.includes(hostname)) return [origin]
  return ['localhost', '127.0.0.1'].map((name) => `${protocol}//${name}${port && `:${port}`}`)
}
