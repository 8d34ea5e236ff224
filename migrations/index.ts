import * as migration_20261120_165817_create_the_newsroom from './20261120_165817_create_the_newsroom';
import * as migration_20261121_090000_create_the_search_index from './20261121_090000_create_the_search_index';

export const migrations = [
  {
    up: migration_20261120_165817_create_the_newsroom.up,
    down: migration_20261120_165817_create_the_newsroom.down,
    name: '20261120_165817_create_the_newsroom'
  },
  {
    up: migration_20261121_090000_create_the_search_index.up,
    down: migration_20261121_090000_create_the_search_index.down,
    name: '20261121_090000_create_the_search_index'
  },
];
