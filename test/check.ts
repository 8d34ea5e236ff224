/** Check: what can be said without a database or a browser, before every commit. */
import { checkStages } from './check-stages'
import { runStages } from './test-stage'

const { failed } = await runStages(checkStages, process.argv.slice(2))
process.exit(failed > 0 ? 1 : 0)
