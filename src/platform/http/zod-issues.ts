import type { z } from 'zod'
import type { Issue } from '../../kernel/refusal.ts'

type Raw = z.core.$ZodIssue

/** More than anybody mends at once; a body with a thousand unknown fields is one issue of zod's. */
const MOST = 50

/** zod's issues as codes that have a sentence in every language; the value itself never comes back. */
export function issuesOf(error: z.ZodError): Issue[] {
  return error.issues
    .slice(0, MOST)
    .flatMap((raw) => one(raw))
    .slice(0, MOST)
}

function one(raw: Raw): Issue[] {
  const path = raw.path.filter((p): p is string | number => typeof p !== 'symbol')
  switch (raw.code) {
    case 'unrecognized_keys':
      return raw.keys.map((key) => ({ path: [...path, key], code: 'unknown_field' }))
    case 'invalid_type':
      return [{ path, code: isMissing(raw.input) ? 'required' : 'wrong_type', params: { expected: raw.expected } }]
    case 'invalid_value':
      return [{ path, code: isMissing(raw.input) ? 'required' : 'not_valid' }]
    case 'too_small':
      return [
        {
          path,
          code: raw.origin === 'string' ? (raw.minimum === 1 ? 'required' : 'too_short') : 'too_small',
          params: { min: Number(raw.minimum) },
        },
      ]
    case 'too_big':
      return [{ path, code: raw.origin === 'string' ? 'too_long' : 'too_big', params: { max: Number(raw.maximum) } }]
    case 'custom':
      return [{ path, code: typeof raw.params?.['code'] === 'string' ? raw.params['code'] : 'not_valid' }]
    default:
      return [{ path, code: 'not_valid' }]
  }
}

/** Nothing was answered; of a choice the screen sends an empty word. */
const isMissing = (input: unknown): boolean => input === undefined || input === null || input === ''
