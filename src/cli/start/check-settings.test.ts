import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setEnvironment } from '@/env'
import { CommandError } from '../command-error'
import { checkSettings } from './check-settings'

const before = setEnvironment({ TRUST_PROXY: 'yes' })
after(() => setEnvironment(before))

test('a start with a TRUST_PROXY that means no proxy ends with a sentence', async () => {
  const isSentence = (error: unknown) =>
    error instanceof CommandError &&
    /^TRUST_PROXY is "yes": set it to the number of proxies/.test(error.message)
  await assert.rejects(checkSettings(), isSentence)
})
