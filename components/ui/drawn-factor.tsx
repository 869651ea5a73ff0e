import type { Look } from '@/lib/domain/shared/factor-look'
import { FACTOR_ICONS } from './factor-icons'
import { Icon } from './icon'
import { lookAttributes } from './look-attributes'

/** A factor as picture and word, drawn on the server: no script is needed for it. */
export function DrawnFactor({ id, look, words }: { id: string | null; look: Look; words: string }) {
  const Sign = FACTOR_ICONS[look.icon]
  return (
    <span className="factor" {...lookAttributes(id, look)}>
      <Icon of={Sign} />
      {words}
    </span>
  )
}
