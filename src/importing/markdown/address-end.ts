/**
 * Address end: where a bare web address ends. Markdown lets it run on to the next space, but Chinese and Japanese have
 * none, so that it would swallow the sentence. The mark is invisible, a space to the parser, and taken out again.
 */
export const addressEnd = '\uFEFF'

export function withAddressEnds(markdown: string): string {
  return markdown.replace(/(?:https?:\/\/|www\.)[!-~]+(?=[^\p{ASCII}])/gu, (address) => address + addressEnd)
}

export function withoutAddressEnds(text: string): string {
  return text.replaceAll(addressEnd, '')
}
