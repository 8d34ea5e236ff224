/** A form of the panel, as far as its saves go: the whole document, one field changed, and the base it started from. */
import type { CollectionSlug, Payload } from 'payload'
import { baseOf } from '@/saving/base'
import { type Values, valuesIn } from '@/saving/fields'
import type { Testbed } from './testbed'

export type PanelSave = { address: string; headers: Record<string, string>; payload: Payload }

export async function panelOf(address: string, { admin, payload }: Testbed): Promise<PanelSave> {
  const json = { 'content-type': 'application/json' }
  const body = JSON.stringify(admin)
  const signIn = await fetch(`${address}/api/users/login`, { method: 'POST', headers: json, body })
  const { token }: { token?: string } = await signIn.json()
  return { address, payload, headers: { ...json, authorization: `JWT ${token}` } }
}

export async function openForm(panel: PanelSave, collection: CollectionSlug, id: number, language: string) {
  const { address, headers, payload } = panel
  const place = `${address}/api/${collection}/${id}?depth=0&locale=${language}&fallback-locale=none`
  const opened = await fetch(`${place}&draft=true`, { headers })
  const values = valuesIn(await opened.json())
  const fingerprints = baseOf(payload.collections[collection].config.fields, values)
  const base = { form: `bench ${language}`, language, fingerprints }
  const save = async (changes: Values, { query = '', withBase }: { query?: string; withBase: boolean }) => {
    const body = JSON.stringify({ ...values, ...changes, ...(withBase && { base }) })
    const response = await fetch(`${place}&${query}`, { method: 'PATCH', headers, body })
    if (!response.ok) throw new Error(`A save of ${collection} was refused: ${await response.text()}`)
    await response.arrayBuffer()
  }
  return { values, save }
}
