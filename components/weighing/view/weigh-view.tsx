'use client'
import { useMap, useTools } from '@/components/session/use-map'
import { Tab, Tabs } from '@/components/ui/tabs'
import { useWidth } from '@/components/ui/use-width'
import { HowFarStrip } from '@/components/weighing/how-far-strip'
import { ACTIVITIES, type Activity } from './activities'
import '@/components/map/canvas/claim.css'
import '@/components/weighing/weighing.css'

/**
 * The ways to weigh that teachers use on a table, all on the one map. On a desk some share the page; any of them can
 * have it alone, as all do on smaller screens. Switching changes nothing but what is seen.
 */
export function WeighView() {
  const activity = useMap((s) => s.activity)
  const { choose } = useTools()
  const desk = useWidth() === 'desk'
  const alone = ACTIVITIES.find((a) => a.id === activity) ?? (desk ? null : ACTIVITIES[0])
  const shown = alone ? [alone] : ACTIVITIES.filter((a) => a.together)
  return (
    <div className="weigh-desk">
      <div className="weigh-bar">
        <Tabs look="line" label="Ways to weigh">
          {desk && (
            <Tab here={alone === null} onClick={() => choose(null)}>
              Side by side
            </Tab>
          )}
          {ACTIVITIES.map((a) => (
            <Tab key={a.id} here={alone?.id === a.id} onClick={() => choose(a.id)}>
              {a.name}
            </Tab>
          ))}
        </Tabs>
        {desk && <HowFarStrip />}
      </div>
      <div className="weigh-frames" data-alone={alone ? true : undefined}>
        {shown.map((a) => (
          <Frame key={a.id} activity={a} />
        ))}
      </div>
    </div>
  )
}

function Frame({ activity: { id, name, hint, View, together } }: { activity: Activity }) {
  return (
    <section className="activity" data-activity={id} data-together={together} aria-label={name}>
      <h2>{name}</h2>
      {hint !== '' && <p className="meta">{hint}</p>}
      <View />
    </section>
  )
}
