import * as migration_20261120_165817_create_the_newsroom from './20261120_165817_create_the_newsroom';

export const migrations = [
  {
    up: migration_20261120_165817_create_the_newsroom.up,
    down: migration_20261120_165817_create_the_newsroom.down,
    name: '20261120_165817_create_the_newsroom'
  },
];
