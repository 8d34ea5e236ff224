/** Serves until the benchmark stops it or is gone itself. */
import { serve } from '@/serving/serve'

const serving = await serve({ host: '127.0.0.1', port: Number(process.argv[2]) })
process.once('SIGTERM', async () => {
  await serving.close()
  process.exit()
})
process.once('disconnect', () => process.exit())
process.send?.('serving')
