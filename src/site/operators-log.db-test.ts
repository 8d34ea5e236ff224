import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { after, test } from 'node:test'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { handleEndpoints } from 'payload'
import { withClient } from '@/database-client'
import { guardConsole } from '@/serving/guard-console'
import { manyRefusals, OperatorsLog } from '@/serving/operators-log'
import { withOperatorsLog } from '@/serving/with-operators-log'
import { ownNewsroom } from '../../e2e/support/own-newsroom'
import { hire, password } from '../../e2e/support/people'
import { sampleCountry } from '../../e2e/support/sample-documents'

const newsroom = await ownNewsroom()
const { payload, url } = newsroom
const admin = await hire(payload, 'admin')
const { id: redirect } = await payload.create({ collection: 'redirects', data: { from: '/x', to: '/y' } })
const { hash, salt } = await withClient(url, async (client) => {
  const { rows } = await client.query('select hash, salt from users')
  return rows[0]
})

let text = ''
/** Its minute ends when the test says so. */
const log = new OperatorsLog((told) => {
  text += told
}, 3_600_000)
const openConsole = guardConsole(log)

/** The newsroom over HTTP, as the site serves it. */
const server = createServer(
  withOperatorsLog(async (incoming, response) => {
    const answered = await answer(await requestFrom(incoming))
    response.writeHead(answered.status).end(await answered.text())
  }, log),
).listen(0, '127.0.0.1')
await once(server, 'listening')
const address = server.address()
const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
after(() => {
  server.closeAllConnections()
  server.close()
  openConsole()
})

const graphQL = GRAPHQL_POST(Promise.resolve(payload.config))
const answer = (request: Request) =>
  request.url.endsWith('/graphql')
    ? graphQL(request)
    : handleEndpoints({ config: payload.config, payloadInstanceCacheKey: url, request })

async function requestFrom(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value))
  const body = chunks.length > 0 ? Buffer.concat(chunks) : undefined
  return new Request(`${origin}${incoming.url}`, { method: incoming.method, headers, body })
}

async function ask(method: string, path: string, body?: unknown, { token = admin.token } = {}) {
  const response = await fetch(`${origin}/api${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `JWT ${token}`, cookie: `theme=dark; payload-token=${token}` }),
    },
    body: typeof body === 'string' || body === undefined ? body : JSON.stringify(body),
  })
  await response.text()
  return response.status
}

const secret = 'hunter2 is my password'
const data = { name: 'Ada', email: 'ada@example.org', password: secret, role: 'writer' }

const secretInHeaders = Object.assign(new Error('fetch failed'), {
  config: { headers: { authorization: `JWT ${admin.token}` } },
})

/** Postgres refuses every change of a table, and tells whole rows when it does. */
async function refuseChanges(table: string, code: string) {
  await withClient(url, (client) =>
    client.query(`
      create function refuse_${table}() returns trigger language plpgsql as $$ begin
        raise exception 'no more ${table} for %', coalesce(new.id, old.id)
          using errcode = '${code}', detail = 'Failing row contains ' || coalesce(new, old)::text,
            hint = '${admin.email}';
      end $$;
      create trigger refuse before insert or update or delete on ${table}
        for each row execute function refuse_${table}()`),
  )
}

const failedQuery = () =>
  Object.assign(new Error(`Failed query: insert into "x"\nparams: ${hash},${secret}`), {
    query: `insert into "x" values ('${secret}')`,
    params: [hash, secret],
    cause: Object.assign(new Error('deadlock detected'), {
      severity: 'ERROR',
      code: '40P01',
      detail: secret,
    }),
  })

type Kind = [cause: (n: number) => unknown, told: RegExp]

/** How a fault comes about, and how it is told. */
const ofRequests: Kind[] = [
  [
    (n) => ask('POST', '/users', { ...data, email: `ada-${n}@example.org` }),
    /POST \/api\/users 503: Failed query insert "users": no more users for \d+ \(Postgres 53100\)/,
  ],
  [
    () => ask('GET', '/reports?where[note][equals]=hunter2'),
    /GET \/api\/reports 500: Failed query select "reports": .*42P01/,
  ],
  [
    () => ask('POST', '/countries?locale=en', sampleCountry()),
    /POST \/api\/countries 500: Failed query insert "countries": no more countries .*40001/,
  ],
  [
    () => ask('POST', '/redirects', { from: '/a', to: '/b' }),
    /POST \/api\/redirects 503: Failed query insert "redirects": no more redirects .*57014/,
  ],
  [
    () => ask('DELETE', `/redirects/${redirect}`),
    /DELETE \/api\/redirects\/\d+ 503: Failed query delete "redirects": no more redirects .*57014/,
  ],
  [
    () => ask('GET', '/glossary-terms?where[term][equals]=hunter2'),
    /GET \/api\/glossary-terms 500: Failed query select "glossary_terms": .*42P01/,
  ],
  [
    () => ask('POST', '/graphql', { query: 'mutation { deleteMedia(id: 1) { id } }' }),
    /POST \/api\/graphql 500: Failed query select "media": .*42P01/,
  ],
]

/** What Next, Payload and packages print. */
const ofOthers: Kind[] = [
  [
    () => console.error(' ⨯', failedQuery()),
    /ERROR Failed query insert "x": deadlock detected \(Postgres 40P01\)/,
  ],
  [
    () => console.error(new Error('The page broke.', { cause: failedQuery() })),
    /ERROR The page broke\. Failed query insert "x"/,
  ],
  [
    () => console.error('Unhandled Rejection:', 'password: hunter2'),
    /ERROR Unhandled Rejection: password: …/,
  ],
  [() => console.error('Unexpected object', { password: secret }), /ERROR Unexpected object( …|$)/],
  [() => console.error({ password: secret }), /ERROR Something was printed/],
  [
    () => console.error(new AggregateError([new Error('connect postgres://saldo:hunter2@db/saldo')])),
    /ERROR AggregateError: connect postgres:\/\/\(…\)@db/,
  ],
  [
    () => console.error(new SyntaxError(`Unexpected token 'h', "hunter2" is not valid JSON`)),
    /ERROR SyntaxError: .*… is not valid JSON/,
  ],
  [
    () => console.error(`Cannot render /admin/reset/${salt.slice(0, 40)}`),
    /ERROR Cannot render \/admin\/reset\/…/,
  ],
  [() => console.warn(`Set-Cookie: payload-token=${admin.token}`), /WARN Set-Cookie: …/],
  [
    () => payload.logger.error({ err: failedQuery(), msg: `Error saving: ${failedQuery().message}` }),
    /ERROR Error saving: Failed query insert "x"/,
  ],
  [
    (n) => payload.logger.error(`Request origin "https://evil-${n}.example" is not allowed.`),
    /ERROR Request origin .* is not allowed\./,
  ],
  [
    () => payload.logger.error(`No account ada@example.org; salt: ${salt}`),
    /ERROR No account \(e-mail\); salt: …/,
  ],
  [
    () => payload.logger.error({ err: secretInHeaders, msg: 'Forwarding failed:' }),
    /ERROR Forwarding failed: fetch failed/,
  ],
]

const refusals: Kind[] = [
  [
    () => ask('POST', '/users', `{"email": "${admin.email}", "password": ${secret}`),
    /400 POST \/api\/users$/,
  ],
  [() => ask('GET', '/users', undefined, { token: '' }), /403 GET \/api\/users$/],
  [() => ask('GET', '/carriers/999999'), /404 GET \/api\/carriers\/999999$/],
]

test('a thousand faults of twenty kinds and hundreds of refusals are a short log without a secret, with every kind and its count', async () => {
  await refuseChanges('users', '53100')
  await refuseChanges('countries', '40001')
  await refuseChanges('redirects', '57014')
  await withClient(url, (client) =>
    client.query(
      'alter table glossary_terms rename to terms; alter table reports rename to said; alter table media rename to seen',
    ),
  )
  await cause(ofRequests, 20)
  await cause(ofOthers, 70)
  await cause(refusals, manyRefusals)
  log.endMinute()

  const lines = text.split('\n')
  const isTold = ([, told]: Kind, count: RegExp) =>
    assert.ok(
      lines.some((line) => told.test(line.replace(count, '')) && count.test(line)),
      `${told}\n${text}`,
    )
  for (const kind of ofRequests) isTold(kind, / … and 19 more of these in the last minute$/)
  for (const kind of ofOthers) isTold(kind, / … and 69 more of these in the last minute$/)
  for (const kind of refusals) isTold(kind, / NOTE 100 requests refused in the last minute:/)
  for (const part of [
    password,
    'hunter2',
    hash,
    salt,
    admin.token,
    admin.email,
    'ada@',
    'ada-',
    'Failing row',
  ])
    assert.ok(!text.includes(part), part)
  assert.doesNotMatch(text, /[0-9a-f]{32}/)
  assert.ok(lines.length < 20 * 8 + refusals.length + 2, String(lines.length))
  assert.ok(text.length < 30_000, String(text.length))
})

/** By turns, as it comes. */
async function cause(kinds: Kind[], times: number) {
  for (let n = 0; n < times; n++) for (const [happen] of kinds) await happen(n)
}
