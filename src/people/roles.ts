/**
 * Role: what a person does in the newsroom. A translator has languages; `mayPublish` lets a writer or a
 * translator publish what they may edit.
 */
export const roles = ['admin', 'editor', 'writer', 'fact-checker', 'translator'] as const
export type Role = (typeof roles)[number]
