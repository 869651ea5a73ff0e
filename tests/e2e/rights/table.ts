import { type Actor, CHOSEN, TERMS_OF, type Things } from './world'

type Side = 'near' | 'far'
/** Who finds something there, of the near class and of the far one. */
type Who = Record<Side, readonly Actor[]>

const PUPILS = ['author', 'group mate', 'classmate', 'pupil elsewhere', 'removed pupil'] as const
const TEACHING = ['teacher', 'co-teacher', 'other teacher'] as const

const teachers: Who = { near: ['teacher', 'co-teacher'], far: ['other teacher'] }
const owner: Who = { near: ['teacher'], far: ['other teacher'] }
const authors: Who = { near: ['author', 'group mate'], far: ['pupil elsewhere'] }
const author: Who = { near: ['author'], far: ['pupil elsewhere'] }
const pupils: Who = { near: ['author', 'group mate', 'classmate'], far: ['pupil elsewhere'] }
const both = (a: Who, b: Who): Who => ({ near: [...a.near, ...b.near], far: [...a.far, ...b.far] })

/** Asked after the others, 2 after 1: it takes somebody's work away, or the way in. */
type Last = 1 | 2
/** A thing that somebody has: who finds it, and what is asked of it. */
type Of = { who: Who; args?: (of: Things) => unknown[]; body?: (of: Things) => unknown; last?: Last }
/** What names no thing: who may ask at all. */
type Open = {
  may: readonly Actor[] | 'anybody'
  path?: string
  args?: () => unknown[]
  body?: () => unknown
  last?: Last
}
export type Row = Of | Open

const signedIn = [...PUPILS, ...TEACHING]
const one =
  (of: (things: Things) => unknown): ((things: Things) => unknown[]) =>
  (things) => [of(things)]
const anybody: Open = { may: 'anybody' }
const change = { edits: [{ op: 'update', table: 'map', from: {}, to: { title: 'A title' } }] }

/** Everything that can be asked of the server, and who is answered. A row without a `who` names no thing. */
export const TABLE: Record<string, Row> = {
  'GET /api/account/export': { may: signedIn },
  'POST /api/account/import': { may: signedIn, body: () => ({ format: 'nothing' }) },
  'POST /api/account/resume-code': { may: signedIn, body: () => ({}), last: 1 },
  'GET /api/assignments/[id]/class.csv': { who: teachers },
  'GET /api/assignments/[id]/comments.csv': { who: teachers },
  'GET /api/assignments/[id]/sheet.pdf': { who: teachers },
  'GET /api/classes/[id]/register.csv': { who: teachers },
  'GET /api/auth/[...nextauth]': anybody,
  'POST /api/auth/[...nextauth]': anybody,
  'GET /api/health': anybody,
  'GET /api/source': anybody,
  'GET /api/maps/[id]': { who: authors },
  'GET /api/maps/[id]/changes': { who: authors },
  'GET /api/maps/[id]/events': { who: authors },
  'GET /api/maps/[id]/plan.pdf': { who: authors },
  'GET /api/maps/[id]/versions/[versionId]': { who: authors },
  'POST /api/maps': { may: signedIn, body: () => ({ map: {} }) },
  'POST /api/maps/[id]/changes': {
    who: authors,
    body: ({ mapId }) => ({ requestId: `rights-${mapId}`, baseSeq: 0, changes: [change] }),
  },

  'page /': anybody,
  'page /account': anybody,
  'page /assignments/[id]': { who: both(teachers, pupils) },
  'page /assignments/[id]/replay/[seatId]': { who: teachers },
  'page /assignments/[id]/review/[seatId]': { who: teachers },
  'page /assignments/[id]/sheet': { who: teachers },
  'page /classes': { may: TEACHING },
  'page /classes/[id]': { who: teachers },
  'page /classes/[id]/screen': { who: teachers },
  'page /classes/[id]/set': { who: teachers },
  'page /decks/[id]': { who: author },
  'page /decks/new': anybody,
  'page /help/checks': anybody,
  'page /help/checks/[slug]': { may: 'anybody', path: '/help/checks/claim-without-evidence' },
  'page /help/weighing': anybody,
  'page /help/words': anybody,
  'page /invited/[token]': anybody,
  'page /join': anybody,
  'page /join/[code]': anybody,
  'page /locked': anybody,
  'page /maps': anybody,
  'page /maps/[id]': { who: authors },
  'page /maps/[id]/replay': { who: authors },
  'page /maps/[id]/returned': { who: authors },
  'page /maps/new': { may: 'anybody', path: '/maps/new?deck=stalin' },
  'page /resume': anybody,
  'page /setup/[token]': anybody,
  'page /sign-in': anybody,
  'page /source': anybody,

  'act acceptAsNewTeacherAction': { may: 'anybody', args: () => [{ token: 'nothing', teacher: {} }] },
  'act acceptInvitationAction': { may: signedIn, args: () => [{ token: 'nothing' }] },
  'act addSeatsAction': { who: teachers, args: one(({ classId }) => ({ classId, count: 1 })) },
  'act answerCommentAction': { who: authors, args: one(({ commentId }) => ({ commentId, addressed: 'yes' })) },
  'act answerKnockAction': {
    who: teachers,
    args: one(({ classId, knockId }) => ({ classId, knockId, open: false })),
  },
  'act answerReadAloudAction': { who: authors, args: one(({ submissionId }) => ({ submissionId, agreed: true })) },
  'act archiveClassAction': { who: teachers, args: one(({ classId }) => ({ classId, archived: false })) },
  'act askToReadAloudAction': { who: teachers, args: one(({ submissionId }) => ({ submissionId, asked: true })) },
  'act beginAssignmentAction': { who: pupils, args: one(({ assignmentId }) => ({ assignmentId })) },
  'act binDeckAction': { who: author, args: ({ deckId }) => [deckId, false] },
  'act binMapAction': { who: author, args: ({ mapId }) => [mapId, false] },
  'act changeDeckAction': {
    who: author,
    args: ({ deckId }) => [
      deckId,
      { edits: [{ op: 'update', table: 'head', from: { title: 'Own' }, to: { title: 'Own' } }] },
    ],
  },
  'act changeTermsAction': {
    who: teachers,
    args: one(({ assignmentId }) => ({ assignmentId, terms: TERMS_OF(1), groups: {} })),
  },
  'act checkSeatAction': { may: 'anybody', args: () => [{ code: 'NOSUCHCD', seatId: 'nothing', last: 'ABCD' }] },
  'act commentOnceAction': {
    who: teachers,
    args: one(({ assignmentId, submissionId }) => ({
      assignmentId,
      code: 'LK',
      text: 'Draw a link.',
      task: '',
      taskBy: null,
      landings: [{ submissionId, node: null }],
    })),
  },
  'act createClassAction': { may: TEACHING, args: () => [{ name: 'Another class' }] },
  'act deleteAccountAction': { may: signedIn, args: () => [{ typed: 'not the name' }] },
  'act deleteClassAction': { who: owner, args: one(({ classId }) => ({ classId, typed: 'not the name' })) },
  'act deleteCommentAction': { who: teachers, args: one(({ draftId }) => ({ commentId: draftId })), last: 1 },
  'act doorAction': { may: 'anybody', args: () => [{ token: 'nothing' }] },
  'act duplicateMapAction': { who: authors, args: ({ mapId }) => [mapId] },
  'act editCommentAction': {
    who: teachers,
    args: one(({ draftId }) => ({ commentId: draftId, code: null, text: 'Worded anew.' })),
  },
  'act endTeacherAction': {
    who: owner,
    args: one(({ classId, colleagueId }) => ({ classId, userId: colleagueId })),
    last: 1,
  },
  'act freeSeatAction': {
    who: teachers,
    args: one(({ classId, spareSeatId }) => ({ classId, seatId: spareSeatId })),
  },
  'act handInAction': { who: authors, args: one(({ mapId }) => ({ mapId })) },
  'act inviteTeacherAction': { who: owner, args: one(({ classId }) => ({ classId })) },
  'act joinClassAction': { may: signedIn, args: () => [{ code: 'NOSUCHCD' }] },
  'act keepUntilAction': { who: teachers, args: one(({ classId }) => ({ classId, day: '2030-12-31' })) },
  'act knockAction': { may: 'anybody', args: () => [{ code: 'NOSUCHCD', seatId: 'nothing' }] },
  'act knocksAction': { who: teachers, args: one(({ classId }) => ({ classId })) },
  'act lockAction': { may: 'anybody', args: () => [], last: 2 },
  'act lookAtCardAction': { may: 'anybody', args: () => [{ code: 'nothing' }] },
  'act lookAtDeckAction': { who: author, args: ({ deckId }) => [deckId, 0] },
  'act makeCardsAction': {
    who: teachers,
    args: one(({ classId, spareSeatId }) => ({ classId, seatIds: [spareSeatId], ending: 9 })),
  },
  'act makeDemoClassAction': { may: TEACHING, args: () => [{}] },
  'act markReadAction': { who: teachers, args: one(({ submissionId }) => ({ submissionId })) },
  'act moveDoorAction': { who: teachers, args: one(({ classId }) => ({ classId, door: 'close' })) },
  'act newResumeCodeAction': { may: signedIn, args: () => [], last: 1 },
  'act releaseLevelsAction': { who: teachers, args: one(({ assignmentId }) => ({ assignmentId, released: false })) },
  'act removePupilAction': {
    who: teachers,
    args: one(({ classId, spareSeatId }) => ({ classId, seatId: spareSeatId })),
  },
  'act renameClassAction': { who: teachers, args: one(({ classId }) => ({ classId, name: 'Renamed' })) },
  'act renameMapAction': { who: authors, args: ({ mapId }) => [mapId, 'A name'] },
  'act replyAsTeacherAction': { who: teachers, args: one(({ commentId }) => ({ commentId, text: 'And?' })) },
  'act resolveCommentAction': { who: teachers, args: one(({ commentId }) => ({ commentId, resolved: true })) },
  'act restorePupilAction': {
    who: teachers,
    args: one(({ classId, spareSeatId }) => ({ classId, seatId: spareSeatId })),
  },
  'act returnWorkAction': { who: teachers, args: one(({ submissionId }) => ({ submissionId })) },
  'act saveCommentBankAction': { may: TEACHING, args: () => [{ bank: null }] },
  'act saveDeckAction': { may: signedIn, args: () => ['nothing', { title: 'Not whole' }] },
  'act savePlanRulesAction': { may: TEACHING, args: () => [null] },
  'act saveSheetAction': {
    who: teachers,
    args: one(({ assignmentId }) => ({ assignmentId, sheet: { plans: 1, lines: [] } })),
  },
  'act sendSheetAction': { who: teachers, args: one(({ assignmentId }) => ({ assignmentId, sent: false })) },
  'act setDescriptorsAction': {
    who: teachers,
    args: one(({ assignmentId }) => ({ assignmentId, descriptors: 'One\nTwo' })),
  },
  'act setLevelAction': { who: teachers, args: one(({ submissionId }) => ({ submissionId, level: null })) },
  'act setQuestionAction': {
    who: teachers,
    args: one(({ classId }) => ({ classId, chosen: CHOSEN, terms: TERMS_OF(1), groups: {} })),
  },
  'act setTargetAction': {
    who: teachers,
    args: one(({ submissionId }) => ({ submissionId, target: 'Weigh.', task: '', taskBy: null })),
  },
  'act setThemeAction': { may: 'anybody', args: () => ['dark'] },
  'act setUpTeacherAction': { may: 'anybody', args: () => ['nothing', {}] },
  'act setZoneAction': { who: teachers, args: one(({ classId }) => ({ classId, zone: 'Europe/Paris' })) },
  'act takeBackAction': { who: authors, args: one(({ mapId }) => ({ mapId })), last: 1 },
  'act takeBackReturnAction': { who: teachers, args: one(({ submissionId }) => ({ submissionId })) },
  'act undoBatchAction': {
    who: teachers,
    args: one(({ assignmentId }) => ({ assignmentId, batchId: 'nothing', task: '', tasked: [] })),
  },
  'act undoCardsAction': { who: teachers, args: one(({ classId }) => ({ classId, batchId: 'nothing' })) },
  'act unlockAction': { may: 'anybody', args: () => [{ secret: 'not it' }], last: 2 },
  'act withdrawAssignmentAction': {
    who: teachers,
    args: one(({ assignmentId }) => ({ assignmentId, withdrawn: false })),
  },
  'act writeCommentAction': {
    who: teachers,
    args: one(({ submissionId }) => ({ submissionId, node: null, code: null, text: 'Look again.' })),
  },
}
