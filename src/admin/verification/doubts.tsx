'use client'
/** Above the list of balance checks: how many doubts are held back from readers, and lifting those that are ticked. */
import { Banner, Button, ConfirmationModal, toast, useConfig, useModal, useSelection } from '@payloadcms/ui'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { post } from '../post'
import { useSay } from '../saving/say'

const modal = 'lift-doubts'
const held = 'where[verification.doubtHeldSince][exists]=true'

export function Doubts() {
  const say = useSay()
  const many = useHeldBack()
  const { count } = useSelection()
  const { openModal } = useModal()
  if (many === 0 && count === 0) return null
  return (
    <div className="saldo-doubts">
      {many > 0 && (
        <Banner type="error">
          {say('doubts.heldBack', { many })} <Link href={`?${held}`}>{say('doubts.showHeld')}</Link>
        </Banner>
      )}
      {count > 0 && (
        <Button buttonStyle="secondary" size="small" onClick={() => openModal(modal)}>
          {say('doubts.lift', { count })}
        </Button>
      )}
      <Question />
    </div>
  )
}

function Question() {
  const say = useSay()
  const router = useRouter()
  const { config } = useConfig()
  const { count, getQueryParams, toggleAll } = useSelection()
  const lift = async () => {
    const answer = await post(`${config.routes.api}/balance-checks/lift-doubts${getQueryParams()}`)
    if (!answer) return void toast.error(say('doubts.unreachable'))
    for (const { message } of answer.errors ?? []) toast.error(message)
    if (answer.docs?.length) toast.success(say('doubts.lifted', { count: answer.docs.length }))
    toggleAll(false)
    router.refresh()
  }
  return (
    <ConfirmationModal
      body={say('doubts.explanation')}
      confirmingLabel={say('doubts.lifting')}
      heading={say('doubts.question', { count })}
      modalSlug={modal}
      onConfirm={lift}
    />
  )
}

/** Nothing is said while it is not known. */
function useHeldBack(): number {
  const { config } = useConfig()
  const [many, setMany] = useState(0)
  useEffect(() => {
    const address = `${config.routes.api}/balance-checks?${held}&limit=1&depth=0`
    fetch(address, { credentials: 'include' })
      .then((response) => response.json())
      .then(({ totalDocs }) => setMany(typeof totalDocs === 'number' ? totalDocs : 0))
      .catch(() => setMany(0))
  }, [config.routes.api])
  return many
}
