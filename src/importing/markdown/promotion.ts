/**
 * Promotion: a line that asks readers to contact whoever wrote it (a Telegram handle, a group link, "contact us").
 * Such lines are dropped and reported. A carrier's own chat, described in a sentence, is not one.
 */
import type { Language } from '@/translation/languages'
import type { Finding } from '../finding'

const messenger = String.raw`(?:\bTG\b|telegram|电报|飞机号|whats\s?app|we\s?chat|微信|\bvx\b|\bwx\b|v信|\bQQ\b|kakao\s?talk|카카오톡|\bline\b)`
const handle = new RegExp(String.raw`${messenger}[^\p{L}\p{N}@\n]{0,12}@[\w.]{3,}`, 'iu')
const account = new RegExp(
  String.raw`${messenger}\s*(?:号|群|客服|id)?\s*[:：+＋]+\s*(?=[\w-]*[\d_])[\w-]{4,}`,
  'iu',
)
const groupAddress =
  /\b(?:t\.me|telegram\.(?:me|dog))\/|chat\.whatsapp\.com|weixin:|qm\.qq\.com|line\.me\/ti\b/i
const phoneOfMessenger = /^whats\s?app\s*[:：+＋]+\s*[+\d][\d\s()-]{6,}\s*$/iu
const invitations: Record<Language, string> = {
  en: String.raw`contact us\b`,
  'zh-Hans': '联系我们|聯繫我們|联系客服微信|加微信|添加微信|加我',
  ja: 'お問い合わせはこちら',
  ko: '문의하세요',
  es: 'contáct[ae]nos',
  fr: 'contactez[- ]nous',
  nl: 'neem contact met ons op',
  nb: 'kontakt oss',
  ar: 'تواصل معنا|اتصل بنا',
}
const invitation = new RegExp(String.raw`^(?:please\s+)?(?:${Object.values(invitations).join('|')})`, 'iu')
const reachable = /@[\w.]{3,}|https?:|www\.|\d[\d\s-]{6,}/i

/** Markdown without its promotional sentences; lines keep their numbers. Fenced code stays as it is. */
export function withoutPromotions(markdown: string): { markdown: string; findings: Finding[] } {
  const findings: Finding[] = []
  let fence: string | undefined
  const lines = markdown.split('\n').map((line, index) => {
    const mark = /^\s*(```|~~~)/.exec(line)?.[1]
    if (mark) fence = fence === undefined ? mark : fence === mark ? undefined : fence
    if (fence !== undefined || mark || line.startsWith('::')) return line
    return cleaned(line, index + 1, findings)
  })
  return { markdown: lines.join('\n'), findings }
}

function cleaned(line: string, number: number, findings: Finding[]): string {
  const parts = line.split(/(?<=[。！？])|(?<=[.!?])(?=\s)/u)
  const others = parts.filter((part) => !isPromotion(part))
  if (others.length === parts.length) return line
  for (const part of parts.filter(isPromotion)) report(part.trim(), number, findings)
  const rest = others.join('')
  if (line.trimStart().startsWith('|')) return '| |'
  return /[\p{L}\p{N}]/u.test(withoutMarks(rest)) ? rest : ''
}

function isPromotion(part: string): boolean {
  const text = withoutMarks(part)
  if (handle.test(text) || account.test(text) || groupAddress.test(text) || phoneOfMessenger.test(text))
    return true
  return invitation.test(text) && (text.length <= 60 || reachable.test(text))
}

/** Without the marks of a heading, list, quote or table cell in front. */
function withoutMarks(part: string): string {
  return part.replace(/^(?:[\s>#*_|[\-+]|\d+[.)]\s)+/u, '').trim()
}

function report(part: string, line: number, findings: Finding[]) {
  const shown = part.replace(/!\[[^\]]*\]\([^)]*\)/g, '').trim()
  findings.push({ kind: 'dropped', line, message: `a promotional contact line: ${shortened(shown)}` })
  for (const [, address] of part.matchAll(/!\[[^\]]*\]\((https?:[^)\s]*)/g)) {
    findings.push({ kind: 'dropped', line, message: `a picture on another site, with that line: ${address}` })
  }
}

function shortened(text: string) {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
