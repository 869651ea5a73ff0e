import { CommentBank } from '@/lib/domain/review/bank'
import commentBank from './classroom/comment-bank.json'

/** What a teacher says often, until a teacher has words of their own. */
export const defaultCommentBank: CommentBank = CommentBank.parse(commentBank)
