'use client'
import { FileText } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { useTrace } from './trace-context'

/** The item of a card's or a paragraph's menu that leads to its line of the plan. */
export function ShowInPlan({ id }: { id: string }) {
  const { showInPlan } = useTrace()
  return (
    <DropdownMenu.Item className="menu-item" onSelect={() => showInPlan(id)}>
      <FileText className="i" size={15} aria-hidden />
      Show in the plan
    </DropdownMenu.Item>
  )
}
