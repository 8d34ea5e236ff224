/** Reads the files of starting-content/, all of them, so that a mistake in any is known before a word is written. */
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { guideFile } from '../guide-file'
import { readTextFile } from '../read-text-file'
import { type CountryFile, countryFile } from './country-file'
import { type PublishedFile, publishedFile } from './fill-guides'
import { glossaryFile, type TermFile } from './glossary-file'

export interface StartingContent {
  countries: CountryFile[]
  /** Every language of a guide, one guide an entry. */
  guides: PublishedFile[][]
  terms: TermFile[]
}

export async function readStartingContent(folder: string): Promise<StartingContent> {
  const read = (file: string) => readTextFile(path.join(folder, file), path.join(path.basename(folder), file))
  const named = (file: string) => path.join(path.basename(folder), file)
  const countries = await Promise.all(
    (await filesIn(folder, 'countries', '.yaml')).map(async (file) =>
      countryFile(await read(file), named(file)),
    ),
  )
  const guides = await Promise.all(
    (await filesIn(folder, 'guides', '.md')).map(async (file) =>
      publishedFile(guideFile(await read(file), named(file))),
    ),
  )
  const terms = (await filesIn(folder, '.', 'glossary.yaml')).map(async (file) =>
    glossaryFile(await read(file), named(file)),
  )
  return { countries, guides: bySlug(guides), terms: (await Promise.all(terms)).flat() }
}

async function filesIn(folder: string, below: string, ending: string): Promise<string[]> {
  const names = await readdir(path.join(folder, below))
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => path.join(below, name))
}

function bySlug(guides: PublishedFile[]): PublishedFile[][] {
  const groups = new Map<string, PublishedFile[]>()
  for (const guide of guides) groups.set(guide.slug, [...(groups.get(guide.slug) ?? []), guide])
  return [...groups.values()]
}
