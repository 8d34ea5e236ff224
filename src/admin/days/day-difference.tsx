'use client'
/** A day of two versions, side by side. */
import { FieldDiffContainer, getHTMLDiffComponents, useTranslation } from '@payloadcms/ui'
import type { DateFieldClient, FieldDiffClientProps } from 'payload'
import { dayOf } from '@/calendar-day'

export function DayDifference(props: FieldDiffClientProps<DateFieldClient>) {
  const { comparisonValue, field, locale, nestingLevel, versionValue } = props
  const { i18n } = useTranslation()
  const sides = getHTMLDiffComponents({
    fromHTML: paragraph(comparisonValue),
    toHTML: paragraph(versionValue),
  })
  const shown = { ...sides, i18n, label: { label: field.label, locale }, nestingLevel }
  return <FieldDiffContainer className="date-diff" {...shown} />
}

function paragraph(moment: unknown): string {
  return `<p>${dayOf(moment)}</p>`
}
