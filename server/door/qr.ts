import QRCode from 'qrcode'

/** A QR as a standalone SVG, black on white in both themes: scanners want it so. */
export function qrSvg(text: string): Promise<string> {
  return QRCode.toString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 })
}
