import { MiniTable } from '../../../design/mini-table.tsx'
import { Card, Section as Part } from '../../../design/section.tsx'
import type { Section } from './api.ts'
import { t } from './words.ts'

/** The tables of a report, as they stand on the paper. */
export function Sections({ of }: { of: readonly Section[] }) {
  return (
    <>
      {of.map((s) => (
        <Part key={s.title} title={s.title}>
          <Card body>
            <MiniTable
              title={s.title}
              head={[s.head[0] ?? '', s.head[1] ?? '', t('sections.note')]}
              rows={s.lines.map((l) => ({ key: l.label, cells: [l.label, <b key="n">{l.said}</b>, l.note] }))}
            />
          </Card>
        </Part>
      ))}
    </>
  )
}
