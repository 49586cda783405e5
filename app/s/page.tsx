import type { Metadata } from 'next'
import { ShareDoor } from '../../components/share/share-door.tsx'
import { review } from '../../messages/review.ts'
import { currentLang, pickWords } from '../../server/http/lang.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: pickWords(review, await currentLang()).openTitle, referrer: 'no-referrer' }
}

export default function SharePage() {
  return <ShareDoor />
}
