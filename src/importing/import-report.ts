/** Import report: what an import tells the person who brought the file. */
import { type Finding, sentences } from './finding'
import type { ImportedGuide } from './import-guide'

export function importReport(guide: ImportedGuide, siteUrl: string): string {
  const { text, outcome, slug, country, language } = guide
  const names = text.carriers.map(({ name }) => name).join(', ')
  return [
    `${outcomes[outcome]} "${slug}" (${country}), in ${language}: ${text.title}`,
    `Carriers recognised: ${names || 'none'}`,
    ...part('Dropped', text.findings, 'dropped'),
    ...part('Changed', text.findings, 'changed'),
    ...part('Doubtful; look at it before you publish', text.findings, 'doubted'),
    `Edit and publish it at ${siteUrl}/admin/collections/guides/${guide.id}?locale=${language}`,
  ].join('\n')
}

const outcomes = {
  made: 'Made a draft of a new guide',
  added: 'Added a draft to the guide',
  replaced: 'Replaced the draft of the guide',
}

function part(title: string, findings: Finding[], kind: Finding['kind']): string[] {
  const lines = sentences(findings, kind)
  return lines.length > 0 ? [`${title}:`, ...lines.map((line) => `  ${line}`)] : []
}
