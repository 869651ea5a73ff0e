'use client'
import { type ReactNode, useId, useState } from 'react'
import type { Factor } from '@/lib/domain/shared/factor'
import { EDGES, HUES, ICONS, type Look } from '@/lib/domain/shared/factor-look'
import { Button } from './button'
import { FACTOR_ICONS } from './factor-icons'
import { useLookOf } from './factor-look'
import { Icon } from './icon'

type Props = { look: Look; others: Factor[]; onChange: (to: Partial<Look>) => void }

/** Pictures that are shown at first. */
const FIRST = 16

/** How a factor is drawn: a picture, a colour and an edge, each chosen with the mouse, a finger or the arrows. */
export function LookFields({ look, others, onChange }: Props) {
  const lookOf = useLookOf()
  const [all, setAll] = useState(ICONS.indexOf(look.icon) >= FIRST)
  const taken = new Map(others.map((factor) => [lookOf(factor.id).icon, factor.name]))
  const pairs = new Map(others.map((factor) => [`${lookOf(factor.id).hue} ${lookOf(factor.id).edge}`, factor.name]))
  return (
    <>
      <fieldset>
        <legend className="label">Picture</legend>
        <Picks
          names={all ? ICONS : ICONS.slice(0, FIRST)}
          chosen={look.icon}
          takenBy={(icon) => taken.get(icon)}
          draw={(icon) => {
            const Sign = FACTOR_ICONS[icon]
            return <Icon of={Sign} size="large" />
          }}
          onChoose={(icon) => onChange({ icon })}
        />
        {!all && (
          <Button variant="quiet" size="small" onClick={() => setAll(true)}>
            More
          </Button>
        )}
      </fieldset>
      <div className="grid content-start gap-4">
        <fieldset>
          <legend className="label">Colour</legend>
          <Picks
            names={HUES}
            chosen={look.hue}
            takenBy={(hue) => pairs.get(`${hue} ${look.edge}`)}
            draw={(hue) => (
              <span
                className="size-[18px] rounded-card bg-factor forced-color-adjust-none forced-colors:border"
                data-hue={hue}
              />
            )}
            onChoose={(hue) => onChange({ hue })}
          />
        </fieldset>
        <fieldset>
          <legend className="label">Edge</legend>
          <Picks
            names={EDGES}
            chosen={look.edge}
            takenBy={(edge) => pairs.get(`${look.hue} ${edge}`)}
            draw={(edge) => (
              <span className="h-[22px] w-[9px] bg-ink [mask:var(--fp)] forced-color-adjust-none" data-edge={edge} />
            )}
            onChoose={(edge) => onChange({ edge })}
          />
        </fieldset>
      </div>
    </>
  )
}

type PicksProps<N extends string> = {
  names: readonly N[]
  chosen: N
  /** Whose it is already; it is faint then, and may be chosen all the same. */
  takenBy: (name: N) => string | undefined
  draw: (name: N) => ReactNode
  onChoose: (name: N) => void
}

function Picks<N extends string>({ names, chosen, takenBy, draw, onChoose }: PicksProps<N>) {
  const group = useId()
  return (
    <span className="flex flex-wrap gap-1">
      {names.map((name) => {
        const owner = takenBy(name)
        const words = name.replaceAll('-', ' ')
        const said = owner === undefined ? words : `${words}, taken by ${owner}`
        return (
          <label
            key={name}
            className={`relative grid size-[max(34px,var(--hit))] cursor-pointer place-items-center rounded-control hover:bg-sunk has-checked:bg-accent-tint has-checked:shadow-[0_0_0_2px_var(--accent)] has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus forced-colors:has-checked:outline-3 forced-colors:has-checked:outline-[Highlight] ${owner === undefined || name === chosen ? '' : '[&>:not(input)]:text-ink-3 [&>:not(input)]:opacity-45'}`}
            title={said}
          >
            <input
              className="absolute inset-0 m-0 cursor-pointer opacity-0"
              type="radio"
              name={group}
              aria-label={said}
              checked={name === chosen}
              onChange={() => onChoose(name)}
            />
            {draw(name)}
          </label>
        )
      })}
    </span>
  )
}
