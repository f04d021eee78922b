import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { openApi } from '../openapi.ts'

type Loose = Record<string, Record<string, Record<string, Record<string, unknown>>>>

describe('the description of the interface', () => {
  const text = JSON.stringify(openApi())
  const judged = (document: unknown) => new Validator().validate(document as Parameters<Validator['validate']>[0]) // its own type is any object

  it('is OpenAPI 3.1 to a validator by other people', async () => {
    expect(await judged(JSON.parse(text))).toEqual({ valid: true })
  })

  it('would be refused with an operation that tells no answer', async () => {
    const broken = JSON.parse(text) as Loose // as printed above
    delete broken['paths']?.['/api/auth/me']?.['post']?.['responses']
    broken['info'] = {}
    expect((await judged(broken)).valid).toBe(false)
  })
})
