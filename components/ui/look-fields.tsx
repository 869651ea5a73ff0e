'use client'
import { type ReactNode, useId, useState } from 'react'
import type { Factor } from '@/lib/domain/shared/factor'
import { EDGES, HUES, ICONS, type Look } from '@/lib/domain/shared/factor-look'
import { Button } from './button'
import { FACTOR_ICONS } from './factor-icons'
import { useLookOf } from './factor-look'
import { Icon } from './icon'
import './look-fields.css'

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
      <fieldset className="look-field">
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
      <div className="look-pair">
        <fieldset className="look-field">
          <legend className="label">Colour</legend>
          <Picks
            names={HUES}
            chosen={look.hue}
            takenBy={(hue) => pairs.get(`${hue} ${look.edge}`)}
            draw={(hue) => <span className="look-hue" data-hue={hue} />}
            onChoose={(hue) => onChange({ hue })}
          />
        </fieldset>
        <fieldset className="look-field">
          <legend className="label">Edge</legend>
          <Picks
            names={EDGES}
            chosen={look.edge}
            takenBy={(edge) => pairs.get(`${look.hue} ${edge}`)}
            draw={(edge) => <span className="look-edge" data-edge={edge} />}
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
    <span className="look-picks">
      {names.map((name) => {
        const owner = takenBy(name)
        const words = name.replaceAll('-', ' ')
        const said = owner === undefined ? words : `${words}, taken by ${owner}`
        return (
          <label key={name} title={said} data-taken={owner !== undefined || undefined}>
            <input
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
