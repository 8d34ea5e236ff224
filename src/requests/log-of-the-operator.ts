/**
 * The operator's log is for what the operator can mend. What a person did wrong (4xx) is told to that person alone:
 * Payload logs every error that it has no level for, our own refusals and all of GraphQL, as a fault of the server.
 */
import { type Config, defaultLoggerOptions } from 'payload'
import { isSendersError } from './sentence-for-error'

type Options = Extract<NonNullable<Config['logger']>, { options: object }>['options']
type LogMethod = NonNullable<NonNullable<Options['hooks']>['logMethod']>

const error = 50

const withoutRefusals: LogMethod = function (args, method, level) {
  const [entry] = args
  if (level >= error && isRefusal(entry)) return
  method.apply(this, args)
}

function isRefusal(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && 'err' in entry && isSendersError(entry.err)
}

export const logOptions: Options = { hooks: { logMethod: withoutRefusals } }
export const logger: Config['logger'] = { options: logOptions, destination: defaultLoggerOptions }
