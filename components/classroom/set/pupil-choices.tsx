import type { ReactNode } from 'react'
import { NameHere } from '../names/names-here'

/** Pupils, each with what is chosen for them alone. */
export function PupilChoices({ children }: { children: ReactNode }) {
  return <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(220px,100%),1fr))] gap-x-5 gap-y-2">{children}</ul>
}

export function PupilChoice({ id, name, children }: { id: string; name: string; children: ReactNode }) {
  return (
    <li>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children */}
      <label className="grid grid-cols-[minmax(0,1fr)_104px] items-center gap-3 text-card">
        <span>
          {name}
          <NameHere seatId={id} />
        </span>
        {children}
      </label>
    </li>
  )
}
