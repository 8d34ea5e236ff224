/**
 * Fair queue: work of which only so much runs at a time. Whoever waits stands in a line of their own, and the lines
 * take turns: a sender with many waiting delays each other sender by one at most. Who finds the line full is refused.
 */
type Limits = { running: number; waiting: number; waitingInLine: number }

/** So many are waiting that one more would wait too long. */
export class QueueIsFull extends Error {}

export class FairQueue {
  readonly #limits: Limits
  /** In the order of their turns. */
  readonly #lines = new Map<string, (() => void)[]>()
  #running = 0
  #waiting = 0

  constructor(limits: Limits) {
    this.#limits = limits
  }

  /** Rejects as the work does, or with `QueueIsFull`. */
  async run<Result>(sender: string, work: () => Promise<Result>): Promise<Result> {
    if (this.#running < this.#limits.running) this.#running += 1
    else await this.#turnOf(sender)
    try {
      return await work()
    } finally {
      this.#next()
    }
  }

  #turnOf(sender: string): Promise<void> {
    const line = this.#lines.get(sender) ?? []
    if (this.#waiting >= this.#limits.waiting || line.length >= this.#limits.waitingInLine)
      throw new QueueIsFull()
    this.#lines.set(sender, line)
    this.#waiting += 1
    return new Promise((resolve) => line.push(resolve))
  }

  /** Hands the place on to the first of the line whose turn it is. */
  #next() {
    for (const [sender, line] of this.#lines) {
      const begin = line.shift()
      this.#lines.delete(sender)
      if (line.length > 0) this.#lines.set(sender, line)
      if (!begin) continue
      this.#waiting -= 1
      return begin()
    }
    this.#running -= 1
  }
}
