import { SealError } from './seal-error.ts'

export type Turns = <T>(work: () => Promise<T>) => Promise<T>

/**
 * Lets `width` pieces of work run at a time and the others wait in line, `longestQueue` of them at most; who comes later
 * is told at once. Work is done in the order of arrival. Throws SealError busy.
 */
export function takeTurns(width: number, longestQueue: number): Turns {
  const waiting: (() => void)[] = []
  let running = 0

  return async (work) => {
    if (running < width) running += 1
    else {
      if (waiting.length >= longestQueue) throw new SealError('busy')
      await new Promise<void>((resolve) => waiting.push(resolve))
    }
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
