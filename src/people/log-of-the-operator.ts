/**
 * The operator's log is for what the operator can mend. What a person did wrong (4xx) is told to that person alone:
 * Payload logs every error that it has no level for, our own refusals and all of GraphQL, as a fault of the server.
 */
import { type Config, defaultLoggerOptions } from 'payload'

type Options = Extract<NonNullable<Config['logger']>, { options: object }>['options']
type LogMethod = NonNullable<NonNullable<Options['hooks']>['logMethod']>

const error = 50

const withoutRefusals: LogMethod = function (args, method, level) {
  const [entry] = args
  if (level >= error && isRefusal(entry)) return
  method.apply(this, args)
}

function isRefusal(entry: unknown): boolean {
  const thrown = property(entry, 'err')
  const status = property(property(thrown, 'originalError') ?? thrown, 'status')
  return typeof status === 'number' && status >= 400 && status < 500
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

export const logOptions: Options = { hooks: { logMethod: withoutRefusals } }
export const logger: Config['logger'] = { options: logOptions, destination: defaultLoggerOptions }
