import { NAMES_LOOK_ALIKE, nameSimilarity, spellingKey } from '../../kernel/name-spelling.ts'
import { foldForSearch } from '../../kernel/person-name.ts'
import type { CandidateDraft, DuplicateReason } from './candidate-draft.ts'

/** `isDoubtful`: both have a whole NIK and the two differ, which speaks for two women. */
export type Pair = { a: number; b: number; reasons: DuplicateReason[]; isDoubtful: boolean }

type Entry = { draft: CandidateDraft; key: string; village: string; district: string }

/** Above this many rows with one birth date, only neighbours in spelling are compared, so that no list can stall us. */
const MANY = 60
const WINDOW = 25

/** Pairs of rows that seem to be one woman, with the reasons (design.md 8.4: "Nama mirip, tanggal lahir sama …"). */
export function findPairs(drafts: readonly CandidateDraft[]): Pair[] {
  const entries = drafts.map(
    (draft): Entry => ({
      draft,
      key: spellingKey(draft.name),
      village: foldForSearch(draft.village ?? ''),
      district: foldForSearch(draft.district ?? ''),
    }),
  )
  const pairs = new Map<string, Pair>()
  for (const block of blocks(entries)) {
    for (const [a, b] of pairsOf(block)) {
      const id = `${a.draft.row} ${b.draft.row}`
      const pair = pairs.has(id) ? null : compare(a, b)
      if (pair) pairs.set(id, pair)
    }
  }
  return [...pairs.values()]
}

/** Rows worth comparing with one another: the same start of a NIK, the same birth date, the same name without a date. */
function blocks(entries: readonly Entry[]): Entry[][] {
  const byNik = Map.groupBy(entries, ({ draft }) => (draft.nik ?? draft.nikStart ?? '').slice(0, 15))
  byNik.delete('')
  const byDate = Map.groupBy(entries, ({ draft }) => draft.bornOn ?? '')
  byDate.delete('')
  const byName = Map.groupBy(entries, ({ key }) => key)
  byName.delete('')
  const sameName = [...byName.values()].filter((block) =>
    block.some(({ draft }) => draft.bornOn === null || draft.bornOnByNik !== null),
  )
  return [...byNik.values(), ...byDate.values(), ...sameName].filter((block) => block.length > 1)
}

function* pairsOf(block: readonly Entry[]): Generator<[Entry, Entry]> {
  const isLarge = block.length > MANY
  const sorted = isLarge ? block.toSorted((a, b) => (a.key < b.key ? -1 : 1)) : block
  for (let i = 0; i < sorted.length; i++) {
    const end = isLarge ? Math.min(sorted.length, i + WINDOW) : sorted.length
    for (let j = i + 1; j < end; j++) {
      const [a, b] = [sorted[i], sorted[j]]
      if (a && b) yield a.draft.row < b.draft.row ? [a, b] : [b, a]
    }
  }
}

function compare(a: Entry, b: Entry): Pair | null {
  const reasons: DuplicateReason[] = []
  const nik = compareNiks(a.draft, b.draft)
  if (nik === 'same_nik' || nik === 'same_nik_start') reasons.push(nik)
  const isSameDate = a.draft.bornOn !== null && a.draft.bornOn === b.draft.bornOn
  const isSameName = a.key !== '' && a.key === b.key
  const isAlike =
    isSameName || (a.key !== '' && b.key !== '' && nameSimilarity(a.draft.name, b.draft.name) >= NAMES_LOOK_ALIKE)
  const isSameVillage = a.village !== '' && a.village === b.village
  const isSameDistrict = a.district !== '' && a.district === b.district
  if (isAlike) reasons.push(isSameName && sameText(a, b) ? 'same_name' : 'similar_name')
  if (isSameDate) reasons.push('same_birth_date')
  if (isSameVillage) reasons.push('same_village')
  if (isSameDistrict) reasons.push('same_district')
  const isDoubtful = nik === 'different'
  const pair = { a: a.draft.row, b: b.draft.row, reasons, isDoubtful }
  if (nik === 'same_nik') return pair
  if (nik === 'same_nik_start' && (isAlike || isSameDate)) return pair
  if (!isAlike) return null
  if (isSameDate && (!isDoubtful || (isSameName && isSameDistrict))) return pair
  const isDateOpen = a.draft.bornOn === null || b.draft.bornOn === null
  return isSameName && isSameDistrict && isDateOpen && !isDoubtful ? pair : null
}

const sameText = (a: Entry, b: Entry): boolean => foldForSearch(a.draft.name) === foldForSearch(b.draft.name)

type NikVerdict = 'same_nik' | 'same_nik_start' | 'near' | 'different' | 'unknown'

function compareNiks(a: CandidateDraft, b: CandidateDraft): NikVerdict {
  const [x, y] = [a.nik ?? a.nikStart, b.nik ?? b.nikStart]
  if (x === null || y === null) return 'unknown'
  if (a.nik !== null && a.nik === b.nik) return 'same_nik'
  if ((a.nik === null || b.nik === null) && (x.startsWith(y) || y.startsWith(x))) return 'same_nik_start'
  const slips = [...x].filter((digit, i) => digit !== y[i]).length
  return slips <= 2 ? 'near' : 'different'
}
