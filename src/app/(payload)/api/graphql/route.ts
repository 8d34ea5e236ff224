import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { sayUnreadable } from '@/requests/unreadable-request'

export const POST = sayUnreadable(GRAPHQL_POST(config))
export const OPTIONS = REST_OPTIONS(config)
