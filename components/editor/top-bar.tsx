'use client'
import { Download, Inbox, Redo2, Undo2 } from 'lucide-react'
import Link from 'next/link'
import { HandInButton } from '@/components/classroom/hand-in/hand-in-button'
import { ClockButton } from '@/components/clock/clock-button'
import type { MapView } from '@/components/session/map-state'
import { useMap, useTools } from '@/components/session/use-map'
import { BAR, BAR_LINK, LOGO_LINK } from '@/components/ui/bar-look'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { Logo } from '@/components/ui/logo'
import { Tab, Tabs } from '@/components/ui/tabs'
import type { Width } from '@/components/ui/use-width'
import { VersionsButton } from '@/components/versions/versions-button'
import { ExportButton } from './export-button'
import { SaveMark } from './save-mark'
import { ViewSign } from './view-sign'

const VIEWS = ['map', 'outline', 'weigh', 'plan'] as const satisfies MapView[]

/**
 * Two ends of one share each: what is said of the save moves nothing that can be pressed. They are as high as the bar
 * without the line under it, and stay so where a line of trouble comes below them.
 */
const END = 'flex min-h-(--bar-row) flex-[1_1_0] items-center gap-3'

export function TopBar({ width }: { width: Width }) {
  const view = useMap((s) => s.view)
  const canUndo = useMap((s) => s.canUndo)
  const canRedo = useMap((s) => s.canRedo)
  const sheet = useMap((s) => s.sheet)
  const inTrouble = useMap((s) => 'why' in s.save)
  const { show, undo, redo, openSheet } = useTools()
  const desk = width === 'desk'
  return (
    <header
      className={`${BAR} col-span-full py-0! [--bar-row:47px] pointer-coarse:[--bar-row:55px] ${desk ? '' : 'flex-wrap'}`}
    >
      <div className={END}>
        <Link className={LOGO_LINK} href="/maps" aria-label="Howfar: my maps">
          <Logo word={desk} />
        </Link>
        {desk && (
          <>
            <span className="mx-1 h-[20px] w-px bg-(--rule)" />
            <Link className={BAR_LINK} href="/maps">
              My maps
            </Link>
          </>
        )}
        {(desk || !inTrouble) && <SaveMark words={desk} />}
      </div>
      {width !== 'phone' && (
        <Tabs label="Views">
          {VIEWS.map((id) => (
            <Tab key={id} here={view === id} onClick={() => show(id)}>
              <ViewSign of={id} />
            </Tab>
          ))}
        </Tabs>
      )}
      <div className={`${END} justify-end`}>
        {width === 'narrow' && (
          <Button
            variant="quiet"
            aria-expanded={sheet === 'tray'}
            onClick={() => openSheet(sheet === 'tray' ? null : 'tray')}
          >
            <Icon of={Inbox} />
            Tray
          </Button>
        )}
        <IconButton label="Undo" hint="Undo (Ctrl+Z)" disabled={!canUndo} onClick={undo}>
          <Icon of={Undo2} />
        </IconButton>
        <IconButton label="Redo" hint="Redo (Ctrl+Shift+Z)" disabled={!canRedo} onClick={redo}>
          <Icon of={Redo2} />
        </IconButton>
        {width !== 'phone' && <VersionsButton />}
        <ClockButton short={!desk} />
        <HandInButton short={width === 'phone' || width === 'narrow'} />
        <ExportButton icon={width === 'phone'}>
          <Icon of={Download} />
        </ExportButton>
      </div>
      {!desk && inTrouble && <SaveMark words line />}
    </header>
  )
}
