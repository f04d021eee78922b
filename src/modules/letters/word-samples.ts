import type { MadePaper } from './rules.ts'
import balasan from './templates/balasan-seleksi/sample.json' with { type: 'json' }
import daftarHadir from './templates/daftar-hadir/sample.json' with { type: 'json' }
import f01 from './templates/f01-permintaan-calon/sample.json' with { type: 'json' }
import f04f05 from './templates/f04-f05-persetujuan/sample.json' with { type: 'json' }
import f07 from './templates/f07-bast-penerima-manfaat/sample.json' with { type: 'json' }
import f16 from './templates/f16-rencana-intervensi/sample.json' with { type: 'json' }
import f31 from './templates/f31-laporan-evaluasi/sample.json' with { type: 'json' }
import f33 from './templates/f33-keputusan-selesai-layanan/sample.json' with { type: 'json' }
import f34 from './templates/f34-bast-keluarga/sample.json' with { type: 'json' }
import f35 from './templates/f35-bast-alat-usaha/sample.json' with { type: 'json' }
import lembaga from './templates/naskah/lembaga.json' with { type: 'json' }
import { type PaperData, papers } from './templates/registry.ts'
import skPenetapan from './templates/sk-penetapan/sample.json' with { type: 'json' }

const samples: Readonly<Record<MadePaper, object>> = {
  f01,
  'balasan-seleksi': balasan,
  'sk-penetapan': skPenetapan,
  f07,
  'f04-f05': f04f05,
  f16,
  f31,
  f33,
  f34,
  f35,
  'daftar-hadir': daftarHadir,
}

/** Invented people of the samples, with which a template is tried. Every page of it says that it is an example. */
export function wordSample(code: MadePaper): PaperData<MadePaper> {
  const data: unknown = { lembaga, ...samples[code] }
  return papers[code].schema.parse(data)
}
