import type { Change, RecordEdit } from './change'

/** The change that takes this one back: the edits in the opposite order, each turned round. */
export function reverseChange(change: Change): Change {
  return { edits: change.edits.map(reverseEdit).reverse() }
}

function reverseEdit(edit: RecordEdit): RecordEdit {
  switch (edit.op) {
    case 'add':
      return { ...edit, op: 'remove' }
    case 'remove':
      return { ...edit, op: 'add' }
    case 'update':
      return { ...edit, from: edit.to, to: edit.from }
  }
}
