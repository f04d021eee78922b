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

/** What an office asks for in April, of everybody who came since the year before; to a key, and but for what is told otherwise. */
export const askedAt = (more: { recipientKey: string }) => ({
  ...{
    kind: 'office' as const,
    recipient: 'Dinas Sosial Provinsi, bidang rehabilitasi',
    reason: 'Surat 460/12 tentang pemutakhiran data',
  },
  ...{
    fields: ['exit', 'track', 'came', 'sender'] as ('exit' | 'track' | 'came' | 'sender' | 'age')[],
    fromOn: '2025-01-01',
    untilOn: '2026-03-31',
  },
  ...{ expiresOn: '2026-04-20' },
  ...more,
})
