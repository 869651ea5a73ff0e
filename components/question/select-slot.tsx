import { ChevronDown } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Icon } from '@/components/ui/icon'
import type { lookAttributes } from '@/components/ui/look-attributes'
import { IN_SLOT, ReadingSlot } from './reading-slot'

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
    <ReadingSlot tinted={look !== undefined} {...look}>
      {icon}
      <select
        ref={field}
        className={`${IN_SLOT} -me-7 cursor-pointer appearance-none self-stretch pe-7 text-ellipsis field-sizing-content ${icon ? '-ms-6 ps-6' : ''}`}
        aria-label={label}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map(({ id, name }) => (
          <option key={id} value={id} className="bg-card text-ink">
            {name}
          </option>
        ))}
      </select>
      <Icon of={ChevronDown} className="pointer-events-none" />
    </ReadingSlot>
  )
}
