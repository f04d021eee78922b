import { describe, expect, test } from 'vitest'
import { takeTurns } from '../take-turns.ts'
import { codeOfAsync } from './refusals.ts'

describe('taking turns', () => {
  test('never lets more than two work at a time, and all in the order of arrival (B51)', async () => {
    const inTurn = takeTurns(2, 100)
    let working = 0
    let most = 0
    const begun: number[] = []
    const work = (name: number) => async () => {
      begun.push(name)
      working += 1
      most = Math.max(most, working)
      await new Promise((resolve) => setTimeout(resolve, name % 3))
      working -= 1
      return name
    }
    const names = Array.from({ length: 40 }, (_, at) => at)
    expect(await Promise.all(names.map((name) => inTurn(work(name))))).toEqual(names)
    expect([most, working]).toEqual([2, 0])
    expect(begun).toEqual(names)

    const early = names.slice(0, 10).map((name) => inTurn(work(name)))
    const late = early.map((first) => first.then((name) => inTurn(work(name))))
    const later = late.map((again) => again.then((name) => Promise.all([inTurn(work(name)), inTurn(work(name))])))
    await Promise.all(later)
    expect([most, working]).toEqual([2, 0])
  })

  test('sends away who comes when the line is full, and goes on afterwards', async () => {
    const inTurn = takeTurns(1, 2)
    const release: (() => void)[] = []
    const hold = () => new Promise<void>((resolve) => release.push(resolve))
    const first = inTurn(hold)
    const second = inTurn(hold)
    const third = inTurn(hold)
    expect(await codeOfAsync(() => inTurn(hold))).toBe('busy')
    release[0]?.()
    await first
    await new Promise((resolve) => setImmediate(resolve))
    release[1]?.()
    await second
    await new Promise((resolve) => setImmediate(resolve))
    release[2]?.()
    await third
    expect(await inTurn(async () => 'free')).toBe('free')
  })

  test('passes the turn on when a piece of work breaks', async () => {
    const inTurn = takeTurns(1, 10)
    const broken = inTurn(async () => {
      throw new RangeError('broken')
    })
    const next = inTurn(async () => 'next')
    await expect(broken).rejects.toThrow('broken')
    expect(await next).toBe('next')
  })
})
