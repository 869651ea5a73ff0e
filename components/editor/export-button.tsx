'use client'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { useHandIn } from '@/components/classroom/hand-in/hand-in-context'
import { useMap, useTools } from '@/components/session/use-map'
import { PressButton } from '@/components/ui/button'
import { buttonLook, iconButtonLook } from '@/components/ui/button-look'
import { DownloadSlip } from '@/components/ui/download-slip'
import { useDownload } from '@/components/ui/use-download'
import { useZoneLater } from '@/components/ui/when'

/** Downloads the plan as a PDF once the server has every edit, since it is drawn from what is saved. */
export function ExportButton({ icon, children }: { icon: boolean; children: ReactNode }) {
  const map = useMap((s) => s.map)
  const save = useMap((s) => s.save)
  const { keepMap } = useTools()
  const { state, making, fail, shut, download } = useDownload()
  const [waiting, setWaiting] = useState(false)
  // Where a map is handed in, that is the first thing to do with it.
  const variant = useHandIn() === null ? 'primary' : 'plain'
  const zone = useZoneLater()
  const get = useCallback(
    () => download(`/api/maps/${map.id}/plan.pdf?zone=${encodeURIComponent(zone())}`),
    [download, map.id, zone],
  )

  useEffect(() => {
    if (!waiting) return
    if (save.kind === 'saved') {
      setWaiting(false)
      void get()
    }
    if (save.kind === 'refused' || save.kind === 'offline') {
      setWaiting(false)
      fail(save.why)
    }
  }, [waiting, save, get, fail])

  const start = () => {
    making()
    // Opened and not touched: on the server already, unless it is a new map that has to be kept first.
    if (!keepMap() && save.kind === 'untouched') void get()
    else setWaiting(true)
  }
  return (
    <>
      <PressButton
        className={icon ? iconButtonLook({ variant }) : buttonLook({ variant })}
        aria-label={icon ? 'Export plan as PDF' : undefined}
        title="The plan on one page, the map on the next, as PDF"
        disabled={state.kind === 'making'}
        onClick={start}
      >
        {children}
        {!icon && (state.kind === 'making' ? 'Drawing…' : 'Export')}
      </PressButton>
      <DownloadSlip state={state} making="Drawing your PDF…" done="Plan downloaded:" onAgain={start} onShut={shut} />
    </>
  )
}
