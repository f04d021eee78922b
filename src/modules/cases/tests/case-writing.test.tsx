import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type Session, setSession } from '../../../app/web/client/session.ts'
import { CaseWriting } from '../screens/case-writing.tsx'

function drawn(mayWork: boolean): string {
  const account = { id: 'wulan', roles: ['social_worker'], centre: { timeZone: 'Asia/Jakarta' } }
  setSession({ status: 'open', me: { actions: ['sessions.note'], account } } as unknown as Session) // what is read
  return renderToStaticMarkup(<CaseWriting page={{ caseId: 'c', mayWork }} />)
}

describe('the head of a case', () => {
  it('offers a letter to whoever works on it, and not to whom an emergency lets in to read', () => {
    expect(drawn(true)).toContain('/surat/baru?case=c')
    expect(drawn(false)).not.toContain('/surat/baru')
    expect(drawn(false)).toContain('/catat?orang=c') // a word on her safety may be written
  })
})
