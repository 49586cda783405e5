import type { Metadata } from 'next'
import { ComeBack } from '../../../components/join/come-back.tsx'
import { join } from '../../../messages/join.ts'
import { currentLang, pickWords } from '../../../server/http/lang.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: pickWords(join, await currentLang()).backTitle }
}

export default function ComeBackPage() {
  return <ComeBack />
}
