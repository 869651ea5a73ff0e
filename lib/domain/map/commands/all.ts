import type { Command } from '../command'
import { addClaim } from './add-claim'
import { addFactor } from './add-factor'
import { addList } from './add-list'
import { addParagraph } from './add-paragraph'
import { addRelation } from './add-relation'
import { attachClaim } from './attach-claim'
import { bringIn } from './bring-in'
import { dealWithNote } from './deal-with-note'
import { detachClaim } from './detach-claim'
import { dismissFinding } from './dismiss-finding'
import { duplicateClaim } from './duplicate-claim'
import { editClaim } from './edit-claim'
import { editFactor } from './edit-factor'
import { editParagraph } from './edit-paragraph'
import { editRelation } from './edit-relation'
import { keepVersion } from './keep-version'
import { looseClaim } from './loose-claim'
import { markRecall } from './mark-recall'
import { mergeFactors } from './merge-factors'
import { moveClaim } from './move-claim'
import { moveClaims } from './move-claims'
import { moveParagraph } from './move-paragraph'
import { moveToNewParagraph } from './move-to-new-paragraph'
import { putBack } from './put-back'
import { removeClaim } from './remove-claim'
import { removeParagraph } from './remove-paragraph'
import { removeRelation } from './remove-relation'
import { removeVersion } from './remove-version'
import { renameVersion } from './rename-version'
import { restoreFinding } from './restore-finding'
import { returnToTray } from './return-to-tray'
import { setClaimContext } from './set-claim-context'
import { setClaimFactor } from './set-claim-factor'
import { setClaimRole } from './set-claim-role'
import { setClaimSource } from './set-claim-source'
import { setJudgement } from './set-judgement'
import { setQuestion } from './set-question'
import { setTitle } from './set-title'
import { setTowardsAnswer } from './set-towards-answer'
import { sortClaims } from './sort-claims'
import { tidyMap } from './tidy-map'
import { weighClaim } from './weigh-claim'
import { weighClaims } from './weigh-claims'
import { weighParagraph } from './weigh-paragraph'
import { weighParagraphs } from './weigh-paragraphs'
import { writeFromMemory } from './write-from-memory'

/** Every command, for what must hold of all of them. */
export const COMMANDS = [
  addClaim,
  addFactor,
  addList,
  addParagraph,
  addRelation,
  attachClaim,
  bringIn,
  dealWithNote,
  detachClaim,
  dismissFinding,
  duplicateClaim,
  editClaim,
  editFactor,
  editParagraph,
  editRelation,
  keepVersion,
  looseClaim,
  markRecall,
  mergeFactors,
  moveClaim,
  moveClaims,
  moveParagraph,
  moveToNewParagraph,
  putBack,
  removeClaim,
  removeParagraph,
  removeRelation,
  removeVersion,
  renameVersion,
  restoreFinding,
  returnToTray,
  setClaimContext,
  setClaimFactor,
  setClaimRole,
  setClaimSource,
  setJudgement,
  setQuestion,
  setTitle,
  setTowardsAnswer,
  sortClaims,
  tidyMap,
  weighClaim,
  weighClaims,
  weighParagraph,
  weighParagraphs,
  writeFromMemory,
] as unknown as Command<unknown>[]
