import type { ReactNode } from 'react'

/** The page brings its own document: the same one that readers get. */
export default function Layout({ children }: { children: ReactNode }) {
  return children
}
