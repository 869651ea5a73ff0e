'use client'
import { Layers, Maximize, Minus, PictureInPicture2, Plus, Spline } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { FactorMark } from '@/components/ui/factor-mark'
import { addParagraph } from '@/lib/domain/map/commands/add-paragraph'
import { tidyMap } from '@/lib/domain/map/commands/tidy-map'
import { newId } from '@/lib/sync/new-id'
import { useMap } from '../editor/map-context'
import { factorChoices } from './factor-choices'
import { indexOf } from './map-index'

type Props = {
  zoom: number
  zooming: { to(zoom: number): void; fit(): void; step(direction: 1 | -1): void }
  overview: boolean
  onOverview: (shown: boolean) => void
}

/** What is done with the map as a whole: a new paragraph, tidying, its links, its size. */
export function CanvasFoot({ zoom, zooming, overview, onOverview }: Props) {
  const { map, run, allLinks, showAllLinks, selected } = useMap()
  const add = (factor: string | null) => {
    const stated = map.question.statedFactor
    run(addParagraph, {
      id: newId(),
      factor,
      towards: factor === stated || stated === null ? 'supports' : 'opposes',
      relationId: newId(),
    })
  }
  const { stubs } = indexOf(map)
  const links = new Set(
    [...stubs].filter(([id]) => map.claims.some((c) => c.id === id)).flatMap(([, s]) => s.map((l) => l.relation.id)),
  ).size
  const on = selected !== null && (stubs.get(selected)?.length ?? 0) > 0
  return (
    <div className="map-foot">
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger className="button small">
          <Plus className="i" size={15} aria-hidden />
          Paragraph
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content className="menu" side="top" align="start" sideOffset={6}>
            <DropdownMenu.Label className="menu-title">About which factor?</DropdownMenu.Label>
            {factorChoices(map).map((factor) => (
              <DropdownMenu.Item key={factor.id} className="menu-item" onSelect={() => add(factor.id)}>
                <FactorMark id={factor.id} name={factor.name} />
              </DropdownMenu.Item>
            ))}
            <hr />
            <DropdownMenu.Item className="menu-item" onSelect={() => add(null)}>
              Not decided yet
            </DropdownMenu.Item>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      <button
        type="button"
        className="button small quiet"
        aria-label="Tidy"
        title="Number everything in order and align loose cards"
        onClick={() => run(tidyMap, {})}
      >
        <Layers className="i" size={15} aria-hidden />
        <span className="words">Tidy</span>
      </button>
      {links > 0 && (
        <>
          <button
            type="button"
            className="button small quiet"
            aria-label={allLinks ? 'Hide links' : 'Show all links'}
            aria-pressed={allLinks}
            onClick={() => showAllLinks(!allLinks)}
          >
            <Spline className="i" size={15} aria-hidden />
            <span className="words">{allLinks ? 'Hide links' : 'Show all links'}</span>
          </button>
          <span className="meta links-say">
            {links} {links === 1 ? 'link' : 'links'}.{allLinks || on ? '' : ' Select a card to see its line.'}
          </span>
        </>
      )}
      <span className="spacer" />
      <button
        type="button"
        className="button icon quiet by-step"
        aria-label="Overview"
        title="Overview: the whole map, small"
        aria-pressed={overview}
        onClick={() => onOverview(!overview)}
      >
        <PictureInPicture2 className="i" size={17} aria-hidden />
      </button>
      <button
        type="button"
        className="button icon quiet by-step"
        aria-label="Zoom out"
        title="Zoom out"
        onClick={() => zooming.step(-1)}
      >
        <Minus className="i" size={17} aria-hidden />
      </button>
      <button
        type="button"
        className="button quiet count zoom"
        title="Back to 100 %"
        aria-label={`Zoom ${Math.round(zoom * 100)} %, back to 100 %`}
        onClick={() => zooming.to(1)}
      >
        {Math.round(zoom * 100)}%
      </button>
      <button
        type="button"
        className="button icon quiet by-step"
        aria-label="Zoom in"
        title="Zoom in"
        onClick={() => zooming.step(1)}
      >
        <Plus className="i" size={17} aria-hidden />
      </button>
      <button type="button" className="button icon quiet" aria-label="Show all" title="Show all" onClick={zooming.fit}>
        <Maximize className="i" size={17} aria-hidden />
      </button>
    </div>
  )
}
