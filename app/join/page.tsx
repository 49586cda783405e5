import type { Metadata } from 'next'
import { JoinFlow } from '../../components/join/join-flow.tsx'
import { join } from '../../messages/join.ts'
import { currentLang, pickWords } from '../../server/http/lang.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: pickWords(join, await currentLang()).pageTitle }
}

/** The same page for everybody: what the link carries is in the fragment and never gets here. */
export default function JoinPage() {
  return <JoinFlow />
}
