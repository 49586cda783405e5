'use client'
import { useState } from 'react'
import { post } from '../../lib/client/post.ts'
import { forgetKeptWork } from '../../lib/client/work-store.ts'
import { board } from '../../messages/board.ts'
import { self } from '../../messages/self.ts'
import { useWords } from '../i18n.tsx'
import { SureButton } from '../ui/sure-button.tsx'
import { ErrorLine } from '../ui/error-line.tsx'

/** Out on this device; a guest has no way back to the same seat, so it asks first. */
export function SignOut() {
  const t = useWords(self)
  const b = useWords(board)
  const [failed, setFailed] = useState(false)
  const leave = async () => {
    const left = await post('/api/sign-out', {})
    setFailed(!left.ok)
    if (!left.ok) return
    await forgetKeptWork()
    location.assign('/')
  }
  return (
    <div className="flex flex-col items-start gap-2 border-t border-line pt-4" data-action="self.signOut">
      <SureButton label={t.leave} question={t.leaveSure} yes={t.leaveYes} busy={false} onSure={leave} />
      <ErrorLine>{failed ? b.commandFailed.serverProblem : null}</ErrorLine>
    </div>
  )
}
