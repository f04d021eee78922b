import { describe, expect, it } from 'vitest'
import { Refused } from '../../../app/web/client/refused.ts'
import { goThrough, type Run } from '../screens/go-through.ts'

const refusedWith = (code: string) => new Refused(422, { code })
/** Refuses what it is told to, by key, and keeps what was sent. */
function through(keys: string[], no: Record<string, string> = {}, stopAfter = Number.POSITIVE_INFINITY) {
  const sent: string[] = []
  const told: Run[] = []
  const send = async (key: string) => {
    sent.push(key)
    if (no[key]) throw refusedWith(no[key])
  }
  const isStopped = () => sent.length >= stopAfter
  const going = goThrough(keys, { send, already: 'letter_there', isStopped, tell: (run) => told.push(run) })
  return going.then((last) => ({ last, sent, told }))
}

describe('one letter after another', () => {
  it('says after each how far it is', async () => {
    const { last, told } = await through(['a', 'b', 'c'])
    expect(told.map((r) => [r.done, r.of])).toEqual([0, 1, 2, 3].map((n) => [n, 3]))
    expect(last).toMatchObject({ done: 3, refused: {}, ended: '' })
  })

  it('sends nothing more once it was stopped, and keeps what was made', async () => {
    const { last, sent } = await through(['a', 'b', 'c'], {}, 2)
    expect([sent, last.done, last.of]).toEqual([['a', 'b'], 2, 3])
  })

  it('takes one that was there already as made, and one refused for itself holds nobody else up', async () => {
    const { last, sent } = await through(['a', 'b', 'c'], { a: 'letter_there', b: 'letter_incomplete' })
    expect([sent, last.done, Object.keys(last.refused), last.ended]).toEqual([['a', 'b', 'c'], 2, ['b'], ''])
    expect(last.refused['b']).not.toBe('')
  })

  it('ends where the next one would be refused as well: without a connection or a session', async () => {
    for (const code of ['offline', 'signed_out', 'locked', 'busy_retry']) {
      const { last, sent } = await through(['a', 'b', 'c'], { b: code })
      expect([sent, last.done, last.refused], code).toEqual([['a', 'b'], 1, {}])
      expect(last.ended, code).not.toBe('')
    }
  })
})
