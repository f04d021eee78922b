export const TAILOR = {
  ...{ name: 'Konveksi Bintang', kind: 'tailor' as const, contact: 'Bu Rini 0811-4477-0001', wants: 'Borong kemeja' },
  ...{ offer: { pieceRupiah: 2_000, pieceMinutes: 30 }, next: {}, partner: null },
}
export const SIGNED = {
  ...{ kind: 'pks' as const, number: '120/2026', fromOn: '2026-01-01', untilOn: '2026-12-31', quota: 1 },
  covers: ['wage', 'hours', 'safety', 'reach'] as ('wage' | 'hours' | 'safety' | 'reach')[],
}
