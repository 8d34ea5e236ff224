import * as migration_20261120_165817_create_the_newsroom from './20261120_165817_create_the_newsroom';
import * as migration_20261121_090000_create_the_search_index from './20261121_090000_create_the_search_index';
import * as migration_20261121_121328_hear_whether_it_worked from './20261121_121328_hear_whether_it_worked';
import * as migration_20261121_122500_remember_when_guides_changed from './20261121_122500_remember_when_guides_changed';
import * as migration_20261126_120000_merge_saves from './20261126_120000_merge_saves';
import * as migration_20261126_121945_keep_more_versions from './20261126_121945_keep_more_versions';
import * as migration_20261126_134500_show_who_is_here from './20261126_134500_show_who_is_here';
import * as migration_20261126_134605_versions_know_whose_they_are from './20261126_134605_versions_know_whose_they_are';
import * as migration_20261126_150000_begin_versions_with_what_is_there from './20261126_150000_begin_versions_with_what_is_there';
import * as migration_20261126_160000_find_newest_versions from './20261126_160000_find_newest_versions';
import * as migration_20261126_170000_index_search_in_the_save from './20261126_170000_index_search_in_the_save';
import * as migration_20261127_063302_count_wrong_passwords from './20261127_063302_count_wrong_passwords';
import * as migration_20261127_065517_confirm_what_looks_dangerous from './20261127_065517_confirm_what_looks_dangerous';
import * as migration_20261127_065853_verdicts from './20261127_065853_verdicts';
import * as migration_20261127_132000_confirm_what_was_delivered from './20261127_132000_confirm_what_was_delivered';
import * as migration_20261127_162424_prose_confirmed_lines from './20261127_162424_prose_confirmed_lines';
import * as migration_20261127_210000_remember_what_was_delivered from './20261127_210000_remember_what_was_delivered';
import * as migration_20261128_000500_find_by_former_addresses from './20261128_000500_find_by_former_addresses';
import * as migration_20261128_001000_plain_names from './20261128_001000_plain_names';

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
    up: migration_20261126_120000_merge_saves.up,
    down: migration_20261126_120000_merge_saves.down,
    name: '20261126_120000_merge_saves',
  },
  {
    up: migration_20261126_121945_keep_more_versions.up,
    down: migration_20261126_121945_keep_more_versions.down,
    name: '20261126_121945_keep_more_versions',
  },
  {
    up: migration_20261126_134500_show_who_is_here.up,
    down: migration_20261126_134500_show_who_is_here.down,
    name: '20261126_134500_show_who_is_here',
  },
  {
    up: migration_20261126_134605_versions_know_whose_they_are.up,
    down: migration_20261126_134605_versions_know_whose_they_are.down,
    name: '20261126_134605_versions_know_whose_they_are',
  },
  {
    up: migration_20261126_150000_begin_versions_with_what_is_there.up,
    down: migration_20261126_150000_begin_versions_with_what_is_there.down,
    name: '20261126_150000_begin_versions_with_what_is_there',
  },
  {
    up: migration_20261126_160000_find_newest_versions.up,
    down: migration_20261126_160000_find_newest_versions.down,
    name: '20261126_160000_find_newest_versions',
  },
  {
    up: migration_20261126_170000_index_search_in_the_save.up,
    down: migration_20261126_170000_index_search_in_the_save.down,
    name: '20261126_170000_index_search_in_the_save',
  },
  {
    up: migration_20261127_063302_count_wrong_passwords.up,
    down: migration_20261127_063302_count_wrong_passwords.down,
    name: '20261127_063302_count_wrong_passwords',
  },
  {
    up: migration_20261127_065517_confirm_what_looks_dangerous.up,
    down: migration_20261127_065517_confirm_what_looks_dangerous.down,
    name: '20261127_065517_confirm_what_looks_dangerous',
  },
  {
    up: migration_20261127_065853_verdicts.up,
    down: migration_20261127_065853_verdicts.down,
    name: '20261127_065853_verdicts',
  },
  {
    up: migration_20261127_132000_confirm_what_was_delivered.up,
    down: migration_20261127_132000_confirm_what_was_delivered.down,
    name: '20261127_132000_confirm_what_was_delivered',
  },
  {
    up: migration_20261127_162424_prose_confirmed_lines.up,
    down: migration_20261127_162424_prose_confirmed_lines.down,
    name: '20261127_162424_prose_confirmed_lines'
  },
  {
    up: migration_20261127_210000_remember_what_was_delivered.up,
    down: migration_20261127_210000_remember_what_was_delivered.down,
    name: '20261127_210000_remember_what_was_delivered',
  },
  {
    up: migration_20261128_000500_find_by_former_addresses.up,
    down: migration_20261128_000500_find_by_former_addresses.down,
    name: '20261128_000500_find_by_former_addresses',
  },
  {
    up: migration_20261128_001000_plain_names.up,
    down: migration_20261128_001000_plain_names.down,
    name: '20261128_001000_plain_names',
  },
];
