import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { withoutEmptyDocuments } from '@/admin/saving/no-empty-documents'
import { importMap } from '../importMap.js'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

/** Nobody registers (`people/no-registration.ts`), and nobody is sent a link (`people/no-mail.ts`). */
const closed = ['create-first-user', 'forgot']

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams })

export default async function Page({ params, searchParams }: Args) {
  const [view, , action] = (await params).segments ?? []
  if (view && closed.includes(view)) notFound()
  const makes = view === 'collections' && action === 'create'
  return RootPage({ config: makes ? withoutEmptyDocuments(config) : config, importMap, params, searchParams })
}
