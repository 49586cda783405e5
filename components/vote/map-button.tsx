'use client'
import MapIcon from 'lucide-react/icons/map'
import { vote } from '../../messages/vote.ts'
import { useWords } from '../i18n.tsx'
import { Button } from '../ui/button.tsx'

/** The way from the vote to the map, for who wants to look something up. */
export function MapButton({ onMap }: { onMap?: () => void }) {
  const t = useWords(vote)
  if (!onMap) return null
  return (
    <Button className="self-start" icon={<MapIcon aria-hidden strokeWidth={1.75} />} onClick={onMap}>
      {t.lookAtMap}
    </Button>
  )
}
