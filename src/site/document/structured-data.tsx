/**
 * Structured data: what a page is about in the words of schema.org, as JSON-LD. A browser does not run it, so the
 * content security policy lets it pass; `<` is escaped, so that no text can end the script element. That a property
 * exists and takes such a value is held by the types, which are made from schema.org's own vocabulary.
 */
import type * as vocabulary from 'schema-dts'
import { addresses } from '@/addresses'
import type { Language } from '@/translation/languages'
import { absolute } from './absolute'

type Article = Extract<vocabulary.Article, { '@type': 'Article' }>
type BreadcrumbList = Extract<vocabulary.BreadcrumbList, { '@type': 'BreadcrumbList' }>
type Organization = Extract<vocabulary.Organization, { '@type': 'Organization' }>
type Thing = Article | BreadcrumbList | Organization

export function StructuredData({ of: thing }: { of: Thing }) {
  const json = structuredData(thing)
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script's text is not unescaped, and `<` is not in it
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}

export function structuredData(thing: Thing): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c')
}

export function organization(language: Language): Organization {
  return { '@type': 'Organization', name: 'Saldo', url: absolute(addresses.home(language)) }
}

/** The way back up, and the page itself at its end. */
export function breadcrumbList(trail: { name: string; address: string }[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(address),
    })),
  }
}

type Written = {
  title: string
  summary: string
  written: Language
  address: string
  updated: string
  /** The whole address of its preview picture. */
  picture: string
}

/** Its text, in the language in which it is really written. */
export function article({ title, summary, written, address, updated, picture }: Written): Article {
  return {
    '@type': 'Article',
    headline: title,
    description: summary,
    image: picture,
    inLanguage: written,
    dateModified: updated,
    mainEntityOfPage: absolute(address),
    author: organization(written),
  }
}
