/**
 * The app's own origin. `APP_URL` decides; without it the request's Host does. Never `request.url`:
 * Next writes `localhost` there for 127.0.0.1. Never X-Forwarded-Host: anyone can send it.
 */
export function configuredOrigin(): string | null {
  const url = process.env.APP_URL
  return url ? new URL(url).origin : null
}

/** Origin for links and for the check of `Origin`; null when a request carries no usable Host. */
export function appOrigin(headers: Headers): string | null {
  const configured = configuredOrigin()
  if (configured) return configured
  const host = headers.get('host')
  if (!host) return null
  try {
    // Without APP_URL the server speaks plain http itself; behind TLS the variable must be set.
    const url = new URL(`http://${host}`)
    return url.host === host.toLowerCase() || `${url.hostname}:80` === host.toLowerCase() ? url.origin : null
  } catch {
    return null
  }
}

export const isHttps = (): boolean => configuredOrigin()?.startsWith('https:') ?? false
