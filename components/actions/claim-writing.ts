import { CircleHelp, Lightbulb, Paperclip, Pencil, Plus } from 'lucide-react'
import type { ClaimAction } from './action'

/** What is written in place: the claim itself, what belongs under it, and the next claim. */
export const WRITE: ClaimAction[] = [
  {
    id: 'edit',
    label: 'Edit',
    icon: Pencil,
    keys: ['Enter', 'F2'],
    commands: ['edit-claim'],
    perform: ({ write, select }, { id }) => {
      select(id)
      write({ what: 'claim', of: id })
    },
  },
  {
    id: 'evidence',
    label: 'Write evidence under it',
    icon: Paperclip,
    keys: ['v'],
    commands: ['add-claim'],
    applies: (_, { paragraph }) => paragraph !== null,
    perform: ({ write }, { id }) => write({ what: 'evidence', of: id }),
  },
  {
    id: 'explanation',
    label: 'Write why it matters',
    icon: Lightbulb,
    keys: ['y'],
    commands: ['add-claim'],
    applies: (_, { paragraph }) => paragraph !== null,
    perform: ({ write }, { id }) => write({ what: 'explanation', of: id }),
  },
  {
    id: 'so-what',
    label: 'So what?…',
    help: 'So what? up to three times',
    icon: CircleHelp,
    keys: ['q'],
    commands: ['add-claim'],
    applies: (_, { paragraph }) => paragraph !== null,
    perform: ({ ask }, { id }) => ask({ what: 'so-what', id }),
  },
  {
    id: 'new-claim',
    label: 'Write a new claim',
    icon: Plus,
    keys: ['n'],
    commands: ['add-claim'],
    perform: ({ write }, { paragraph }) =>
      write(paragraph === null ? { what: 'loose' } : { what: 'new', of: paragraph }),
  },
]
