/**
 * Test: every stage in turn, cheapest first, one line each; the output of a stage only when it failed. Ends with the
 * sum of all cases as `N passed, N failed`. Stages can be named: `npm test -- types unit`.
 */

import { browserTests } from './browser-tests'
import { checkStages } from './check-stages'
import { databaseTests } from './database-tests'
import { runStages } from './test-stage'

const { failed } = await runStages([...checkStages, databaseTests, browserTests], process.argv.slice(2))
process.exit(failed > 0 ? 1 : 0)
