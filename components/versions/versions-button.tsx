'use client'
import { History } from 'lucide-react'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { useVersions } from './versions-context'

/** Opens the list of versions from the top bar. */
export function VersionsButton() {
  const { open } = useVersions()
  return (
    <IconButton
      label="Versions"
      hint="Versions: keep this one, compare with an earlier one"
      onClick={() => open({ what: 'list' })}
    >
      <Icon of={History} />
    </IconButton>
  )
}
