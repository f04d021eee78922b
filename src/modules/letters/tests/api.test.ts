import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { openFor, startDesk, suryani } from './desk.ts'
import { letterGuarded } from './letter-guarded.ts'
import { letterMade } from './letter-made.ts'

let t: TestApp
let close: () => Promise<void>
let intakeId: string
let caseId: string
beforeAll(async () => {
  ;({ t, close, intakeId } = await startDesk())
  caseId = await openFor(t, suryani)
})
afterAll(() => close())

// one server: each part goes on where the one before it ended
const at = () => ({ t, intakeId, caseId })
letterMade(at)
letterGuarded(at)

describe('a letter on its way', () => {
  it('never writes over what another wrote in the same draft: the later one gets both texts', async () => {
    const [tuti, head] = [t.as(cast.administration), t.as(cast.head)]
    const order = { code: 'f01' as const, subjectId: intakeId }
    const d = await tuti.call('letters.saveDraft', { ...order, fields: { daerah: 'Kota Rekaan' } })
    await head.call('letters.saveDraft', { ...order, ...d, fields: { daerah: 'Kabupaten Contoh' } })
    const later = tuti.call('letters.saveDraft', { ...order, ...d, fields: { daerah: 'Kota Lain' } })
    await expect(later).rejects.toMatchObject({
      refusal: { code: 'stale_version', theirs: { version: 2, fields: { daerah: 'Kabupaten Contoh' } } },
    })
    const both = await Promise.allSettled(
      [tuti, head].map((who, i) =>
        who.call('letters.saveDraft', {
          ...order,
          letterId: d.letterId,
          version: 2,
          fields: { daerah: `Tulisan ${i}` },
        }),
      ),
    )
    expect(both.filter((r) => r.status === 'fulfilled')).toHaveLength(1)
    expect(await tuti.call('letters.draft', { letterId: d.letterId })).toMatchObject({ version: 3 })
  })

  it('keeps a draft nobody else has changed, and drops it without a trace of its words', async () => {
    const tuti = t.as(cast.administration)
    const d = await tuti.call('letters.saveDraft', { code: 'f01', subjectId: intakeId, fields: {} })
    await tuti.call('letters.saveDraft', { code: 'f01', subjectId: intakeId, fields: { daerah: 'Kota Rekaan' }, ...d })
    expect(await tuti.refused('letters.saveDraft', { code: 'f01', subjectId: intakeId, fields: {}, ...d })).toBe(
      'stale_version',
    )
    expect(
      await tuti.refused('letters.issue', {
        code: 'sk-penetapan',
        subjectId: intakeId,
        fields: {},
        letterId: d.letterId,
        version: 2,
      }),
    ).toBe('not_found')
    expect(await t.as(cast.wulan).refused('letters.draft', { letterId: d.letterId })).toBe('not_found')
    expect(await tuti.refused('letters.dropDraft', { letterId: d.letterId, version: 1 })).toBe('stale_version')
    await tuti.call('letters.dropDraft', { letterId: d.letterId, version: 2 })
    expect(await t.ownerSql('select 1 from letter_files_shared where letter_id = $1', [d.letterId])).toEqual([])
    expect(await tuti.refused('letters.draft', { letterId: d.letterId })).toBe('not_found')
  })
})
