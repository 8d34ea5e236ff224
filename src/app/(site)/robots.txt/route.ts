import { machineFile } from '@/site/document/machine-file'
import { robots } from '@/site/feeds-and-data/robots'

export const GET = machineFile({ type: 'text/plain; charset=utf-8', content: robots })
