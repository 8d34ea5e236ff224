import { headers } from 'next/headers'
import type { ServerProps } from 'payload'
import { panelLanguage, panelText } from '@/text/panel'

/** Whom to ask without a password: this newsroom sends no e-mail. And why signing in would lead nowhere, if it would. */
export async function SignInNote({ i18n }: Pick<ServerProps, 'i18n'>) {
  const language = panelLanguage(i18n.language)
  // Browsers name the origin of a request over https and on localhost only; a session cookie counts only with it.
  const saysWhereFrom = (await headers()).has('sec-fetch-site')
  return (
    <div className="saldo-sign-in-note">
      {!saysWhereFrom && <p role="alert">{panelText('signIn.insecure')[language]}</p>}
      <p>{panelText('signIn.forgotten')[language]}</p>
    </div>
  )
}
