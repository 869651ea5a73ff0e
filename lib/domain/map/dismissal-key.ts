/** What makes two findings the same one: the check and the nodes it is about, in whatever order. */
export const dismissalKey = ({ check, nodes }: { check: string; nodes: string[] }): string =>
  JSON.stringify([check, ...[...new Set(nodes)].sort()])
