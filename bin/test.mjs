/** `npm test`: installs what is missing, then runs every stage of `test/test.ts`. */

import { ensureInstalled } from './install.mjs'
import { runTypeScript } from './run-typescript.mjs'

ensureInstalled()
await runTypeScript('test/test.ts', process.argv.slice(2))
