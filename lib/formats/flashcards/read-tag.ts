import { BUILT_IN_FACTORS, type Factor } from '@/lib/domain/shared/factor'
import { Role } from '@/lib/domain/shared/role'

const TAG = /\s*\[([^[\]]{1,80})\]\s*$/

/** A bullet without the tag at its end, `[Policy]` or `[Policy; evidence]`, and what the tag says. */
export function readTag(bullet: string): { text: string; factor: Factor | null; role: Role | null } {
  const found = TAG.exec(bullet)
  const text = bullet.slice(0, found?.index)
  if (!found || text === '') return { text: bullet, factor: null, role: null }
  const [first = '', second = ''] = found[1]!.split(';').map((word) => word.trim())
  const role = Role.safeParse(second || first)
  if (second === '' && role.success) return { text, factor: null, role: role.data }
  if (second !== '' && !role.success) return { text: bullet, factor: null, role: null }
  return { text, factor: first === '' ? null : factorNamed(first), role: role.success ? role.data : null }
}

function factorNamed(name: string): Factor {
  const id =
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'factor'
  return BUILT_IN_FACTORS.find((f) => f.id === id) ?? { id, name }
}
