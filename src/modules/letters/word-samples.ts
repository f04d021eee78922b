import balasan from './templates/balasan-seleksi/sample.json' with { type: 'json' }
import f01 from './templates/f01-permintaan-calon/sample.json' with { type: 'json' }
import f07 from './templates/f07-bast-penerima-manfaat/sample.json' with { type: 'json' }
import lembaga from './templates/naskah/lembaga.json' with { type: 'json' }
import { type PaperData, papers } from './templates/registry.ts'
import type { WordCode } from './templates/word-letters.ts'

const samples = { f01, 'balasan-seleksi': balasan, f07 }

/** Invented people of the samples, with which a template is tried. Every page of it says that it is an example. */
export function wordSample(code: WordCode): PaperData<WordCode> {
  const data: unknown = { lembaga, ...samples[code] }
  return papers[code].schema.parse(data)
}
