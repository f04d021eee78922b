import { shortDayYear } from '../../../app/web/client/days.ts'
import { DataTable } from '../../../design/data-table.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { CRITERIA, ENOUGH_CRITERIA, MUST } from '../../aftercare/rules.ts'
import { toolWords } from '../../stock/said.ts'
import type { Business } from './api.ts'
import { whenOf } from './when.ts'
import { t } from './words.ts'

/** The kit that she was given, and how it was at each contact. */
export function Tools({ her: { kit, tools } }: { her: Business }) {
  return (
    <Section
      title={t('kit.title')}
      count={
        kit
          ? t('kit.worth', {
              rupiah: formatRupiah(kit.valueRupiah),
              day: kit.handedOverOn ? shortDayYear(kit.handedOverOn) : '',
            })
          : undefined
      }
    >
      <div id="alat" className="stack stack-3">
        {tools.length > 0 ? (
          <DataTable
            caption={t('kit.title')}
            rows={tools}
            rowKey={(x) => x.on}
            columns={[
              {
                key: 'when',
                label: t('trend.when'),
                cell: (x) => `${whenOf(x.month)}, ${shortDayYear(x.on)}`,
                head: true,
              },
              {
                key: 'status',
                label: t('kit.status'),
                cell: (x) =>
                  x.status === 'in_use' ? (
                    <StatusText kind="full">{toolWords('tool.in_use')}</StatusText>
                  ) : (
                    toolWords.code('tool', x.status)
                  ),
              },
            ]}
          />
        ) : (
          <Card body>{t(kit ? 'kit.not_checked' : 'kit.none')}</Card>
        )}
        {kit && <p className="small quiet">{kit.items.join(', ')}</p>}
      </div>
    </Section>
  )
}

/** Six of eight (domain.md 6.10), both starred ones among them. What is not met yet is accompanied, and no grade. */
export function Criteria({ her: { criteria } }: { her: Business }) {
  return (
    <Section title={t('criteria.title')} count={t('criteria.needs', { n: ENOUGH_CRITERIA, of: CRITERIA.length })}>
      <div id="ukuran">
        <Card>
          <ul className="lines">
            {CRITERIA.map((code) => (
              <li key={code} className="row card__body">
                <span className="grow">
                  {MUST.includes(code) && (
                    <b>
                      ★<span className="sr"> {t('criteria.must')}</span>{' '}
                    </b>
                  )}
                  {t.code('criterion', code)}
                </span>
                {criteria.met.includes(code) ? (
                  <StatusText kind="full">{t('criteria.met')}</StatusText>
                ) : criteria.notMet.includes(code) ? (
                  <span>{t('criteria.not_met')}</span>
                ) : (
                  <span className="quiet">{t('criteria.unasked')}</span>
                )}
              </li>
            ))}
          </ul>
        </Card>
        <p className="small quiet">
          {criteria.isDecided
            ? t(criteria.isStandingAlone ? 'criteria.alone' : 'criteria.ended', {
                day: criteria.on ? shortDayYear(criteria.on) : '',
              })
            : criteria.on
              ? t('criteria.as_of', { day: shortDayYear(criteria.on) })
              : t('criteria.not_asked')}
        </p>
      </div>
    </Section>
  )
}
