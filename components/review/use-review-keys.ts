'use client'
import { useRouter } from 'next/navigation'
import { usePageKeys } from '@/components/ui/use-page-keys'
import { REVIEW_CODES } from '@/lib/domain/review/codes'
import { focusNode } from './node-button'
import { useReview } from './review-context'
import { stepToChange } from './step-to-change'
import { useReviewDeeds } from './use-review-deeds'

/** The keys of a review: the whole of it can be done without a mouse. */
export function useReviewKeys(): void {
  const review = useReview()
  const { giveBack, giveBackNext, askAloud } = useReviewDeeds()
  const router = useRouter()
  const { assignment, handIn, node, select, step, compose, composeCode, openBank, undo, view, setView } = review
  usePageKeys({
    j: () => step(1),
    k: () => step(-1),
    d: stepToChange,
    c: () => (handIn ? compose({ node, code: null, text: '' }) : false),
    '/': () => openBank(true),
    t: () => document.querySelector<HTMLInputElement>('[name="target"]')?.focus(),
    '*': askAloud,
    r: () => void giveBack(),
    'Shift+r': () => void giveBackNext(),
    v: () => setView(view === 'map' ? 'outline' : 'map'),
    w: () => router.push(`/assignments/${assignment.id}`),
    'Ctrl+z': () => void undo(),
    Escape: () => {
      select(null)
      focusNode(null)
    },
    ...Object.fromEntries(REVIEW_CODES.map((code, i) => [String(i + 1), () => composeCode(code)])),
  })
}
