'use client'
import { useMap, useTools } from '@/components/session/use-map'
import { Tab, Tabs } from '@/components/ui/tabs'
import { useWidth } from '@/components/ui/use-width'
import { HowFarStrip } from '@/components/weighing/how-far-strip'
import { ACTIVITIES, type Activity } from './activities'

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
    <div className="flex h-full flex-col bg-ground short:h-auto [&_.factor]:flex [&_.factor]:min-w-0 [&_.factor]:truncate">
      <div
        className="flex min-h-[46px] flex-none items-center gap-5 px-6 pt-3 max-phone:px-3 max-phone:pt-2 short:flex-wrap short:gap-x-3 short:gap-y-0"
        data-weigh-bar
      >
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
      <div
        className={`grid min-h-0 flex-1 gap-5 overflow-auto px-6 pt-3 pb-5 max-phone:px-3 short:overflow-visible ${alone ? ALONE : TOGETHER}`}
        data-weigh-frames
        data-alone={alone ? true : undefined}
      >
        {shown.map((a) => (
          <Frame key={a.id} activity={a} alone={alone !== null} />
        ))}
      </div>
    </div>
  )
}

const ALONE = 'grid-cols-[minmax(0,1fr)] grid-rows-[minmax(min-content,1fr)]'
const TOGETHER = 'grid-cols-[auto_minmax(0,1fr)] grid-rows-[auto_minmax(min-content,1fr)]'
/** Beside two that lie one over the other; wider while those who wait stand in it. */
const TALL =
  'row-[1/3] w-[530px] max-[1401px]:w-[480px] has-data-[pool=true]:w-[680px] max-[1401px]:has-data-[pool=true]:w-[630px]'

function widthOf(together: Activity['together'], alone: boolean): string {
  if (alone) return 'mx-auto w-full max-w-[1160px]'
  return together === 'tall' ? TALL : ''
}

function Frame({ activity, alone }: { activity: Activity; alone: boolean }) {
  const { id, name, hint, View, together } = activity
  return (
    <section
      className={`lined flex min-w-0 flex-col rounded-sheet bg-sheet px-5 py-4 shadow-[0_0_0_1px_var(--rule)] max-phone:p-4 ${widthOf(together, alone)}`}
      data-activity={id}
      aria-label={name}
    >
      <h2 className="text-body leading-card">{name}</h2>
      {hint !== '' && <p className="meta mb-3">{hint}</p>}
      <View />
    </section>
  )
}
