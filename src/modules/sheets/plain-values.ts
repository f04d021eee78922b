import type { Sex } from '../../kernel/nik.ts'

export type Education =
  | 'none'
  | 'primary_unfinished'
  | 'primary'
  | 'junior_secondary'
  | 'senior_secondary'
  | 'vocational_secondary'
  | 'diploma'
  | 'university'

export type MaritalStatus = 'single' | 'married' | 'divorced' | 'widowed' | 'widowed_or_divorced'

type Table<T> = readonly (readonly [RegExp, T])[]

const read = <T>(table: Table<T>, text: string): T | null => {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return table.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}

const SEX: Table<Sex> = [
  [/^(?:p|pr|w|perempuan|wanita|female|f)$/, 'female'],
  [/^(?:l|lk|laki laki|laki|pria|male|m)$/, 'male'],
]

const EDUCATION: Table<Education> = [
  [
    /^(?:tidak|tdk|blm|belum) (?:tamat|lulus|selesai) (?:sd|mi|sekolah dasar)\b|^(?:tts?d|sd tidak tamat|sd tdk tamat)$/,
    'primary_unfinished',
  ],
  [/^(?:tidak|tdk|blm|belum)(?: pernah)? sekolah$|^(?:buta huruf|-)$/, 'none'],
  [/^(?:tamat |lulus )?(?:sd|mi|paket a|sekolah dasar)(?: sederajat)?$/, 'primary'],
  [/^(?:tamat |lulus )?(?:smp|sltp|mts|paket b)(?: sederajat)?$/, 'junior_secondary'],
  [/^(?:tamat |lulus )?(?:smk|stm|smea|smkk)(?: sederajat)?$/, 'vocational_secondary'],
  [/^(?:tamat |lulus )?(?:sma|slta|smu|ma|man|paket c)(?: sederajat)?$/, 'senior_secondary'],
  [/^(?:d ?[1234]|d ?i{1,3}v?|diploma.*)$/, 'diploma'],
  [/^(?:s ?[123]|sarjana.*|magister)$/, 'university'],
]

const MARITAL: Table<MaritalStatus> = [
  [/^(?:belum|blm|bl|tidak|tdk) (?:kawin|nikah|menikah)$|^(?:lajang|gadis|single|bk)$/, 'single'],
  [/^(?:cerai mati|cm|janda mati|janda cerai mati)$/, 'widowed'],
  [/^(?:cerai hidup|ch|cerai|janda hidup|janda cerai hidup)$/, 'divorced'],
  [/^janda$/, 'widowed_or_divorced'],
  [/^(?:sudah |sdh )?(?:kawin|nikah|menikah)(?: siri| tercatat| belum tercatat)?$|^k$/, 'married'],
]

/** "P", "Perempuan", "L" …; null when the text says something else. */
export const sexOf = (text: string): Sex | null => read(SEX, text)
/** "tidak tamat SD", "SMP", "Paket C" …; null when the text says something else. */
export const educationOf = (text: string): Education | null => read(EDUCATION, text)
/** "Blm kawin", "Cerai hidup", "Janda" …; *janda* alone does not say whether he died. */
export const maritalStatusOf = (text: string): MaritalStatus | null => read(MARITAL, text)
