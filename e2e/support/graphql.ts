/** Asks a newsroom over GraphQL, without a server between. */
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { graphqlForPeople } from '@/requests/graphql-limits'
import type { FreshNewsroom } from './fresh-database'
import { type Colleague, requestTo } from './people'

export interface GraphQLReply {
  status: number
  text: string
  data: Record<string, unknown> | null
  refused: boolean
}

export function askingGraphQL({ payload }: FreshNewsroom) {
  const config = Promise.resolve(payload.config)
  const { POST } = graphqlForPeople(config, GRAPHQL_POST(config))
  return async (
    who: Colleague | undefined,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<GraphQLReply> => {
    const response = await POST(requestTo('/api/graphql', 'POST', who, { query, variables }))
    const text = await response.text()
    const { data, errors }: { data?: Record<string, unknown>; errors?: unknown[] } = JSON.parse(text)
    return { status: response.status, text, data: data ?? null, refused: Boolean(errors?.length) }
  }
}
