/** One connection of its own to a database, for as long as the action takes. Rejects as the action does. */
import { Client, type ClientConfig } from 'pg'

export async function withClient<Result>(
  connectionString: string,
  action: (client: Client) => Promise<Result>,
  options: ClientConfig = {},
): Promise<Result> {
  const client = new Client({ connectionString, ...options })
  /** Without a listener, Node ends the process when the connection breaks; the query that needs it fails anyway. */
  client.on('error', () => {})
  await client.connect()
  try {
    return await action(client)
  } finally {
    await client.end().catch(() => {})
  }
}
