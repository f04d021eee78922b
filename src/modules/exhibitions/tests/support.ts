export const FAIR = {
  ...{
    kind: 'exhibition' as const,
    name: 'Festival Tenun 2026',
    organiser: 'Dekranasda',
    stand: 'Karya Penerima Manfaat',
  },
  ...{ fromOn: '2026-01-17', untilOn: '2026-01-19', outing: null },
}
