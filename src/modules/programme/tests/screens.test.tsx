import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, describe, expect, it } from 'vitest'
import { type Session, setSession } from '../../../app/web/client/session.ts'
import type { WeekRead } from '../screens/api.ts'
import { WeekSteps } from '../screens/week-steps.tsx'
import { t } from '../screens/words.ts'

const account = { id: 'budi', roles: [], centre: { timeZone: 'Asia/Jakarta' } }
const as = (actions: string[]) => setSession({ status: 'open', me: { actions, account } } as unknown as Session) // what is read

describe('a week that lies before the head', () => {
  const drawn = (actions: string[], isMine: boolean, state = 'proposed') => {
    as(actions)
    const plan = { version: 2, proposedBy: 'Budi', proposedAt: '2026-01-12T02:00:00Z', isMine, returnedFor: null }
    const week = { mondayOn: '2026-01-12', sessions: [], state, number: 0, publishedAt: null, gone: 0, plan }
    return renderToStaticMarkup(
      <QueryClientProvider client={new QueryClient()}>
        <WeekSteps week={week as unknown as WeekRead /* the parts that the steps read */} />
      </QueryClientProvider>,
    )
  }
  afterAll(() => as([]))

  it('says why nothing can be changed, and who may give it back', () => {
    expect(drawn(['programme.plan'], true)).toContain(t('steps.with_head'))
    expect(drawn(['programme.plan', 'programme.publish'], false)).toContain(t('steps.decide_first'))
    expect(drawn(['programme.plan', 'programme.publish'], true), 'her own').toContain(t('steps.with_head'))
  })

  it('and nothing of it to whoever only reads, nor of a draft', () => {
    expect(drawn([], false)).not.toContain(t('steps.with_head'))
    expect(drawn(['programme.plan'], true, 'draft')).not.toContain(t('steps.with_head'))
  })
})
