import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { gateStands, noteOf, openInHouse, openTasks, withGoals } from './support.ts'

/** What a note asks of somebody, and what it answers. */
export function noteBecomesWork(app: () => TestApp) {
  describe('a note', () => {
    it('turns a next step with a date into a task with its words; of a private note the words stay in the note', async () => {
      const other = await openInHouse(app(), 'Kartika')
      const step = { text: 'Buat daftar harga tiga model.', dueOn: '2026-01-20' }
      await app()
        .as(cast.rizal)
        .call('sessions.saveNote', { ...noteOf(other), nextStep: { ...step, ownerId: app().as(cast.sewing).id } })
      await app()
        .as(cast.rizal)
        .call('sessions.saveNote', { ...noteOf(other), audience: 'own', nextStep: step })
      await app()
        .as(cast.wulan)
        .call('sessions.saveNote', { ...noteOf(other), nextStep: step })
      await app()
        .as(cast.rizal)
        .call('sessions.saveNote', { ...noteOf(other), nextStep: { text: 'Tanpa tanggal' } })
      const tasks = await openTasks(app(), other)
      const of = (kind: string) => tasks.filter((x) => x.kind === kind)
      expect(of('own_words').map((x) => [x.text, x.owner, x.due])).toEqual([
        [true, app().as(cast.sewing).id, '2026-01-20'],
      ])
      expect(new Set(of('next_step_in_note').map((x) => x.owner))).toEqual(
        new Set([app().as(cast.rizal).id, app().as(cast.wulan).id]),
      )
      expect(of('next_step_in_note').some((x) => x.text)).toBe(false)
      expect(tasks).toHaveLength(3)
    })

    it('of explaining again finishes the task that asked for it', async () => {
      const other = await openInHouse(app(), 'Aminah')
      await app()
        .as(cast.rizal)
        .call('groups.save', {
          on: '2026-01-12',
          time: '08:00',
          minutes: 60,
          topic: 'Harga jual',
          method: 'talk',
          delivererName: 'Bu Hana',
          people: [{ caseId: other, mark: 'present', needsReexplaining: true }],
        })
      await app().as(cast.rizal).call('sessions.saveNote', noteOf(other))
      expect((await openTasks(app(), other)).map((x) => x.kind)).toEqual(['re_explain'])
      await app()
        .as(cast.rizal)
        .call('sessions.saveNote', { ...noteOf(other), kind: 're_explanation' })
      expect(await openTasks(app(), other)).toEqual([])
    })

    it('that needs attention calls the right person', async () => {
      const other = await openInHouse(app(), 'Lestari')
      for (const audience of ['team', 'head', 'own'] as const)
        await app()
          .as(cast.rizal)
          .call('sessions.saveNote', { ...noteOf(other), audience, needsAttention: true })
      await app()
        .as(cast.nurse)
        .call('sessions.saveNote', { ...noteOf(other), needsAttention: true })
      const tasks = await openTasks(app(), other)
      expect(tasks.map((x) => x.kind)).toEqual(['look_at_note', 'look_at_note', 'look_at_note'])
      expect(new Set(tasks.map((x) => x.role ?? x.owner))).toEqual(
        new Set(['coordinator', 'head', app().as(cast.rizal).id]),
      )
    })

    it('on goals of the plan meets the soft gate of progress', async () => {
      const other = await openInHouse(app(), 'Murni')
      await app().as(cast.rizal).call('sessions.saveNote', noteOf(other))
      expect(await gateStands(app(), other, 'goal_progress_noted_in_14_days')).toBe(false)
      const goalId = randomUUID()
      const onGoal = { ...noteOf(other), goalIds: [goalId] }
      expect(await app().as(cast.rizal).refused('sessions.saveNote', onGoal)).toBe('goal_not_in_plan')
      await withGoals(app(), other, [goalId])
      expect(
        await app()
          .as(cast.rizal)
          .refused('sessions.saveNote', { ...noteOf(other), goalIds: [goalId, randomUUID()] }),
      ).toBe('goal_not_in_plan')
      const { noteId } = await app().as(cast.rizal).call('sessions.saveNote', onGoal)
      expect(await gateStands(app(), other, 'goal_progress_noted_in_14_days')).toBe(true)
      // the plan was revised since: a correction keeps what the note was about
      await app().ownerSql('delete from plan_goals where goal_id = $1', [goalId])
      await app()
        .as(cast.rizal)
        .call('sessions.saveNote', { ...onGoal, minutes: 30, correctsId: noteId })
    })
  })
}
