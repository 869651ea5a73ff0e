'use client'
import { History } from 'lucide-react'
import { useVersions } from './versions-context'

/** Opens the list of versions from the top bar. */
export function VersionsButton() {
  const { open } = useVersions()
  return (
    <button
      type="button"
      className="button icon quiet"
      aria-label="Versions"
      title="Versions: keep this one, compare with an earlier one"
      onClick={() => open({ what: 'list' })}
    >
      <History className="i" size={17} aria-hidden />
    </button>
  )
}
