import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { Bars } from '../../../design/charts/bars.tsx'
import { ChartKey } from '../../../design/charts/chart-with-table.tsx'
import { KeyMark } from '../../../design/charts/columns.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import type { Report } from './api.ts'
import { t } from './words.ts'

/** What each class can do now: competent, and not yet, of those who were assessed. */
export function ClassPicture({ classes }: Pick<Report, 'classes'>) {
  const tracks = useTracks()
  if (classes.length === 0) return null
  return (
    <Section title={t('report.classes')}>
      <Card body>
        <Bars
          {...{ title: t('report.classes'), hideTitle: true, long: true, wordy: true }}
          head={[t('track'), t('report.result_number')]}
          rows={classes.map((k) => ({
            ...{ key: k.track, label: tracks.nameOf(k.track) },
            said: t('report.classes_said', { competent: k.competent, assessed: k.assessed, people: k.people }),
            parts: [
              { key: 'competent', value: k.competent, look: 'full' },
              { key: 'not_yet', value: k.assessed - k.competent, look: 'half' },
            ],
          }))}
        />
        <Key full={t('report.competent')} half={t('report.not_yet')} />
      </Card>
    </Section>
  )
}

/** What the weeks of practice brought in; of a loss nothing is drawn as gain. */
export function PracticePicture({ practice }: Pick<Report, 'practice'>) {
  const tracks = useTracks()
  return (
    <Section title={t('report.practice')}>
      <Card body>
        {practice.length === 0 ? (
          <p className="quiet">{t('report.practice_none')}</p>
        ) : (
          <>
            <Bars
              {...{ title: t('report.practice'), hideTitle: true, long: true, wordy: true }}
              head={[t('track'), t('report.result_number')]}
              rows={practice.map((p) => {
                const gain = Math.max(0, p.profitRupiah)
                return {
                  ...{ key: p.track, label: tracks.nameOf(p.track) },
                  said: t('report.practice_said', {
                    ...{ income: formatRupiah(p.incomeRupiah), profit: formatRupiah(p.profitRupiah) },
                    ...{ days: p.days, customers: p.customers },
                  }),
                  parts: [
                    { key: 'gain', value: gain, look: 'full' },
                    { key: 'costs', value: p.incomeRupiah - gain, look: 'half' },
                  ],
                }
              })}
            />
            <Key full={t('report.profit')} half={t('report.bought')} />
          </>
        )}
      </Card>
    </Section>
  )
}

/** How often each part of social work was played, and what was done in it. */
export function RolesPicture({ roles }: Pick<Report, 'roles'>) {
  return (
    <Section title={t('report.roles')}>
      <Card body>
        {roles.length === 0 ? (
          <p className="quiet">{t('report.roles_none')}</p>
        ) : (
          <>
            <Bars
              {...{ title: t('report.roles'), hideTitle: true, long: true }}
              head={[t('report.role'), t('report.result_number')]}
              rows={roles.map((r) => ({
                ...{ key: r.part, label: t.code('part', r.part), said: t('report.times', { n: r.count }) },
                parts: [{ key: 'n', value: r.count, look: 'full' }],
              }))}
            />
            <ul>
              {roles.map((r) => (
                <li key={r.part}>
                  <b>{t.code('part', r.part)}:</b> {r.text}
                </li>
              ))}
            </ul>
          </>
        )}
      </Card>
    </Section>
  )
}

const Key = ({ full, half }: { full: string; half: string }) => (
  <ChartKey
    of={[
      { key: 'full', word: full, mark: <KeyMark look="full" /> },
      { key: 'half', word: half, mark: <KeyMark look="half" /> },
    ]}
  />
)
