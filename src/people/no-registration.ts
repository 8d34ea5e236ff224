/** Nobody registers: people are added by an admin, and the first admin is made by the start command. */
import type { Endpoint } from 'payload'

const message =
  'Nobody can register here. The first admin is made by `npm start`; an admin adds everyone else.'

/** Stands before Payload's own endpoint, which would make an admin of the first stranger. */
export const noRegistration: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: () => Response.json({ errors: [{ message }] }, { status: 403 }),
}
