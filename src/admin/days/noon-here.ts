/** A day as Payload's own components show it, which reckon in the time of the device: at noon of that time. */
import type { DateFieldClient } from 'payload'
import { dayOf } from '@/calendar-day'

export function noonHere(moment: unknown): string | undefined {
  const day = dayOf(moment)
  return day ? new Date(`${day}T12:00:00`).toISOString() : undefined
}

export function asDay<Field extends Pick<DateFieldClient, 'admin'>>(field: Field): Field {
  return {
    ...field,
    admin: { ...field.admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
  }
}
