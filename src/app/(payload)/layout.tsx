import config from '@payload-config'
import '@payloadcms/next/css'
import '@/admin/panel.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { withoutEmptyDrawers } from '@/admin/saving/no-empty-documents'
import { callServerFunction } from '@/requests/server-functions'
import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (called) => {
  'use server'
  const language = (await headers()).get('accept-language')?.slice(0, 2)
  return callServerFunction(called, language, (args) =>
    withoutEmptyDrawers(args, config, () => handleServerFunctions({ ...args, config, importMap })),
  )
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
