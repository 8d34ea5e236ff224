/** `npm run dev`: installs what is missing, then runs `src/cli/dev.ts`. */
import { ensureInstalled } from './install.mjs'
import { runTypeScript } from './run-typescript.mjs'

ensureInstalled()
await runTypeScript('src/cli/dev.ts', process.argv.slice(2))
