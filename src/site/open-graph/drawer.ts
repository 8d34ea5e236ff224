/**
 * Drawer: has pictures drawn by a process of its own, one at a time. It is started when there is something to draw
 * and ended when nothing was for a while; a picture on which it breaks or hangs fails alone.
 */
import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import { Turns } from '@/content/media/turns'
import { imageFolder } from './image-folder'
import type { OgImage } from './og-image'

/** Milliseconds. The first picture waits until the fonts are unpacked. */
const patience = 60_000
const restAfter = 20_000
/** Behind so many an image would come too late for whoever asks. */
const mostWaiting = 100

/** Commands and the server run in the project's folder. */
const drawProcess = path.join(
  /* turbopackIgnore: true */ process.cwd(),
  'src/site/open-graph/drawing/draw-process.ts',
)

export class Drawer {
  #process: ChildProcess | undefined
  #resting: NodeJS.Timeout | undefined

  readonly #turns = new Turns(mostWaiting)

  /** As many images wait as may. */
  get full(): boolean {
    return this.#turns.full
  }

  draw(picture: OgImage): Promise<Buffer> {
    return this.#turns.take(() => this.#drawNow(picture))
  }

  async #drawNow(picture: OgImage): Promise<Buffer> {
    clearTimeout(this.#resting)
    this.#process ??= this.#start()
    try {
      return await drawnBy(this.#process, picture)
    } catch (error) {
      this.stop()
      throw error
    } finally {
      this.#resting = setTimeout(() => this.stop(), restAfter).unref()
    }
  }

  stop() {
    clearTimeout(this.#resting)
    this.#process?.kill('SIGKILL')
    this.#process = undefined
  }

  #start(): ChildProcess {
    const child = fork(drawProcess, [imageFolder()], {
      execArgv: ['--import', 'tsx'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    child.on('exit', () => {
      if (this.#process === child) this.#process = undefined
    })
    child.unref()
    child.channel?.unref()
    return child
  }
}

function drawnBy(child: ChildProcess, picture: OgImage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(impatient)
      child.off('message', heard).off('exit', ended).off('error', ended)
      act()
    }
    const fail = (reason: string) =>
      settle(() => reject(new Error(`“${picture.title.text.slice(0, 80)}” could not be drawn: ${reason}`)))
    const heard = (answer: unknown) => {
      const { png, failed } = Object(answer)
      if (png instanceof Uint8Array) settle(() => resolve(Buffer.from(png)))
      else fail(String(failed))
    }
    const ended = () => fail('the process that draws has ended.')
    const impatient = setTimeout(() => fail('it took too long.'), patience)
    child.on('message', heard).on('exit', ended).on('error', ended)
    child.send(picture, (error) => error && fail(error.message))
  })
}
