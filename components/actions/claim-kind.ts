import {
  BookUser,
  Copy,
  Flag,
  Gavel,
  History,
  Lightbulb,
  type LucideIcon,
  MessageSquareQuote,
  Paperclip,
  Scale,
  Shapes,
  Tag,
} from 'lucide-react'
import type { Claim } from '@/lib/domain/map/argument-map'
import { sourceOf } from '@/lib/domain/map/claim-source'
import { dealWithNote } from '@/lib/domain/map/commands/deal-with-note'
import { duplicateClaim } from '@/lib/domain/map/commands/duplicate-claim'
import { setClaimContext } from '@/lib/domain/map/commands/set-claim-context'
import { setClaimFactor } from '@/lib/domain/map/commands/set-claim-factor'
import { setClaimRole } from '@/lib/domain/map/commands/set-claim-role'
import { aboutLabel } from '@/lib/domain/question/question-words'
import { noteWaits } from '@/lib/domain/shared/note'
import { Role } from '@/lib/domain/shared/role'
import type { ClaimAction } from './action'
import { factorAnswers, OWN_FACTOR } from './factor-answers'

const ROLES: Record<Role, [string, LucideIcon]> = {
  claim: ['Claim', Flag],
  evidence: ['Evidence', Paperclip],
  explanation: ['Explanation', Lightbulb],
  judgement: ['Judgement', Gavel],
}
const NEXT: Record<Role, Role> = {
  claim: 'evidence',
  evidence: 'explanation',
  explanation: 'claim',
  judgement: 'claim',
}

/** What a claim does in the argument, what it is about, and how much it counts. */
export const KIND: ClaimAction[] = [
  {
    id: 'next-role',
    label: (_, { role }: Claim) => `Make it ${ROLES[NEXT[role]][0].toLowerCase()}`,
    help: 'Make it evidence, explanation, claim',
    icon: Shapes,
    keys: ['e'],
    begins: true,
    commands: ['set-claim-role'],
    perform: ({ run }, { id, role }) => void run(setClaimRole, { id, role: NEXT[role] }),
  },
  {
    id: 'role',
    label: 'Role',
    icon: Flag,
    commands: ['set-claim-role'],
    choices: (_, { role }) =>
      Role.options.map((id) => ({ id, words: ROLES[id][0], icon: ROLES[id][1], chosen: id === role })),
    choose: ({ run }, { id }, role) => {
      const known = Role.safeParse(role)
      if (known.success) run(setClaimRole, { id, role: known.data })
    },
  },
  {
    id: 'factor',
    label: aboutLabel,
    icon: Tag,
    commands: ['set-claim-factor', 'add-factor'],
    choices: (map, { factor }) => factorAnswers(map, factor),
    choose: ({ run, ask }, { id }, factor) => {
      if (factor === OWN_FACTOR) ask({ what: 'own-factor', id })
      else run(setClaimFactor, { id, factor })
    },
  },
  {
    id: 'weigh',
    label: 'Weight…',
    icon: Scale,
    keys: ['w'],
    commands: ['weigh-claim'],
    perform: ({ ask }, { id }) => ask({ what: 'weigh', id }),
  },
  {
    id: 'context',
    label: (_, { context }: Claim) => (context ? 'Not context after all' : 'Mark as context'),
    help: 'Mark as context, or not',
    icon: History,
    keys: ['c'],
    commands: ['set-claim-context'],
    perform: ({ run }, { id, context }) => void run(setClaimContext, { id, context: !context }),
  },
  {
    id: 'note',
    label: (_, { noteDealtWith }: Claim) => (noteDealtWith ? 'Open the note again' : 'Note dealt with…'),
    help: 'Note dealt with, or open again',
    icon: MessageSquareQuote,
    keys: ['d'],
    commands: ['deal-with-note'],
    applies: (_, claim) => claim.noteDealtWith || noteWaits(claim),
    perform: ({ run, ask }, { id, noteDealtWith }) => {
      if (noteDealtWith) run(dealWithNote, { id, answer: null })
      else ask({ what: 'note', id })
    },
  },
  {
    id: 'source',
    label: (_, claim: Claim) => (sourceOf(claim) === '' ? 'Say who says so…' : 'Change who says so…'),
    help: 'Say who says so, and on what evidence',
    icon: BookUser,
    keys: ['s'],
    commands: ['set-claim-source'],
    perform: ({ ask }, { id }) => ask({ what: 'source', id }),
  },
  {
    id: 'twice',
    label: 'Use it twice',
    icon: Copy,
    keys: ['u'],
    commands: ['duplicate-claim'],
    perform: ({ run, newId }, { id }) => void run(duplicateClaim, { id, newId: newId() }),
  },
]
