import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { issuesOf } from '../zod-issues.ts'

const asked = z.strictObject({ answer: z.enum(['yes', 'no']), name: z.string().min(1), count: z.int() })
const codes = (input: unknown) => {
  const { error } = asked.safeParse(input, { reportInput: true })
  return Object.fromEntries((error ? issuesOf(error) : []).map((issue) => [issue.path.join('.'), issue.code]))
}

describe('what is wrong with an input', () => {
  it('is that nothing was answered, also of a choice where nothing was chosen', () => {
    expect(codes({})).toEqual({ answer: 'required', name: 'required', count: 'required' })
    expect(codes({ answer: '', name: '', count: null })).toEqual({
      answer: 'required',
      name: 'required',
      count: 'required',
    })
  })

  it('is another thing when something was answered, and the value never comes back', () => {
    const said = codes({ answer: 'perhaps', name: 7, count: 'three', more: 1 })
    expect(said).toEqual({ answer: 'not_valid', name: 'wrong_type', count: 'wrong_type', more: 'unknown_field' })
    const { error } = asked.safeParse({ answer: 'her secret', name: 'x', count: 1 }, { reportInput: true })
    expect(JSON.stringify(error && issuesOf(error))).not.toContain('secret')
  })
})
