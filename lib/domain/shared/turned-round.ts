type Edit = { op: string; from?: unknown; to?: unknown }

/** The edit that takes this one back: what was added goes, what was taken away comes, and what was set is as it was. */
export function turnedRound<E extends Edit>(edit: E): E {
  if (edit.op === 'add') return { ...edit, op: 'remove' }
  if (edit.op === 'remove') return { ...edit, op: 'add' }
  return { ...edit, from: edit.to, to: edit.from }
}
