import type { Timer } from '../../lib/journey/agenda.ts'
import type { CourseWords } from '../../messages/course-nl.ts'

/** "04:12", "−01:05" when it is over, "1:02:00" from an hour on. */
export function digits(seconds: number): string {
  const whole = Math.abs(seconds)
  const two = (n: number) => String(n).padStart(2, '0')
  const hours = Math.floor(whole / 3600)
  const clock = `${two(Math.floor((whole % 3600) / 60))}:${two(whole % 60)}`
  return `${seconds < 0 ? '−' : ''}${hours > 0 ? `${hours}:` : ''}${clock}`
}

/** "Nog 4 min", "3 min over tijd", "Nog 4 min, gepauzeerd". */
export function timeWords(timer: Timer, seconds: number, t: CourseWords): string {
  const minutes = Math.floor(Math.abs(seconds) / 60)
  const words = seconds > 0 ? t.left(minutes) : t.over(minutes)
  return 'leftMs' in timer ? t.stopped(words) : words
}
