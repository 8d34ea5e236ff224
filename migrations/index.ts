import * as migration_20261120_165817_create_the_newsroom from './20261120_165817_create_the_newsroom';
import * as migration_20261121_090000_create_the_search_index from './20261121_090000_create_the_search_index';
import * as migration_20261121_121328_hear_whether_it_worked from './20261121_121328_hear_whether_it_worked';
import * as migration_20261121_122500_remember_when_guides_changed from './20261121_122500_remember_when_guides_changed';
import * as migration_20261126_130109_versions_may_forget from './20261126_130109_versions_may_forget';

export const migrations = [
  {
    up: migration_20261120_165817_create_the_newsroom.up,
    down: migration_20261120_165817_create_the_newsroom.down,
    name: '20261120_165817_create_the_newsroom',
  },
  {
    up: migration_20261121_090000_create_the_search_index.up,
    down: migration_20261121_090000_create_the_search_index.down,
    name: '20261121_090000_create_the_search_index',
  },
  {
    up: migration_20261121_121328_hear_whether_it_worked.up,
    down: migration_20261121_121328_hear_whether_it_worked.down,
    name: '20261121_121328_hear_whether_it_worked',
  },
  {
    up: migration_20261121_122500_remember_when_guides_changed.up,
    down: migration_20261121_122500_remember_when_guides_changed.down,
    name: '20261121_122500_remember_when_guides_changed',
  },
  {
    up: migration_20261126_130109_versions_may_forget.up,
    down: migration_20261126_130109_versions_may_forget.down,
    name: '20261126_130109_versions_may_forget'
  },
];
