/**
 * Server functions that the panel's browser side may call. Payload looks one up by its name in a plain object, which
 * also finds what every object inherits: `constructor` would be called, and answer with nothing.
 */
import type { ServerFunctionClientArgs } from 'payload'
import { panelLanguage, panelText } from '@/text/panel'
import { isBag } from './bag'

/** Payload's own, which it does not export as a list. */
export const serverFunctionNames = [
  'copy-data-from-locale',
  'form-state',
  'get-default-layout',
  'get-folder-results-component-and-data',
  'get-upcoming-scheduled-publish',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'schedule-publish',
  'slugify',
  'table-state',
]

type Refusal = { errors: { message: string }[] }

/** Whatever a browser sent in place of a name and its arguments. `language`: the one it asks to be answered in. */
export async function callServerFunction(
  called: unknown,
  language: string | undefined,
  call: (called: ServerFunctionClientArgs) => Promise<unknown>,
): Promise<unknown> {
  if (isCall(called)) return call(called)
  const message = panelText('request.noSuchFunction')[panelLanguage(language)]
  return { errors: [{ message }] } satisfies Refusal
}

function isCall(called: unknown): called is ServerFunctionClientArgs {
  return isBag(called) && serverFunctionNames.some((name) => name === called.name) && isBag(called.args)
}
