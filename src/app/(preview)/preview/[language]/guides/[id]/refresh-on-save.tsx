'use client'
/** Shows the new text when the panel, in whose frame the preview stands, has saved. */
import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import { useRouter } from 'next/navigation'
import { useSyncExternalStore } from 'react'

const never = () => () => {}

export function RefreshOnSave() {
  const router = useRouter()
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => undefined,
  )
  return origin && <RefreshRouteOnSave refresh={() => router.refresh()} serverURL={origin} />
}
