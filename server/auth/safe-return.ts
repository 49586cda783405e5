const HERE = 'http://here.invalid'

/**
 * Where to go after signing in: a path on this site, or '/'. Judged after the URL parser has had it,
 * because browsers read `/\evil` and `/.//evil` as another host.
 */
export function safeReturn(path: unknown): string {
  if (typeof path !== 'string' || path.length > 2000 || !isPath(path)) return '/'
  try {
    const url = new URL(path, HERE)
    const back = url.pathname + url.search + url.hash
    return url.origin === HERE && isPath(back) ? back : '/'
  } catch {
    return '/'
  }
}

function isPath(path: string): boolean {
  // Browsers drop tabs and line ends inside an address, so "/\t/evil" is "//evil" to them.
  const hasControls = Array.from(path).some((sign) => (sign.codePointAt(0) ?? 0) < 0x20)
  return path.startsWith('/') && !path.startsWith('//') && !path.includes('\\') && !hasControls
}
