'use client'
import type { ReactNode } from 'react'
import { SilentFindings } from '@/components/clock/silent-findings'
import { MemoryProvider } from '@/components/memory/memory-context'
import { TraceProvider } from '@/components/plan/trace-context'
import { TakenAwayProvider } from '@/components/weighing/taken-away'
import { WeighingScreen } from '@/components/weighing/weighing-screen'
import { WeightPreview } from '@/components/weighing/weight-preview'
import { DragLayer } from '../canvas/drag-layer'
import { KeepOpenRows } from '../outline/open-rows'
import { useWidth } from './use-width'

/** What this screen alone knows of an open map, a provider for each thing: nothing of it is kept or sent.
    Memory comes first: with the deck shut, all the others see a map without its waiting cards. */
export function ScreenState({ children }: { children: ReactNode }) {
  const phone = useWidth() === 'phone'
  return (
    <MemoryProvider>
      <WeightPreview>
        <WeighingScreen>
          <SilentFindings>
            <DragLayer>
              <TakenAwayProvider>
                <TraceProvider>
                  <KeepOpenRows one={phone}>{children}</KeepOpenRows>
                </TraceProvider>
              </TakenAwayProvider>
            </DragLayer>
          </SilentFindings>
        </WeighingScreen>
      </WeightPreview>
    </MemoryProvider>
  )
}
