/** Ending: what the benchmark started is stopped, and what it wrote is removed, however it ends; the last thing first. */
type Ending = () => unknown

const endings: Ending[] = []
let ended: Promise<void> | undefined

export function atTheEnd(ending: Ending) {
  endings.push(ending)
}

/** Once: whoever asks again, because a process that was stopped is missed elsewhere, waits for the same ending. */
export function endEverything(): Promise<void> {
  ended ??= inReverse()
  return ended
}

async function inReverse() {
  for (const ending of endings.reverse()) {
    try {
      await ending()
    } catch (error) {
      console.error(error)
    }
  }
}
