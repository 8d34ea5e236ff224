/**
 * What Payload logs, as the operator's log takes it: the log is for what the operator can mend. What a person did wrong
 * (4xx) is told to that person alone; Payload logs every error that it has no level for, our own refusals and all of
 * GraphQL, as a fault of the server. That too much is asked at once (503) is a warning. A fault goes to the console, as
 * those of Next and of pages do, without what was worked with; while the site is served,
 * `src/serving/guard-console.ts` stands there and counts.
 */
import { type Config, defaultLoggerOptions } from 'payload'
import { errorForTheLog, isBusy, withoutSecrets } from './fault'
import { isSendersError } from './sentence-for-error'

type Options = Extract<NonNullable<Config['logger']>, { options: object }>['options']
type LogMethod = NonNullable<NonNullable<Options['hooks']>['logMethod']>

const warning = 40
const error = 50

const toTheConsole: LogMethod = function (args, method, level) {
  const [entry, ...more]: unknown[] = args
  const thrown = thrownIn(entry)
  const said = withoutSecrets([entry, property(entry, 'msg'), ...more].filter(isText).join(' '))
  if (level < warning) return method.call(this, said)
  if (thrown !== undefined && isSendersError(thrown)) return
  const print = level >= error && !isBusy(thrown) ? console.error : console.warn
  print(thrown === undefined ? said : errorForTheLog(thrown, said))
}

/** `error(err)`, `error({ err, msg })`, `error({ error })`. */
function thrownIn(entry: unknown): unknown {
  return isText(property(entry, 'message')) ? entry : (property(entry, 'err') ?? property(entry, 'error'))
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

const isText = (value: unknown) => typeof value === 'string'

export const logOptions: Options = { hooks: { logMethod: toTheConsole } }
export const logger: Config['logger'] = { options: logOptions, destination: defaultLoggerOptions }
