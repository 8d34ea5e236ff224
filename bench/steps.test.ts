import assert from 'node:assert/strict'
import { it } from 'node:test'
import { stepsIn } from './steps'

it('a step ends in its first line, or in a later one with news between them', () => {
  const output = [
    'Installing the packages (a minute or two)…',
    'added 512 packages in 40s',
    'Installed in 41 s.',
    'Starting Postgres… 2.0 s',
    'Filling in the starting content…',
    '  10 of 44 countries',
    '  done in 17.3 s',
    'Starting the site…[16:45:56] WARN: a word of Payload',
    ' 1.4 s',
    '',
    '  Site       http://127.0.0.1:3000',
  ].join('\n')
  assert.deepEqual(stepsIn(output), [
    { name: 'Installing the packages', seconds: 41 },
    { name: 'Starting Postgres', seconds: 2 },
    { name: 'Filling in the starting content', seconds: 17.3 },
    { name: 'Starting the site', seconds: 1.4 },
  ])
})

it('a step that is under way has no duration yet', () => {
  assert.deepEqual(stepsIn('Starting Postgres… 2.0 s\nBuilding the site…'), [
    { name: 'Starting Postgres', seconds: 2 },
    { name: 'Building the site' },
  ])
})
