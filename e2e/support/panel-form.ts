/**
 * A form of the panel, as far as saving goes: what it was given, what was typed into it, the base that it sends, and
 * what of an answer it takes when something was typed meanwhile. Single fields only; lists are held by `merge.test.ts`.
 */
import type { CollectionSlug, FormState, Payload } from 'payload'
import type { SentBase } from '@/saving/base'
import { namedFields, type Values, valuesIn } from '@/saving/fields'
import { afterSave, type FormShape, freshBase } from '@/saving/form-memory'
import type { Ask, Colleague, Reply } from './people'

let opened = 0

type Newsroom = { payload: Payload; ask: Ask; who: Colleague }
type Place = { collection: CollectionSlug; id: number; language: string }

export class PanelForm {
  private constructor(
    private readonly newsroom: Newsroom,
    readonly place: Place,
    private readonly shape: FormShape,
    public values: Values,
    private base: SentBase,
  ) {}

  static async open(newsroom: Newsroom, collection: CollectionSlug, id: number, language = 'en') {
    const address = `/${collection}/${id}?depth=0&draft=true&locale=${language}&fallback-locale=none`
    const values = valuesIn(JSON.parse((await newsroom.ask(newsroom.who, 'GET', address)).text))
    const { fields } = newsroom.payload.collections[collection].config
    const shape = { form: `form-${++opened}`, language, fields }
    const base = freshBase(shape, stateOf(values, shape))
    return new PanelForm(newsroom, { collection, id, language }, shape, values, base)
  }

  get token(): string {
    return this.shape.form
  }

  get who(): Colleague {
    return this.newsroom.who
  }

  type(changes: Values) {
    this.values = { ...this.values, ...changes }
  }

  /** Sends the whole form and takes what the server answers. */
  async save(query?: string): Promise<Reply> {
    const { reply, take } = await this.send(query)
    take()
    return reply
  }

  /** Sends the whole form; what is typed until the answer is taken stays as it is typed. */
  async send(query = this.place.collection === 'guides' ? 'draft=true&autosave=true' : '') {
    const { collection, id, language } = this.place
    const sent = this.values
    const address = `/${collection}/${id}?depth=0&locale=${language}&fallback-locale=none&${query}`
    const reply = await this.newsroom.ask(this.who, 'PATCH', address, { ...sent, base: this.base })
    return { reply, take: () => reply.doc && this.take(sent, valuesIn(reply.doc)) }
  }

  private take(sent: Values, answer: Values) {
    const [wasSent, given, now] = [sent, answer, this.values].map((values) => stateOf(values, this.shape))
    if (!wasSent || !given || !now) return
    const { base, ...next } = afterSave(this.shape, { sent: wasSent, answer: given, now, base: this.base })
    this.base = Object.assign({}, this.base, base?.value)
    const shown = Object.entries(next).map(([name, { value }]) => [name, value])
    this.values = { ...answer, ...Object.fromEntries(shown) }
  }
}

/** The panel's form has an entry for every field, also for one in which nothing is stored. */
function stateOf(values: Values, { fields }: FormShape): FormState {
  const entries = namedFields(fields).map(({ name }) => [
    name,
    { value: values[name], initialValue: values[name] },
  ])
  return Object.fromEntries(entries)
}
