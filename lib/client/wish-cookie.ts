const YEAR_SECONDS = 365 * 24 * 3600

/** A wish of this browser that the server reads for the first paint: `lang`, `theme`. Empty value forgets it. */
export function keepWish(name: 'lang' | 'theme', value: string): void {
  const age = value ? YEAR_SECONDS : 0
  const secure = location.protocol === 'https:' ? '; secure' : ''
  document.cookie = `${name}=${value}; path=/; max-age=${age}; samesite=lax${secure}`
}
