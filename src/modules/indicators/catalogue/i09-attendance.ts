import { sql } from 'kysely'
import { type Indicator, LEAD, WORKER } from '../indicator.ts'

export const i09: Indicator = {
  no: 9,
  chapter: 'service',
  state: 'counted',
  words: {
    id: {
      name: 'Kehadiran kelas',
      how: 'hadir, terlambat, dispensasi ÷ sesi, tanpa sakit bersurat',
      of: 'presensi sesi kelompok pada masa ini',
      from: 'presensi',
      none: 'Tidak ada sesi yang dihitung pada masa ini.',
    },
    en: {
      name: 'Attendance',
      how: 'present, late, dispensation ÷ sessions, without illness with a letter',
      of: 'marks of group sessions in this period',
      from: 'attendance',
      none: 'No session counts in this period.',
    },
  },
  whole: LEAD,
  own: WORKER,
  figures: [
    {
      unit: 'percent',
      fold: 'share',
      hasDay: true,
      thing: 'session',
      rows: sql`
      select a.case_id, a.held_on as on_day, a.group_id as thing_id, a.mark as part, (a.mark in ('present', 'late', 'dispensation'))::int as n, 1 as d
        from group_attendances a
       where a.held_on between p.from_on and p.until_on and a.counts and not (a.mark = 'sick' and a.reason is not distinct from 'letter')`,
    },
  ],
}
