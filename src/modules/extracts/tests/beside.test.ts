import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { seedCentre } from '../../indicators/tests/seeded-centre.ts'
import { agree, agreed } from './agreed.ts'
import { askedAt } from './asked.ts'
import { outsider } from './opened.ts'

describe('two copies of one study, laid beside each other', () => {
  let t: TestApp
  let [study, another] = ['', '']
  let days: string[] = []
  const head = () => t.as(cast.head)
  const approved = async (more: object) => {
    const asked = {
      ...askedAt({ recipientKey: study }),
      kind: 'research' as const,
      ethicsNo: '12/KEPK/2026',
      fields: ['exit' as const],
    }
    const { extractId } = await head().call('extracts.ask', { ...asked, ...more })
    await t.as(cast.coordinator).call('extracts.decide', { extractId, decision: 'approved' })
    return extractId
  }
  const make = async (more: object = {}) => head().call('extracts.make', { extractId: await approved(more) })
  /** The day before that on which the last of them came, so that at least so many are left out. */
  const without = (n: number) =>
    Temporal.PlainDate.from(days.at(-n) ?? '')
      .subtract({ days: 1 })
      .toString()
  const leftOut = (until: string) => days.filter((d) => d > until).length

  beforeAll(async () => {
    t = await startApp()
    await seedCentre(t)
    t.travelTo('2026-04-10T03:00:00Z')
    await agree(t, 'research')
    study = (await outsider()).key
    another = (await outsider()).key
    const ids = (await agreed(t)).map((w) => w.id)
    const rows = await t.ownerSql<{ on: string }>(
      'select admitted_on::text as on from cases where case_id = any ($1) order by 1',
      [ids],
    )
    days = rows.map((r) => r.on)
  }, 180_000)
  afterAll(() => t.close())

  it('K34 differ by no woman or by five: one to four would be those of the rows that are over', async () => {
    const [few, many] = [without(1), without(8)]
    expect(leftOut(few)).toBeLessThan(5)
    expect(leftOut(many)).toBeGreaterThanOrEqual(5)
    await make()
    const extractId = await approved({ untilOn: few })
    expect(await head().refused('extracts.make', { extractId })).toBe('too_close')
    for (const same of [
      { recipientKey: another },
      { ethicsNo: '1/A/2026', recipientKey: another },
      { recipient: 'Universitas lain', ethicsNo: '1/A/2026' },
    ])
      expect(await head().refused('extracts.make', { extractId: await approved({ untilOn: few, ...same }) })).toBe(
        'too_close',
      )
    // the same women with other fields, fewer by many, and somebody else's study
    await make({ fields: ['track'] })
    await make({ untilOn: many })
    await make({ untilOn: few, recipient: 'Universitas lain', ethicsNo: '1/A/2026', recipientKey: another })
    // of copies that are gone nobody knows who was in them
    await t.ownerSql(`update extracts set file = null, gone_at = now() where extract_id <> $1 and file is not null`, [
      extractId,
    ])
    await head().call('extracts.make', { extractId })
  })
})
