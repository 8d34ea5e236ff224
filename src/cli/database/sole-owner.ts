/**
 * Sole owner: the one process that may run the embedded Postgres of a data folder. While it lives it listens on a
 * port that the file `owner` names, and answers with the file's token. So a file left by a killed process is
 * recognised, whatever process has its number now.
 */
import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import path from 'node:path'
import { CommandError } from '../command-error'

export interface Ownership {
  release(): Promise<void>
}

export async function claimOwnership(folder: string): Promise<Ownership> {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'owner')
  if (await hasLivingOwner(folder)) throw alreadyRunning(folder)
  rmSync(file, { force: true })
  const token = randomUUID()
  const server = await answerWith(token)
  if (!writeOnce(file, `${portOf(server)} ${token}`)) {
    server.close()
    throw alreadyRunning(folder)
  }
  const release = async () => {
    rmSync(file, { force: true })
    server.close()
  }
  return { release }
}

export async function hasLivingOwner(folder: string): Promise<boolean> {
  const [port, token] = readIfThere(path.join(folder, 'owner')).split(' ')
  return port && token ? answers(Number(port), token) : false
}

function alreadyRunning(folder: string) {
  return new CommandError(
    `Saldo is already running on the data folder ${path.dirname(folder)}: stop it first, or set DATA_DIR to another folder.`,
  )
}

function answerWith(token: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy())
      socket.end(token)
    })
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(server))
    server.unref()
  })
}

function portOf(server: Server) {
  const address = server.address()
  return isAddressInfo(address) ? address.port : 0
}

function isAddressInfo(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === 'object' && address !== null
}

/** The file appears whole or not at all, and only if there is none. */
function writeOnce(file: string, text: string): boolean {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, text, { mode: 0o600 })
  try {
    linkSync(draft, file)
    return true
  } catch {
    return false
  } finally {
    rmSync(draft, { force: true })
  }
}

/** An owner too busy to answer within five seconds is still an owner. */
function answers(port: number, token: string): Promise<boolean> {
  return new Promise((resolve) => {
    let heard = ''
    const socket = connect(port, '127.0.0.1')
    socket.setTimeout(5_000, () => {
      resolve(true)
      socket.destroy()
    })
    socket.on('data', (data) => {
      heard += data
    })
    socket.on('error', () => resolve(false))
    socket.on('close', () => resolve(heard === token))
  })
}

function readIfThere(file: string) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
