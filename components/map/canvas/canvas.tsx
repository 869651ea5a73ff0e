'use client'
import { ReactFlowProvider } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { Board } from './board'

/** The map as lanes under the answer. React Flow stays behind this folder. */
export function Canvas() {
  return (
    <ReactFlowProvider>
      <Board />
    </ReactFlowProvider>
  )
}
