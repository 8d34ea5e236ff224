import config from '@payload-config'
import '@payloadcms/next/css'
import '@/admin/panel.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { withoutEmptyDrawers } from '@/admin/saving/no-empty-documents'
import { refusalOfName } from '@/admin/server-function-name'
import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return (
    refusalOfName(args?.name) ??
    withoutEmptyDrawers(args, config, () => handleServerFunctions({ ...args, config, importMap }))
  )
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
