import { Flag, Gavel, Lightbulb, Paperclip } from 'lucide-react'
import type { Role } from '@/lib/domain/shared/role'
import { ROLE_WORDS } from '@/lib/domain/shared/role-words'
import { Icon } from './icon'

const ICONS = { claim: Flag, evidence: Paperclip, explanation: Lightbulb, judgement: Gavel } as const

/** What a claim does, as icon and word. */
export function RoleMark({ role }: { role: Role }) {
  const Sign = ICONS[role]
  return (
    <>
      <Icon of={Sign} size="small" />
      {ROLE_WORDS[role]}
    </>
  )
}
