'use client'
import { Download, FileText, Inbox, ListTree, type LucideIcon, Map as MapIcon, Redo2, Scale, Undo2 } from 'lucide-react'
import Link from 'next/link'
import { HandInButton } from '@/components/classroom/hand-in/hand-in-button'
import { ClockButton } from '@/components/clock/clock-button'
import type { MapView } from '@/components/session/map-state'
import { useMap, useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Logo } from '@/components/ui/logo'
import type { Width } from '@/components/ui/use-width'
import { VersionsButton } from '@/components/versions/versions-button'
import { ExportButton } from './export-button'
import { SaveMark } from './save-mark'

const VIEWS: [MapView, string, LucideIcon][] = [
  ['map', 'Map', MapIcon],
  ['outline', 'Outline', ListTree],
  ['weigh', 'Weigh', Scale],
  ['plan', 'Plan', FileText],
]

export function TopBar({ width }: { width: Width }) {
  const view = useMap((s) => s.view)
  const canUndo = useMap((s) => s.canUndo)
  const canRedo = useMap((s) => s.canRedo)
  const sheet = useMap((s) => s.sheet)
  const inTrouble = useMap((s) => 'why' in s.save)
  const { show, undo, redo, openSheet } = useTools()
  const desk = width === 'desk'
  return (
    <header className="bar">
      <div className="bar-start">
        <Link className="logo" href="/maps" aria-label="Howfar: my maps">
          <Logo word={desk} />
        </Link>
        {desk && (
          <>
            <span className="sep" />
            <Link className="crumb" href="/maps">
              My maps
            </Link>
          </>
        )}
        {(desk || !inTrouble) && <SaveMark words={desk} />}
      </div>
      {width !== 'phone' && (
        <nav className="views" aria-label="Views">
          {VIEWS.map(([id, word, Icon]) => (
            <button key={id} type="button" aria-current={view === id ? 'page' : undefined} onClick={() => show(id)}>
              <Icon className="i" size={16} aria-hidden />
              {word}
            </button>
          ))}
        </nav>
      )}
      <div className="bar-end">
        {width === 'narrow' && (
          <Button
            variant="quiet"
            aria-expanded={sheet === 'tray'}
            onClick={() => openSheet(sheet === 'tray' ? null : 'tray')}
          >
            <Inbox className="i" size={18} aria-hidden />
            Tray
          </Button>
        )}
        <IconButton label="Undo" hint="Undo (Ctrl+Z)" disabled={!canUndo} onClick={undo}>
          <Undo2 className="i" size={17} aria-hidden />
        </IconButton>
        <IconButton label="Redo" hint="Redo (Ctrl+Shift+Z)" disabled={!canRedo} onClick={redo}>
          <Redo2 className="i" size={17} aria-hidden />
        </IconButton>
        {width !== 'phone' && <VersionsButton />}
        <ClockButton short={!desk} />
        <HandInButton short={width === 'phone' || width === 'narrow'} />
        <ExportButton icon={width === 'phone'}>
          <Download className="i" size={16} aria-hidden />
        </ExportButton>
      </div>
      {!desk && inTrouble && <SaveMark words />}
    </header>
  )
}
