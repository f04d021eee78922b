import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Session, setSession } from '../client/session.ts'
import { keep, letGo } from '../client/shown-once.ts'
import { Envelope } from '../envelope/envelope.tsx'
import words from '../first-run/words/id.json' with { type: 'json' }

const drawn = () =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <Envelope />
    </QueryClientProvider>,
  )

describe('the page of the recovery envelope', () => {
  beforeAll(() => {
    const me = { account: { id: 'ratna', centre: { timeZone: 'Asia/Jakarta' } } }
    setSession({ status: 'open', me } as unknown as Session) // what is read
  })

  it('says, drawn anew after a lock, that the cards made before are not in force', () => {
    expect(drawn()).not.toContain(words['envelope.unfinished'])
    keep('envelope', true)
    expect(drawn()).toContain(words['envelope.unfinished'])
    letGo('envelope')
    expect(drawn()).not.toContain(words['envelope.unfinished'])
  })
})
