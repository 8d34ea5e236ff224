/** Turns: things that are done one after the other, while a bounded number of them waits. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()
  #taken = 0

  constructor(readonly most: number) {}

  /** As many wait as may. */
  get full(): boolean {
    return this.#taken >= this.most
  }

  /** When all that came before is over, however it ended. */
  async take<Result>(action: () => Promise<Result>): Promise<Result> {
    this.#taken += 1
    const turn = this.#last.then(action)
    this.#last = turn.catch(() => {})
    try {
      return await turn
    } finally {
      this.#taken -= 1
    }
  }
}
