/** For tests: the browser's caches, in memory, as far as the copies of countries use them. */
export function memoryCaches() {
  const stored = new Map<string, Map<string, Response>>()
  const pathOf = (address: string) => new URL(address, 'https://saldo.example').pathname
  return {
    keys: async () => [...stored.keys()],
    delete: async (name: string) => stored.delete(name),
    open: async (name: string) => {
      const pages = stored.get(name) ?? new Map<string, Response>()
      stored.set(name, pages)
      return {
        match: async (address: string) => pages.get(pathOf(address))?.clone(),
        put: async (address: string, response: Response) => {
          pages.set(pathOf(address), response)
        },
      }
    },
  }
}
