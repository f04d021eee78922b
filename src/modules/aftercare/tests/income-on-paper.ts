import { beforeEach, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { f38 } from '../../../app/filled/aftercare.ts'
import { todayOf } from '../../terminations/tests/support.ts'
import { afterLeaving } from './support.ts'

/** What came in after she left, as F38 draws it. */
export function incomeOnPaper(app: () => TestApp) {
  const { rizal, left } = afterLeaving(app)

  describe('her income on paper (F38)', () => {
    let caseId: string
    beforeEach(async () => {
      caseId = await left()
    })
    const told = (figures: object) =>
      rizal().call('aftercare.recordContact', {
        ...{ caseId, on: todayOf(app()), mode: 'visit', isReached: true, isMet: true, isSafeToTalk: true },
        ...{ work: 'business_running', figures },
      } as never) // codes of the form

    it('is that of her page, contact by contact, up to the day of the contact that is printed', async () => {
      await told({ salesRupiah: 1_000_000, materialRupiah: 350_000, householdSize: 3 })
      app().pass({ hours: 24 })
      await told({ salesRupiah: 2_000_000, materialRupiah: 750_000, otherIncomeRupiah: 600_000, householdSize: 3 })
      const { months } = await rizal().call('enterprise.ofCase', { caseId })
      expect(months.map((m) => m.ownRupiah)).toEqual([650_000, 1_250_000])
      const printed = async (at: number) => {
        const facts = await rizal().within((ctx) => f38(ctx, caseId, months[at]?.contactId ?? null))
        if (!facts || facts === 'closed') throw new Error('nothing to print')
        return facts.pictures?.[0]?.rows ?? []
      }
      const rows = await printed(1)
      expect(rows.map((r) => r.drawn)).toEqual(
        months.map((m) => ({
          ...{ kind: 'bar', whole: 1_850_000, yard: m.povertyLine && m.povertyLine.rupiah * m.people },
          parts: [
            { value: m.ownRupiah, look: 'full' },
            { value: m.othersRupiah, look: 'half' },
          ],
        })),
      )
      expect(rows.map((r) => r.cells.slice(1, 4))).toEqual([
        ['650.000', '0', '216.667'],
        ['1.250.000', '600.000', '616.667'],
      ])
      expect(await printed(0), 'what came later is on a later paper').toHaveLength(1)
    })

    it('draws a loss as nothing, and says it in its number', async () => {
      await told({ salesRupiah: 100_000, materialRupiah: 350_000, householdSize: 2 })
      const facts = await rizal().within((ctx) => f38(ctx, caseId, null))
      const [row] = (facts && facts !== 'closed' && facts.pictures?.[0]?.rows) || []
      expect(row?.drawn).toMatchObject({ parts: [{ value: 0 }, { value: 0 }] })
      expect(row?.cells[1]).toContain('250.000')
      expect(row?.cells[1]).not.toBe('250.000')
    })

    it('is not opened for whoever holds no key of her story', async () => {
      await told({ salesRupiah: 1_000_000, householdSize: 3 })
      expect(
        await app()
          .as(cast.wulan)
          .within((ctx) => f38(ctx, caseId, null)),
      ).toBeNull()
    })
  })
}
