/** HEAD: what GET answers, without its body (RFC 9110, 9.3.2). Payload's own endpoints do not know it. */
type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

export function asHead<Rest extends unknown[]>(get: Handler<Rest>): Handler<Rest> {
  return async (request, ...rest) => {
    const asked = new Headers(request.headers)
    /** Defined for GET alone. */
    asked.delete('range')
    const { status, headers, body } = await get(new Request(request.url, { headers: asked }), ...rest)
    /** Payload leaves a file open that is not read to its end. */
    await body?.pipeTo(new WritableStream())
    return new Response(null, { status, headers })
  }
}
