import 'server-only'
import type { LookedAtCard } from '@/lib/domain/classroom/card'
import { ok, type Refusal, type Result } from '@/lib/domain/shared/result'
import { tellTime } from '@/lib/domain/shared/when'
import { hashOfSecret, readResumeCode } from '../account/codes'
import { type Caller, tryCode } from '../account/throttle'
import { codeWasErased } from '../account/tombstone'
import type { Database } from '../database/database'

/** What a card says before it is used: whose it is, and whether somebody else may have sat in its seat meanwhile. */
export async function lookAtCard(
  db: Database,
  { code, ...caller }: { code: string } & Caller,
): Promise<Result<LookedAtCard>> {
  return tryCode(db, caller, async () => {
    const hash = hashOfSecret(readResumeCode(code))
    const user = await db.user.findUnique({ where: { resumeHash: hash } })
    if (!user) return { ok: false, refusal: await whyNoWork(db, hash) }
    const unused = await db.cardPrinting.findFirst({
      where: { hash, usedAt: null, seat: { userId: user.id, takenAt: { not: null } } },
      include: { seat: { include: { class: true } } },
    })
    const since = unused?.seat.takenAt
    return ok({
      name: unused?.seat.name ?? user.name,
      asks: unused && since ? asksSince(unused.seat.class, since) : null,
    })
  })
}

const asksSince = ({ name, zone }: { name: string; zone: string }, since: Date): LookedAtCard['asks'] => ({
  className: name,
  zone,
  since: since.toISOString(),
})

/** Why a code opens nothing: a code that was once right is told what became of it. */
export async function whyNoWork(db: Database, hash: string): Promise<Refusal> {
  if (await codeWasErased(db, hash))
    return { code: 'deleted', message: 'The class of this card was deleted, with everything made for it.' }
  const card = await db.cardPrinting.findFirst({
    where: { OR: [{ hash }, { endedHash: hash }] },
    orderBy: { at: 'desc' },
    include: { seat: { include: { class: true } } },
  })
  if (!card) return { code: 'resume-code', message: 'No work is kept under that code. Check it letter by letter.' }
  const { seat } = card
  const day = (at: Date) => tellTime('day', at, seat.class.zone)
  const later = await db.cardPrinting.findFirst({ where: { endedHash: hash }, orderBy: { at: 'desc' } })
  if (later)
    return {
      code: 'card-ended',
      message: `This code ended on ${day(later.at)}, when a new card was printed for ${seat.name}. Use that card, or ask your teacher for one.`,
    }
  if (seat.takenAt && seat.takenBy !== 'card')
    return {
      code: 'card-taken',
      message: `Somebody took ${seat.name} on ${day(seat.takenAt)} without this card. If that was you, use the code that you were shown then. If not, tell your teacher: one press in the register gives ${seat.name} back to you, and this card works.`,
    }
  return { code: 'card-ended', message: `This card of ${seat.name} has ended. Ask your teacher for a new one.` }
}
