import { DrawnFactor } from '@/components/ui/drawn-factor'
import { HowFarLine } from '@/components/ui/how-far-line'
import { lookAttributes } from '@/components/ui/look-attributes'
import { signedSide } from '@/components/ui/signed-side'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { claimsOf, factorName, inTray, paragraphsInOrder, towardsAnswer } from '@/lib/domain/map/read-map'
import { questionWords } from '@/lib/domain/question/question-words'
import { NO_LOOK } from '@/lib/domain/shared/factor-look'
import { looksOf } from '@/lib/domain/shared/looks-of'

const CARD = 'paper edge py-3 ps-5 pe-3 text-card leading-card'
/** As cards lie that somebody has put down. */
const LIES = ['-rotate-[0.8deg]', '-translate-x-1 rotate-[0.9deg]', 'translate-x-1 -rotate-[1.1deg]']

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
      <p className="max-w-[46em] font-point font-says text-h3 leading-card">{map.question.text}</p>
      <div className="mt-5 grid max-w-[1180px] grid-cols-[minmax(180px,1fr)_minmax(360px,2.6fr)_minmax(190px,1.2fr)] items-start gap-6 max-[1000px]:max-w-[560px] max-[1000px]:grid-cols-1">
        <div>
          <div className="grid gap-3">
            {cards.map((c, i) => (
              <div key={c.id} className={`${CARD} ${LIES[i]}`} {...look(c.factor)}>
                {mark(c.factor)}
                <p className="line-clamp-3">{c.text}</p>
              </div>
            ))}
          </div>
          <Step number={1} words="What you revised" />
        </div>
        <div>
          <div className="grid grid-cols-2 gap-4 max-phone:grid-cols-1">
            {lanes.map((p) => {
              const claim = claimsOf(map, p.id)[0]
              return (
                <div key={p.id} className="lined rounded-card bg-ground shadow-[0_0_0_1px_var(--rule)]">
                  <div
                    className="edge flex min-h-[36px] items-center justify-between rounded-t-card bg-factor-tint ps-5 pe-3 font-strong text-factor-ink text-small"
                    {...look(p.factor)}
                  >
                    {mark(p.factor)}
                    {signedSide(map, towardsAnswer(map, p.id)?.kind)}
                  </div>
                  <p className="bg-card px-4 py-3 font-point font-says text-lane leading-card">{p.point}</p>
                  {claim && (
                    <div className={`${CARD} m-3`} {...look(claim.factor)}>
                      <p className="line-clamp-3">{claim.text}</p>
                    </div>
                  )}
                </div>
              )
            })}
          </div>
          <Step number={2} words="What it proves" />
        </div>
        <div>
          <HowFarLine you={map.judgement.stance} words={questionWords(map.question, map.factors)} />
          <p className="font-point font-says text-point leading-card">“{map.judgement.text}”</p>
          <Step number={3} words="How far, and why" />
        </div>
      </div>
    </section>
  )
}

function Step({ number, words }: { number: number; words: string }) {
  return (
    <h2 className="mt-4 font-strong text-ink-2 text-small">
      <b className="me-2 font-says text-accent">{number}</b>
      {words}
    </h2>
  )
}
