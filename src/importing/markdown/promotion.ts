/**
 * Promotion: a line that asks readers to contact whoever wrote it (a Telegram handle, a group link, "contact us").
 * Such lines are dropped and reported. A carrier's own chat, described in a sentence, is not one.
 */
import type { Nodes, RootContent } from 'mdast'
import type { Language } from '@/translation/languages'
import { type Finding, quoted } from '../finding'
import { lineOf, plainText } from './tree'

/** `LINE` only in capitals: every phone has a line. */
const messenger = String.raw`(?:\b[Tt][Gg](?![A-Za-z])|[Tt]elegram|电报|飞机号|[Ww]hats\s?[Aa]pp|[Ww]e\s?[Cc]hat|微信|\b[Vv][Xx]\b|\b[Ww][Xx]\b|[Vv]信|\bQQ(?![A-Za-z])|[Kk]akao\s?[Tt]alk|카카오톡|\bLINE\b|[Ii]nstagram|[Dd]iscord|[Ss]ignal|[Vv]iber)`
const kind = `(?:公众号|公眾號|客服|频道|頻道|群组|群|号|[Cc]hannel|[Gg]roup|[Cc]anal|[Gg]rupo|[Ii][Dd]|채널|チャンネル|アカウント)`
const handle = new RegExp(
  String.raw`${messenger}[^\p{L}\p{N}@\n]{0,12}${kind}?[^\p{L}\p{N}@\n]{0,6}@[\w.]{3,}`,
  'u',
)
const named = new RegExp(
  String.raw`(?:${messenger}\s*${kind}?\s*[:：+＋]+|${messenger}${kind}\s+|(?:客服|加|添加)${messenger}\s*${kind}?\s*[:：]?)\s*(?=[\w-]*[\d_])[\w-]{4,}`,
  'u',
)
const phone = new RegExp(String.raw`^${messenger}\s*${kind}?\s*[:：+＋]+\s*[+\d][\d\s()-]{6,}\s*$`, 'u')
const groupAddress =
  /\b(?:t\.me|telegram\.(?:me|dog))\/|chat\.whatsapp\.com|weixin:|qm\.qq\.com|line\.me\/ti\b/i
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
/** Said of whose chat it is, and by whom. */
const ofTheCarrier =
  /official|官方|公式|oficial|officiel|officie|offisiell|رسمي|공식|carrier|运营商|運營商|キャリア|operador/i
const ofTheWriter =
  /\b(?:our|us|we|join|follow|deals?|discounts?|offers?|nuestr\p{L}+|únete|síguenos|notre|rejoignez|onze|vår)\b|我们|我們|关注|加群|进群|咨询|私信|优惠|フォロー|우리|팔로우|قناتنا|تابعونا/iu

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

/** The blocks of a page without those that say nothing else. */
export function withoutPromotionalBlocks(blocks: RootContent[]): {
  blocks: RootContent[]
  findings: Finding[]
} {
  const findings: Finding[] = []
  const isKept = (node: Nodes): boolean => {
    if (!['paragraph', 'heading', 'listItem'].includes(node.type)) return true
    const parts = sentencesOf(plainText(node)).filter((part) => part.trim())
    if (parts.length === 0 || !parts.every(isPromotion)) return true
    report(plainText(node).trim(), lineOf(node), findings)
    return false
  }
  const kept = blocks
    .filter(isKept)
    .map((block) => (block.type === 'list' ? { ...block, children: block.children.filter(isKept) } : block))
  return { blocks: kept, findings }
}

function cleaned(line: string, number: number, findings: Finding[]): string {
  const parts = sentencesOf(line)
  const others = parts.filter((part) => !isPromotion(part))
  if (others.length === parts.length) return line
  for (const part of parts.filter(isPromotion)) report(part.trim(), number, findings)
  const rest = others.join('')
  if (line.trimStart().startsWith('|')) return '| |'
  return /[\p{L}\p{N}]/u.test(withoutMarks(rest)) ? rest : ''
}

function sentencesOf(line: string): string[] {
  return line.split(/(?<=[。！？])|(?<=[.!?])(?=\s)/u)
}

function isPromotion(part: string): boolean {
  const text = withoutMarks(part).normalize('NFKC')
  if (groupAddress.test(text) || phone.test(text)) return true
  const found = handle.exec(text) ?? named.exec(text)
  if (found)
    return !ofTheCarrier.test(text) && (ofTheWriter.test(text) || isShort(text.replace(found[0], ' ')))
  return invitation.test(text) && (text.length <= 60 || reachable.test(text))
}

/** No more beside the account than "questions?" or "for orders": no sentence. */
function isShort(rest: string): boolean {
  const letters = rest.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? []
  return (rest.match(/\p{L}+/gu) ?? []).length <= 6 && letters.length <= 14
}

/** Without the marks of a heading, list, quote or table cell in front. */
function withoutMarks(part: string): string {
  return part.replace(/^(?:[\s>#*_|[\-+]|\d+[.)]\s)+/u, '').trim()
}

function report(part: string, line: number, findings: Finding[]) {
  const shown = part.replace(/!\[[^\]]*\]\([^)]*\)/g, '')
  findings.push({ kind: 'dropped', line, message: `a promotional contact line: ${quoted(shown)}` })
  for (const [, address] of part.matchAll(/!\[[^\]]*\]\((https?:[^)\s]*)/g)) {
    findings.push({ kind: 'dropped', line, message: `a picture on another site, with that line: ${address}` })
  }
}
