'use server'
import { currentVisit } from '@/app/visit'
import type { Joined, LookedAtCard } from '@/lib/domain/classroom/card'
import { CardCode, CheckSeat, JoinClass, KnockToken, SeatByCode } from '@/lib/domain/classroom/requests'
import type { Door } from '@/lib/domain/classroom/seat'
import { type Result, refuse } from '@/lib/domain/shared/result'
import { afterCode } from '@/lib/server/account/visit'
import { checkSeat, joinAsAccount } from '@/lib/server/classroom/join-class'
import { doorOf, knock } from '@/lib/server/classroom/knock'
import { lookAtCard } from '@/lib/server/classroom/look-at-card'
import { database } from '@/lib/server/database/database'
import { orCannotSave } from '@/lib/server/database/disk-fault'
import { act } from './call'

const badRequest = () => refuse('bad-request', 'That is not a request of a page here.')

/** Brings whoever is signed in into the class of a code, or says who they are there. */
export async function joinClassAction(given: JoinClass): Promise<Result<Joined>> {
  const visit = await currentVisit()
  return act(JoinClass, given, async (db, account, join, now) =>
    afterCode(visit, await joinAsAccount(db, account, { ...join, ...visit.caller }, now)),
  )
}

/** For a visitor who tapped a seat that is not free: whether these are the last four of its card. */
export async function checkSeatAction(given: CheckSeat): Promise<Result<null>> {
  const parsed = CheckSeat.safeParse(given)
  if (!parsed.success) return badRequest()
  const visit = await currentVisit()
  return afterCode(
    visit,
    await orCannotSave(() => checkSeat(database(), { ...parsed.data, ...visit.caller }, new Date())),
  )
}

/** For a visitor without a card: asks the teacher to be let in. */
export async function knockAction(given: SeatByCode): Promise<Result<{ token: string }>> {
  const parsed = SeatByCode.safeParse(given)
  if (!parsed.success) return badRequest()
  const visit = await currentVisit()
  return afterCode(visit, await orCannotSave(() => knock(database(), { ...parsed.data, ...visit.caller }, new Date())))
}

/** How it stands with a visitor who asked. */
export async function doorAction(given: KnockToken): Promise<Result<Door>> {
  const parsed = KnockToken.safeParse(given)
  return parsed.success ? doorOf(database(), parsed.data.token, new Date()) : badRequest()
}

/** What a card says before it is used. */
export async function lookAtCardAction(given: CardCode): Promise<Result<LookedAtCard>> {
  const parsed = CardCode.safeParse(given)
  if (!parsed.success) return badRequest()
  const visit = await currentVisit()
  return afterCode(visit, await orCannotSave(() => lookAtCard(database(), { ...parsed.data, ...visit.caller })))
}
