import type { Role } from '../../../../kernel/roles.ts'
import type { Ctx } from '../../../../platform/http/context.ts'
import type { StandsIn } from '../../../deputies/rules.ts'
import type { ForLetter } from '../../../service-referrals/facts.ts'
import type { Selection } from '../balasan-seleksi/facts.ts'
import type { MadePaper } from '../codes.ts'
import type { Consents } from '../f04-f05/facts.ts'
import type { ReceiptMinute } from '../f07/facts.ts'
import type { PlanFacts } from '../f16/facts.ts'
import type { PlacementFacts } from '../f18/facts.ts'
import type { EvaluationFacts } from '../f31/facts.ts'
import type { Ending } from '../f33/facts.ts'
import type { Handover } from '../f34/facts.ts'
import type { Toolkit } from '../f35/facts.ts'
import type { ProgressFacts } from '../laporan-perkembangan/facts.ts'
import type { BusinessPlanFacts } from '../rencana-usaha/facts.ts'
import type { Training } from '../sertifikat/facts.ts'
import type { GuestSession } from '../undangan/facts.ts'
import type { Filled } from './filled-facts.ts'
import type { MinuteSources } from './pick.ts'

/** Somebody of the house as a letter names her. */
export type Officer = Record<'post' | 'rank' | 'nip', string | null> & { name: string; standsIn?: StandsIn | null }
export type Intake = Record<'id' | 'name' | 'startsOn' | 'endsOn', string> &
  Record<'year' | 'ordinal' | 'quota', number>

/** What letters ask of other modules (src/app/paper-sources.ts): a paper without its source is not offered; case and identity are imported. */
export type Sources = MinuteSources & {
  officer(ctx: Ctx, role: Role): Promise<Officer | null>
  intakes(ctx: Ctx): Promise<Intake[]>
  minute(ctx: Ctx, caseId: string): Promise<ReceiptMinute | null>
  /** the letter that brought her here, in words; null without one */
  letterInWords(ctx: Ctx, caseId: string): Promise<string | null>
  consents(ctx: Ctx, caseId: string): Promise<Consents>
  selections?: (ctx: Ctx) => Promise<{ id: string; label: string }[]>
  selection?: (ctx: Ctx, referralId: string) => Promise<Selection | null>
  placement?: (ctx: Ctx, caseId: string) => Promise<PlacementFacts | null>
  /** numbers and codes of her time here between two days, for whoever referred her */
  progress?: (ctx: Ctx, caseId: string, from: string, until: string) => Promise<ProgressFacts>
  businessPlan?: (ctx: Ctx, caseId: string) => Promise<BusinessPlanFacts | null>
  plan?: (ctx: Ctx, caseId: string) => Promise<PlanFacts | null>
  evaluation?: (ctx: Ctx, intakeId: string) => Promise<EvaluationFacts | null>
  ending?: (ctx: Ctx, caseId: string) => Promise<Ending | null>
  handover?: (ctx: Ctx, caseId: string) => Promise<Handover | null>
  /** the referral by its id, or the last that waits for its answer */
  serviceReferral?: (ctx: Ctx, caseId: string, id: string | null) => Promise<ForLetter | null>
  toolkit?: (ctx: Ctx, caseId: string) => Promise<Toolkit | null>
  /** published sessions that are given from outside, from today on */
  guestSessions?: (ctx: Ctx) => Promise<GuestSession[]>
  /** who gives sessions from outside, by name */
  guests?: (ctx: Ctx) => Promise<{ delivererId: string; name: string; organisation: string | null }[]>
  training?: (ctx: Ctx, caseId: string) => Promise<Training | null>
  /** forms as they were filled in, by the code of their paper */
  filled?: Readonly<Record<string, Filled>>
  /** the centre's own Word template of a paper, when one is used */
  wordTemplate(ctx: Ctx, paper: MadePaper): Promise<Buffer | undefined>
  /** ticks the head's task when the letter no longer waits for her */
  finishTask(ctx: Ctx, taskId: string): Promise<void>
}
