'use client'
import { LookAgain } from '@/components/plan/look-again'
import { ThisCard } from '@/components/weighing/this-card'
import { CardSource } from './card-source'
import { HowFarSection } from './how-far-section'
import { JudgementSection } from './judgement-section'
import { StanceList } from './stance-list'
import { WeightsSection } from './weights-section'

/** The right side of the page: how far, what counts how much, what to look at again, and the judgement. */
export function AnswerPanel({ again }: { again: boolean }) {
  return (
    <>
      <HowFarSection />
      <ThisCard />
      <CardSource />
      <WeightsSection />
      {again && <LookAgain />}
      <StanceList />
      <JudgementSection />
    </>
  )
}
