/** The body of a guide as markup. Facts stand in the reader's language even when the article is in another. */

import type { DefaultNodeTypes, SerializedBlockNode } from '@payloadcms/richtext-lexical'
import {
  type JSXConvertersFunction,
  LinkJSXConverter,
  RichText,
  TextJSXConverter,
} from '@payloadcms/richtext-lexical/react'
import type {
  BalanceCheckBlock,
  ComparisonBlock,
  NoteBlock,
  PictureBlock,
  QuestionBlock,
  StepsBlock,
} from '@/payload-types'
import { idOf } from '@/publishing/announce'
import { CheckCard } from '../parts/check-card'
import { withCodes } from '../parts/with-codes'
import { Comparison } from './comparison'
import type { Body } from './guide-body'
import type { GuideView } from './guide-view'
import { Picture } from './picture'

type Blocks = BalanceCheckBlock | ComparisonBlock | NoteBlock | PictureBlock | QuestionBlock | StepsBlock
type Nodes = DefaultNodeTypes | SerializedBlockNode<Blocks>

const formattedText = typeof TextJSXConverter.text === 'function' ? TextJSXConverter.text : undefined

export function GuideText({ view }: { view: GuideView }) {
  const prose = (data: Body) => <RichText data={data} converters={converters} disableContainer />
  const reader = view.written === view.language ? undefined : view.language

  const converters: JSXConvertersFunction<Nodes> = ({ defaultConverters }) => ({
    ...defaultConverters,
    ...LinkJSXConverter({
      internalDocToHref: ({ linkNode }) => {
        const { relationTo, value } = linkNode.fields.doc ?? {}
        const id = typeof value === 'object' ? value.id : value
        return view.links.get(`${relationTo}:${id}`) ?? '#'
      },
    }),
    text: (args) => {
      const formatted = (text: string) => formattedText?.({ ...args, node: { ...args.node, text } })
      return withCodes(args.node.text, view.written, formatted)
    },
    blocks: {
      'balance-check': ({ node }) => {
        const check = view.checks.get(idOf(node.fields.balanceCheck) ?? 0)
        if (!check) return null
        return (
          <div lang={reader}>
            <CheckCard check={check} language={view.language} withCarrier />
          </div>
        )
      },
      comparison: ({ node }) => (
        <div lang={reader}>
          <Comparison view={view} only={node.fields.carriers} />
        </div>
      ),
      note: ({ node }) => (
        <aside className="note">
          {node.fields.title && <b>{node.fields.title}</b>}
          {prose(node.fields.text)}
        </aside>
      ),
      question: ({ node }) => (
        <section className="question">
          <h3>{node.fields.question}</h3>
          {prose(node.fields.answer)}
        </section>
      ),
      steps: ({ node }) => (
        <section className="steps">
          {node.fields.title && <h3>{node.fields.title}</h3>}
          {prose(node.fields.steps)}
        </section>
      ),
      picture: ({ node }) => <Picture {...node.fields} />,
    },
  })
  return prose(view.body)
}
