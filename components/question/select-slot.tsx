import { ChevronDown } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Icon } from '@/components/ui/icon'
import type { lookAttributes } from '@/components/ui/look-attributes'

type Props = {
  label: string
  value: string
  options: { id: string; name: string }[]
  /** What stands before the words. */
  icon?: ReactNode
  /** Of the factor whose colour it has. */
  look?: ReturnType<typeof lookAttributes>
  field?: Ref<HTMLSelectElement>
  onChoose: (id: string) => void
}

/** A word of a sentence that is chosen from a list. */
export function SelectSlot({ label, value, options, icon, look, field, onChoose }: Props) {
  return (
    <span className="reading-slot" {...look}>
      {icon}
      <select ref={field} aria-label={label} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Icon of={ChevronDown} />
    </span>
  )
}
