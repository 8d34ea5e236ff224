/** Calendar day: `2018-04-30`, the same day wherever somebody reads it. Of a moment it is the day in UTC. */

/** Whether the calendar has the day that a day, or a moment in ISO 8601, begins with: 31 April is none. */
export function isCalendarDay(text: string): boolean {
  const day = text.slice(0, 10)
  if (!/^(?!0000)\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day))) return false
  return dayOf(day) === day
}

/** `2018-04-30` of a moment; nothing of what is none. */
export function dayOf(moment: unknown): string {
  if (typeof moment !== 'string' && !(moment instanceof Date)) return ''
  const time = new Date(moment)
  return Number.isNaN(time.getTime()) ? '' : time.toISOString().slice(0, 10)
}

/** The moment that is kept for a day which somebody chooses: noon in UTC. */
export function noonOf(day: string): string {
  return `${day}T12:00:00.000Z`
}
