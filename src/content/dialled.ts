/**
 * Dial form: what a phone dials or texts, whatever it is dressed in: the digits 0–9, `*`, `#`, letters of a keyword, and
 * a `+` in front. Digits of every script, signs of grouping, characters that nobody sees, `tel:` and its like are all
 * one. No database here; the panel reads it too.
 */

/** `٠١١٢`, `１１２`, `1 1-2`, `tel:112;phone-context=+47`: `112`. */
export function dialForm(text: string): string {
  const plain = asciiDigits(withoutDress(text.normalize('NFKC')))
  return asciiSigns(withoutScheme(plain).replace(afterPause, '$1'))
    .replace(/[^\p{L}\d*#+]/gu, '')
    .replace(/\++/g, '+')
    .replace(/(?<=\d)\+/g, '')
}

/** A pause, and what the phone sends once the call is there: `112,1`, `112p1`; or what an address adds. */
const afterPause = /^([*#+(]*\d[\d*#+()./–-]*)[,;?&pw].*$/isu

/** What nobody sees may stand between two digits; accents and the frame of a keycap may stand on one. */
function withoutDress(text: string): string {
  return text.replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{M}\p{Z}\u2800]/gu, '')
}

/** The digits and signs of a phone's keys, whatever script they are typed in: `*٦١١＃` becomes `*611#`. */
export function asciiKeys(text: string): string {
  return asciiSigns(asciiDigits(text))
}

/** Stars and hashes that are typed for those of a phone's keys. */
function asciiSigns(text: string): string {
  return text
    .replace(/[∗⁎✱✲﹡＊٭]/gu, '*')
    .replace(/[♯⌗﹟＃]/gu, '#')
    .replace(/[﹢＋]/gu, '+')
}

/** Unicode keeps the decimal digits of a script in one run of ten, zero first. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    let zero = code
    while (code - zero < 9 && isDigit(zero - 1)) zero -= 1
    return String(code - zero)
  })
}

const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code))

const schemes =
  '(?:tel|telprompt|sms|smsto|mms|mmsto|callto|facetime|facetime-audio|whatsapp|skype|viber|sip|sips)'
const scheme = new RegExp(`^(?:${schemes}[:.]/{0,2})+`, 'i')

function withoutScheme(text: string): string {
  return scheme.test(text) ? decoded(text.replace(scheme, '')) : text
}

const deepest = 5

/** Also what was encoded more than once, for a page that decodes it on the way. */
function decoded(text: string): string {
  let plain = text
  for (let depth = 0; depth < deepest; depth++) {
    const next = decodedOnce(plain)
    if (next === plain) break
    plain = next
  }
  return plain
}

function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const inAddress = new RegExp(`\\b${schemes}:[^&"'\\s]+`, 'gi')

/** What a tap on a web address dials or texts: `tel:112`, `https://wa.me/47112`, an address with `tel:` inside. */
export function dialledByAddress(address: string): string[] {
  const plain = withoutDress(address.normalize('NFKC'))
  if (scheme.test(plain)) return [plain]
  return [...(decoded(plain).match(inAddress) ?? []), ...inChat(plain)]
}

/** Chats take the number of a country with its calling code and without a plus, in the path or under such a name. */
const chats = /(^|\.)(wa\.me|whatsapp\.com|t\.me|telegram\.me|telegram\.dog|viber\.com|signal\.me)$/
const numberNames = ['phone', 'number']

function inChat(address: string): string[] {
  if (!URL.canParse(address)) return []
  const { hash, hostname, pathname, searchParams } = new URL(address)
  if (!chats.test(hostname.replace(/\.+$/, ''))) return []
  const named = numberNames.flatMap((name) => searchParams.getAll(name))
  const parts = [...decoded(pathname).split('/'), ...decoded(hash).split(/[#/]/)]
  return [...parts, ...named]
    .map((part) => part.trim().replace(/^\+/, ''))
    .filter(isDialled)
    .map((part) => `+${part}`)
}

const isDialled = (part: string) => /\d/.test(part) && !/\p{L}/u.test(part)

/** In front of a number that is dialled with its calling code: from anywhere, from most countries, from some. */
const internationally = ['+', '00', '011', '0011', '010']

/** Whether two numbers are one inside a country: with its calling code in front or without. */
export function sameNumber(one: string, other: string, callingCode?: string | null): boolean {
  return nationalForm(dialForm(one), callingCode) === nationalForm(dialForm(other), callingCode)
}

/** A dial form without the calling code of its own country. */
export function nationalForm(form: string, callingCode?: string | null): string {
  const code = codeDigits(callingCode)
  const front = code && internationally.map((sign) => sign + code).find((dressed) => form.startsWith(dressed))
  return front ? form.slice(front.length) : form
}

/**
 * Whether `form` is `number` (a national form) with nothing but calling codes in front. `abroad`: seen from another
 * country, where a calling code without a sign in front means nothing.
 */
export function isNumber(form: string, number: string, callingCode?: string | null, abroad = false): boolean {
  if (!number || !form.endsWith(number)) return false
  const front = form.slice(0, -number.length).replace(/^\+0+/, '+').replace(/^000+/, '00')
  if (['', '+', '00'].includes(front)) return true
  const code = codeDigits(callingCode)
  if (!code) return false
  // Two digits behind a bare calling code are as well a short number of their own: 3315 in France.
  if (front === code) return !abroad && number.length > 2
  return internationally.some((sign) => front === sign + code || front === `${sign}${code}0`)
}

function codeDigits(callingCode: string | null | undefined): string {
  return (callingCode ?? '').replace(/\D/g, '')
}
