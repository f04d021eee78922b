import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { nowYear, topDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { DataTable } from '../../../design/data-table.tsx'
import { IconButton } from '../../../design/icon-button.tsx'
import { Section } from '../../../design/section.tsx'
import { Select } from '../../../design/select.tsx'
import { toast } from '../../../design/toast.tsx'
import type { CentreDay } from '../rules.ts'
import { AddDay, PasteDays } from './add-days.tsx'
import { api } from './api.ts'
import { t } from './words.ts'
import { Year } from './year.tsx'

/** The closed days of a year: from the decree, and what the centre adds. */
export function Calendar() {
  const now = nowYear()
  const [year, setYear] = useState(now)
  const [isPasting, setPasting] = useState(false)
  /** the day that was pressed; empty when it is typed */
  const [day, setDay] = useState<string | null>(null)
  const read = useRead(api.centres.calendar, { year }, { keep: true })
  const may = useMay('centres.calendar')
  const load = useCommand(api.centres.loadHolidays, { onDone: ({ added }) => toast(t('calendar.loaded', { added })) })
  return (
    <Section title={t('calendar.title')}>
      <div className="stack">
        <Select
          label={t('calendar.year')}
          value={String(year)}
          onChange={(next) => setYear(Number(next))}
          options={[now - 1, now, now + 1, now + 2].map((y) => ({ value: String(y), label: String(y) }))}
        />
        <CommandRefusal of={load} />
        <ReadView read={read} lines={6}>
          {({ days, isLoaded, known }) => (
            <div className="stack">
              {!isLoaded && (
                <Banner
                  kind="attention"
                  action={
                    may &&
                    known.includes(year) && (
                      <Button small busy={load.busy} onClick={() => void load.run({ year })}>
                        {t('calendar.load', { year })}
                      </Button>
                    )
                  }
                >
                  {t('calendar.not_loaded', { year })} {!known.includes(year) && t('calendar.unknown', { year })}
                </Banner>
              )}
              {may && (
                <div className="row row--wrap">
                  <Button icon="calendar-plus" onClick={() => setDay('')}>
                    {t('calendar.add')}
                  </Button>
                  <Button icon="clipboard-text" onClick={() => setPasting(true)}>
                    {t('calendar.paste')}
                  </Button>
                </div>
              )}
              <Year {...{ year, days }} onPick={may ? setDay : undefined} />
              {day !== null && (
                <AddDay key={day} on={day} there={days.filter((d) => d.on === day)} onClose={() => setDay(null)} />
              )}
              {days.length === 0 ? <p className="quiet">{t('calendar.empty')}</p> : <Days days={days} may={may} />}
            </div>
          )}
        </ReadView>
        <PasteDays open={isPasting} onClose={() => setPasting(false)} />
      </div>
    </Section>
  )
}

function Days({ days, may }: { days: readonly CentreDay[]; may: boolean }) {
  const remove = useCommand(api.centres.removeDay, {
    onDone: (_, { on, kind }) =>
      toast(t('calendar.removed', { name: days.find((d) => d.on === on && d.kind === kind)?.name ?? '' })),
  })
  return (
    <>
      <CommandRefusal of={remove} />
      <DataTable
        caption={t('calendar.title')}
        rows={days}
        rowKey={(d) => `${d.on} ${d.kind}`}
        columns={[
          { key: 'on', label: t('calendar.day'), head: true, cell: (d) => topDay(d.on) },
          { key: 'name', label: t('calendar.name'), cell: (d) => d.name },
          { key: 'kind', label: t('calendar.kind'), cell: (d) => t(`kind.${d.kind}`) },
          ...(may
            ? [
                {
                  key: 'do',
                  label: t('calendar.actions'),
                  cell: (d: CentreDay) => (
                    <IconButton
                      small
                      icon="trash"
                      label={t('calendar.remove_of', { name: d.name, day: topDay(d.on) })}
                      onClick={() => void remove.run({ on: d.on, kind: d.kind })}
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
      <p className="small quiet">
        {t('calendar.sources', { list: [...new Set(days.map((d) => d.source))].join('; ') })}
      </p>
    </>
  )
}
