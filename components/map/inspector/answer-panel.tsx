'use client'
import './inspector.css'
import { HowFarSection } from './how-far-section'
import { JudgementSection } from './judgement-section'
import { WeightsSection } from './weights-section'

/** The right side of the page: how far, what counts how much, and the judgement. */
export function AnswerPanel() {
  return (
    <>
      <HowFarSection />
      <WeightsSection />
      <JudgementSection />
    </>
  )
}
