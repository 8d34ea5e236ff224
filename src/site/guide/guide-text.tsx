/** The body of a guide as markup. Facts stand in the reader's language even when the article is in another. */

import type { DefaultNodeTypes, LinkFields, SerializedBlockNode } from '@payloadcms/richtext-lexical'
import { type JSXConvertersFunction, RichText, TextJSXConverter } from '@payloadcms/richtext-lexical/react'
import type { ReactNode } from 'react'
import type { CheckView } from '@/content/balance-checks/check-view'
import { type Body, internalLink } from '@/content/guides/guide-body'
import { idOf } from '@/content/relations'
import type {
  BalanceCheckBlock,
  ComparisonBlock,
  NoteBlock,
  PictureBlock,
  QuestionBlock,
  StepsBlock,
} from '@/payload-types'
import { direction } from '@/translation/languages'
import { safeAddress } from '../document/safe-address'
import { CheckCard } from '../parts/check-card'
import { withCodes } from '../parts/with-codes'
import { Comparison } from './comparison'
import type { GuideView } from './guide-view'
import { ownPage } from './own-page'
import { Picture } from './picture'

type Blocks = BalanceCheckBlock | ComparisonBlock | NoteBlock | PictureBlock | QuestionBlock | StepsBlock
type Nodes = DefaultNodeTypes | SerializedBlockNode<Blocks>

const formattedText = typeof TextJSXConverter.text === 'function' ? TextJSXConverter.text : undefined

export function GuideText({ view }: { view: GuideView }) {
  const prose = (data: Body) => <RichText data={data} converters={converters} disableContainer />
  const reader = view.written === view.language ? {} : { lang: view.language, dir: direction(view.language) }

  const asWritten = [...view.checks.values()].flatMap(typedIn)

  /** The words alone, where there is nowhere to follow. */
  const linked = (fields: LinkFields, words: ReactNode) => {
    const page = internalLink(fields)
    const address = page
      ? view.links.get(`${page.kind}:${page.id}`)
      : (ownPage(fields.url) ?? safeAddress(fields.url))
    return address ? <a href={address}>{words}</a> : words
  }

  const converters: JSXConvertersFunction<Nodes> = ({ defaultConverters }) => ({
    ...defaultConverters,
    link: ({ node, nodesToJSX }) => linked(node.fields, nodesToJSX({ nodes: node.children })),
    autolink: ({ node, nodesToJSX }) => linked(node.fields, nodesToJSX({ nodes: node.children })),
    text: (args) => {
      const formatted = (text: string) => formattedText?.({ ...args, node: { ...args.node, text } })
      return withCodes(args.node.text, view.written, formatted, asWritten)
    },
    listitem: ({ node, nodesToJSX, parent }) => {
      const isNumbered = 'listType' in parent && parent.listType === 'number'
      const holdsList = node.children.some(({ type }) => type === 'list')
      return (
        <li
          style={holdsList ? { listStyleType: 'none' } : undefined}
          value={isNumbered ? node.value : undefined}
        >
          {nodesToJSX({ nodes: node.children })}
        </li>
      )
    },
    blocks: {
      'balance-check': ({ node }) => {
        const check = view.checks.get(idOf(node.fields.balanceCheck) ?? 0)
        if (!check) return null
        return (
          <div {...reader}>
            <CheckCard check={check} language={view.language} withCarrier />
          </div>
        )
      },
      comparison: ({ node }) => (
        <div {...reader}>
          <Comparison view={view} only={node.fields.carriers} />
        </div>
      ),
      note: ({ node }) => (
        <div className="note" role="note">
          {node.fields.title && <b>{node.fields.title}</b>}
          {prose(node.fields.text)}
        </div>
      ),
      question: ({ node }) => (
        <section className="question">
          <h3>{node.fields.question}</h3>
          {prose(node.fields.answer)}
        </section>
      ),
      steps: ({ node }) => (
        <div className="steps">
          {node.fields.title && <h3>{node.fields.title}</h3>}
          {prose(node.fields.steps)}
        </div>
      ),
      picture: ({ node }) => {
        const picture = view.pictures.get(idOf(node.fields.picture) ?? 0)
        return picture ? <Picture picture={picture} caption={node.fields.caption} /> : null
      },
    },
  })
  return prose(view.body)
}

/** What is typed or looked for exactly so: no browser may translate it. A keyword in small letters is a word, too. */
function typedIn(check: CheckView): string[] {
  const words = check.channel === 'app' ? check.subject : 'keyword' in check ? check.keyword : undefined
  return words && words !== words.toLowerCase() ? [words] : []
}
