/** Host: whose page a web address leads to. Nothing where it is no address, whoever has stored it. */
export function hostOf(address: string | null | undefined): string | undefined {
  return address && URL.canParse(address) ? new URL(address).hostname : undefined
}
