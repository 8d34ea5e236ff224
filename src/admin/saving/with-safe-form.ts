/**
 * Gives a collection's edit view what keeps its texts safe: the safe form among the buttons, and at every field the
 * place where a conflict is shown. Named by path: no React here, Payload's command line loads this.
 */
import type { CollectionConfig, Field } from 'payload'

const tools = ['/admin/saving/presence#Presence', '/admin/saving/safe-form#SafeForm']
const fieldConflict = '/admin/saving/field-conflict#FieldConflict'

export function withSafeForm(collection: CollectionConfig): CollectionConfig {
  const { admin = {}, fields } = collection
  const { components = {} } = admin
  const { edit = {} } = components
  const beforeDocumentControls = [...(edit.beforeDocumentControls ?? []), ...tools]
  return {
    ...collection,
    lockDocuments: false,
    fields: fields.map(withConflict),
    admin: { ...admin, components: { ...components, edit: { ...edit, beforeDocumentControls } } },
  }
}

function withConflict(field: Field): Field {
  switch (field.type) {
    case 'row':
    case 'collapsible':
    case 'group':
      return { ...field, fields: field.fields.map(withConflict) }
    case 'array':
      return { ...withDescription(field), fields: field.fields.map(withConflict) }
    case 'text':
    case 'textarea':
    case 'email':
    case 'select':
    case 'relationship':
    case 'upload':
    case 'checkbox':
    case 'date':
    case 'richText':
      return withDescription(field)
    default:
      return field
  }
}

type Described = { admin?: { components?: object } }

/**
 * A description is rendered once; a component before or after the input again with every form state. One of a field's
 * own shows the conflicts, too.
 */
function withDescription<Kind extends Described>(field: Kind): Kind {
  const components = { Description: fieldConflict, ...field.admin?.components }
  return { ...field, admin: { ...field.admin, components } }
}
