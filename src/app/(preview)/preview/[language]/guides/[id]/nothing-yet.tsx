import { type Language, languages } from '@/translation/languages'

/** Seen by the newsroom only, so in its two languages. */
export function NothingYet({ language }: { language: Language }) {
  const name = languages.find(({ code }) => code === language)?.name
  return (
    <>
      <p lang="en">Nothing is written in {name} yet.</p>
      <p lang="zh-Hans">还没有{name}文本。</p>
    </>
  )
}
