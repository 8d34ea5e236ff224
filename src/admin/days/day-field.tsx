'use client'
/** A day in a form. Payload's field shows a moment in the time of the device; a day is the same one everywhere. */
import { DateTimeField, FieldContext, useField } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { dayOf, noonOf } from '@/calendar-day'
import { asDay, noonHere } from './noon-here'

export function DayField(props: DateFieldClientProps) {
  const field = useField<unknown>({ potentiallyStalePath: props.path })
  const shown = {
    ...field,
    value: noonHere(field.value),
    setValue: (value: unknown) => field.setValue(value ? noonOf(dayOf(value)) : null),
  }
  return (
    <FieldContext value={shown}>
      <DateTimeField {...props} field={asDay(props.field)} />
    </FieldContext>
  )
}
