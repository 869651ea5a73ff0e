import * as z from 'zod'
import { Id } from '../shared/id'
import { Day, FIRST_ZONE, Zone } from '../shared/when'
import { MOST_SEATS } from './seat'
import { ChosenQuestion, Groups, OpenTerms } from './setting'

/** What is asked of the server about classes and what is set to them: once for who asks and for who answers. */

const ClassName = z.string().trim().min(1, 'Give the class a name.').max(80, 'The name is too long.')

export const CreateClass = z.object({ name: ClassName, zone: Zone.catch(FIRST_ZONE) })
export type CreateClass = z.infer<typeof CreateClass>

export const MakeDemoClass = z.object({ zone: Zone.catch(FIRST_ZONE) })
export type MakeDemoClass = z.infer<typeof MakeDemoClass>

export const OfClass = z.object({ classId: Id })
export type OfClass = z.infer<typeof OfClass>

export const RenameClass = OfClass.extend({ name: ClassName })
export type RenameClass = z.infer<typeof RenameClass>

export const ArchiveClass = OfClass.extend({ archived: z.boolean() })
export type ArchiveClass = z.infer<typeof ArchiveClass>

export const SetZone = OfClass.extend({ zone: Zone })
export type SetZone = z.infer<typeof SetZone>

/** A new code ends the old one, and lets newcomers in for a fortnight as opening does. */
export const MoveDoor = OfClass.extend({ door: z.enum(['new-code', 'open', 'close']) })
export type MoveDoor = z.infer<typeof MoveDoor>

/** A count and no more: who the pupils are stays in the teacher's browser. */
export const AddSeats = z.strictObject({ classId: Id, count: z.number().int().min(1).max(MOST_SEATS) })
export type AddSeats = z.infer<typeof AddSeats>

export const OfSeat = OfClass.extend({ seatId: Id })
export type OfSeat = z.infer<typeof OfSeat>

/** `ending`: how many cards and codes the teacher was told that this ends; more than these are not ended. */
export const MakeCards = OfClass.extend({
  seatIds: z.array(Id).min(1, 'Tick whose cards to print.').max(MOST_SEATS),
  ending: z.number().int().min(0).max(MOST_SEATS),
})
export type MakeCards = z.infer<typeof MakeCards>

export const UndoCards = OfClass.extend({ batchId: Id })
export type UndoCards = z.infer<typeof UndoCards>

export const AnswerKnock = OfClass.extend({ knockId: Id, open: z.boolean() })
export type AnswerKnock = z.infer<typeof AnswerKnock>

export const EndTeacher = OfClass.extend({ userId: Id })
export type EndTeacher = z.infer<typeof EndTeacher>

/** The last day on which a class is kept; null takes the day off. */
export const KeepUntilDay = OfClass.extend({ day: Day.nullable() })
export type KeepUntilDay = z.infer<typeof KeepUntilDay>

/** A name, typed as a deliberate act. */
export const TypedName = z.object({ typed: z.string().max(200) })
export type TypedName = z.infer<typeof TypedName>

/** `typed`: the class's name, not needed for a demonstration. */
export const ForgetClass = TypedName.extend({ classId: Id })
export type ForgetClass = z.infer<typeof ForgetClass>

export const QuestionToSet = OfClass.extend({ chosen: ChosenQuestion, terms: OpenTerms, groups: Groups })
export type QuestionToSet = z.infer<typeof QuestionToSet>

export const OfAssignment = z.object({ assignmentId: Id })
export type OfAssignment = z.infer<typeof OfAssignment>

export const ChangeTerms = OfAssignment.extend({ terms: OpenTerms, groups: Groups })
export type ChangeTerms = z.infer<typeof ChangeTerms>

/** `withdrawn`: taken back; false sets it again. */
export const WithdrawAssignment = OfAssignment.extend({ withdrawn: z.boolean() })
export type WithdrawAssignment = z.infer<typeof WithdrawAssignment>

export const OfMap = z.object({ mapId: Id })
export type OfMap = z.infer<typeof OfMap>

const Code = z.string().max(100)

/** What a pupil brings for a seat beside the code of the class: which, the last four of its card, or having been let in. */
export const JoinClass = z.object({
  code: Code,
  seatId: Id.optional(),
  last: Code.optional(),
  knock: Code.optional(),
})
export type JoinClass = z.infer<typeof JoinClass>

/** A seat, by the code of its class. */
export const SeatByCode = z.object({ code: Code, seatId: Id })
export type SeatByCode = z.infer<typeof SeatByCode>

export const CheckSeat = SeatByCode.extend({ last: Code })
export type CheckSeat = z.infer<typeof CheckSeat>

/** What the browser of somebody who asked to be let in was given. */
export const KnockToken = z.object({ token: Id })
export type KnockToken = z.infer<typeof KnockToken>

export const CardCode = z.object({ code: Code })
export type CardCode = z.infer<typeof CardCode>
