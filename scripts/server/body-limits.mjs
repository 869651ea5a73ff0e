const KIB = 1024
const MIB = 1024 * KIB

/** What names things and says yes or no. */
const IDS = 4 * KIB
/** A few texts of 2,000 characters at most. */
const WORDS = 16 * KIB
/** Something about every pupil of a class. */
const REGISTER = 64 * KIB
/** Lists that a teacher keeps. */
const LISTS = 512 * KIB

/** What a request may bring that nothing below names: a page, a file, a form without its script. */
export const UNLISTED_BYTES = 16 * KIB

/**
 * How many bytes each route and each action of the build takes at most. A body is cut off there while it arrives: see
 * `read-body.mjs`. A route or an action of the build that is not here fails a test.
 */
export const BODY_BYTES = {
  'POST /api/account/import': 32 * MIB,
  'POST /api/account/resume-code': IDS,
  'POST /api/auth/[...nextauth]': WORDS,
  'POST /api/maps': 8 * MIB,
  'POST /api/maps/[id]/changes': 64 * KIB,

  'act acceptAsNewTeacherAction': WORDS,
  'act acceptInvitationAction': IDS,
  'act addSeatsAction': IDS,
  'act answerCommentAction': WORDS,
  'act answerKnockAction': IDS,
  'act answerReadAloudAction': IDS,
  'act archiveClassAction': IDS,
  'act askToReadAloudAction': IDS,
  'act beginAssignmentAction': IDS,
  'act binDeckAction': IDS,
  'act binMapAction': IDS,
  'act changeDeckAction': 4 * MIB,
  'act changeTermsAction': REGISTER,
  'act checkSeatAction': IDS,
  'act commentOnceAction': REGISTER,
  'act createClassAction': IDS,
  'act deleteAccountAction': IDS,
  'act deleteClassAction': IDS,
  'act deleteCommentAction': IDS,
  'act doorAction': IDS,
  'act duplicateMapAction': IDS,
  'act editCommentAction': WORDS,
  'act endTeacherAction': IDS,
  'act freeSeatAction': IDS,
  'act handInAction': IDS,
  'act inviteTeacherAction': IDS,
  'act joinClassAction': IDS,
  'act keepUntilAction': IDS,
  'act knockAction': IDS,
  'act knocksAction': IDS,
  'act lockAction': IDS,
  'act lookAtCardAction': IDS,
  'act lookAtDeckAction': IDS,
  'act makeCardsAction': REGISTER,
  'act makeDemoClassAction': IDS,
  'act markReadAction': IDS,
  'act moveDoorAction': IDS,
  'act newResumeCodeAction': IDS,
  'act releaseLevelsAction': IDS,
  'act removePupilAction': IDS,
  'act renameClassAction': IDS,
  'act renameMapAction': WORDS,
  'act replyAsTeacherAction': WORDS,
  'act resolveCommentAction': IDS,
  'act restorePupilAction': IDS,
  'act returnWorkAction': IDS,
  'act saveCommentBankAction': LISTS,
  // 500 claims of 2,000 characters in a wide script, with their notes.
  'act saveDeckAction': 4 * MIB,
  'act savePlanRulesAction': LISTS,
  'act saveSheetAction': LISTS,
  'act sendSheetAction': IDS,
  'act setDescriptorsAction': REGISTER,
  'act setLevelAction': REGISTER,
  'act setQuestionAction': REGISTER,
  'act setTargetAction': WORDS,
  'act setThemeAction': IDS,
  'act setUpTeacherAction': WORDS,
  'act setZoneAction': IDS,
  'act takeBackAction': IDS,
  'act takeBackReturnAction': IDS,
  'act undoBatchAction': REGISTER,
  'act undoCardsAction': IDS,
  'act unlockAction': IDS,
  'act withdrawAssignmentAction': IDS,
  'act writeCommentAction': WORDS,
}

const ROUTES = Object.entries(BODY_BYTES).flatMap(([name, bytes]) => {
  const [method, address] = name.split(' ')
  if (method === 'act') return []
  const pattern = address.replace(/\[\.\.\.\w+\]/g, '.+').replace(/\[\w+\]/g, '[^/]+')
  return [{ method, address: new RegExp(`^${pattern}$`), bytes }]
})

/** Bytes of a request's body at most. `action`: the name of the server action that it calls, if it calls one. */
export function bodyBytes(method, url, action) {
  const path = url.split('?', 1)[0]
  const route = ROUTES.find((r) => r.method === method && r.address.test(path))
  return route?.bytes ?? BODY_BYTES[`act ${action}`] ?? UNLISTED_BYTES
}
