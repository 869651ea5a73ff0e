// A canvas as React Flow's own first example has it: a component for a card, a dotted ground, buttons, nothing else.
import {
  Background,
  Controls,
  Handle,
  type NodeProps,
  Position,
  ReactFlow,
  useEdgesState,
  useNodesState,
} from '@xyflow/react'
import '@xyflow/react/dist/style.css'
import { memo } from 'react'
import { createRoot } from 'react-dom/client'
import { CARD_WIDTH, type PlainGraph } from './plain-graph'

const CARD = {
  boxSizing: 'border-box',
  width: CARD_WIDTH,
  minHeight: 90,
  padding: 8,
  border: '1px solid #567',
  borderRadius: 3,
  background: '#fff',
  font: '14px/1.36 sans-serif',
} as const

function PlainCard({ data }: NodeProps) {
  return (
    <div className="plain-card" style={CARD}>
      <Handle type="target" position={Position.Top} />
      <p style={{ margin: 0 }}>{String(data.text)}</p>
      <Handle type="source" position={Position.Bottom} />
    </div>
  )
}
const TYPES = { card: memo(PlainCard) }

function PlainPage({ graph }: { graph: PlainGraph }) {
  const [nodes, , onNodesChange] = useNodesState(
    graph.cards.map(({ id, text, x, y }) => ({ id, type: 'card', position: { x, y }, data: { text } })),
  )
  const [edges, , onEdgesChange] = useEdgesState(
    graph.lines.map(({ id, from, to }) => ({ id, source: from, target: to })),
  )
  return (
    <div style={{ width: '100vw', height: '100vh' }}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={TYPES}
        onNodesChange={onNodesChange}
        onEdgesChange={onEdgesChange}
        minZoom={0.2}
        panOnScroll
      >
        <Background />
        <Controls />
      </ReactFlow>
    </div>
  )
}

const root = document.getElementById('root')
const script = document.getElementById('graph')
if (root && script) createRoot(root).render(<PlainPage graph={JSON.parse(script.textContent)} />)
