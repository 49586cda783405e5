/**
 * Names under which this server answers. A page that points its own name at our address (DNS rebinding)
 * then gets nothing.
 */
import os from 'node:os'
import { isLoopback, type Env } from './env.ts'

/** Judges a Host header; without one the answer is no. */
export function hostJudge(env: Pick<Env, 'appUrl' | 'host'>): (host: string | undefined) => boolean {
  const configured = env.appUrl ? new URL(env.appUrl).host : null
  const open = !env.appUrl && env.host !== undefined && !isLoopback(env.host)
  const own = open ? ownNames() : new Set<string>()
  return (host) => {
    if (!host || !/^[\w.:[\]-]+$/.test(host) || !URL.canParse(`http://${host}`)) return false
    if (configured !== null && host.toLowerCase() === configured) return true
    const { hostname } = new URL(`http://${host}`)
    // a proxy on this machine may pass on its own address instead of the public name
    return isLoopback(hostname) || own.has(hostname)
  }
}

/** Without APP_URL but with HOST open: the machine's name and addresses. */
function ownNames(): Set<string> {
  const addresses = Object.values(os.networkInterfaces()).flatMap((list) => list ?? [])
  const written = addresses.map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address))
  return new Set([os.hostname().toLowerCase(), ...written])
}
