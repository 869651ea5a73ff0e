import { Flag, Gavel, Lightbulb, Paperclip } from 'lucide-react'
import type { Role } from '@/lib/domain/shared/role'

const ICONS = { claim: Flag, evidence: Paperclip, explanation: Lightbulb, judgement: Gavel } as const

export const ROLE_WORDS: Record<Role, string> = {
  claim: 'Claim',
  evidence: 'Evidence',
  explanation: 'Explanation',
  judgement: 'Judgement',
}

/** What a claim does, as icon and word. */
export function RoleMark({ role }: { role: Role }) {
  const Icon = ICONS[role]
  return (
    <>
      <Icon className="i" size={13} aria-hidden />
      {ROLE_WORDS[role]}
    </>
  )
}
