import { fileURLToPath } from 'node:url'
import { isPaperCode, paperCodes } from '../modules/letters/papers/paper-code.ts'
import { papers } from '../modules/letters/papers/registry.ts'
import type { Services } from '../platform/http/context.ts'
import { createTypst } from '../platform/typst/create-typst.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** The PDF maker with every paper of the letters module. The data is checked against the paper's own schema first. */
export function makePapers(): { render: Services['renderPaper']; close(): Promise<void> } {
  const typst = createTypst({
    workspace: path('../modules/letters/papers'),
    fonts: path('../../assets/fonts'),
    templates: Object.fromEntries(paperCodes.map((code) => [code, `${code}/body.typ`])),
  })
  return {
    render: async ({ template, data, paper, withImage, files, issuedAt }) => {
      if (!isPaperCode(template)) throw new TypeError('no such paper')
      return typst.render({
        template,
        data: papers[template].schema.parse(data),
        // a page of another PDF can not stand in what is made for the archive
        standard: files ? 'plain' : 'a-2b',
        files,
        withImage,
        ...(issuedAt && { issuedAt }),
        ...(paper && { paper }),
      })
    },
    close: () => typst.close(),
  }
}
