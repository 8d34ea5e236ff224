/**
 * Operator's log: a fault is told when it happens, with where, once a minute for each kind; how many more there were is
 * told when the minute is over. Requests that were refused (4xx, 501) are told in numbers, and only when there were many. A
 * flood makes it no longer than a trickle, neither on disk nor in memory.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { type Fault, faultOf, isRefusal, saidOf, textOf, withoutSecrets } from '@/requests/fault'

export type Level = 'ERROR' | 'WARN'
type RequestLine = { method: string; path: string }

/** Of faults as of refusals; what comes after is counted together. */
export const mostKinds = 50
/** Refusals of one kind in a minute. */
export const manyRefusals = 100
const longestPath = 120

export class OperatorsLog {
  #write: (text: string) => void
  #minute: number
  #requests = new AsyncLocalStorage<RequestLine>()
  #faults = new Map<string, { line: string; more: number }>()
  #refusals = new Map<string, number>()
  #end: NodeJS.Timeout | undefined

  /** `minute`: in milliseconds. */
  constructor(write: (text: string) => void, minute = 60_000) {
    this.#write = write
    this.#minute = minute
  }

  /** What goes wrong in the action went wrong in this request. */
  during<Result>(request: RequestLine, action: () => Result): Result {
    return this.#requests.run(request, action)
  }

  fault(level: Level, thrown: unknown, said = '') {
    const fault = thrown === undefined ? { sentence: '', status: 500, frames: [] } : faultOf(thrown)
    const sentence = saidOf(fault, said) || 'Something was printed that is no text.'
    if (isRefusal(fault.status)) return this.refused(`${fault.status} ${sentence}`)
    this.#count({ ...fault, sentence }, level)
  }

  #count(fault: Fault, level: Level) {
    const kind = [level, fault.sentence.replace(/\d+/g, '0'), fault.frames[0]].join(' ')
    const known = this.#faults.get(kind) ?? (this.#faults.size >= mostKinds ? this.#others() : undefined)
    if (known) return void known.more++
    const line = `${level} ${this.#requestLine(fault.status)}${fault.sentence}`
    this.#faults.set(kind, { line, more: 0 })
    this.#tell(textOf({ ...fault, sentence: line }))
  }

  #others() {
    const others = this.#faults.get('') ?? { line: 'ERROR faults of other kinds', more: 0 }
    this.#faults.set('', others)
    return others
  }

  #requestLine(status: number): string {
    const request = this.#requests.getStore()
    return request
      ? `${request.method} ${withoutSecrets(request.path).slice(0, longestPath)} ${status}: `
      : ''
  }

  /** `kind`: as it is told. */
  refused(kind: string) {
    const known = this.#refusals.has(kind) || this.#refusals.size < mostKinds ? kind : 'of other kinds'
    this.#refusals.set(known, (this.#refusals.get(known) ?? 0) + 1)
    this.#startMinute()
  }

  #tell(text: string) {
    this.#write(`${new Date().toISOString().slice(0, 19)}Z ${text}\n`)
    this.#startMinute()
  }

  #startMinute() {
    this.#end ??= setTimeout(() => this.endMinute(), this.#minute).unref()
  }

  /** Tells what was counted, and begins anew. */
  endMinute() {
    const [faults, refusals] = [[...this.#faults.values()], [...this.#refusals]]
    for (const { line, more } of faults)
      if (more > 0) this.#tell(`${line} … and ${more.toLocaleString('en')} more of these in the last minute`)
    for (const [kind, times] of refusals)
      if (times >= manyRefusals)
        this.#tell(`NOTE ${times.toLocaleString('en')} requests refused in the last minute: ${kind}`)
    this.#faults.clear()
    this.#refusals.clear()
    clearTimeout(this.#end)
    this.#end = undefined
  }
}
