import { drawQr } from '@/lib/render/qr/draw-qr'

/** A QR code: ink on white in every theme, since that is what cameras read. */
export function QrCode({ text, label, className = '' }: { text: string; label: string; className?: string }) {
  const { size, d } = drawQr(text)
  return (
    <svg
      className={`block bg-(--paper) fill-(--on-paper) ${className}`}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path d={d} />
    </svg>
  )
}
