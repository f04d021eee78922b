import type { Indicator } from '../indicator.ts'
import { i01 } from './i01-response-days.ts'
import { i02 } from './i02-acceptance.ts'
import { i03 } from './i03-within-rules.ts'
import { i04 } from './i04-assessment-in-time.ts'
import { i05 } from './i05-plan-signed.ts'
import { i06 } from './i06-triangulation.ts'
import { i07 } from './i07-occupancy.ts'
import { i08 } from './i08-length-of-stay.ts'
import { i09 } from './i09-attendance.ts'
import { i10 } from './i10-weekly-notes.ts'
import { i11 } from './i11-review-in-time.ts'
import { i12 } from './i12-women-per-worker.ts'
import { i13 } from './i13-caseload.ts'
import { i14 } from './i14-competent.ts'
import { i15 } from './i15-goals-reached.ts'
import { i16 } from './i16-well-being.ts'
import { i17 } from './i17-screening-followed.ts'
import { i18 } from './i18-functioning.ts'
import { i19 } from './i19-finished.ts'
import { i20 } from './i20-left-early.ts'
import { i21 } from './i21-kit-in-time.ts'
import { i22 } from './i22-reached-after.ts'
import { i23 } from './i23-business-lasts.ts'
import { i24 } from './i24-above-poverty-line.ts'
import { i25 } from './i25-back-to-before.ts'
import { i26 } from './i26-came-again.ts'
import { i27 } from './i27-referral-answered.ts'
import { i28 } from './i28-mediation.ts'
import { i29 } from './i29-complaints-settled.ts'
import { i30 } from './i30-incidents.ts'
import { i31 } from './i31-police-in-time.ts'
import { i32 } from './i32-satisfaction.ts'
import { i33 } from './i33-absorption.ts'
import { i34 } from './i34-works.ts'
import { i35 } from './i35-partners-active.ts'
import { i36 } from './i36-cost-per-day.ts'

/** The indicators of domain.md 10.2, in their order. */
export const INDICATORS: readonly Indicator[] = [
  i01,
  i02,
  i03,
  i04,
  i05,
  i06,
  i07,
  i08,
  i09,
  i10,
  i11,
  i12,
  i13,
  i14,
  i15,
  i16,
  i17,
  i18,
  i19,
  i20,
  i21,
  i22,
  i23,
  i24,
  i25,
  i26,
  i27,
  i28,
  i29,
  i30,
  i31,
  i32,
  i33,
  i34,
  i35,
  i36,
]
