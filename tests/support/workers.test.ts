import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coresOf, WORKERS } from './workers.ts'

const mine = () => coresOf(/^Cpus_allowed_list:\s*(\S+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '')

describe('the cores that a worker may use', () => {
  it.each([
    ['0', [0]],
    ['0-1', [0, 1]],
    ['0-1,4', [0, 1, 4]],
    ['2,6-8', [2, 6, 7, 8]],
  ])('are read from %s as %j', (list, cores) => {
    expect(coresOf(list)).toEqual(cores)
  })

  // capability: a list of allowed cores in /proc, which only Linux has
  it.runIf(process.platform === 'linux')('are its own one, or all of a machine with more cores than workers', () => {
    const there = mine().length
    if (process.env['TITIAN_ON_CORE'] === undefined) throw new Error('this worker was not asked onto a core')
    expect(there === 1 || there !== WORKERS).toBe(true)
  })
})
