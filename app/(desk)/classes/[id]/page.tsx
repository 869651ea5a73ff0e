import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { cache } from 'react'
import {
  addSeatsAction,
  answerKnockAction,
  archiveClassAction,
  freeSeatAction,
  knocksAction,
  makeCardsAction,
  moveDoorAction,
  removePupilAction,
  renameClassAction,
  restorePupilAction,
  setZoneAction,
  undoCardsAction,
} from '@/app/actions/classes'
import { endTeacherAction, inviteTeacherAction } from '@/app/actions/colleagues'
import { deleteClassAction, keepUntilAction } from '@/app/actions/erasure'
import { notTherePage } from '@/app/not-there'
import { pageAccount } from '@/app/page-account'
import { ClassView } from '@/components/classroom/class/class-view'
import { ClassZone } from '@/components/classroom/class-zone'
import { DeleteClass } from '@/components/classroom/delete-class'
import { KeepUntil } from '@/components/classroom/keep-until'
import { Crumbs } from '@/components/ui/desk-frame'
import { ZoneScope } from '@/components/ui/when'
import { may } from '@/lib/domain/classroom/rights'
import { openClass } from '@/lib/server/classroom/open-class'
import { database } from '@/lib/server/database/database'
import { publicAddress } from '@/lib/server/http/public-address'

type Params = { params: Promise<{ id: string }> }

const open = cache(async (id: string) => {
  const account = await pageAccount()
  if (!account) return null
  const now = new Date()
  const opened = await openClass(database(), account.id, id, now)
  return opened.ok ? { account, register: opened.value } : null
})

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const opened = await open((await params).id)
  return { title: opened?.register.name ?? 'Not found' }
}

const actions = {
  rename: renameClassAction,
  archive: archiveClassAction,
  moveDoor: moveDoorAction,
  addSeats: addSeatsAction,
  remove: removePupilAction,
  restore: restorePupilAction,
  makeCards: makeCardsAction,
  undoCards: undoCardsAction,
  freeSeat: freeSeatAction,
  knocks: knocksAction,
  answerKnock: answerKnockAction,
  invite: inviteTeacherAction,
  endTeacher: endTeacherAction,
}

/** A class, for its teachers; for anybody else it is not there. */
export default async function ClassPage({ params }: Params) {
  const { id } = await params
  const opened = await open(id)
  if (!opened) return notTherePage(id)
  const { account, register } = opened
  return (
    <>
      <Crumbs of={[{ words: 'Classes', href: '/classes' }, { words: register.name }]} />
      <ZoneScope zone={register.zone}>
        <ClassView
          register={register}
          teacherId={account.id}
          address={publicAddress(await headers())}
          actions={actions}
          keeping={
            <>
              <ClassZone classId={register.id} zone={register.zone} onSet={setZoneAction} />
              <KeepUntil
                key={register.keepUntil}
                classId={register.id}
                keepUntil={register.keepUntil}
                onSet={keepUntilAction}
              />
              {may(register.standing, 'delete-class') && (
                <DeleteClass
                  classId={register.id}
                  teacherId={account.id}
                  name={register.name}
                  demo={register.demo}
                  onDelete={deleteClassAction}
                />
              )}
            </>
          }
        />
      </ZoneScope>
    </>
  )
}
