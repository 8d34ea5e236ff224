import { machineFile } from '@/site/document/machine-file'
import { sitemapIndex } from '@/site/machines/sitemap'

export const GET = machineFile({ type: 'application/xml; charset=utf-8', content: sitemapIndex })
