'use server'
import { revalidatePath } from 'next/cache'
import { ChangeTerms, OfAssignment, OfMap, QuestionToSet, WithdrawAssignment } from '@/lib/domain/classroom/requests'
import type { Result } from '@/lib/domain/shared/result'
import { beginAssignment } from '@/lib/server/classroom/begin-assignment'
import { changeTerms, withdrawAssignment } from '@/lib/server/classroom/change-terms'
import { handIn } from '@/lib/server/classroom/hand-in'
import { setQuestionForClass } from '@/lib/server/classroom/set-question'
import { withdraw } from '@/lib/server/classroom/withdraw'
import { classFor } from '@/lib/server/rights/standing'
import { act } from './call'
import { chosenStart } from './chosen-start'

/** Sets a question to a class. */
export async function setQuestionAction(given: QuestionToSet): Promise<Result<{ id: string }>> {
  return act(QuestionToSet, given, async (db, { id }, { classId, chosen, terms, groups }, now) => {
    // Asked first, so that nobody else learns what a class or a deck is.
    const found = await classFor(db, id, classId, 'manage-class')
    if (!found.ok) return found
    const begun = await chosenStart(db, id, chosen)
    if (!begun.ok) return begun
    const { question, deckTitle, start } = begun.value
    return setQuestionForClass(db, id, classId, { terms: { ...terms, question, deckTitle }, start, groups }, now)
  })
}

/** Changes what can still be changed of a question that is set. */
export async function changeTermsAction(given: ChangeTerms): Promise<Result<null>> {
  return act(ChangeTerms, given, (db, { id }, { assignmentId, ...changed }) =>
    changeTerms(db, id, assignmentId, changed),
  )
}

/** Takes a question back, or sets it again. */
export async function withdrawAssignmentAction(given: WithdrawAssignment): Promise<Result<null>> {
  return act(WithdrawAssignment, given, async (db, { id }, asked, now) => {
    const done = await withdrawAssignment(db, id, asked, now)
    if (done.ok) revalidatePath('/classes', 'layout')
    return done
  })
}

/** Begins the map of a question that was set, or finds the one that was begun. */
export async function beginAssignmentAction(given: OfAssignment): Promise<Result<{ mapId: string }>> {
  return act(OfAssignment, given, (db, { id }, { assignmentId }) => beginAssignment(db, id, assignmentId))
}

/** Hands a map in as it is saved. */
export async function handInAction(given: OfMap): Promise<Result<{ late: boolean; seq: number; at: string }>> {
  return act(OfMap, given, async (db, { id }, { mapId }, now) => {
    const made = await handIn(db, id, mapId, now)
    if (!made.ok) return made
    revalidatePath('/maps')
    return { ok: true, value: { late: made.value.late, seq: made.value.seq, at: now.toISOString() } }
  })
}

/** Takes the newest hand-in of a map back. */
export async function takeBackAction(given: OfMap): Promise<Result<null>> {
  return act(OfMap, given, async (db, { id }, { mapId }, now) => {
    const taken = await withdraw(db, id, mapId, now)
    if (taken.ok) revalidatePath('/maps')
    return taken
  })
}
