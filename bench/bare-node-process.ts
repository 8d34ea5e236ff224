/**
 * Bare Node: the least that can answer with the same bytes: a server of `node:http` that knows one response. What our
 * cache is compared with. Arguments: its port, the address whose response it repeats.
 */
import { createServer } from 'node:http'
import { visit } from './visit'

const [, , port, address = ''] = process.argv
const { headers, body } = await visit(address)
const { date: _, connection: __, 'keep-alive': ___, ...own } = headers
const { 'content-encoding': ____, 'content-length': _____, ...of304 } = own

const server = createServer((request, response) => {
  if (request.headers['if-none-match']) response.writeHead(304, of304).end()
  else response.writeHead(200, own).end(body)
})
server.listen(Number(port), '127.0.0.1', () => process.send?.('serving'))
process.once('SIGTERM', () => process.exit())
process.once('disconnect', () => process.exit())
