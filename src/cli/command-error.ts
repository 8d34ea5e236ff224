/** Command error: the command cannot go on, and one sentence tells the person at the keyboard why and what to do. */
export class CommandError extends Error {
  override name = 'Refusal'
}
