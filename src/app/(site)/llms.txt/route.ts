import { machineFile } from '@/site/document/machine-file'
import { llms } from '@/site/feeds-and-data/llms'

export const GET = machineFile({ type: 'text/plain; charset=utf-8', content: llms })
