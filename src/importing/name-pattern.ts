/**
 * A name as a text may hold it. Latin letters and digits beside it make it part of another word; Chinese, Japanese
 * and Korean ones do not: `Claro的` names Claro.
 */
export function namePattern(name: string, flags = 'u'): RegExp {
  const startsLatin = /^[\p{Script=Latin}\p{N}]/u.test(name)
  const endsLatin = /[\p{Script=Latin}\p{N}]$/u.test(name)
  const before = startsLatin ? String.raw`(?<![\p{Script=Latin}\p{N}])` : ''
  const after = endsLatin ? String.raw`(?![\p{Script=Latin}\p{N}])` : ''
  return new RegExp(`${before}${escaped(name)}${after}`, flags)
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
}
