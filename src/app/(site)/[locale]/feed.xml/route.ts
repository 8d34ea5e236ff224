import { machineFile } from '@/site/document/machine-file'
import { feed } from '@/site/feeds-and-data/feed'

export const GET = machineFile({ type: 'application/atom+xml; charset=utf-8', content: feed })
