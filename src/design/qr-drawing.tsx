import type { QrCode } from './qr.ts'

/** A QR code, black on white also on a dark screen; `label` says where it leads. */
export const QrDrawing = ({ qr, label }: { qr: QrCode; label: string }) => (
  <svg
    class="qr"
    role="img"
    aria-label={label}
    viewBox={`0 0 ${qr.size} ${qr.size}`}
    width="112"
    height="112"
  >
    <path fill="#ffffff" d={`M0 0h${qr.size}v${qr.size}h-${qr.size}z`} />
    <path fill="#000000" d={qr.path} />
  </svg>
)
