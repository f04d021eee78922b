import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type Session, setSession } from '../../../app/web/client/session.ts'
import { type Stage, StagePath } from '../../../design/stage-path.tsx'
import { CaseWriting } from '../screens/case-writing.tsx'

function drawn(mayWork: boolean, state: 'open' | 'closed' = 'open'): string {
  const account = { id: 'wulan', roles: ['social_worker'], centre: { timeZone: 'Asia/Jakarta' } }
  setSession({ status: 'open', me: { actions: ['sessions.note'], account } } as unknown as Session) // what is read
  return renderToStaticMarkup(<CaseWriting page={{ caseId: 'c', mayWork, reopenedAt: null, state }} />)
}

describe('the head of a case', () => {
  it('offers a letter to whoever works on it, and not to whom an emergency lets in to read', () => {
    expect(drawn(true)).toContain('/surat/baru?case=c')
    expect(drawn(false)).not.toContain('/surat/baru')
    expect(drawn(false)).toContain('/catat?orang=c') // a word on her safety may be written
  })

  it('offers no note of a closed case, and still a letter', () => {
    expect(drawn(true, 'closed')).not.toContain('/catat')
    expect(drawn(true, 'closed')).toContain('/surat/baru?case=c')
  })
})

describe('the path of a case', () => {
  const done = (html: string) => html.split('stage--done').length - 1

  it('of an early end shows the stages that were walked, and of a whole stay all eight', () => {
    const path = (walked?: Stage) =>
      renderToStaticMarkup(<StagePath current={9} walked={walked} open={null} onOpen={() => {}} panelId="p" />)
    expect([done(path(1)), done(path(3)), done(path(8))]).toEqual([1, 3, 8])
  })

  it('of one under way shows what is behind her', () => {
    const html = renderToStaticMarkup(<StagePath current={3} walked={3} open={null} onOpen={() => {}} panelId="p" />)
    expect([done(html), html.includes('stage--now')]).toEqual([2, true])
  })
})
