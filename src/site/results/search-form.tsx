/** The search field: in the header of every page, and large where searching is what the page is for. */
import { addresses } from '@/addresses'
import { longestQuery } from '@/search/parse-query'
import { textIn } from '@/text/texts'
import type { Language } from '@/translation/languages'

export function SearchForm({ language, query }: { language: Language; query?: string }) {
  const text = textIn(language)
  return (
    <search className="search">
      <form action={addresses.search(language)}>
        <button type="submit" aria-label={text('search.label')}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14M16 16l5 5" />
          </svg>
        </button>
        <input
          type="search"
          name="q"
          dir="auto"
          aria-label={text('search.field')}
          placeholder={text('search.field')}
          defaultValue={query}
          maxLength={longestQuery}
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="search"
        />
      </form>
    </search>
  )
}
