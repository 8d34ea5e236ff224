/** A text that may be in another language than the page: then it says which, and in which direction it runs. */
import { direction, type Language } from '@/translation/languages'
import type { TextInLanguage } from '@/translation/localized'

export function Foreign({ of: { text, language }, in: page }: { of: TextInLanguage; in: Language }) {
  if (language === page) return text
  return (
    <span
      className="foreign"
      lang={language}
      dir={direction(language) === direction(page) ? undefined : direction(language)}
    >
      {text}
    </span>
  )
}
