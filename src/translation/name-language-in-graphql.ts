/**
 * GraphQL's form of "whoever sends a text names its language": a mutation that may hold texts names `locale`. Asked
 * of the query itself, because Payload puts English where no language is named before any hook runs.
 */
import { type ASTVisitor, type FieldNode, GraphQLError, type ValidationContext } from 'graphql'
import { type CollectionConfig, type Field, formatNames } from 'payload'

export function nameLanguage(collections: CollectionConfig[]) {
  const texts = new Map(collections.map((collection) => [nameOf(collection), textFieldsOf(collection)]))
  return (context: ValidationContext): ASTVisitor => ({
    Field(node) {
      const isMutation = context.getParentType() === context.getSchema().getMutationType()
      const named = node.arguments?.some(({ name }) => name.value === 'locale')
      if (!isMutation || named || !maySendTexts(node, texts)) return
      context.reportError(new GraphQLError(sentence(node.name.value), { nodes: node }))
    },
  })
}

function nameOf({ slug, graphQL }: CollectionConfig): string {
  const given = typeof graphQL === 'object' ? graphQL.singularName : undefined
  return given ?? formatNames(slug).singular
}

function textFieldsOf({ fields, versions }: CollectionConfig): string[] {
  const drafts = typeof versions === 'object' && versions.drafts
  const perLanguage = typeof drafts === 'object' && drafts.localizeStatus
  return [...fields.flatMap(textFieldsIn), ...(perLanguage ? ['_status'] : [])]
}

/** The field's own name when it, or anything in it, is a text per language. */
function textFieldsIn(field: Field): string[] {
  if ('localized' in field && field.localized && 'name' in field) return [String(field.name)]
  const inner = 'fields' in field ? field.fields.flatMap(textFieldsIn) : []
  return inner.length > 0 && 'name' in field && field.name ? [field.name] : inner
}

/** What a variable holds is not known here, so it is taken to hold a text. */
function maySendTexts({ name, arguments: given }: FieldNode, texts: Map<string, string[]>): boolean {
  const data = given?.find((argument) => argument.name.value === 'data')?.value
  const localized = texts.get(name.value.replace(/^(create|update)/, '')) ?? []
  if (!data || localized.length === 0) return false
  return data.kind !== 'ObjectValue' || data.fields.some((field) => localized.includes(field.name.value))
}

function sentence(mutation: string) {
  return `Name the one language of these texts, for example ${mutation}(locale: ja, …). Nothing was saved.`
}
