/** As a screen reader is to say it: the digits one by one. Words around them stay whole. */
export function spelled(text: string): string {
  return text.replace(/[\d*#+](?=[\d*#+])/g, '$& ')
}
