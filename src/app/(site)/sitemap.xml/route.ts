import { machineFile } from '@/site/document/machine-file'
import { sitemapIndex } from '@/site/feeds-and-data/sitemap'

export const GET = machineFile({ type: 'application/xml; charset=utf-8', content: sitemapIndex })
