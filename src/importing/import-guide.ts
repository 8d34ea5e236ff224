/** Imports one Markdown file as a draft guide. Either everything is written, or nothing. */
import path from 'node:path'
import type { Payload } from 'payload'
import { slugPattern } from '@/addresses'
import { isLanguage, type Language, languageCodes } from '@/translation/languages'
import type { CountryFacts } from './country-facts'
import { type GuideFile, guideFile } from './guide-file'
import { type GuideText, guideText, titled } from './guide-text'
import { ImportError } from './import-error'
import { loadCountryFacts, namesCountry } from './load-country-facts'
import { type LocalPicture, localPictures } from './local-pictures'
import type { Picture } from './markdown/conversion'
import { readTextFile } from './read-text-file'
import { saidByRules } from './said-by-rules'
import { type SavedDraft, saveDraft } from './save-draft'
import { savePictures } from './save-pictures'
import { inTransaction } from './transaction'

export interface ImportOrder {
  path: string
  /** How messages call the file; its path where it is left out. */
  name?: string
  /** Code or slug; the front matter's where it is left out. */
  country?: string
  language?: string
  slug?: string
  replace?: boolean
}

export interface ImportedGuide extends SavedDraft {
  language: Language
  country: string
  text: GuideText
}

/** An order that can be carried out as far as the file itself can say. */
export interface PreparedImport {
  file: GuideFile
  folder: string
  language: Language
  country: string
  /** Which country the file says that it is about, where the order names one, too. */
  writtenCountry?: string
  slug?: string
  replace: boolean
}

/** Needs no database. */
export async function prepareImport(order: ImportOrder): Promise<PreparedImport> {
  const name = order.name ?? order.path
  const file = guideFile(await readTextFile(order.path, name), name)
  const { title, tree } = titled(file)
  if (tree.children.length === 0)
    throw new ImportError(`${name} has nothing but the title "${title}": there is nothing to import.`)
  return {
    file,
    folder: path.dirname(order.path),
    language: languageOf(order, file),
    country: countryOf(order, file),
    writtenCountry: order.country === undefined ? undefined : file.country,
    slug: slugOf(order) ?? file.slug,
    replace: order.replace === true,
  }
}

export async function importGuide(payload: Payload, prepared: PreparedImport): Promise<ImportedGuide> {
  const { file, folder, language, slug, replace } = prepared
  const facts = await loadCountryFacts(payload, prepared.country)
  refuseOtherCountry(prepared, facts)
  const pictures = await localPictures(file.tree, folder)
  guideText(file, facts, notYetSaved(pictures)) // refuses a wrong file before anything is written
  return inTransaction(payload, async (transaction) => {
    const saved = await saidByRules(file.name, () => savePictures(payload, pictures, language, transaction))
    try {
      const text = guideText(file, facts, saved.pictures)
      const draft = { slug, language, sourceLanguage: file.sourceLanguage ?? language, replace, text }
      const guide = await saidByRules(file.name, () => saveDraft(payload, facts, draft, transaction))
      return { ...guide, language, country: facts.name, text }
    } catch (error) {
      await saved.removeFiles()
      throw error
    }
  })
}

function languageOf({ language: given }: ImportOrder, { name, language: written }: GuideFile): Language {
  const language =
    given === undefined ? written : languageCodes.find((code) => code.toLowerCase() === given.toLowerCase())
  if (given !== undefined && !isLanguage(language)) {
    throw new ImportError(`The site has no language "${given}": use one of ${languageCodes.join(', ')}.`)
  }
  if (!language)
    throw new ImportError(`Say in which language ${name} is written, for example --language zh-Hans.`)
  if (written && written !== language) {
    throw new ImportError(
      `${name} says that it is written in ${written}, but --language says ${language}: correct one of them.`,
    )
  }
  return language
}

function countryOf({ country: given }: ImportOrder, { name, country: written }: GuideFile): string {
  const country = given ?? written
  if (!country) throw new ImportError(`Say which country ${name} is about, for example --country CO.`)
  return country
}

/** A country has a code, a slug and a name in every language. */
function refuseOtherCountry({ file, country, writtenCountry }: PreparedImport, facts: CountryFacts) {
  if (writtenCountry === undefined || namesCountry(writtenCountry, facts)) return
  throw new ImportError(
    `${file.name} says that it is about ${writtenCountry}, but --country says ${country}: correct one of them.`,
  )
}

function slugOf({ slug }: ImportOrder): string | undefined {
  if (slug === undefined || slugPattern.test(slug)) return slug
  throw new ImportError(`"${slug}" cannot be a slug: use lower-case letters a–z, digits and single hyphens.`)
}

function notYetSaved(pictures: ReadonlyMap<string, LocalPicture>): Map<string, Picture> {
  return new Map(
    [...pictures].map(([address, picture]) => [address, 'problem' in picture ? picture : { media: 0 }]),
  )
}
