'use client'
import { type ReactNode, useState } from 'react'
import { useHandIn } from '@/components/classroom/hand-in/hand-in-context'
import type { Taking } from '@/components/take/taking'
import { useTaking } from '@/components/take/use-taking'
import { PressButton } from '@/components/ui/button'
import { buttonLook, iconButtonLook } from '@/components/ui/button-look'
import { DownloadSlip } from '@/components/ui/download-slip'
import type { Downloading } from '@/components/ui/use-download'
import { TakeDialog } from './later'

/** Asks what is to be taken along; while a file is made the student may go on, and the button says so. */
export function ExportButton({ icon, children }: { icon: boolean; children: ReactNode }) {
  const tools = useTaking()
  const [open, setOpen] = useState(false)
  const { taking, choose } = tools
  const making = taking.kind === 'making'
  // Where a map is handed in, that is the first thing to do with it.
  const variant = useHandIn() === null ? 'primary' : 'plain'
  return (
    <>
      <PressButton
        className={icon ? iconButtonLook({ variant }) : buttonLook({ variant })}
        aria-label={icon ? 'Export' : undefined}
        aria-haspopup="dialog"
        title="Take it with you: plan, map, cards or a blank frame"
        onClick={() => setOpen(true)}
      >
        {children}
        {!icon && (making ? 'Drawing…' : 'Export')}
      </PressButton>
      {open && <TakeDialog tools={tools} onShut={() => setOpen(false)} />}
      <DownloadSlip
        state={open ? IDLE : downloadingOf(taking)}
        making="Your file is being made…"
        done="Downloaded:"
        onAgain={() => setOpen(true)}
        onShut={choose}
      />
    </>
  )
}

const IDLE: Downloading = { kind: 'idle' }

function downloadingOf(taking: Taking): Downloading {
  if (taking.kind === 'making') return { kind: 'making' }
  if (taking.kind === 'failed') return { kind: 'failed', why: taking.why }
  return taking.kind === 'done' ? { kind: 'done', name: taking.file.name } : IDLE
}
