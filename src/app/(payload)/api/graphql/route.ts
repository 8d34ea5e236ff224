import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { graphqlForPeople } from '@/requests/graphql-limits'

export const { GET, POST } = graphqlForPeople(config, GRAPHQL_POST(config))
export const OPTIONS = REST_OPTIONS(config)
