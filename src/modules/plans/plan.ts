/** The seven components under which every service is also reported to the ministry (Permensos 7/2021; domain.md 3.1). */
export const ATENSI_COMPONENTS = [
  'decent_living', // dukungan pemenuhan kebutuhan hidup layak
  'social_and_child_care', // perawatan sosial dan/atau pengasuhan anak
  'family_support', // dukungan keluarga
  'therapy', // terapi fisik, psikososial, mental spiritual
  'vocational_and_entrepreneurship', // pelatihan vokasional dan/atau pembinaan kewirausahaan
  'social_aid', // bantuan dan asistensi sosial
  'accessibility', // dukungan aksesibilitas
] as const
export type AtensiComponent = (typeof ATENSI_COMPONENTS)[number]

/** She herself, as the owner of a step. */
export const CLIENT = 'client'

/** What pays for a step, in words: the line that was chosen, or what somebody wrote before there was a choice. */
export const budgetWord = (s: { budgetLine?: string | undefined; budgetLineId?: string | undefined }) =>
  s.budgetLine || s.budgetLineId || null
