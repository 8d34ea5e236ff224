/** Doubtful advert: a link that pays somebody, or a code for a discount. An editor decides whether it stays. */
import type { Root } from 'mdast'
import type { Finding } from './finding'
import { lineOf, plainText, walk } from './markdown/tree'

const payingAddress =
  /[?&](?:aff\w*|ref|refer\w*|invite\w*|invitation\w*|partner\w*|coupon\w*|promo\w*|tag|clickid|irclickid)=|\/(?:ref|referral|refer|invite|aff|affiliate)\/|^https?:\/\/(?:ref|refer|invite|go)\.|\/r\/[\w-]+$/i
const discount =
  /优惠码|折扣码|邀请码|推荐码|返利|\b(?:coupon|promo|discount|referral|invite|voucher)\s+(?:code|link)\b|\bc[oó]digo\s+(?:promocional|de\s+descuento|de\s+referido)|\bcode\s+(?:promo|de\s+parrainage)|(?:割引)?クーポンコード|割引クーポン|プロモ(?:ーション)?コード|紹介コード|할인\s?(?:코드|쿠폰)|추천\s?코드|كود\s+(?:خصم|الخصم)|رمز\s+(?:خصم|ترويجي)|rabattkode|vervekode|kortingscode/iu

export function doubtfulAdverts(tree: Root): Finding[] {
  return [...walk(tree)].flatMap(({ node }): Finding[] => {
    const line = lineOf(node)
    if ((node.type === 'link' || node.type === 'definition') && payingAddress.test(node.url))
      return [{ kind: 'doubted', line, message: `a link that may pay whoever gave it: ${node.url}` }]
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return []
    const found = discount.exec(plainText(node))
    return found ? [{ kind: 'doubted', line, message: `a discount or an advert: "${found[0]}"` }] : []
  })
}
