/** Ways to save: through REST on one instance, as a signed-in admin does, and from the command line in a process of its own. */
import { type Change, dataOf } from './change'
import { nextMessage, startChild } from './child'
import type { Person } from './testbed'

/** Resolves when the change is saved. */
export type Save = (change: Change) => Promise<unknown>

export async function savingByRest(address: string, admin: Person): Promise<Save> {
  const signIn = await fetch(`${address}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(admin),
  })
  const { token }: { token?: string } = await signIn.json()
  return async (change) => {
    const { collection, id } = change
    const response = await fetch(`${address}/api/${collection}/${id}?locale=en&depth=0`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
      body: JSON.stringify(dataOf(change)),
    })
    if (!response.ok) throw new Error(`REST refused a change of ${collection}: ${await response.text()}`)
  }
}

export async function savingByCommand(): Promise<Save> {
  const child = await startChild('bench/command-process.ts')
  return (change) => {
    const saved = nextMessage(child)
    child.send(change)
    return saved
  }
}
