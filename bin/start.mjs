/** `npm start`: installs what is missing, then runs `src/cli/start.ts`. */
import { ensureInstalled } from './install.mjs'
import { runTypeScript } from './run-typescript.mjs'

ensureInstalled()
await runTypeScript('src/cli/start.ts', process.argv.slice(2))
