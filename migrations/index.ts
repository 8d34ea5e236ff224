import * as migration_20261120_165817_create_the_newsroom from './20261120_165817_create_the_newsroom';
import * as migration_20261121_121328_hear_whether_it_worked from './20261121_121328_hear_whether_it_worked';

export const migrations = [
  {
    up: migration_20261120_165817_create_the_newsroom.up,
    down: migration_20261120_165817_create_the_newsroom.down,
    name: '20261120_165817_create_the_newsroom',
  },
  {
    up: migration_20261121_121328_hear_whether_it_worked.up,
    down: migration_20261121_121328_hear_whether_it_worked.down,
    name: '20261121_121328_hear_whether_it_worked'
  },
];
