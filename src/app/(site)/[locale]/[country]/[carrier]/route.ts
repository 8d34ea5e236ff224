import { carrierMarkdown } from '@/site/carrier/carrier-markdown'
import { CarrierPage } from '@/site/carrier/carrier-page'
import { carrierQuery } from '@/site/carrier/carrier-query'
import { page } from '@/site/document/page'

export const GET = page({ query: carrierQuery, markup: CarrierPage, markdown: carrierMarkdown })
