import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { GraphQLError } from 'graphql'
import { APIError, AuthenticationError } from 'payload'
import { logOptions } from './log-of-the-operator'

const error = 50
const info = 30

test('what a person did wrong is no error in the log of the operator, however it is logged', (context) => {
  const wrongPassword = new AuthenticationError()
  const unparsed = new SyntaxError('Unexpected token \'h\', "hunter2" is not valid JSON')
  for (const entry of [
    { err: wrongPassword },
    { err: new APIError('It is still in use.', 400) },
    { err: new APIError('This newsroom sends no e-mail.', 501) },
    { err: new GraphQLError('It', { originalError: wrongPassword }) },
    { err: new GraphQLError('Syntax Error: Unexpected Name "x".') },
    {
      err: Object.assign(new Error('of another copy'), {
        name: 'GraphQLError',
        originalError: wrongPassword,
      }),
    },
    { error: wrongPassword, msg: 'There was an error building form state' },
    unparsed,
  ])
    assert.deepEqual(logged(context, error, entry), { printed: [], lines: [] }, String(entry))
})

test('what the operator can mend is there with where it happened, and without what was worked with', (context) => {
  const query = 'insert into "users" ("hash") values ($1)'
  const failed = Object.assign(new Error(`Failed query: ${query}\nparams: hunter2`), {
    query,
    params: ['hunter2'],
  })
  for (const [entry, sentence] of [
    [{ err: failed, msg: `Error saving: ${failed.message}` }, 'Error saving: Failed query insert "users"'],
    [failed, 'Failed query insert "users"'],
    [{ err: new Error('The disk is full.') }, 'The disk is full.'],
    [{ err: new APIError('No connection.', 500) }, 'No connection.'],
  ] as const) {
    const { printed, lines } = logged(context, error, entry)
    assert.ok(printed[0] instanceof Error && lines.length === 0)
    assert.match(printed[0].stack ?? '', /^Error: .*\n {4}at .*log-of-the-operator\.test/)
    assert.equal(printed[0].message, sentence)
  }
})

test('a line that tells of no fault stays a line, without secrets', (context) => {
  assert.deepEqual(logged(context, info, { msg: 'Mail to ada@example.org' }), {
    printed: [],
    lines: ['Mail to (e-mail)'],
  })
  assert.deepEqual(logged(context, error, 'The file is missing.').printed, ['The file is missing.'])
})

test('one sentence without a trace: an error that the database is away, a warning that somebody waited in vain', (context) => {
  const gone = Object.assign(new Error('terminating connection'), { code: '57P01' })
  const failed = new Error('Failed query', { cause: gone })
  for (const [err, level, sentence] of [
    [failed, 'error', /terminating connection \(57P01\)$/],
    [new APIError('Others are saving this.', 503), 'warn', /^Others are saving this\.$/],
  ] as const) {
    const [printed] = logged(context, error, { err }, level).printed
    assert.ok(printed instanceof Error)
    assert.match(printed.message, sentence)
    assert.doesNotMatch(printed.stack ?? '', /\n {4}at /)
  }
})

/** `printed`: on this level of the console. */
function logged(context: TestContext, level: number, entry: unknown, on: 'error' | 'warn' = 'error') {
  const lines: unknown[] = []
  const logMethod = logOptions.hooks?.logMethod
  assert.ok(logMethod)
  const print = context.mock.method(console, on, () => {})
  Reflect.apply(logMethod, undefined, [[entry], (line: unknown) => lines.push(line), level])
  const printed = print.mock.calls.flatMap((call) => [...call.arguments])
  print.mock.restore()
  return { printed, lines }
}
