/** A form of the panel, as far as saving goes: what it was given, what was typed into it, and the base it sends. */
import type { CollectionSlug, Payload } from 'payload'
import { type Base, baseOf } from '@/saving/base'
import { type Values, valuesIn } from '@/saving/fields'
import type { Ask, Colleague, Reply } from './people'

let opened = 0

export class PanelForm {
  private readonly form = `form-${++opened}`
  private constructor(
    private readonly payload: Payload,
    private readonly ask: Ask,
    private readonly who: Colleague,
    readonly collection: CollectionSlug,
    readonly id: number,
    readonly language: string,
    public values: Values,
    private fingerprints: Base,
  ) {}

  static async open(
    { payload, ask, who }: { payload: Payload; ask: Ask; who: Colleague },
    collection: CollectionSlug,
    id: number,
    language = 'en',
  ) {
    const { text } = await ask(
      who,
      'GET',
      `/${collection}/${id}?depth=0&draft=true&locale=${language}&fallback-locale=none`,
    )
    const values = valuesIn(JSON.parse(text))
    const { fields } = payload.collections[collection].config
    return new PanelForm(payload, ask, who, collection, id, language, values, baseOf(fields, values))
  }

  type(changes: Values) {
    this.values = { ...this.values, ...changes }
  }

  /** Sends the whole form, and takes what the server answers, as the panel does when nothing was typed meanwhile. */
  async save(query = this.collection === 'guides' ? 'draft=true&autosave=true' : ''): Promise<Reply> {
    const { form, language, fingerprints } = this
    const body = { ...this.values, base: { form, language, fingerprints } }
    const address = `/${this.collection}/${this.id}?depth=0&locale=${language}&fallback-locale=none&${query}`
    const reply = await this.ask(this.who, 'PATCH', address, body)
    if (reply.doc) {
      this.values = valuesIn(reply.doc)
      this.fingerprints = baseOf(this.payload.collections[this.collection].config.fields, this.values)
    }
    return reply
  }
}
