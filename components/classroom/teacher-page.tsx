import type { ReactNode } from 'react'

/** A page of a teacher's under the bar: what it is about, and its keys at the foot. */
export function TeacherPage({ className = '', children }: { className?: string; children: ReactNode }) {
  return (
    <div className={`flex min-h-[calc(100dvh-49px)] flex-col bg-sheet [&>footer]:mt-auto ${className}`}>{children}</div>
  )
}
