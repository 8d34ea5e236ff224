'use client'
/** A day in a list of documents. */
import { DefaultCell } from '@payloadcms/ui'
import type { DateFieldClient, DefaultCellComponentProps } from 'payload'
import { asDay, noonHere } from './noon-here'

export function DayCell(props: DefaultCellComponentProps<DateFieldClient>) {
  return <DefaultCell {...props} cellData={noonHere(props.cellData)} field={asDay(props.field)} />
}
