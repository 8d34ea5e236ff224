/** The package states no types of its own. */
declare module '@adobe/structured-data-validator' {
  export default class Validator {
    /** The parsed JSON-LD of a page by `@type`; answers what is wrong with it by Google's rules for rich results. */
    validate(found: { jsonld: Record<string, unknown[] | undefined> }): Promise<{ issueMessage: string }[]>
  }
}
