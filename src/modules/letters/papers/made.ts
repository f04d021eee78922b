// Printed from the folders beside it by "npm run generate": a paper is one folder. Never edited.
import type { PaperMaker } from '../making/maker.ts'
import { maker as balasanSeleksiMaker } from './balasan-seleksi/maker.ts'
import balasanSeleksiSample from './balasan-seleksi/sample.json' with { type: 'json' }
import { word as balasanSeleksiWord } from './balasan-seleksi/word.ts'
import type { MadePaper } from './codes.ts'
import { maker as daftarHadirMaker } from './daftar-hadir/maker.ts'
import daftarHadirSample from './daftar-hadir/sample.json' with { type: 'json' }
import { word as daftarHadirWord } from './daftar-hadir/word.ts'
import { maker as f01Maker } from './f01/maker.ts'
import f01Sample from './f01/sample.json' with { type: 'json' }
import { word as f01Word } from './f01/word.ts'
import { maker as f04F05Maker } from './f04-f05/maker.ts'
import f04F05Sample from './f04-f05/sample.json' with { type: 'json' }
import { word as f04F05Word } from './f04-f05/word.ts'
import { maker as f07Maker } from './f07/maker.ts'
import f07Sample from './f07/sample.json' with { type: 'json' }
import { word as f07Word } from './f07/word.ts'
import { maker as f10Maker } from './f10/maker.ts'
import f10Sample from './f10/sample.json' with { type: 'json' }
import { word as f10Word } from './f10/word.ts'
import { maker as f12Maker } from './f12/maker.ts'
import f12Sample from './f12/sample.json' with { type: 'json' }
import { word as f12Word } from './f12/word.ts'
import { maker as f12KesehatanMaker } from './f12-kesehatan/maker.ts'
import f12KesehatanSample from './f12-kesehatan/sample.json' with { type: 'json' }
import { word as f12KesehatanWord } from './f12-kesehatan/word.ts'
import { maker as f12KeselamatanMaker } from './f12-keselamatan/maker.ts'
import f12KeselamatanSample from './f12-keselamatan/sample.json' with { type: 'json' }
import { word as f12KeselamatanWord } from './f12-keselamatan/word.ts'
import { maker as f16Maker } from './f16/maker.ts'
import f16Sample from './f16/sample.json' with { type: 'json' }
import { word as f16Word } from './f16/word.ts'
import { maker as f17Maker } from './f17/maker.ts'
import f17Sample from './f17/sample.json' with { type: 'json' }
import { word as f17Word } from './f17/word.ts'
import { maker as f18Maker } from './f18/maker.ts'
import f18Sample from './f18/sample.json' with { type: 'json' }
import { word as f18Word } from './f18/word.ts'
import { maker as f23Maker } from './f23/maker.ts'
import f23Sample from './f23/sample.json' with { type: 'json' }
import { word as f23Word } from './f23/word.ts'
import { maker as f28Maker } from './f28/maker.ts'
import f28Sample from './f28/sample.json' with { type: 'json' }
import { word as f28Word } from './f28/word.ts'
import { maker as f29Maker } from './f29/maker.ts'
import f29Sample from './f29/sample.json' with { type: 'json' }
import { word as f29Word } from './f29/word.ts'
import { maker as f31Maker } from './f31/maker.ts'
import f31Sample from './f31/sample.json' with { type: 'json' }
import { word as f31Word } from './f31/word.ts'
import { maker as f33Maker } from './f33/maker.ts'
import f33Sample from './f33/sample.json' with { type: 'json' }
import { word as f33Word } from './f33/word.ts'
import { maker as f34Maker } from './f34/maker.ts'
import f34Sample from './f34/sample.json' with { type: 'json' }
import { word as f34Word } from './f34/word.ts'
import { maker as f35Maker } from './f35/maker.ts'
import f35Sample from './f35/sample.json' with { type: 'json' }
import { word as f35Word } from './f35/word.ts'
import { maker as f36Maker } from './f36/maker.ts'
import f36Sample from './f36/sample.json' with { type: 'json' }
import { word as f36Word } from './f36/word.ts'
import { maker as f37Maker } from './f37/maker.ts'
import f37Sample from './f37/sample.json' with { type: 'json' }
import { word as f37Word } from './f37/word.ts'
import { maker as f38Maker } from './f38/maker.ts'
import f38Sample from './f38/sample.json' with { type: 'json' }
import { word as f38Word } from './f38/word.ts'
import type { WordForm } from './naskah/word-form.ts'
import { maker as pernyataanRahasiaMaker } from './pernyataan-rahasia/maker.ts'
import pernyataanRahasiaSample from './pernyataan-rahasia/sample.json' with { type: 'json' }
import { word as pernyataanRahasiaWord } from './pernyataan-rahasia/word.ts'
import { maker as sertifikatMaker } from './sertifikat/maker.ts'
import sertifikatSample from './sertifikat/sample.json' with { type: 'json' }
import { word as sertifikatWord } from './sertifikat/word.ts'
import { maker as skPenetapanMaker } from './sk-penetapan/maker.ts'
import skPenetapanSample from './sk-penetapan/sample.json' with { type: 'json' }
import { word as skPenetapanWord } from './sk-penetapan/word.ts'
import { maker as undanganMaker } from './undangan/maker.ts'
import undanganSample from './undangan/sample.json' with { type: 'json' }
import { word as undanganWord } from './undangan/word.ts'

export const MAKERS: Readonly<Record<MadePaper, PaperMaker>> = {
  f01: { code: 'f01', ...f01Maker },
  undangan: { code: 'undangan', ...undanganMaker },
  'pernyataan-rahasia': { code: 'pernyataan-rahasia', ...pernyataanRahasiaMaker },
  'balasan-seleksi': { code: 'balasan-seleksi', ...balasanSeleksiMaker },
  'sk-penetapan': { code: 'sk-penetapan', ...skPenetapanMaker },
  f07: { code: 'f07', ...f07Maker },
  f10: { code: 'f10', ...f10Maker },
  'f04-f05': { code: 'f04-f05', ...f04F05Maker },
  f12: { code: 'f12', ...f12Maker },
  'f12-kesehatan': { code: 'f12-kesehatan', ...f12KesehatanMaker },
  'f12-keselamatan': { code: 'f12-keselamatan', ...f12KeselamatanMaker },
  f16: { code: 'f16', ...f16Maker },
  f17: { code: 'f17', ...f17Maker },
  f23: { code: 'f23', ...f23Maker },
  f18: { code: 'f18', ...f18Maker },
  f28: { code: 'f28', ...f28Maker },
  f29: { code: 'f29', ...f29Maker },
  f31: { code: 'f31', ...f31Maker },
  f33: { code: 'f33', ...f33Maker },
  f34: { code: 'f34', ...f34Maker },
  f36: { code: 'f36', ...f36Maker },
  f37: { code: 'f37', ...f37Maker },
  f38: { code: 'f38', ...f38Maker },
  f35: { code: 'f35', ...f35Maker },
  'daftar-hadir': { code: 'daftar-hadir', ...daftarHadirMaker },
  sertifikat: { code: 'sertifikat', ...sertifikatMaker },
}

/** Every paper that a letter is made of may also be had in Word, from a template of the centre's own. */
export const WORD_FORMS: Readonly<Record<MadePaper, WordForm>> = {
  f01: f01Word,
  undangan: undanganWord,
  'pernyataan-rahasia': pernyataanRahasiaWord,
  'balasan-seleksi': balasanSeleksiWord,
  'sk-penetapan': skPenetapanWord,
  f07: f07Word,
  f10: f10Word,
  'f04-f05': f04F05Word,
  f12: f12Word,
  'f12-kesehatan': f12KesehatanWord,
  'f12-keselamatan': f12KeselamatanWord,
  f16: f16Word,
  f17: f17Word,
  f23: f23Word,
  f18: f18Word,
  f28: f28Word,
  f29: f29Word,
  f31: f31Word,
  f33: f33Word,
  f34: f34Word,
  f36: f36Word,
  f37: f37Word,
  f38: f38Word,
  f35: f35Word,
  'daftar-hadir': daftarHadirWord,
  sertifikat: sertifikatWord,
}

export const SAMPLES: Readonly<Record<MadePaper, object>> = {
  f01: f01Sample,
  undangan: undanganSample,
  'pernyataan-rahasia': pernyataanRahasiaSample,
  'balasan-seleksi': balasanSeleksiSample,
  'sk-penetapan': skPenetapanSample,
  f07: f07Sample,
  f10: f10Sample,
  'f04-f05': f04F05Sample,
  f12: f12Sample,
  'f12-kesehatan': f12KesehatanSample,
  'f12-keselamatan': f12KeselamatanSample,
  f16: f16Sample,
  f17: f17Sample,
  f23: f23Sample,
  f18: f18Sample,
  f28: f28Sample,
  f29: f29Sample,
  f31: f31Sample,
  f33: f33Sample,
  f34: f34Sample,
  f36: f36Sample,
  f37: f37Sample,
  f38: f38Sample,
  f35: f35Sample,
  'daftar-hadir': daftarHadirSample,
  sertifikat: sertifikatSample,
}
