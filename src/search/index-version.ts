/**
 * Index version: raised whenever names, words or what a result shows are written into the index in another way (`fold.ts`,
 * `typo-tolerance.ts`, `tsvector.ts`). A newer site rebuilds an index of another version when it starts.
 */
export const indexVersion = 6

/** Where the newsroom's database remembers the version of its index (`payload.kv`). */
export const indexVersionKey = 'search index version'
