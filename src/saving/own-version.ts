/**
 * Own version: autosave writes over the newest version in place, whoever wrote it, in whichever language. So that
 * words which somebody replaces on purpose can still be found, a save over another person's or language's autosave
 * becomes a version of its own: not more than one a minute, or two people who type would push out all older ones.
 */
import { sql } from '@payloadcms/db-postgres'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  Field,
  FieldAccess,
} from 'payload'
import { transactionOf } from '@/database'
import { signedIn } from '@/people/rights'

const nobody: FieldAccess = () => false
const staff: FieldAccess = ({ req }) => signedIn(req) !== undefined
const access = { create: nobody, update: nobody, read: staff }

const fields: Field[] = [
  // A number and no relation: who once saved a version is no reason to keep an account.
  { name: 'changedBy', type: 'number', access, admin: { hidden: true } },
  { name: 'changedIn', type: 'text', access, admin: { hidden: true } },
]

/**
 * Versions that know whose they are, where a collection saves itself. Goes round `withSafeSaving`: the newest version is
 * looked at once the turn is taken.
 */
export function withOwnVersions(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  if (!savesItself(collection)) return collection
  return {
    ...collection,
    fields: [...collection.fields, ...fields],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), keepOthersVersion],
      beforeChange: [...(hooks.beforeChange ?? []), signVersion],
    },
  }
}

function savesItself({ versions }: CollectionConfig): boolean {
  const drafts = typeof versions === 'object' ? versions.drafts : undefined
  return typeof drafts === 'object' && Boolean(drafts.autosave)
}

const keepOthersVersion: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'update' || !('autosave' in args) || !args.autosave || !('id' in args)) return
  const table = sql.identifier(`_${collection.slug}_v`)
  const database = await transactionOf(req)
  const { rows } = await database.execute(sql`
    select from (select * from ${table} where parent_id = ${Number(args.id)} order by updated_at desc limit 1) newest
    where autosave and created_at < now() - interval '1 minute'
      and (version_changed_by, version_changed_in) is distinct from (${req.user?.id ?? null}::numeric, ${req.locale ?? null}::varchar)`)
  if (rows.length > 0) args.autosave = false
}

const signVersion: CollectionBeforeChangeHook = ({ data, req }) => {
  return { ...data, changedBy: signedIn(req)?.id ?? null, changedIn: req.locale }
}
