import type { Clause } from './clauses'
import { cueOf, type Fit, fitCue, wordsAt } from './cue'
import { isCause } from './named-cause'
import type { QuestionForm } from './question-form'

/**
 * The cues of the seven types (`cue.ts` says how they read). They are tried in this order, plain ones
 * before those that would take their questions: a new type's cues stand before the first that fits its examples.
 */
const CUES: [QuestionForm, string[]][] = [
  [
    'change',
    [
      'ANY CHANGE_OR_NOT in/of/for/to/within {thing}',
      'HOW_FAR DID {thing} DEGREE* THE? RANK* CHANGE_OR_NOT',
      '{thing} IS DEGREE* THE? RANK* CHANGE_OR_NOT',
    ],
  ],
  [
    'success',
    [
      'ANY SUCCESS_OR_NOT of/in/for {thing}',
      '{thing} did/brought SUCCESS_OR_NOT {more}?',
      'HOW_FAR? DID? {thing} IS? DEGREE* THE? SUCCESS_OR_NOT {more}?',
    ],
  ],
  ['similarity', ['ANY ALIKENESS and ALIKENESS between/in/of {thing}', 'compare and/or contrast {thing}']],
  [
    'rivals',
    [
      'WHICH IS MORE? THE? RANK* COMPARED FOR_WHAT {thing} PAUSE {named} or {rival}',
      'WHICH IS MORE? COMPARED PAUSE {named} or {rival}',
      'WHICH IS THE? RANK* CAUSE FOR {thing} PAUSE {named} or {rival}',
      'WHICH DOES_MORE ANY? FOR_WHAT {thing} PAUSE {named} or {rival}',
      'WHICH {what} PAUSE {named} or {rival}',
      '{named} or {rival} PAUSE WHICH ANY FOR_WHAT {thing}',
      '{named} or {rival} PAUSE WHICH {what}',
      'DID it {named} or {rival} that/which/who {what}',
      'DID either? {named} or {rival} DEGREE* THE? RANK* CAUSE FOR {thing}',
      'DID either? {named} or {rival} MORE COMPARED FOR_WHAT {thing}',
      'DID either? {named} or {rival} DOES_MORE ANY? FOR_WHAT {thing}',
      'DID either? {named} or {rival} LED_TO {thing}',
      '{asked=DID} DEGREE* BECAUSE {named} or BECAUSE? {rival}',
      '{asked=DID} DEGREE* BECAUSE {named} or by? {rival}',
      '{asked=DID} by/through {named} or by/through? {rival}',
      'WAS {thing} DEGREE* a/an/the {named} or THE? {rival}',
      'HOW_FAR? DID {named} MORE COMPARED THAN {rival} FOR_WHAT {thing}',
      'HOW_FAR? DID {named} MORE COMPARED FOR_WHAT {thing} THAN {rival}',
      'HOW_FAR? DID {named} IS? DEGREE* THE? RANK* CAUSE FOR {thing} THAN {rival}',
      'HOW_FAR? DID {named} DOES_MORE ANY? FOR_WHAT {thing} THAN {rival}',
      'HOW_FAR? DID {named} DOES_MORE ANY? THAN {rival} FOR_WHAT {thing}',
      'HOW_FAR? DID {named} THAN {rival} DEGREE* THE? RANK* CAUSE FOR {thing}',
      'HOW_FAR? DID {named} THAN {rival} DEGREE* TO_BLAME FOR {thing}',
      'HOW_FAR? WAS {thing} DEGREE* DUE {named} THAN BY? {rival}',
      'HOW_FAR {asked=DID} DEGREE* BECAUSE {named} THAN BY? {rival}',
      'it IS DEGREE* {named} THAN {rival} that/which/who {what}',
      'it IS not DEGREE* {rival} but {named} that/which/who {what}',
      '{thing} owed DEGREE* to {named} THAN to? {rival}',
      '{thing} owed {more} to {named} THAN to? {rival}',
      '{thing} IS DEGREE* DUE {named} THAN BY? {rival}',
      '{named} MORE COMPARED THAN {rival} FOR_WHAT {thing}',
      '{named} IS MORE COMPARED THAN {rival} FOR_WHAT {thing}',
      '{named} IS MORE COMPARED FOR_WHAT {thing} THAN {rival}',
      '{named} IS THE? RANK+ CAUSE FOR {thing} THAN {rival}',
      '{named} IS MORE COMPARED THAN {rival}',
      '{named} DOES_MORE ANY? FOR_WHAT {thing} THAN {rival}',
      '{named} DOES_MORE ANY? THAN {rival} FOR_WHAT {thing}',
      '{named} THAN {rival} IS DEGREE* THE? RANK* CAUSE FOR {thing}',
      '{named} THAN {rival} IS DEGREE* TO_BLAME FOR {thing}',
      '{named} THAN {rival} DEGREE* LED_TO {thing}',
      '{named} THAN {rival} DEGREE* {what=BROUGHT}',
      '{why} DEGREE* BECAUSE {named} THAN BY? {rival}',
      '{why} DEGREE* BY {named} THAN BY {rival}',
      'compare the RANK* PART of {named} and/with {rival} FOR_WHAT {thing}',
      'ANY relative PART of {named} and {rival} FOR_WHAT {thing}',
      '{thing} PAUSE THE? {named} or THE? {rival}',
    ],
  ],
  [
    'cause',
    [
      'THE RANK+ CAUSE FOR {thing} IS DEGREE* {named}',
      'THE RANK+ CAUSE WHY? {why} IS DEGREE* that {named}',
      'THE RANK+ CAUSE WHY? {why} IS DEGREE* {named}',
      '{named} IS DEGREE* THE? RANK* CAUSE FOR {thing}',
      '{named} IS DEGREE* THE RANK* CAUSE WHY? {why}',
      '{named} IS DEGREE* THE? RANK* CAUSE',
      '{named} IS DEGREE* TO_BLAME for/in {thing}',
      '{named} IS DEGREE* TO_BLAME',
      'HOW_FAR? DID {named} IS? DEGREE* THE RANK* CAUSE FOR {thing}',
      'HOW_FAR? DID {named} IS? DEGREE* RANK+ CAUSE FOR {thing}',
      'HOW_FAR? DID {named} IS? DEGREE* THE RANK* CAUSE WHY? {why}',
      'HOW_FAR? DID {named} IS? DEGREE* TO_BLAME for/in {thing}',
      'HOW_FAR? DID {named} IS? DEGREE* TO_BLAME',
      'HOW_FAR? WAS {thing} DEGREE* DUE {named}',
      'HOW_FAR? can/could/should/may/might {thing} IS DEGREE* DUE {named}',
      'HOW_FAR? DID it IS? DEGREE* {named} that/which/who {what}',
    ],
  ],
  [
    'similarity',
    [
      'how far? DEGREE* ALIKE DID {thing} to/from {other}',
      'how far? DEGREE* ALIKE DID {thing}',
      'HOW_FAR? DID {thing} IS? DEGREE* ALIKE to/from {other}',
      'HOW_FAR? DID {thing} IS? DEGREE* ALIKE {more=ROUND}',
      'HOW_FAR? DID {thing} IS? DEGREE* ALIKE',
      'HOW_FAR? DID {thing} differ from {other}',
      'HOW_FAR? DID {thing} resemble {other}',
      'HOW_FAR? DID {thing} differ/share {more}?',
      'HOW_FAR? DID {thing} have ANY in common {more}?',
      'in what ways DID {thing} ALIKE {more}?',
      'ASSESS? the? RANK* ALIKENESS between/in/of {thing}',
      'compare {thing} with/and/to {other}',
      '{thing} IS DEGREE* ALIKE to/from {other}',
      '{thing} IS DEGREE* ALIKE {more=ROUND}',
      '{thing} IS DEGREE* ALIKE',
      '{thing} had/have DEGREE* in common {more}?',
      '{thing} had/shared/pursued/followed/faced DEGREE* THE? same/similar/different {more}',
      '{thing} in DEGREE* THE? same/similar/different way/ways/manner {more}?',
    ],
  ],
  [
    'significance',
    [
      'how DEGREE* IMPORTANT DID {named} FOR_WHAT {thing}',
      'how DEGREE* IMPORTANT DID {named}',
      'how DEGREE* BIG a/an? PART DID {named} play/have/make/exert FOR_WHAT {thing}',
      'how DEGREE* BIG a/an? PART DID {named} FOR_WHAT {thing}',
      'how much of? an? PART DID {named} play/have/make/exert FOR_WHAT {thing}',
      'what PART DID {named} play/have/make/exert FOR_WHAT {thing}',
      'how BIG WAS the BIG* PART played? of/by {named} FOR_WHAT {thing}',
      'ASSESS the? BIG* PART played? of/by {named} FOR_WHAT {thing}',
      'ASSESS the? BIG* PART played? of/by {named}',
      'HOW_FAR? DID {named} IS? DEGREE* IMPORTANT FOR_WHAT {thing}',
      'HOW_FAR? DID {named} IS? DEGREE* IMPORTANT',
      'HOW_FAR? DID {named} play/have/make/exert THE? BIG* PART FOR_WHAT {thing}',
      'HOW_FAR? DID {named} influence/affect/shape/matter FOR_WHAT? {thing}',
    ],
  ],
  [
    'change',
    [
      'how much RANK* CHANGES was/were there? FOR_WHAT {thing}',
      'how much RANK* CHANGES DID {by} bring/make/cause/produce/mean FOR_WHAT {thing}',
      'HOW_FAR? DID {by} DEGREE* bring about? RANK* CHANGES to/in/for {thing}',
      'HOW_FAR? DID there IS? DEGREE* CHANGES in/of/to {thing}',
      'HOW_FAR? DID {by} CHANGE {thing!}',
      'HOW_FAR? DID {thing} DEGREE* CHANGE {more}?',
      'HOW_FAR? DID {thing} IS? DEGREE* CHANGED {more}?',
      'HOW_FAR? DID {thing} IS? stay/remain DEGREE* SAME {more}?',
      'ASSESS the? RANK* CHANGES in/to/of {thing}',
      'what CHANGES ANY in/to {thing}',
      'in what ways DID {thing} CHANGE {more}?',
    ],
  ],
  [
    'success',
    [
      'how ADVERB {asked=DID}',
      'how well {asked=DID}',
      'how much of? a/an WORD DID {thing}',
      'how DEGREE* ADJECTIVE was/were/is/are {thing}',
      'how ADJECTIVE a/an ANY was/were/is/are {thing}',
      'HOW_FAR? WAS {thing} DEGREE* THE? WORD? TURNED_OUT {more}?',
      'ASSESS the? RANK* SUCCESS of {thing}',
    ],
  ],
  [
    'cause',
    [
      'DID {named} the RANK* CAUSE',
      'HOW_FAR? DID {by} owe {thing} to {named}',
      '{by} owed {thing} to {named}',
      'without/but for? {named} PAUSE {whole}',
      'there would/could ANY no {thing} without {named}',
      'it IS DEGREE* {named} that/which/who {what}',
      'HOW_FAR? {asked=DID} DEGREE* BECAUSE {named}',
      '{thing} IS DEGREE* DUE {named}',
      '{why} DEGREE* BECAUSE {named}',
      'HOW_FAR? DID {named} DEGREE* LED_TO {thing}',
      '{named} DEGREE* LED_TO {thing}',
      '{named} made {thing} possible/inevitable/certain/unavoidable/likely',
      '{named} DEGREE* {what=BROUGHT}',
    ],
  ],
  [
    'significance',
    [
      'THE RANK+ WORD WORD? FOR {thing} IS DEGREE* {named}',
      'THE RANK+ WORD WORD? FOR_WHAT {thing} IS DEGREE* {named}',
      '{thing=OWNED} IS DEGREE* {named}',
      '{named} IS DEGREE* IMPORTANT FOR_WHAT {thing}',
      '{named} IS DEGREE* IMPORTANT',
      '{named} IS the RANK+ WORD WORD? FOR {thing}',
      '{named} IS the RANK+ WORD WORD? FOR_WHAT {thing}',
      '{named} played/had/made/exerted THE? BIG* PART FOR_WHAT {thing}',
    ],
  ],
  [
    'change',
    [
      'little/nothing/much/everything changed in/for {thing}',
      'there IS DEGREE* MUCH* CHANGES in/to/for {thing}',
      '{thing} IS DEGREE* CHANGED {more}?',
      '{by} DEGREE* CHANGED {thing!}',
      '{by} brought about? BIG* CHANGES to/in/for {thing}',
      'ANY saw/witnessed MUCH* CHANGES in/to/for/of {thing}',
      '{thing} DEGREE* CHANGED {more}?',
      '{thing} stayed/remained DEGREE* SAME {more}?',
    ],
  ],
  ['success', ['{thing} IS DEGREE* THE? WORD? TURNED_OUT {more}?', 'HOW_FAR {asked=DID}']],
  [
    'reasons',
    [
      'why {asked=DID}',
      'ASSESS? ANY why {why}',
      'why {why}',
      'ASSESS the? RANK* CAUSE WHY {why}',
      'ASSESS the? RANK* CAUSE FOR {thing}',
      'ANY CAUSE FOR {thing}',
      'WHICH DEGREE* LED_TO {thing}',
      'WHICH IS DEGREE* TO_BLAME for {thing}',
      'account for {thing}',
      'how DID {thing} come about',
      'how {how=DID}',
    ],
  ],
  ['success', ['{asked=DID}', '{whole}']],
]

const IN_ORDER = CUES.flatMap(([form, cues]) => cues.map((cue) => ({ form, cue: cueOf(cue) })))

/** The first cue that fits one of the clauses, and where its places stand. */
export function readForm(text: string, clauses: Clause[]): { form: QuestionForm; fit: Fit } | null {
  const read = clauses.map((clause) => ({ clause, holds: wordsAt(clause) }))
  for (const { form, cue } of IN_ORDER)
    for (const { clause, holds } of read) {
      const fit = fitCue(cue, clause, holds)
      if (fit && isCause(text, fit.named) && isCause(text, fit.rival)) return { form, fit }
    }
  return null
}
