/** A copy for an office, as it is asked for. */
export const COPY = {
  ...{ kind: 'office' as const, recipient: 'Dinas Sosial Provinsi', reason: 'Surat 460/12 tentang pemutakhiran data' },
  ...{
    fields: ['exit' as const, 'track' as const],
    fromOn: '2025-01-01',
    untilOn: '2025-12-31',
    expiresOn: '2026-01-20',
  },
  recipientKey: 'age1pdxyjajyvz4fw3dqag2hlraft9c7r2jz0s5y6x7lat90sxa6rejq6pka0g',
}
