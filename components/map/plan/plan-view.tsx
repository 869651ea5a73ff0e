'use client'
import { Download } from 'lucide-react'
import { FactorMark } from '@/components/ui/factor-mark'
import { type PlanItem, type PlanParagraph, planPage } from '@/lib/render/pdf/plan-page'
import { useMap } from '../editor/map-context'
import './plan.css'

/** The essay plan as it will be printed, read off the map. Gaps are shown as gaps; a line leads back to its card. */
export function PlanView() {
  const { map } = useMap()
  const plan = planPage(map)
  const { judgement } = plan
  return (
    <div className="plan-desk">
      <article className="plan" aria-label="Essay plan">
        <header>
          <p className="plan-kind">{plan.kind}</p>
          <Line label="Line of argument" text={plan.line} />
        </header>
        <div className="plan-columns">
          {plan.paragraphs.map((p) => (
            <PlanSection key={p.no} paragraph={p} />
          ))}
        </div>
        <footer>
          <h2>
            Judgement <span>{judgement.stanceWords || 'no stance yet'}</span>
          </h2>
          {judgement.main && <p>Main factor: {judgement.main.name}</p>}
          {judgement.text ? <p className="say">{judgement.text}</p> : <Gap name="Judgement" />}
          {judgement.criteria.length > 0 && <p>Tested by: {judgement.criteria.join(' · ')}</p>}
        </footer>
        <p className="plan-actions">
          <a className="button primary" href={`/api/maps/${map.id}/plan.pdf`} target="_blank" rel="noreferrer">
            <Download className="i" size={16} aria-hidden />
            Export PDF
          </a>
          <span className="meta">The plan on one side of A4, the map on the next.</span>
        </p>
      </article>
    </div>
  )
}

function PlanSection({ paragraph: p }: { paragraph: PlanParagraph }) {
  const { map, select, show } = useMap()
  const factor = map.paragraphs.find((x) => x.id === p.id)?.factor ?? null
  const open = (id: string) => {
    select(id)
    show('outline')
  }
  return (
    <section className="plan-paragraph edge" data-factor={factor ?? 'other'}>
      <h2>
        {p.no} <FactorMark id={factor} name={p.factor?.name ?? ''} />
        <span className="plan-side">
          {p.side} {p.weight !== null && <b className="count">{p.weight}</b>}
        </span>
      </h2>
      {p.point ? <p className="say plan-point">{p.point}</p> : <Gap name="Point" />}
      <ol>
        {p.items.map((item) => (
          <Item key={item.id} item={item} no={p.no} onOpen={() => open(item.id)} />
        ))}
      </ol>
      {p.missing.map((name) => (
        <Gap key={name} name={name} />
      ))}
      {p.refs.map((r) => (
        <p key={r.label + r.text} className="plan-ref">
          → {r.label} {r.text}
        </p>
      ))}
      <Line label="Link back" text={p.linkBack} />
      {p.reason && (
        <p>
          <b>{p.weight} because</b> {p.reason}
        </p>
      )}
    </section>
  )
}

function Item({ item, no, onOpen }: { item: PlanItem; no: number; onOpen: () => void }) {
  return (
    <li data-top={item.top}>
      <button type="button" onClick={onOpen} aria-label={`Show ${no}.${item.n} in the outline`}>
        {no}.{item.n}
      </button>
      <span>
        {item.label && <b>{item.label} </b>}
        {item.text}
        {item.refs.map((r) => (
          <span key={r.label + r.text} className="plan-ref">
            {' '}
            → {r.label} {r.text}
          </span>
        ))}
      </span>
    </li>
  )
}

function Line({ label, text }: { label: string; text: string }) {
  return text ? (
    <p>
      <b>{label} </b>
      <em className="say">{text}</em>
    </p>
  ) : (
    <Gap name={label} />
  )
}

/** A slot with nothing in it yet, as a ruled line with its name. */
function Gap({ name }: { name: string }) {
  return (
    <p className="plan-gap">
      <span>{name}</span>
    </p>
  )
}
