/** The name of a carrier or an app: in a direction of its own, and translated by no browser. */
export function Name({ children }: { children: string }) {
  return <bdi translate="no">{children}</bdi>
}
