/** The question under every balance check. A plain form; the note waits folded up, because most readers have none. */
import { addresses } from '@/addresses'
import type { CheckView } from '@/content/balance-checks/check-view'
import { textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'

export function DidItWork({ check, language }: { check: CheckView; language: Language }) {
  const text = textIn(language)
  return (
    <form className="worked" method="post" action={addresses.didItWork(language)}>
      <input type="hidden" name="check" value={check.key} />
      <span>{text('report.question')}</span>
      <details>
        <summary>{text('report.note')}</summary>
        <textarea name="note" maxLength={500} rows={2} aria-label={text('report.note')} />
        <input className="trap" name="website" tabIndex={-1} autoComplete="off" aria-hidden="true" />
      </details>
      <button type="submit" name="worked" value="yes">
        {text('report.worked')}
      </button>
      <button type="submit" name="worked" value="no">
        {text('report.failed')}
      </button>
    </form>
  )
}
