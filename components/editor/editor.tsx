'use client'
import dynamic from 'next/dynamic'
import { type ComponentProps, type ReactNode, useState } from 'react'
import type { OpenAssignment } from '@/components/classroom/hand-in/hand-in-context'
import { DeckLook } from '@/components/map/tray/new-cards'
import { NamedPlaces } from '@/components/question/use-named-places'
import { ScaffoldContext } from '@/components/scaffold/scaffold-context'
import { ZoneScope } from '@/components/ui/when'
import type { Scaffold } from '@/lib/domain/classroom/assignment'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import type { namedPlaces } from '@/lib/domain/question/named-places'
import './editor.css'

const workspace = () => import('./workspace').then((m) => m.Workspace)
const Workspace = dynamic(workspace)

// Asked for before the page comes alive, it is there by then.
if (typeof window !== 'undefined') void workspace()

type Props = {
  initial: ArgumentMap
  seq: number
  /** What its question names. */
  named: ReturnType<typeof namedPlaces>
  /** What its plan is read and checked by. */
  rules: PlanRules
  saved: boolean
  /** Names what a new map was started from, so that a draft this device kept is taken up again. */
  startedFrom?: string
  /** Who is signed in, if anybody. */
  userId?: string | null
  /** The question that was set, which the map answers. */
  assignment?: OpenAssignment
  /** How much of the frame is given; the assignment's, unless it is only looked at. */
  scaffold?: Scaffold
  /** How its deck is asked for later cards. */
  onLookAtDeck?: ComponentProps<typeof DeckLook>['value']
  /** The map as it can be read until it can be edited. */
  children: ReactNode
}

/** One map, open for editing: as canvas, outline and plan. */
export function Editor({
  initial,
  seq,
  named,
  rules,
  saved,
  startedFrom = '',
  userId = null,
  assignment,
  scaffold = assignment?.work.scaffold ?? 'slots',
  onLookAtDeck = null,
  children,
}: Props) {
  // Kept from the first drawing: a page that is asked for again has a new id for the same new map.
  const [opened] = useState({ map: initial, seq, saved, startedFrom, userId })
  return (
    <ScaffoldContext value={scaffold}>
      <ZoneScope zone={assignment?.work.zone ?? null}>
        <NamedPlaces question={opened.map.question} places={named}>
          <DeckLook value={onLookAtDeck}>
            <Workspace opened={opened} rules={rules} assignment={assignment}>
              {children}
            </Workspace>
          </DeckLook>
        </NamedPlaces>
      </ZoneScope>
    </ScaffoldContext>
  )
}
