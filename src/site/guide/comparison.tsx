/** Every carrier of a guide beside the others; on a phone each row becomes a card. */
import type { ComparisonBlock } from '@/payload-types'
import { textIn } from '@/text/texts'
import { QuickAnswer } from '../parts/quick-answer'
import { comparedCarriers, type GuideView } from './guide-view'

type Props = { view: GuideView; only: ComparisonBlock['carriers'] }

export function Comparison({ view, only }: Props) {
  const { language } = view
  const text = textIn(language)
  const shown = comparedCarriers(view, only)
  /** What stands before an answer where there is no room for columns. */
  const label = (name: string) => text('carrier.fact', { name, answer: '' })
  if (shown.length === 0) return null
  return (
    <table className="comparison">
      <thead>
        <tr>
          <th scope="col">{text('guide.comparison.carrier')}</th>
          <th scope="col">{text('guide.comparison.way')}</th>
          <th scope="col">{text('guide.comparison.esim')}</th>
          <th scope="col">{text('guide.comparison.prepaid')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((carrier) => (
          <tr key={carrier.id}>
            <th scope="row">
              <a href={carrier.address}>
                <bdi translate="no">{carrier.name}</bdi>
              </a>
            </th>
            <td>
              {carrier.gone ? (
                <span className="quick unknown">{text('carrier.gone')}</span>
              ) : (
                <QuickAnswer check={carrier.quickest} language={language} />
              )}
            </td>
            <td data-label={label(text('guide.comparison.esim'))}>{text(`answer.${carrier.esim}`)}</td>
            <td data-label={label(text('guide.comparison.prepaid'))}>{text(`answer.${carrier.prepaid}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
