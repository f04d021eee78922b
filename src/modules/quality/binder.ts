/**
 * The six standards by which an institution is accredited (domain.md 3.1: programme, service process, management, people, facilities, results).
 * The field names no list of proofs, so what stands here is what the house writes down anyway: nobody asked for one of them by law.
 */
export const STANDARDS = ['programme', 'process', 'organisation', 'people', 'facilities', 'results'] as const
export type Standard = (typeof STANDARDS)[number]

type Proof = {
  standard: Standard
  /** where it lies, or where it is made */
  at: `/${string}`
  /** of that page */
  may: string
  /** what stands today and not what was done in a span */
  isStanding?: true
  /** each is something of a woman: what leaves the house says no small number of them */
  ofWomen?: true
}

export const PROOFS = {
  intakes: { standard: 'programme', at: '/pengaturan/angkatan', may: 'referrals.read' },
  meetings: { standard: 'programme', at: '/kelompok', may: 'programme.groups' },
  budget: { standard: 'programme', at: '/anggaran', may: 'budget.read', isStanding: true },
  referrals: { standard: 'process', at: '/rujukan', may: 'referrals.read', ofWomen: true },
  assessments: { standard: 'process', at: '/penerima-manfaat', may: 'cases.read', ofWomen: true },
  plans: { standard: 'process', at: '/penerima-manfaat', may: 'cases.read', ofWomen: true },
  notes: { standard: 'process', at: '/penerima-manfaat', may: 'cases.read', ofWomen: true },
  reviews: { standard: 'process', at: '/pembahasan', may: 'conferences.read', ofWomen: true },
  sent_on: { standard: 'process', at: '/rujukan-layanan', may: 'serviceReferrals.read', ofWomen: true },
  complaints: { standard: 'process', at: '/rujukan', may: 'referrals.read', ofWomen: true },
  agreements: { standard: 'organisation', at: '/layanan', may: 'serviceReferrals.directory', isStanding: true },
  improvements: { standard: 'organisation', at: '/mutu/tindakan', may: 'quality.read' },
  surveys: { standard: 'organisation', at: '/survei', may: 'survey.read' },
  payments: { standard: 'organisation', at: '/belanja', may: 'spending.read' },
  staff: { standard: 'people', at: '/kepegawaian', may: 'staffFiles.all', isStanding: true },
  teachers: { standard: 'people', at: '/pengajar', may: 'deliverers.read', isStanding: true },
  certificates: { standard: 'people', at: '/kepegawaian', may: 'staffFiles.all' },
  trainings: { standard: 'people', at: '/kepegawaian', may: 'staffFiles.all' },
  beds: { standard: 'facilities', at: '/kamar', may: 'residence.read', isStanding: true },
  classrooms: { standard: 'facilities', at: '/jadwal/ruang', may: 'places.keep', isStanding: true },
  rooms_seen: { standard: 'facilities', at: '/periksa-kamar/buku', may: 'inspections.read' },
  machines: { standard: 'facilities', at: '/alat-kelas/opname', may: 'equipment.read' },
  tests: { standard: 'results', at: '/nilai', may: 'training.read', ofWomen: true },
  exits: { standard: 'results', at: '/penerima-manfaat', may: 'cases.read', ofWomen: true },
  kits: { standard: 'results', at: '/alat', may: 'stock.read', ofWomen: true },
  contacts: { standard: 'results', at: '/tindak-lanjut', may: 'aftercare.read', ofWomen: true },
  sales: { standard: 'results', at: '/karya/hasil', may: 'products.count' },
} as const satisfies Record<string, Proof>
export type ProofKey = keyof typeof PROOFS
export const PROOF_KEYS = Object.keys(PROOFS) as [ProofKey, ...ProofKey[]] // the keys of the table above

export const PROOF_STATES = ['there', 'before', 'missing'] as const
export type ProofState = (typeof PROOF_STATES)[number]

/** There in the span; there, but only before it; or not at all. */
export const proofState = (count: number, latestOn: string | null): ProofState =>
  count > 0 ? 'there' : latestOn === null ? 'missing' : 'before'

type Said = { proof: ProofKey; state: ProofState; latestOn: string | null }
/** What page and paper say of a proof: the key of the sentence, and the day in it. */
export function saidOf({ proof, state, latestOn }: Said) {
  if (state === 'missing') return { key: `binder_lacks.${proof}` as const, on: null }
  if ('isStanding' in PROOFS[proof]) return { key: 'binder.stands' as const, on: null }
  return { key: state === 'before' ? ('binder.before' as const) : ('binder.done' as const), on: latestOn }
}

/** Fewer are never told outside (domain.md 10.1). */
const FEWEST = 5

/**
 * What the paper says, which is for those who accredit: of what is something of a woman neither a number under five nor the day of one of them, and a
 * larger number in fives, so that the papers of two days do not tell who came between.
 */
export function leavesAs(p: Said & { count: number }) {
  if (p.state === 'missing' || !('ofWomen' in PROOFS[p.proof])) return { ...saidOf(p), n: p.count }
  if (p.state === 'before') return { key: 'binder.left_before' as const, on: null, n: 0 }
  return p.count < FEWEST
    ? { key: 'binder.left_few' as const, on: null, n: FEWEST }
    : { key: 'binder.left_many' as const, on: null, n: p.count - (p.count % FEWEST) }
}

/** The last year, or as long as an accreditation holds: C two, B three, A five years (domain.md 3.1). */
export const BINDER_YEARS = [1, 2, 3, 5] as const
export type BinderYears = (typeof BINDER_YEARS)[number]

/** So many years up to today. */
export const binderSpan = (today: Temporal.PlainDate, years: BinderYears): { from: string; until: string } => ({
  from: today.subtract({ years }).add({ days: 1 }).toString(),
  until: today.toString(),
})
