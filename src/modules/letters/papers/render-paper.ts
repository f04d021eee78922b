import { join } from 'node:path'
import type { Typst, TypstOptions, TypstStandard } from '../../../platform/typst/create-typst.ts'
import type { Sheet } from './paper.ts'
import { type PaperCode, type PaperData, paperCodes } from './paper-code.ts'
import { papers } from './registry.ts'

/** Where the compiler finds the papers: `createTypst({ workers: 1, ...paperFolders })`. */
export const paperFolders: Pick<TypstOptions, 'workspace' | 'templates' | 'fonts'> = {
  workspace: import.meta.dirname,
  templates: Object.fromEntries(paperCodes.map((code) => [code, `${code}/body.typ`])),
  fonts: join(import.meta.dirname, '../../../../assets/fonts'),
}

export type PaperOrder<C extends PaperCode> = {
  code: C
  data: PaperData<C>
  sheet?: Sheet
  standard?: TypstStandard
  issuedAt?: Temporal.Instant
}

/**
 * One paper as PDF. The data are checked against the paper's strict schema first: a key too many, a name beside a protected
 * woman's code, or the centre's name in a neutral paper never reaches the page.
 *
 * Errors: ZodError when the data are not the paper's; TypstError from the compiler.
 */
export const renderPaper = async <C extends PaperCode>(typst: Typst, order: PaperOrder<C>) => {
  const { code, data, sheet, ...rest } = order
  const paper = papers[code]
  const checked = paper.schema.parse(data)
  const wanted = sheet ?? (checked.kertas ? (checked.kertas === 'F4' ? 'f4' : 'a4') : paper.sheet)
  return typst.render({ template: code, data: checked, paper: wanted, ...rest })
}
