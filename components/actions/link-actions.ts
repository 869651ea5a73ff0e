import { ArrowLeftRight, Crosshair, Pencil, Trash2 } from 'lucide-react'
import { editRelation } from '@/lib/domain/map/commands/edit-relation'
import { removeRelation } from '@/lib/domain/map/commands/remove-relation'
import type { LinkAction } from './action'

/** All that can be done to a link, from either of its ends. */
export const LINK_ACTIONS: readonly LinkAction[] = [
  {
    id: 'other-end',
    label: 'Go to the other end',
    icon: Crosshair,
    commands: [],
    perform: ({ goTo }, { other }) => goTo(other),
  },
  {
    id: 'change-link',
    label: 'Change the link…',
    icon: Pencil,
    commands: ['edit-relation'],
    perform: ({ ask }, { relation }) => ask({ what: 'relation', id: relation.id }),
  },
  {
    id: 'turn-round',
    label: 'Turn it round',
    icon: ArrowLeftRight,
    commands: ['edit-relation'],
    perform: ({ run }, { relation }) => void run(editRelation, { id: relation.id, reverse: true }),
  },
  {
    id: 'unlink',
    label: 'Take the link off',
    icon: Trash2,
    commands: ['remove-relation'],
    perform: ({ run }, { relation }) => void run(removeRelation, { id: relation.id }),
  },
]
