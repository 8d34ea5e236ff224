/** A text that may be in another language than the page: then it says which, and in which direction it runs. */
import { direction, type Language } from '@/translation/languages'
import type { TextInLanguage } from '@/translation/localized'
import { withCodes } from './with-codes'

export function Foreign({ of: { text, language }, in: page }: { of: TextInLanguage; in: Language }) {
  const words = withCodes(text, language)
  if (language === page) return words
  return (
    <span
      className="foreign"
      lang={language}
      dir={direction(language) === direction(page) ? undefined : direction(language)}
    >
      {words}
    </span>
  )
}
