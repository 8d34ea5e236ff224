/**
 * Fault: what the operator's log may say of an error. An error carries what was worked with: a failed query its
 * parameters (a password's hash and salt), a row that Postgres refused, a body that could not be parsed. Errors are
 * known by their properties: classes have several copies in a built site.
 */
import { isAborted, isDatabaseAway } from '@/database-away'

export type Fault = {
  /** One line: what happened, and why. */
  sentence: string
  status: number
  /** Where, the innermost first. */
  frames: string[]
}

const longestSentence = 400
const mostFrames = 6
const mostCauses = 4
/** As nginx counts it; nobody is there to get it. */
const clientClosed = 499

/** Where nothing in our code is at fault, a trace through it would only hide the reason. */
export function faultOf(thrown: unknown): Fault {
  const isAway = isDatabaseAway(thrown)
  const chain = causesOf(thrown)
  const sentences = chain
    .map(sentenceOf)
    .filter((sentence, n, all) => sentence && all.indexOf(sentence) === n)
  const known = chain.some(isAborted)
    ? clientClosed
    : chain.map(statusOf).find((found) => found !== undefined)
  const status = isAway ? 503 : (known ?? 500)
  const frames = status === 503 ? [] : (chain.map(framesOf).find((found) => found.length > 0) ?? [])
  return { sentence: sentences.join(': ').replaceAll('.: ', '. ').slice(0, longestSentence), status, frames }
}

/** By status: nothing that the operator can mend. */
export function isRefusal(status: number): boolean {
  return (status >= 400 && status < 500) || status === 501
}

/** Whether it says that too much is asked at once: whoever asked may come again, and nothing is broken. */
export function isBusy(thrown: unknown): boolean {
  return faultOf(thrown).status === 503 && !isDatabaseAway(thrown)
}

/** As text: the sentence, and below it where it happened. */
export function textOf({ sentence, frames }: Fault): string {
  return [sentence, ...frames.map((frame) => `    at ${frame}`)].join('\n')
}

/** The same error with nothing in it that is not for the log, for whatever prints errors. */
export function errorForTheLog(thrown: unknown, said = ''): Error {
  const fault = faultOf(thrown)
  const sentence = saidOf(fault, said)
  const error = new Error(sentence)
  error.stack = textOf({ ...fault, sentence: `Error: ${sentence}` })
  return Object.defineProperty(error, 'status', { value: fault.status, enumerable: false })
}

/** With what was said of it, which often repeats what a failed query says. */
export function saidOf({ sentence }: Fault, said: string): string {
  return [withoutSecrets(said).replace(/ ?A query failed$/, ''), sentence].filter(Boolean).join(' ')
}

/** What GraphQL wraps stands for it; of several at once the first speaks. */
function causesOf(given: unknown): unknown[] {
  const thrown = property(given, 'originalError') ?? given
  const chain = [thrown]
  for (let last = thrown; chain.length < mostCauses; chain.push(last)) {
    const errors = property(last, 'errors')
    const first = Array.isArray(errors) ? errors[0] : undefined
    last = property(last, 'cause') ?? first
    if (typeof property(last, 'message') !== 'string' || chain.includes(last)) break
  }
  return chain
}

function sentenceOf(thrown: unknown): string {
  const message = property(thrown, 'message')
  if (typeof message !== 'string')
    return `Thrown: ${typeof thrown === 'string' ? withoutSecrets(thrown) : typeof thrown}`
  const query = property(thrown, 'query')
  if (typeof query === 'string' && 'params' in Object(thrown)) return `Failed query ${statementOf(query)}`
  const code = property(thrown, 'code')
  if (typeof property(thrown, 'severity') === 'string' && typeof code === 'string')
    return `${withoutValue(code, message)} (Postgres ${[code, ...namesIn(thrown)].join(', ')})`
  const name = property(thrown, 'name')
  const known = typeof name === 'string' && !/^(Error|APIError)$/.test(name) ? name : ''
  const coded = typeof code === 'string' && !message.includes(code) ? ` (${code})` : ''
  return withoutSecrets([known, message && `${message}${coded}`].filter(Boolean).join(': '))
}

/** `insert into "users"`: the values that it was built with may stand in the rest. */
function statementOf(query: string): string {
  const [verb = ''] = /[a-z]+/i.exec(query) ?? []
  const [, table = ''] = /\b(?:from|into|update|table)\s+("?[\w.]+"?)/i.exec(query) ?? []
  return `${verb} ${table}`.trim()
}

/** What Postgres names beside its words, but for `detail` and `where`, which are what was worked with. */
function namesIn(thrown: unknown): string[] {
  return ['table', 'column', 'constraint']
    .map((name) => property(thrown, name))
    .filter((name) => typeof name === 'string')
}

/** Of data that it cannot take (class 22), Postgres quotes the value last. */
function withoutValue(code: string, message: string): string {
  return withoutSecrets(code.startsWith('22') ? message.replace(/: ".*$/s, '') : message)
}

function statusOf(thrown: unknown): number | undefined {
  const status = property(thrown, 'status') ?? property(thrown, 'statusCode')
  return typeof status === 'number' ? status : undefined
}

/** The message, which stands before them, may look like some. */
function framesOf(thrown: unknown): string[] {
  const stack = property(thrown, 'stack')
  const message = property(thrown, 'message')
  if (typeof stack !== 'string' || typeof message !== 'string') return []
  const begin = stack.indexOf(message)
  const lines = stack.slice(begin < 0 ? 0 : begin + message.length).split('\n')
  const frames = lines.flatMap((line) => /^ +at (.*:\d+:\d+\)?|.*\(<anonymous>\))$/.exec(line)?.[1] ?? [])
  const ours = frames.filter((frame) => !frame.includes('node:internal/'))
  return ours.slice(0, mostFrames).map((frame) => frame.replaceAll(`${process.cwd()}/`, '').slice(0, 200))
}

const longestText = 1_000

const aQueryFailed = 'A query failed'

/** What stands for something that is nobody's business, and what is left of it. */
const secrets: [RegExp, string][] = [
  [/Failed query:.*/s, aQueryFailed],
  [/(?:\.\.\.)?".*"(?:\.\.\.)? is not valid JSON/s, '… is not valid JSON'],
  [/Failing row contains.*/s, 'Failing row contains …'],
  [/\(([^()]*)\)=\(.*\)/s, '($1)=(…)'],
  [/(\w+:\/\/)[^\s/@]+@/g, '$1(…)@'],
  [/[^\s@/"'<>()[\]{},;:=]+(?:@|%40)[^\s@/"'<>()[\]{},;:]+/gi, '(e-mail)'],
  [/((?:cookie|authorization)[\\"'\]]*\s*[:=]).*/gi, '$1 …'],
  [/\b(bearer|jwt|basic)\s+[\w.~+/=-]+/gi, '$1 …'],
  [
    /((?:password|passwd|pwd|secret|token|salt|hash|api[-_]?key)[\\"'\]]*\s*[:=]\s*)(?:\\?"[^"]*"?|'[^']*'?|[^\s,;})&]+)/gi,
    '$1…',
  ],
  [/\b[0-9a-f]{32,}\b/gi, '…'],
  [/\b[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/g, '…'],
  [/\b(?=[\w-]*[A-Z])(?=[\w-]*[a-z])(?=[\w-]*\d)[\w-]{24,}/g, '…'],
]

/** One line, without e-mail addresses, passwords, tokens, cookies and what was worked with. */
export function withoutSecrets(text: string): string {
  const begin = text.length > longestText ? text.slice(0, longestText).replace(/\S*$/, '') : text
  const plain = secrets.reduce((left, [secret, rest]) => left.replace(secret, rest), begin)
  return plain
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longestSentence)
}

function property(value: unknown, name: string): unknown {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
    ? Reflect.get(value, name)
    : undefined
}
