/** A QR as a picture: as a data URL it can hold no script, whatever the SVG says. */
export function QrCode({ svg, label, size = 176 }: { svg: string; label: string; size?: number }) {
  return (
    // oxlint-disable-next-line nextjs/no-img-element -- a data URL has nothing to optimise
    <img
      src={`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`}
      alt={label}
      width={size}
      height={size}
      className="shrink-0 self-start rounded-card border border-line bg-white"
    />
  )
}
