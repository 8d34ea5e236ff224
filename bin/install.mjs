/** Installs the locked dependencies when they are missing or older than the lock file. Plain JavaScript: nothing is there yet. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const project = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const stamp = path.join(project, 'node_modules', '.saldo-lock')

export function ensureInstalled() {
  refuseOldNode()
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(project, 'package-lock.json')))
    .digest('hex')
  if (installedFor() === wanted) return
  const began = Date.now()
  process.stdout.write('Installing the packages that package-lock.json names (a minute or two)…\n')
  const { status } = spawnSync(
    'npm',
    ['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'],
    {
      cwd: project,
      stdio: 'inherit',
    },
  )
  if (status !== 0) {
    console.error(
      'The packages could not be installed: npm says why above. Is the npm registry within reach?',
    )
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
  process.stdout.write(`Installed in ${Math.round((Date.now() - began) / 1000)} s.\n`)
}

function installedFor() {
  try {
    return statSync(stamp).isFile() ? readFileSync(stamp, 'utf8') : undefined
  } catch {
    return undefined
  }
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 9)) return
  console.error(
    `Saldo needs Node.js 20.9 or newer; this is ${process.versions.node}. Get it at https://nodejs.org.`,
  )
  process.exit(1)
}
