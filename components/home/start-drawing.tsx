import { DrawnFactor } from '@/components/ui/drawn-factor'
import { HowFarLine } from '@/components/ui/how-far-line'
import { lookAttributes } from '@/components/ui/look-attributes'
import { signedSide } from '@/components/ui/signed-side'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { claimsOf, factorName, inTray, paragraphsInOrder, towardsAnswer } from '@/lib/domain/map/read-map'
import { questionWords } from '@/lib/domain/question/question-words'
import { NO_LOOK } from '@/lib/domain/shared/factor-look'
import { looksOf } from '@/lib/domain/shared/looks-of'

/** The three steps of planning, drawn from a real map. */
export function StartDrawing({ map }: { map: ArgumentMap }) {
  const looks = looksOf(map.factors)
  const lookOf = (id: string | null) => looks.get(id ?? '') ?? NO_LOOK
  const look = (id: string | null) => lookAttributes(id, lookOf(id))
  const mark = (id: string | null) => <DrawnFactor id={id} look={lookOf(id)} words={factorName(map, id)} />
  const paragraphs = paragraphsInOrder(map)
  const lanes = [paragraphs[0], paragraphs.at(-1)].flatMap((p) => p ?? [])
  const cards = map.factors.flatMap((f) => map.claims.find((c) => inTray(c) && c.factor === f.id) ?? []).slice(0, 3)
  return (
    <section aria-label="How it works">
      <p className="start-question">{map.question.text}</p>
      <div className="start-steps">
        <div>
          <div className="start-cards">
            {cards.map((c) => (
              <div key={c.id} className="start-card edge" {...look(c.factor)}>
                {mark(c.factor)}
                <p>{c.text}</p>
              </div>
            ))}
          </div>
          <h2>
            <b>1</b>What you revised
          </h2>
        </div>
        <div>
          <div className="start-lanes">
            {lanes.map((p) => {
              const claim = claimsOf(map, p.id)[0]
              return (
                <div key={p.id} className="start-lane">
                  <div className="start-lane-head edge" {...look(p.factor)}>
                    {mark(p.factor)}
                    {signedSide(map, towardsAnswer(map, p.id)?.kind)}
                  </div>
                  <p className="start-say">{p.point}</p>
                  {claim && (
                    <div className="start-card edge" {...look(claim.factor)}>
                      <p>{claim.text}</p>
                    </div>
                  )}
                </div>
              )
            })}
          </div>
          <h2>
            <b>2</b>What it proves
          </h2>
        </div>
        <div className="start-verdict">
          <HowFarLine you={map.judgement.stance} words={questionWords(map.question, map.factors)} />
          <p className="start-say">“{map.judgement.text}”</p>
          <h2>
            <b>3</b>How far, and why
          </h2>
        </div>
      </div>
    </section>
  )
}
