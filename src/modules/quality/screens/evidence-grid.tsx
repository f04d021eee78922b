import { Flag, StatusText } from '../../../design/status-text.tsx'
import { isTriangulated, SOURCES, TECHNIQUES } from '../rules.ts'
import type { Factor } from './api.ts'
import { t } from './words.ts'
import './factors.css'

/** How many pieces of evidence of which source by which technique; the first letters are those of the field: W, O, D. */
export function EvidenceGrid({ of }: { of: Factor }) {
  if (of.cells.length === 0) return null
  const rows = SOURCES.filter((source) => of.cells.some((c) => c.source === source))
  const count = (source: string, technique: string) =>
    of.cells.find((c) => c.source === source && c.technique === technique)?.count ?? 0
  return (
    <table className="tri-table">
      <caption className="sr">{t('grid.title', { title: of.title })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('grid.source')}</th>
          {TECHNIQUES.map((technique) => (
            <th key={technique} scope="col">
              {t(`technique.${technique}`).slice(0, 1)}
              <span className="rest">{t(`technique.${technique}`).slice(1)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((source) => (
          <tr key={source}>
            <th scope="row">{t(`source.${source}`)}</th>
            {TECHNIQUES.map((technique) => {
              const n = count(source, technique)
              return (
                <td key={technique} className={n > 0 ? 'on' : undefined}>
                  {n > 0 ? n : '–'}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Confirmed by sources and techniques, or not yet, and then by how little it stands. */
export function Confirmed({ of }: { of: Pick<Factor, 'cells' | 'confirmation'> }) {
  const sources = new Set(of.cells.map((c) => c.source)).size
  const techniques = new Set(of.cells.map((c) => c.technique)).size
  if (isTriangulated(of.confirmation))
    return <StatusText kind="full">{t('confirmed.yes', { sources, techniques })}</StatusText>
  return <Flag icon="info-circle">{t(of.confirmation === 'none' ? 'confirmed.none' : 'confirmed.not_yet')}</Flag>
}
