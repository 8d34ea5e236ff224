/** Common headers: what every answer carries, whatever it is and whoever gives it. The front sees to it. */

/** An answer that has one of these of its own keeps it. */
export function commonHeaders(siteUrl: string): Record<string, string> {
  return {
    /** Shown in a browser, what is no page of ours loads and runs nothing. */
    'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(),geolocation=(),microphone=(),payment=()',
    ...(siteUrl.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000' }),
  }
}
