import { encode } from 'uqr'

/** White around the code, in modules: the standard (ISO/IEC 18004) asks for four. */
const QUIET_ZONE = 4

/** A QR code as one path of unit squares, black on white; `size` modules a side, its white border included. */
export interface QrCode {
  size: number
  path: string
}

/** Medium correction: a sheet is folded and gets coffee on it. */
export function drawQr(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE })
  const path = data
    .flatMap((row, y) => row.flatMap((isBlack, x) => (isBlack ? `M${x} ${y}h1v1h-1z` : [])))
    .join('')
  return { size, path }
}
