/**
 * Settings: the only reader of the process environment. Names are part of the contract (docs/settings.md).
 * The start command fills in what may be left out, so that every other process finds complete settings.
 */
import path from 'node:path'

export const settings = {
  get port() {
    return Number(process.env.PORT || 3000)
  },
  get host() {
    return process.env.HOST || '127.0.0.1'
  },
  /** Empty while nothing but the schema is needed: types, migrations, a build. */
  get databaseUrl() {
    return process.env.DATABASE_URL ?? ''
  },
  /** Embedded database and uploads; absolute. */
  get dataDir() {
    return path.resolve(/* turbopackIgnore: true */ process.env.DATA_DIR || '.data')
  },
  /** Where readers find the site, without a slash at the end. */
  get siteUrl() {
    return (process.env.SITE_URL || `http://${settings.host}:${settings.port}`).replace(/\/+$/, '')
  },
  /** Proxies before the site; what may stand here says `src/serving/client-address.ts`. */
  get trustProxy() {
    return process.env.TRUST_PROXY ?? ''
  },
  get secret() {
    return process.env.PAYLOAD_SECRET ?? ''
  },
  /** The folder in which the person called npm, which runs its scripts in the project's folder. */
  get calledFrom() {
    return process.env.INIT_CWD ?? ''
  },
  get adminEmail() {
    return process.env.ADMIN_EMAIL || undefined
  },
  get adminPassword() {
    return process.env.ADMIN_PASSWORD || undefined
  },
  /** `npm run dev`. The build replaces it, so that nothing of it is in what readers get. */
  get development() {
    return process.env.NODE_ENV === 'development'
  },
  /** For tests and measurements: the browser to use. */
  get chromium() {
    return process.env.CHROMIUM || undefined
  },
  /** Connections kept to the database by one process. */
  get poolSize() {
    return Number(process.env.DATABASE_POOL || 10)
  },
}

const names = [
  'DATABASE_URL',
  'DATA_DIR',
  'PAYLOAD_SECRET',
  'TRUST_PROXY',
  'ADMIN_EMAIL',
  'ADMIN_PASSWORD',
  'NODE_ENV',
  'NEXT_TELEMETRY_DISABLED',
  'FONTCONFIG_FILE',
  'PANGOCAIRO_BACKEND',
] as const
type Name = (typeof names)[number]
/** What a part of the newsroom is configured by. */
export type Settings = typeof settings

type Values = Partial<Record<Name, string | undefined>>

/** For commands and tests, before anything that reads it is loaded. Gives what was there, to be put back. */
export function setEnvironment(values: Values): Values {
  const before: Values = {}
  for (const name of names) {
    if (!(name in values)) continue
    before[name] = process.env[name]
    if (values[name] === undefined) delete process.env[name]
    else Object.assign(process.env, { [name]: values[name] })
  }
  return before
}

/** For a child process: what this one has, with these settings instead; undefined takes one away. */
export function environment(values: Record<string, string | undefined>): NodeJS.ProcessEnv {
  return { ...process.env, ...values }
}
