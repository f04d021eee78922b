import type { RealWeb } from '../../support/real-web.ts'

/** Proposed by the coordinator and published by the head: only then it is the timetable of the house. */
export async function publishWeek(web: RealWeb, weekOn: string): Promise<void> {
  const version = async () => {
    const { plan } = (await web.call('hana', 'programme.week', { onDay: weekOn })) as {
      plan: { version: number } | null
    } // the contract of week
    return plan?.version
  }
  await web.call('hana', 'programme.proposeWeek', { weekOn, version: await version() })
  await web.call('ratna', 'programme.publishWeek', { weekOn, version: await version() })
}
