import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { contract } from '../../src/app/modules.ts'
import type { Endpoint } from '../../src/kernel/contract.ts'
import { openInData } from '../../src/modules/clients/tests/support.ts'
import { cast } from '../cast.ts'
import { Refused, startApp, type TestApp } from '../support/app.ts'

const NIK = '9910014508980001'
const PHONE = '081200000001'
const suryani = { fullName: 'Suryani', birthDate: '1998-08-05', nik: NIK, phone: PHONE, district: 'Payaraman' }

const refusalOf = async (call: Promise<unknown>): Promise<Refused['refusal']> => {
  const error = await call.catch((e: unknown) => e)
  if (!(error instanceof Refused)) throw new Error('was let through')
  return error.refusal
}

/** Every name of a field in a schema, however deep. */
function fieldsOf(schema: z.ZodType): Set<string> {
  const names = new Set<string>()
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties' && typeof value === 'object' && value !== null)
        for (const name of Object.keys(value)) names.add(name)
      walk(value)
    }
  }
  walk(z.toJSONSchema(schema, { unrepresentable: 'any' }))
  return names
}

/** Where a colleague reads what a module writes, when it is not the module itself. */
const READ_IN: Readonly<Record<string, keyof typeof contract>> = {
  staff: 'access',
  screening: 'selection',
}

const clashing = Object.entries(contract).flatMap(([module, endpoints]) =>
  Object.entries(endpoints).flatMap(([name, e]: [string, Endpoint]) =>
    e.clash ? [{ name: `${module}.${name}`, module, clash: e.clash }] : [],
  ),
)

describe('A78: what a stale version is answered', () => {
  it.each(clashing)('shows at $name no field that the ordinary read does not show', ({ module, clash }) => {
    const endpoints: Record<string, Endpoint> = contract[READ_IN[module] ?? (module as keyof typeof contract)] // a key of it
    const shown = Object.values(endpoints).flatMap((e) => (e.kind === 'query' ? [...fieldsOf(e.output)] : []))
    expect([...fieldsOf(clash)].filter((field) => !shown.includes(field))).toEqual([])
  })

  it('is asked at all the verbs that write over a text', () => {
    expect(clashing.map((c) => c.name)).toEqual(
      expect.arrayContaining(['clients.saveIdentity', 'plans.saveDraft', 'assessments.savePart', 'sessions.saveNote']),
    )
  })
})

describe('A78 and G28: the identity that a stale version is answered with', () => {
  let t: TestApp
  let caseId: string
  const readsOf = (action: string) =>
    t.ownerSql(`select class from read_log where case_id = $1 and action = $2`, [caseId, action])
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    await t.as(cast.rizal).call('clients.saveIdentity', { caseId, version: 0, identity: suryani })
  })
  afterAll(() => t.close())

  it('is what the page shows this person, numbers masked, and stands in the read log', async () => {
    const before = await readsOf('clients.saveIdentity')
    const stale = await refusalOf(
      t.as(cast.administration).call('clients.saveIdentity', { caseId, version: 7, identity: suryani }),
    )
    expect(stale.code).toBe('stale_version')
    const { identity, version } = await t.as(cast.administration).call('clients.identity', { caseId })
    expect(stale.theirs).toEqual({ ...identity, version })
    expect(JSON.stringify(stale)).not.toContain(NIK)
    expect(JSON.stringify(stale)).not.toContain(PHONE)
    expect((await readsOf('clients.saveIdentity')).length).toBe(before.length + 1)
  })
})
