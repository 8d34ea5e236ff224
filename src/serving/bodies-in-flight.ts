/**
 * Bodies in flight: what the bodies of requests take of memory from their first byte until their response is sent. All
 * together they are bounded, and those of one client are, so that nobody fills what everybody needs.
 */
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { clientAddress, type TrustedProxies } from './client-address'

const MB = 1024 * 1024
export type Room = { everybody: number; client: number }
const usual: Room = { everybody: 64 * MB, client: 20 * MB }

/** Bytes. What arrives in single bytes takes hundreds of times as much memory as it has bytes. */
const bytesPerChunk = 512

export type Body = { client: string; bytes: number }

export class BodiesInFlight {
  #trusted: TrustedProxies
  #room: Room
  #bytes = 0
  #byClient = new Map<string, number>()
  #byConnection = new WeakMap<Socket, Set<Body>>()

  constructor(trusted: TrustedProxies = () => false, room = usual) {
    this.#trusted = trusted
    this.#room = room
  }

  get bytes() {
    return this.#bytes
  }

  /** It ends with its connection at the latest: a response that waits for an earlier one is never closed. */
  begin({ socket, headers }: IncomingMessage): Body {
    const client = clientAddress(socket.remoteAddress, headers['x-forwarded-for']?.toString(), this.#trusted)
    const body = { client, bytes: 0 }
    this.#bodiesOf(socket).add(body)
    return body
  }

  #bodiesOf(socket: Socket): Set<Body> {
    const known = this.#byConnection.get(socket)
    if (known) return known
    const bodies = new Set<Body>()
    this.#byConnection.set(socket, bodies)
    socket.once('close', () => {
      for (const body of bodies) this.end(socket, body)
    })
    return bodies
  }

  /** Whether there is room for a chunk of so many bytes more. */
  add(body: Body, length: number): boolean {
    const bytes = length + bytesPerChunk
    const ofClient = this.#byClient.get(body.client) ?? 0
    if (this.#bytes + bytes > this.#room.everybody || ofClient + bytes > this.#room.client) return false
    this.#count(body, bytes)
    return true
  }

  end(socket: Socket, body: Body) {
    this.#count(body, -body.bytes)
    this.#byConnection.get(socket)?.delete(body)
  }

  #count(body: Body, bytes: number) {
    body.bytes += bytes
    this.#bytes += bytes
    const ofClient = (this.#byClient.get(body.client) ?? 0) + bytes
    if (ofClient > 0) this.#byClient.set(body.client, ofClient)
    else this.#byClient.delete(body.client)
  }
}
