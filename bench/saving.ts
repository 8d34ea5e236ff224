/**
 * Saving: one save of each kind over REST as the panel sends it (the whole form, one field changed, with its base),
 * what merging is of that, ten people on one guide at once, and readers' uncached pages beside them. Kinds take turns,
 * so that a busy moment of the machine hits all of them: ratios tell, milliseconds do not.
 */
import type { CollectionSlug } from 'payload'
import { languageCodes } from '@/translation/languages'
import { median, percentile } from './distribution'
import type { Figure } from './figure'
import { startInstance } from './instance'
import { emptyCaches } from './misses'
import { openForm, type PanelSave, panelOf } from './panel-save'
import { savingSubjects } from './saving-subjects'
import type { OpenTestbed, Testbed } from './testbed'
import { visit } from './visit'

const repetitions = 20
const pagesBeside = 60

type Way = {
  name: string
  collection: CollectionSlug
  id: number
  field: string
  query?: string
  publishes?: boolean
}

export async function saving(openTestbed: OpenTestbed): Promise<Figure[]> {
  const stage = await openTestbed()
  const { address, stop } = await startInstance()
  const panel = await panelOf(address, stage)
  const ways = await waysToSave(stage)
  const times = await timesOf(ways, panel)
  const figures = [...figuresOf(times), ...(await tenPeople(stage, ways, address, panel))]
  await stop()
  return figures
}

async function waysToSave(stage: Testbed): Promise<Way[]> {
  const { guide, country, carrier, check, term, picture, redirect, person } = await savingSubjects(
    stage.payload,
  )
  const autosave = 'draft=true&autosave=true'
  return [
    { name: 'a carrier', collection: 'carriers', id: carrier, field: 'note' },
    { name: 'a guide (autosave)', collection: 'guides', id: guide, field: 'summary', query: autosave },
    { name: 'a guide (draft)', collection: 'guides', id: guide, field: 'summary', query: 'draft=true' },
    { name: 'a guide (published)', collection: 'guides', id: guide, field: 'summary', publishes: true },
    { name: 'a country', collection: 'countries', id: country, field: 'summary' },
    { name: 'a balance check', collection: 'balance-checks', id: check, field: 'costNote' },
    { name: 'a glossary term', collection: 'glossary-terms', id: term, field: 'note' },
    { name: 'a picture’s description', collection: 'media', id: picture, field: 'alt' },
    { name: 'a redirect', collection: 'redirects', id: redirect, field: 'to' },
    { name: 'a person', collection: 'users', id: person, field: 'name' },
  ]
}

type Times = Map<string, { merged: number[]; plain: number[] }>

async function timesOf(ways: Way[], panel: PanelSave): Promise<Times> {
  const times: Times = new Map(ways.map(({ name }) => [name, { merged: [], plain: [] }]))
  for (let round = -2; round < repetitions; round += 1) {
    for (const way of ways) {
      // In turn first: what a save finds (an autosave to write over, for example) is another thing for the second.
      const order = round % 2 === 0 ? (['merged', 'plain'] as const) : (['plain', 'merged'] as const)
      for (const kind of order) {
        const ms = await timeOf(way, `/bench-${round + 2}-${kind}`, kind === 'merged', panel)
        if (round >= 0) times.get(way.name)?.[kind].push(ms)
      }
    }
  }
  return times
}

async function timeOf(way: Way, text: string, withBase: boolean, panel: PanelSave): Promise<number> {
  const form = await openForm(panel, way.collection, way.id, 'en')
  const changes = { [way.field]: text, ...(way.publishes && { _status: 'published' }) }
  const began = performance.now()
  await form.save(changes, { query: way.query, withBase })
  return performance.now() - began
}

function figuresOf(times: Times): Figure[] {
  const carrier = median(times.get('a carrier')?.merged ?? [])
  return [...times].map(([name, { merged, plain }]) => ({
    measure: `Saving ${name}`,
    measured: `${(median(merged) / carrier).toFixed(2)} × a carrier (median ${median(merged).toFixed(0)} ms, 95th percentile ${percentile(merged, 95).toFixed(0)} ms)`,
    how: `${repetitions} times in turn with the others, the whole form; without its base ${median(plain).toFixed(0)} ms, so merging is ${share(merged, plain)} of it`,
  }))
}

function share(merged: number[], plain: number[]): string {
  return `${(100 * (1 - median(plain) / median(merged))).toFixed(0)} %`
}

/** Each of them changes the title in a language, or the slug: nothing that somebody else changes. */
async function tenPeople(stage: Testbed, ways: Way[], address: string, panel: PanelSave): Promise<Figure[]> {
  const guide = ways.find(({ collection }) => collection === 'guides')?.id ?? 0
  const alone = await missesOf(stage, address)
  const spans: number[] = []
  let lost = 0
  let isSaving = true
  const people = (async () => {
    for (let round = 0; isSaving || round < 5; round += 1) {
      const began = performance.now()
      lost += await saveTogether(guide, round, panel)
      spans.push(performance.now() - began)
    }
  })()
  const beside = await missesOf(stage, address)
  isSaving = false
  await people
  return [
    {
      measure: 'Ten people save one guide at once, in nine languages',
      limit: 'no text lost',
      measured: `${lost} lost; all saved after ${median(spans).toFixed(0)} ms (median), ${Math.max(...spans).toFixed(0)} ms at most`,
      withinLimit: lost === 0,
      how: `${spans.length} rounds over one instance; every text is read again`,
    },
    {
      measure: 'Readers’ uncached pages beside them',
      measured: `${(median(beside) / median(alone)).toFixed(2)} × as long as alone (median ${median(alone).toFixed(1)} → ${median(beside).toFixed(1)} ms, 95th percentile ${percentile(alone, 95).toFixed(0)} → ${percentile(beside, 95).toFixed(0)} ms)`,
      how: `${pagesBeside} pages, one after the other, in the same run`,
    },
  ]
}

async function saveTogether(guide: number, round: number, panel: PanelSave): Promise<number> {
  const tasks = [
    ...languageCodes.map((language) => ({ language, field: 'title', text: `${language} ${round}` })),
    { language: 'en' as const, field: 'slug', text: `bench-${round}` },
  ]
  const forms = await Promise.all(tasks.map(({ language }) => openForm(panel, 'guides', guide, language)))
  await Promise.all(
    tasks.map(({ field, text }, index) =>
      forms[index]?.save({ [field]: text }, { query: 'draft=true&autosave=true', withBase: true }),
    ),
  )
  const now = await Promise.all(tasks.map(({ language }) => openForm(panel, 'guides', guide, language)))
  return tasks.filter(({ field, text }, index) => now[index]?.values[field] !== text).length
}

async function missesOf({ pages, databaseUrl }: Testbed, address: string): Promise<number[]> {
  await emptyCaches(databaseUrl)
  const times: number[] = []
  for (const { path } of pages.filter(({ kind }) => kind === 'carrier').slice(0, pagesBeside)) {
    times.push((await visit(address + path)).ms)
  }
  return times
}
