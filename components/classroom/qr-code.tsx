import { drawQr } from '@/lib/render/qr/draw-qr'
import './qr-code.css'

/** A QR code: ink on white in every theme, since that is what cameras read. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, d } = drawQr(text)
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={d} />
    </svg>
  )
}
