import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'

/** The house mother on her shift, and what she is asked. */
export function atNight(app: () => TestApp) {
  const yanti = () => app().as(cast.houseMother)
  const asked = async (callName = 'Melati') => ({
    callName,
    age: 24,
    injury: 'none' as const,
    suicidal_thought: 'no' as const,
    pursuer: 'near' as const,
    note: 'Datang berjalan kaki dari jalan besar.',
    bedId: (await yanti().call('night.tonight', {})).beds[0]?.bedId ?? '',
  })
  return { yanti, asked }
}
