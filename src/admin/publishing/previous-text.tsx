'use client'
/** Back to the previous published text, in the language of the form: live at once, after a question. */
import {
  ConfirmationModal,
  PopupList,
  toast,
  useConfig,
  useDocumentInfo,
  useModal,
  useRouteTransition,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { nameOfLanguage } from '@/translation/languages'
import { post } from '../post'
import { useFormLanguage } from '../saving/form-language'
import { useSay } from '../saving/say'

const modal = 'previous-text'

export function PreviousTextItem() {
  const { hasPublishPermission, hasPublishedDoc } = useDocumentInfo()
  const { openModal } = useModal()
  const say = useSay()
  if (!hasPublishPermission || !hasPublishedDoc) return null
  return (
    <PopupList.ButtonGroup>
      <PopupList.Button id="action-previous-text" onClick={() => openModal(modal)}>
        {say('previousText.action')}
      </PopupList.Button>
    </PopupList.ButtonGroup>
  )
}

export function PreviousTextModal() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const language = useFormLanguage()
  const { startRouteTransition } = useRouteTransition()
  const router = useRouter()
  const say = useSay()
  const name = nameOfLanguage(language)

  const goBack = async () => {
    const answer = await post(`${config.routes.api}/guides/${id}/previous-text?locale=${language}`)
    if (!answer) {
      toast.error(say('previousText.unreachable'))
      return
    }
    if (answer.errors) return void toast.error(answer.errors[0]?.message)
    toast.success(answer.message)
    startRouteTransition(() => router.refresh())
  }

  return (
    <ConfirmationModal
      body={say('previousText.explanation', { name })}
      confirmingLabel={say('previousText.goingBack')}
      heading={say('previousText.question')}
      modalSlug={modal}
      onConfirm={goBack}
    />
  )
}
