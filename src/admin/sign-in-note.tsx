import { headers } from 'next/headers'
import type { ServerProps } from 'payload'

/** Whom to ask without a password: this newsroom sends no e-mail. And why signing in would lead nowhere, if it would. */
export async function SignInNote({ i18n }: Pick<ServerProps, 'i18n'>) {
  const text = i18n.language === 'zh' ? chinese : english
  const saysWhereFrom = (await headers()).has('sec-fetch-site')
  return (
    <div className="saldo-sign-in-note">
      {!saysWhereFrom && <p role="alert">{text.insecure}</p>}
      <p>{text.forgotten}</p>
    </div>
  )
}

/** Browsers name the origin of a request over https and on localhost only; a session cookie counts only with it. */
const english = {
  insecure: 'Nobody can stay signed in at this address: open the newsroom over https, or on localhost.',
  forgotten: 'Forgotten your password? Ask an admin for a new one.',
}

const chinese = {
  insecure: '在此地址无法保持登录状态：请通过 https 或 localhost 打开编辑部。',
  forgotten: '忘记密码？请管理员为你设置新密码。',
}
