import type { Definition } from '../rules.ts'
import type { Choices } from './api.ts'
import { codeSaid } from './said.ts'
import { t } from './words.ts'

/** "Selesai layanan menurut jurusan" */
export function titleOf(def: Definition, choices?: Choices): string {
  const what =
    def.count === 'indicator'
      ? (choices?.indicators.find((i) => i.no === def.indicator)?.name ?? t('count.indicator'))
      : t(`count.${def.count}`)
  return def.row ? t('build.title_by', { what, by: codeSaid('dim', def.row).toLowerCase() }) : what
}
