// ../../tools/speed/.entry.30784.ts
var import_node_fs = require("node:fs");

// src/core/table/text.ts
var UNTIDY = /^\s|\s$|\s\s|[^\S ]|\u200b/;
var SPACES = /[\s\u00a0\u2000-\u200b\u202f\u3000]+/g;
function tidy(text) {
  if (isTidy(text) || !UNTIDY.test(text)) return text;
  return text.replace(SPACES, " ").trim();
}
var SPACE = 32;
var DELETE = 127;
function isTidy(text) {
  let before = SPACE;
  for (let i2 = 0; i2 < text.length; i2++) {
    const code = text.charCodeAt(i2);
    if (code < SPACE || code >= DELETE || code === SPACE && before === SPACE) return false;
    before = code;
  }
  return before !== SPACE;
}
var last = { text: "", folded: "" };
function fold(text) {
  if (text !== last.text) last = { text, folded: tidy(text).toLowerCase() };
  return last.folded;
}
function leadingSpaces(text) {
  return /^[\s\u00a0]*/.exec(text)?.[0].length ?? 0;
}
function romanNumeral(text) {
  const index3 = ROMANS.indexOf(text.toUpperCase());
  return index3 < 0 ? void 0 : index3 + 1;
}
var ROMANS = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split(" ");

// src/core/table/lexicon.ts
var HEADER_WORDS = /\b(no|nomor|kode|uraian|urusan|program|kegiatan|sub ?kegiatan|indikator|kinerja|target|realisasi|anggaran|pagu|capaian|tingkat|triwulan|tw|semester|satuan|lokasi|keterangan|ket|sumber dana|sasaran|tujuan|sebelum|sesudah|setelah|bertambah|berkurang|selisih|sisa|bobot|penanggung ?jawab|fisik|keuangan|rencana|catatan|prakiraan|tahun|rak|predikat|kategori|formula|penjelasan|persentase|persen|volume|output|outcome|keluaran|hasil|renstra|renja|rpjmd|rkpd|kebutuhan dana|nilai|jumlah|total|rupiah|laki-laki|perempuan|jenis|golongan|pendidikan|kelurahan|rekening|uraian|serapan|deviasi|kum|ttb|efisiensi|normalisasi|koreksi|kriteria|skor|status|bulan|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|tolok ukur|nama|jabatan|unit|skpd|opd|perangkat daerah|akun|paket|kelompok|akumulasi|kondisi|pajak|belanja|dana|kemungkinan|dampak|risiko|pokok|denda|swakelola|kontrak|pegawai|modal|operasi|tanggal|bukti|penerimaan|pengeluaran|pembayaran|saldo|debet|debit|kredit|mutasi|sp2d|spm|spj|pendapatan|pembiayaan|prognosis|koefisien|harga|tarif|ppn|pph|potongan|rata-rata|rasio|pertumbuhan|perkembangan|responden|unsur|nrr|komponen|aspek|parameter|skala|usia|umur|pangkat|luas|penduduk|jiwa|rt|rw|kk)\b/;
var MEASURES = /^\(?\s*(k|rp\.?|%|kinerja|anggaran|keuangan|fisik|volume|vol\.?|target|realisasi|capaian|kum|ttb|sebelum|sesudah|setelah|i|ii|iii|iv|tw\.? ?(i|ii|iii|iv|[1-4])|[1-4]|satuan|persen|dalam rp|l|p|jml|jumlah)\s*\)?\s*(%|\(rp\.?\)|rp\.?)?$/;
function isHeaderText(text) {
  const folded = fold(text);
  if (folded.length > 220 || folded.startsWith(":")) return false;
  return HEADER_WORDS.test(folded) || isMeasureText(folded) || folded.length <= 9 && monthNumber(folded) !== void 0;
}
function isMeasureText(text) {
  const folded = fold(text);
  return folded.length <= LONGEST_MEASURE && MEASURES.test(folded);
}
var LONGEST_MEASURE = 30;
function isRecordName(text) {
  const folded = fold(text);
  if (folded.includes("/") || folded.split(" ").length < 3) return false;
  return /^(program|kegiatan|sub kegiatan|urusan pemerintahan|bidang urusan) (?!dan\b|,)/.test(folded) && !/^(program|kegiatan|sub kegiatan),? (dan )?(kegiatan|sub kegiatan|program)/.test(folded);
}
function isTotalLabel(text) {
  const folded = fold(text).replace(/[:.]+$/, "").replace(/\b(\S) (?=\S\b)/g, "$1");
  return /^((sub ?)?(jumlah|total)|grand total|jml)\b/.test(folded) && folded.split(" ").length <= 6 && !/rata/.test(folded);
}
function isBareTotal(text) {
  return /^((sub ?-?)?(jumlah|total)|grand total|jml)( (total|keseluruhan|seluruhnya|semua|akhir|umum|anggaran|belanja|pagu|[ivx]+|[a-e]))*[ :.]*$/.test(fold(text));
}
function isTotalAndAverage(text) {
  return /^(jumlah|total)\s*(\/|dan|&)\s*rata/.test(fold(text));
}
function isSubtotalLabel(text) {
  return /^sub ?-?(jumlah|total)\b/.test(fold(text));
}
function isBalanceLabel(text) {
  if (/\b(sebelumnya|tahun lalu|penggunaan)\b/.test(fold(text))) return false;
  const folded = fold(text).replace(/^[-–•*.)\d\s]*((jumlah|total) )?\(?/, "");
  return /^(surplus|defisit|pembiayaan net+o|silpa|sisa lebih pembiayaan|selisih)\b/.test(folded) || isClosingBalance(folded);
}
function isClosingBalance(folded) {
  if (/^(arus kas (bersih|neto)|saldo (kas )?akhir|saldo anggaran lebih akhir|ekuitas (dana )?akhir|kas (dan setara kas )?(pada )?akhir)\b/.test(folded)) return true;
  return /^(kenaikan|penurunan)\b.*\bkas\b/.test(folded) || /^ekuitas( dana)?$/.test(folded);
}
function isAverageLabel(text) {
  return /\brata ?- ?rata\b|\brerata\b/.test(fold(text));
}
function isAverageHeading(text) {
  return /^(nilai |jumlah |total )?(rata ?- ?rata|rerata) (tingkat |persentase |nilai )?(capaian|realisasi|kinerja|serapan|penyerapan)[^.;]{0,100}$/.test(fold(text));
}
function isPredicateLabel(text) {
  return /^(predikat|peringkat|kategori)\b/.test(fold(text));
}
function isGradeLabel(text) {
  return /^(nilai |hasil )?(mutu|kualifikasi|interpretasi|kriteria|grade|tingkat akuntabilitas|tingkat kinerja|kinerja unit|predikat|kategori|peringkat)\b/.test(fold(text));
}
function isRemark(text) {
  return /^(faktor (pendorong|penghambat)|tindak lanjut|usulan|catatan|keterangan\b|ket\s*[.:]|sumber\s*:|\*|terbilang|note|diisi|hal(aman)?\.? ?\d|page \d|dicetak\b)/.test(fold(text));
}
function isSignature(text) {
  const folded = fold(text);
  return /^(mengetahui|menyetujui|disusun|dievaluasi|disahkan|nip\b|nama( pejabat)?$|pangkat\b|pembina( utama| tingkat| tk)?\b(?! an)|penata( muda| tingkat| tk)?\b|kepala (dinas|badan|bagian|skpd|opd|perangkat|kantor|bidang)\b|camat\b|lurah\b|sekretaris\b|bendahara\b|pptk\b|pengguna anggaran|kuasa pengguna)/.test(folded) || /,\s*(tanggal)?\s*[\d.…_ ]*\s*-?(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|\d{1,2})[- .]*((19|20)\d\d|\.+)?$/.test(folded);
}
var UNIT = /^(kecamatan|kelurahan|desa|dinas|badan|sekretariat|inspektorat|kantor|rsud|rumah sakit|puskesmas|uptd?|satuan polisi|satpol|bagian|unit)\b/;
function namedLevel(label) {
  const folded = fold(label).replace(/^[-–•*.)\d\s]+/, "");
  if (/^sub[ -]?kegiatan\b/.test(folded)) return "subkegiatan";
  if (/^kegiatan\b/.test(folded)) return "kegiatan";
  if (/^program\b/.test(folded)) return "program";
  if (/^(bidang urusan|urusan pemerintahan bidang|urusan bidang)\b/.test(folded)) return "bidang";
  if (/^(urusan|unsur)\b/.test(folded)) return "urusan";
  if (/^sub unit\b/.test(folded)) return "subunit";
  if (UNIT.test(folded) || /^\d[\d.]+\d\s*-?\s*(kecamatan|kelurahan|dinas|badan)\b/.test(fold(label))) return "unit";
  return void 0;
}
function isKindOfUnit(text) {
  return /^(kecamatan|kelurahan|desa|dinas|badan|kantor|rumah sakit|bagian|unit|program|kegiatan)$/.test(fold(text));
}
function monthNumber(text) {
  const folded = fold(text);
  const index3 = MONTHS.findIndex((month) => month.test(folded));
  return index3 < 0 ? void 0 : index3 + 1;
}
var MONTHS = ["jan(uari)?\\b", "feb(ruari|uari)?\\b|pebruari\\b", "mar(et)?\\b", "apr(il)?\\b", "mei\\b", "jun(i)?\\b", "jul(i)?\\b", "ag(u|s|t|us|ust|ustus)\\b", "sep(t(ember)?)?\\b", "okt(ober)?\\b", "no[vp](ember)?\\b", "des(ember)?\\b"].map((month) => new RegExp(`^(${month})`));

// src/core/between/names.ts
var LEVEL_WORDS = /^((sub\s*kegiatan|kegiatan|program|indikator|sasaran)\s*[:.-]?\s+)+/;
var NUMBERING = /^\(?([\divxlcdm]{1,4}|[a-z])[.)]\s+|^[\d.]{2,}\s*[-–.]?\s+|^[-–•*]\s*/;
function squash(name) {
  return letters(bare(name)).replace(/ /g, "");
}
function wordsOf(name) {
  return letters(bare(name)).split(" ").filter((word2) => word2.length > 1 && !JOINING.has(word2));
}
var JOINING = new Set("dan atau yang di ke dari untuk pada dengan serta dalam oleh atas per bagi".split(" "));
function bare(name) {
  let text = fold(name);
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(NUMBERING, "").replace(LEVEL_WORDS, "");
  }
  return text;
}
function letters(text) {
  return text.replace(/&/g, " dan ").replace(/[^a-z0-9]+/g, " ").trim();
}
function likeness(a, b) {
  if (a.length === 0 || b.length === 0) return 0;
  const open = [...b];
  let shared = 0;
  for (const word2 of a) {
    const index3 = open.findIndex((other) => sameStem(word2, other));
    if (index3 < 0) continue;
    shared++;
    open.splice(index3, 1);
  }
  return 2 * shared / (a.length + b.length);
}
function sameStem(a, b) {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 5 && long.includes(short)) return true;
  return short.length >= 6 && long.length - short.length <= 1 && differByOne(short, long);
}
function differByOne(short, long) {
  let i2 = 0;
  while (i2 < short.length && short[i2] === long[i2]) i2++;
  return short.slice(i2 + 1) === long.slice(i2 + 1) || short.slice(i2) === long.slice(i2 + 1);
}

// src/core/between/context.ts
var TITLE_ROWS = 12;
var OFFICE = /\b(kecamatan|kelurahan|dinas|badan|inspektorat|sekretariat|kantor|rsud|satuan polisi pamong praja|bagian)\s+[a-z][a-z .&/-]*/;
function contextOf(table, tables) {
  const top = titleTop(table, tables);
  const own3 = readTitle([...linesBetween(table, top, table.header.top), table.sheet.name]);
  const first2 = top === 0 ? own3 : readTitle(
    linesBetween(
      table,
      0,
      Math.min(...tables.filter(({ sheet }) => sheet === table.sheet).map(({ header: header2 }) => header2.top))
    )
  );
  return {
    year: own3.year ?? first2.year,
    until: own3.until ?? first2.until,
    office: own3.office === "" ? first2.office : own3.office,
    stage: own3.stage ?? first2.stage,
    unit: own3.unit > 1 ? own3.unit : first2.unit
  };
}
function readTitle(lines) {
  const text = fold(lines.join(" \n "));
  return {
    year: yearIn(text),
    until: monthIn(text),
    office: officeIn(lines),
    stage: stageIn(text),
    unit: unitIn(text)
  };
}
function unitIn(text) {
  const said = /\b(?:dalam|x|satuan)\s+(ribu|juta|miliar|milyar)(?:an)?\b/.exec(text) ?? /\b(?:rp\.?|rupiah)\s*(ribu|juta|miliar|milyar)(?:an)?\b/.exec(text) ?? /\(\s*(ribu|juta|miliar|milyar)(?:an)?(?:\s+(?:rp\.?|rupiah))?\s*\)/.exec(text);
  if (/\b(?:rp\.?\s*|x\s*)(?:1\.)?000\b(?![.,\d])/.test(text)) return 1e3;
  return said ? UNITS[said[1] ?? ""] ?? 1 : 1;
}
var UNITS = { ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9 };
function linesBetween(table, top, end) {
  const lines = [];
  for (let row = Math.max(top, end - TITLE_ROWS); row < end; row++) {
    for (const cell of table.sheet.rows[row] ?? [])
      if (typeof cell?.value === "string" && cell.value.length <= 250) lines.push(cell.value);
  }
  return lines;
}
function yearIn(text) {
  const years = new Set([...text.matchAll(/\b(20[0-4]\d)\b/g)].map(([year]) => Number(year)));
  return years.size === 1 ? [...years][0] ?? null : null;
}
function headerYear(path) {
  return yearIn(fold(path.join(" ")));
}
function monthIn(text) {
  const quarters = [...text.matchAll(/\b(?:triwulan|tw)\.?\s*(?:ke\s*-?\s*)?(iv|i{1,3}|[1-4])\b/g)].map(
    ([, numeral]) => 3 * ordinal(numeral)
  );
  const halves = [...text.matchAll(/\bsemester\s*(?:ke\s*-?\s*)?(i{1,2}|[12])\b/g)].map(
    ([, numeral]) => 6 * ordinal(numeral)
  );
  const named3 = text.split(/[^a-z]+/).map((word2) => word2.length < 3 ? 0 : monthNumber(word2) ?? 0);
  const last3 = Math.max(0, ...quarters, ...halves, ...named3);
  return last3 === 0 ? null : last3;
}
function ordinal(numeral = "") {
  return /^\d$/.test(numeral) ? Number(numeral) : romanNumeral(numeral) ?? 0;
}
function officeIn(lines) {
  for (const line2 of lines) {
    const found = officeName(line2);
    if (found !== "") return found;
  }
  return "";
}
function officeName(line2) {
  const text = fold(line2).replace(/\b(tahun|triwulan|tw|periode|semester)\b.*$/, "");
  const inner = /\(([^()]*)\)/.exec(text)?.[1] ?? "";
  const found = OFFICE.exec(inner) ?? OFFICE.exec(text);
  return found ? squash(found[0]) : "";
}
function stageIn(text) {
  return /\bperubahan\b|\bp-?apbd\b|\bapbd-?p\b|\bpergeseran\b/.test(text) ? "amended" : null;
}
function titleTop(table, tables) {
  const ends = tables.filter((other) => other.sheet === table.sheet && other !== table && other.area.bottom < table.header.top).map((other) => other.area.bottom + 1);
  return Math.max(0, ...ends);
}

// src/core/between/forms.ts
var PLAN = { roles: ["target"], horizon: "current" };
var FORMS = [
  {
    id: "evaluation",
    title: /\bt-?\s?c\.?\s*-?\s*29\b|\be\.?\s*81\b|\bevaluasi (terhadap )?(hasil |pelaksanaan )*(renja|rencana kerja|rkpd)\b/,
    numbers: /^1[234]\s*=\s*1[23]\s*[/:]\s*\d/,
    needs: [PLAN, { roles: ["realised"], quarter: true }],
    parts: { target: PLAN }
  },
  {
    id: "review",
    title: /\bt-?\s?c\.?\s*-?\s*31\b|\bre[vi]+[eu]w? (terhadap )?rancangan awal\b/,
    needs: [
      { roles: ["target"], words: /kebutuhan/ },
      { roles: ["target"], words: /rancangan|indikatif/ }
    ],
    parts: { needs: { roles: ["target"], words: /kebutuhan/ }, draft: { roles: ["target"], words: /rancangan/ } }
  },
  {
    id: "amendment",
    title: /\bperubahan\b|\bpergeseran\b|\blampiran\b/,
    needs: [{ roles: ["before"] }, { roles: ["after"] }],
    parts: { before: { roles: ["before"] }, after: { roles: ["after"] } }
  },
  {
    id: "agreement",
    title: /\bperjanjian kinerja\b|\bpenetapan kinerja\b/,
    needs: [{ roles: ["target"] }],
    parts: { target: { roles: ["target"] } }
  },
  {
    id: "measurement",
    title: /\b(pengukuran kinerja|capaian (kinerja )?(utama|indikator|sasaran|iku)|indikator kinerja utama)\b/,
    needs: [{ roles: ["target"] }, { roles: ["realised", "total"] }, { roles: ["indicator"] }],
    parts: { target: { roles: ["target"], horizon: "current" }, realised: { roles: ["realised", "total"] } }
  },
  {
    id: "service",
    title: /\bt-?\s?c\.?\s*-?\s*30\b|\bpencapaian kinerja pelayanan\b/,
    needs: [{ roles: ["target"], words: /renstra/ }],
    parts: { target: { roles: ["target"] }, realised: { roles: ["realised", "total"] } }
  },
  {
    id: "export",
    title: /\be-?\s?dalev\b|\bcapaian kinerja dan anggaran program\b|\bevaluasi (renja|rkpd)\b/,
    needs: [
      { roles: ["target"], measure: "rp" },
      { roles: ["realised"], quarter: true }
    ],
    parts: { target: PLAN, realised: { roles: ["realised", "total"] } }
  },
  {
    id: "absorption",
    title: /\b(anggaran dan realisasi|realisasi (anggaran|keuangan|fisik)|penyerapan anggaran)\b/,
    needs: [
      { roles: ["target"], measure: "rp" },
      { roles: ["realised", "total"], measure: "rp" }
    ],
    parts: { target: PLAN, realised: { roles: ["realised", "total"] } }
  }
];
var FORM_RELATIONS = [
  {
    id: "evaluation-before",
    left: ["evaluation", "target"],
    right: ["amendment", "before"],
    name: { id: "target T-C.29 = kolom Sebelum pada Lampiran", en: "target of T-C.29 = column Before of the annex" }
  },
  {
    id: "needs-after",
    left: ["review", "needs"],
    right: ["amendment", "after"],
    name: { id: "kebutuhan T-C.31 = kolom Sesudah pada Lampiran", en: "needs of T-C.31 = column After of the annex" }
  },
  {
    id: "recap-evaluation",
    left: ["absorption", "target"],
    right: ["evaluation", "target"],
    name: { id: "pagu per program = program pada T-C.29", en: "budget of each programme = programmes of T-C.29" }
  },
  {
    id: "recap-realised",
    left: ["absorption", "realised"],
    right: ["export", "realised"],
    name: { id: "realisasi laporan = realisasi e-Dalev", en: "realisation in the report = realisation in e-Dalev" }
  },
  {
    id: "agreement-programs",
    left: ["agreement", "target"],
    right: ["absorption", "target"],
    name: { id: "Perjanjian Kinerja = jumlah per program", en: "performance agreement = sums of each programme" }
  },
  {
    id: "agreement-export",
    left: ["agreement", "target"],
    right: ["export", "target"],
    name: { id: "Perjanjian Kinerja = jumlah per program", en: "performance agreement = sums of each programme" }
  },
  {
    id: "agreement-after",
    left: ["agreement", "target"],
    right: ["amendment", "after"],
    name: {
      id: "Perjanjian Kinerja = kolom Sesudah pada Lampiran",
      en: "performance agreement = column After of the annex"
    }
  },
  {
    id: "agreement-measured",
    left: ["measurement", "target"],
    right: ["agreement", "target"],
    name: {
      id: "target yang diukur = target Perjanjian Kinerja",
      en: "measured target = target of the performance agreement"
    }
  },
  {
    id: "service-measured",
    left: ["service", "target"],
    right: ["measurement", "target"],
    name: {
      id: "target yang diukur = target tahun itu pada T-C.30",
      en: "measured target = target of that year in T-C.30"
    }
  },
  {
    id: "service-realised",
    left: ["service", "realised"],
    right: ["measurement", "realised"],
    name: { id: "realisasi = realisasi tahun itu pada T-C.30", en: "realisation = that of the year in T-C.30" }
  },
  {
    id: "service-agreement",
    left: ["service", "target"],
    right: ["agreement", "target"],
    name: {
      id: "target Perjanjian Kinerja = target tahun itu pada T-C.30",
      en: "target of the agreement = target of that year in T-C.30"
    }
  }
];
function formOf(table, title) {
  const words2 = fold(title);
  return FORMS.find(
    ({ title: named3, numbers, needs }) => needs.every((pattern) => table.columns.some((column) => fits(column, pattern))) && (named3.test(words2) || numbers !== void 0 && table.columns.some(({ formulaText }) => numbers.test((formulaText ?? "").trim())))
  );
}
function fits({ role, measure, horizon, period, path }, pattern) {
  return pattern.roles.includes(role) && (pattern.measure === void 0 || measure === pattern.measure) && (pattern.horizon === void 0 || horizon === pattern.horizon) && (pattern.quarter === void 0 || period?.startsWith("q") === true) && (pattern.words === void 0 || pattern.words.test(fold(path.join(" "))));
}
function partOf(form, column) {
  return Object.entries(form?.parts ?? {}).find(([, pattern]) => fits(column, pattern))?.[0];
}
function formRelation(a, b) {
  const is = ([form, part], one) => form === one.form && part === one.part;
  return FORM_RELATIONS.find(({ left, right }) => is(left, a) && is(right, b) || is(left, b) && is(right, a));
}
var STAGE_PARTS = { before: "original", after: "amended" };
function stageByForm({ form, part }) {
  for (const { left, right } of FORM_RELATIONS) {
    const stage = right[0] === "amendment" ? STAGE_PARTS[right[1]] : void 0;
    if (stage && left[0] === form && left[1] === part && form !== "agreement") return stage;
  }
  return void 0;
}

// src/core/between/meaning.ts
function meaningsOf(table, context, form) {
  const onlyMeasure = commonMeasure(table);
  return table.columns.flatMap((column) => {
    const quantity2 = quantityOf(column);
    if (!quantity2) return [];
    const own3 = headerYear(column.path);
    return [
      {
        column,
        quantity: quantity2,
        measure: measureOf(column) ?? onlyMeasure,
        period: column.period ?? "year",
        year: own3 ?? (column.horizon === "current" ? context.year : null),
        horizon: column.horizon,
        ...stageOf(column, quantity2, context, form),
        shows: null,
        unit: unitOf(column, context),
        form: form?.id,
        part: partOf(form, column)
      }
    ];
  });
}
var MID_YEAR = 6;
function stageOf(column, quantity2, { stage, until }, form) {
  if (column.role === "before") return { stage: "original", stageBy: "heading" };
  if (column.role === "after") return { stage: "amended", stageBy: "heading" };
  if (quantity2 !== "plan") return { stage: null, stageBy: null };
  const said = stageByForm({ form: form?.id, part: partOf(form, column) });
  const byForm = said === "original" && (until === null || until > MID_YEAR) ? void 0 : said;
  if (byForm !== void 0 && stage !== null && byForm !== stage) return { stage: null, stageBy: null };
  if (byForm !== void 0) return { stage: byForm, stageBy: "form" };
  return stage === null ? { stage: null, stageBy: null } : { stage, stageBy: "title" };
}
function unitOf({ path, measure }, { unit }) {
  if (measure !== "rp") return 1;
  const own3 = unitIn(fold(path.join(" \n ")));
  return own3 > 1 ? own3 : unit;
}
function quantityOf({ role, measure }) {
  switch (role) {
    case "target":
    case "before":
    case "after":
      return "plan";
    case "realised":
      return "realised";
    case "total":
      return measure === "percent" ? "percent" : "realised";
    case "percent":
    case "remainder":
    case "delta":
      return role;
    default:
      return void 0;
  }
}
function commonMeasure(table) {
  const measures2 = new Set(
    table.columns.filter((column) => ["plan", "realised"].includes(quantityOf(column) ?? "")).map(measureOf)
  );
  const [only] = measures2;
  return measures2.size === 1 ? only ?? null : null;
}
function measureOf({ measure, role, path }) {
  if (role === "percent" && path.some((text) => /\b(fisik|kinerja)\b/i.test(text)) && !path.some((text) => /\b(keuangan|anggaran)\b/i.test(text)))
    return "k";
  if (measure === "rp") return "rp";
  return measure === null || role === "percent" && measure === "percent" ? null : "k";
}
function mayAgree(a, b, contexts) {
  if (a.quantity !== b.quantity || a.period !== b.period) return false;
  if (a.measure !== null && b.measure !== null && a.measure !== b.measure) return false;
  if (a.year !== null && b.year !== null ? a.year !== b.year : a.horizon !== b.horizon) return false;
  if (a.quantity === "plan") return a.stage === null || b.stage === null || a.stage === b.stage;
  const [first2, second] = contexts;
  return a.period !== "year" || first2.until === null || second.until === null || first2.until === second.until;
}
var DECEMBER = 12;
function saysSame(a, b, [first2, second]) {
  if (first2.office !== second.office || a.measure === null || a.measure !== b.measure) return false;
  if (a.quantity === "plan" && a.stage !== b.stage) return false;
  const ends = (first2.until ?? DECEMBER) === (second.until ?? DECEMBER);
  if (!ends && (a.quantity !== "plan" || a.stage === null)) return false;
  return a.year !== null && a.year === b.year && a.horizon === b.horizon;
}

// src/core/between/apart.ts
function whyApart(left, right) {
  const may = (readingOf2, quarters) => left.meanings.some(
    (a) => right.meanings.some(
      (b) => mayAgree(
        readingOf2(a),
        readingOf2(b),
        quarters ? [left.context, right.context] : [
          { ...left.context, until: null },
          { ...right.context, until: null }
        ]
      )
    )
  );
  const [one, other] = [left.context.office, right.context.office];
  if (may((meaning) => meaning, true)) return one !== "" && other !== "" && one !== other ? "offices" : "figures";
  return may((meaning) => ({ ...meaning, year: 0, stage: null }), false) ? "versions" : "columns";
}

// src/core/figure/amount.ts
var SAFE = Number.MAX_SAFE_INTEGER;
var POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
var EXCEL_DIGITS = 15;
var EXACT_POWER = 22;
var ZERO = { units: 0, scale: 0, big: null };
var ONE = { units: 1, scale: 0, big: null };
var HUNDRED = { units: 100, scale: 0, big: null };
function amount(value) {
  if (typeof value === "bigint") return ofBig(value, 0);
  if (typeof value === "string") return ofText(value);
  if (Number.isSafeInteger(value) && value < 1e15 && value > -1e15) return ofUnits(value, 0);
  if (!Number.isFinite(value)) throw new RangeError(`not an amount: ${value}`);
  return ofText(value.toPrecision(EXCEL_DIGITS));
}
function add(a, b) {
  if (a.big === null && b.big === null) {
    if (a.scale === b.scale) {
      const units = a.units + b.units;
      if (units <= SAFE && units >= -SAFE) return ofUnits(units, a.scale);
    } else {
      const scale2 = Math.max(a.scale, b.scale);
      const units = raised(a, scale2) + raised(b, scale2);
      if (units <= SAFE && units >= -SAFE) return ofUnits(units, scale2);
    }
  }
  const scale = Math.max(a.scale, b.scale);
  return ofBig(bigUnits(a, scale) + bigUnits(b, scale), scale);
}
function negate(a) {
  return a.big === null ? { units: 0 - a.units, scale: a.scale, big: null } : { units: 0, scale: a.scale, big: -a.big };
}
function subtract(a, b) {
  return add(a, negate(b));
}
function multiply(a, b) {
  const units = a.units * b.units;
  if (a.big === null && b.big === null && units <= SAFE && units >= -SAFE) return ofUnits(units, a.scale + b.scale);
  return ofBig(bigUnits(a, a.scale) * bigUnits(b, b.scale), a.scale + b.scale);
}
function divide(a, b, decimals, rounding = "halfUp") {
  if (isZero(b)) throw new RangeError("division by zero");
  const shift2 = decimals + b.scale - a.scale;
  const top = raise(a.units, shift2);
  const bottom = raise(b.units, -shift2);
  if (a.big === null && b.big === null && Math.abs(top) <= SAFE && Math.abs(bottom) <= SAFE) {
    return shifted(quotient(top, bottom, rounding), decimals);
  }
  const bigTop = bigUnits(a, a.scale) * bigPower(Math.max(shift2, 0));
  const bigBottom = bigUnits(b, b.scale) * bigPower(Math.max(-shift2, 0));
  return bigShifted(bigQuotient(bigTop, bigBottom, rounding), decimals);
}
function round(a, decimals, rounding = "halfUp") {
  return a.scale <= decimals ? a : divide(a, ONE, decimals, rounding);
}
function abs(a) {
  return sign(a) < 0 ? negate(a) : a;
}
function sign(a) {
  const units = a.big ?? a.units;
  return units > 0 ? 1 : units < 0 ? -1 : 0;
}
function isZero(a) {
  return a.units === 0 && a.big === null;
}
function compare(a, b) {
  if (a.big === null && b.big === null) {
    if (a.scale === b.scale) return order(a.units, b.units);
    const scale2 = Math.max(a.scale, b.scale);
    const left = raised(a, scale2);
    const right = raised(b, scale2);
    if (Math.abs(left) <= SAFE && Math.abs(right) <= SAFE) return order(left, right);
  }
  const scale = Math.max(a.scale, b.scale);
  return order(bigUnits(a, scale), bigUnits(b, scale));
}
function equals(a, b) {
  return a.units === b.units && a.scale === b.scale && a.big === b.big;
}
function sum(list) {
  let total3 = ZERO;
  for (const item of list) total3 = add(total3, item);
  return total3;
}
function toNumber(a) {
  if (a.big === null && a.scale <= EXACT_POWER) return a.scale === 0 ? a.units : a.units / 10 ** a.scale;
  return Number(toPlain(a));
}
function toPlain(a) {
  const digits2 = String(a.big ?? a.units);
  if (a.scale === 0) return digits2;
  const minus = digits2.startsWith("-") ? "-" : "";
  const padded = digits2.slice(minus.length).padStart(a.scale + 1, "0");
  return `${minus}${padded.slice(0, -a.scale)}.${padded.slice(-a.scale)}`;
}
function scaleOf(a) {
  return a.scale;
}
function ofUnits(units, scale) {
  if (units === 0) return ZERO;
  while (scale > 0 && units % 10 === 0) {
    units /= 10;
    scale -= 1;
  }
  return { units, scale, big: null };
}
function ofBig(big, scale) {
  while (scale > 0 && big % 10n === 0n) {
    big /= 10n;
    scale -= 1;
  }
  return big <= SAFE && big >= -SAFE ? ofUnits(Number(big), scale) : { units: 0, scale, big };
}
function ofText(text) {
  const match2 = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text);
  if (!match2) throw new RangeError(`not an amount: ${text}`);
  const [, minus = "", whole = "", fraction = "", exponent = "0"] = match2;
  const digits2 = minus + whole + fraction;
  const decimals = fraction.length - Number(exponent);
  return digits2.length <= EXCEL_DIGITS ? shifted(Number(digits2), decimals) : bigShifted(BigInt(digits2.replace("+", "")), decimals);
}
function shifted(units, decimals) {
  return decimals >= 0 ? ofUnits(units, decimals) : bigShifted(BigInt(units), decimals);
}
function bigShifted(units, decimals) {
  return decimals >= 0 ? ofBig(units, decimals) : ofBig(units * bigPower(-decimals), 0);
}
function raise(units, exponent) {
  return exponent <= 0 || units === 0 ? units : units * (POWERS[exponent] ?? Infinity);
}
function raised(a, scale) {
  return raise(a.units, scale - a.scale);
}
function bigUnits(a, scale) {
  const units = a.big ?? BigInt(a.units);
  return scale === a.scale ? units : units * bigPower(scale - a.scale);
}
function bigPower(exponent) {
  return 10n ** BigInt(exponent);
}
function order(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function quotient(top, bottom, rounding) {
  const rest = top % bottom;
  const whole = (top - rest) / bottom;
  const size = Math.abs(rest);
  const half = size >= Math.abs(bottom) - size;
  return whole + step(rest !== 0, half, top < 0 === bottom < 0, rounding);
}
function bigQuotient(top, bottom, rounding) {
  const rest = top % bottom;
  const size = rest < 0n ? -rest : rest;
  const half = 2n * size >= (bottom < 0n ? -bottom : bottom);
  return top / bottom + BigInt(step(rest !== 0n, half, top < 0n === bottom < 0n, rounding));
}
function step(inexact, half, positive, rounding) {
  if (!inexact) return 0;
  const away = positive ? 1 : -1;
  switch (rounding) {
    case "halfUp":
      return half ? away : 0;
    case "truncate":
      return 0;
    case "floor":
      return positive ? 0 : -1;
    case "ceiling":
      return positive ? 1 : 0;
  }
}

// src/core/relation/operand.ts
var HALF_UNITS = Array.from({ length: 10 }, (_, decimals) => amount(`0.${"0".repeat(decimals)}5`));
var FINEST = 9;
function readOperand(table, row, column) {
  const cell = table.cell(row, column);
  switch (cell.kind) {
    case "number": {
      const figure2 = table.figure(row, column);
      if (!figure2) return { state: "blank", dash: false };
      const decimals = Math.max(0, Math.min(figure2.decimals, FINEST));
      const whole = scaleOf(figure2.value) === 0 && !cell.percent;
      return { state: "known", value: figure2.value, slack: whole ? ZERO : halfUnit(decimals), decimals };
    }
    case "error":
    case "coerced":
    case "text":
      return { state: "unreadable", why: cell.kind };
    case "dash":
      return { state: "blank", dash: true };
    default:
      return { state: "blank", dash: false };
  }
}
function agree(a, b, slack) {
  return compare(abs(subtract(a, b)), slack) <= 0;
}
function halfUnit(decimals) {
  return HALF_UNITS[Math.max(0, Math.min(decimals, FINEST))] ?? ZERO;
}
function isTruncated(value, expected, decimals) {
  if (decimals === 0 || sign(value) !== sign(expected)) return false;
  const over3 = subtract(abs(expected), abs(value));
  return sign(over3) >= 0 && compare(over3, multiply(halfUnit(decimals), amount(2))) < 0;
}

// src/core/relation/relation.ts
function cellsOf(relation) {
  const terms = relation.terms.map((term) => term.cell);
  if (relation.form === "whole" || relation.form === "one-of") return terms;
  return [relation.result, ...terms, ...relation.form === "ratio" ? relation.denominators.map((term) => term.cell) : []];
}
function refKey(cell) {
  return `${cell.sheet}!${cell.row}:${cell.column}`;
}

// src/core/between/group.ts
function groupBy(list, keyOf5) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const one of list) {
    const key = keyOf5(one);
    if (key === "") continue;
    const group2 = groups2.get(key);
    if (group2) group2.push(one);
    else groups2.set(key, [one]);
  }
  return groups2;
}

// src/core/between/seek-alike.ts
var ALIKE = 0.75;
function seekAlike(things, wordsOf6, least = ALIKE) {
  const holders = /* @__PURE__ */ new Map();
  for (const one of things) {
    for (const word2 of new Set(wordsOf6(one))) {
      const list = holders.get(word2);
      if (list) list.push(one);
      else holders.set(word2, [one]);
    }
  }
  const spellings = groupSpellings([...holders.keys()]);
  const withWord = (word2) => new Set(spellings(word2).flatMap((other) => holders.get(other) ?? []));
  return (words2) => {
    const missing = Math.floor(words2.length * (1 - least / (2 - least)) + 1e-9);
    const found = [...new Set(words2)].map(withWord).sort((a, b) => a.size - b.size);
    const candidates = new Set(found.slice(0, missing + 1).flatMap((some) => [...some]));
    return [...candidates].filter((one) => likeness(words2, wordsOf6(one)) >= least);
  };
}
var KEY = 3;
function groupSpellings(words2) {
  const runs2 = groupBy(
    words2.flatMap((word2) => runsOf(word2).map((run) => ({ run, word: word2 }))),
    ({ run }) => run
  );
  const known5 = /* @__PURE__ */ new Map();
  return (word2) => {
    const before = known5.get(word2);
    if (before) return before;
    const near = new Set(runsOf(word2).flatMap((run) => (runs2.get(run) ?? []).map((one) => one.word)));
    const same = [...near].filter((other) => sameStem(word2, other));
    known5.set(word2, same);
    return same;
  };
}
function runsOf(word2) {
  if (word2.length <= KEY) return [word2];
  return [...new Set(Array.from({ length: word2.length - KEY + 1 }, (_, at2) => word2.slice(at2, at2 + KEY)))];
}

// src/core/between/indicators.ts
function measuredBy(table, column, entities, { office }) {
  const source = indicatorColumn(table, column);
  const seen = /* @__PURE__ */ new Set();
  return entities.flatMap((entity) => {
    const text = source === void 0 ? entity.row.indicator : table.text(entity.row.row, source.column);
    const words2 = wordsOf(text);
    const own3 = squash(text);
    const key = office !== "" && own3.length > office.length + 8 ? own3.replace(office, "").replace(/(kecamatan|kelurahan|dinas|badan)$/, "") : own3.replace(/(kecamatan|kelurahan|dinas|badan)$/, "");
    const place = `${entity.unit}|${entity.name}|${key}`;
    if (key === "" || isRepeated(table, source) && seen.has(key) || seen.has(place)) return [];
    seen.add(key).add(place);
    return [{ entity, key, words: words2.filter((word2) => !office.includes(word2)) }];
  });
}
function isRepeated(table, source) {
  return source !== void 0 && table.columns.filter(({ role }) => role === "indicator").length > 1;
}
function indicatorColumn(table, column) {
  const all = table.columns.filter(({ role }) => role === "indicator");
  if (all.length <= 1) return all[0];
  const own3 = headerWords(column);
  const sharing = all.map((one) => ({ one, shared: [...headerWords(one)].filter((word2) => own3.has(word2)).length }));
  const most = Math.max(...sharing.map(({ shared }) => shared));
  const best = sharing.filter(({ shared }) => shared === most);
  if (most > 0 && best.length === 1) return best[0]?.one;
  return all.filter((one) => one.column < column.column).at(-1) ?? all[0];
}
var COMMON = /* @__PURE__ */ new Set([
  "kinerja",
  "target",
  "capaian",
  "indikator",
  "realisasi",
  "sebelum",
  "sesudah",
  "setelah",
  "tahun"
]);
function headerWords({ path }) {
  return new Set(
    path.flatMap((text) => fold(text).split(/[^a-z]+/)).filter((word2) => word2.length > 3 && !COMMON.has(word2))
  );
}
var ALIKE2 = 0.8;
function matchIndicators(left, right) {
  const ours = groupBy(left, ({ key }) => key);
  const theirs = groupBy(right, ({ key }) => key);
  const pairs2 = [];
  const open = [];
  const taken = /* @__PURE__ */ new Set();
  for (const [key, group2] of ours) {
    const others = theirs.get(key) ?? [];
    for (const one of group2) {
      const fit = pick(one, group2, others);
      if (fit) {
        pairs2.push({ left: [one.entity], right: [fit.entity], by: "indicator", doubtful: false });
        taken.add(fit);
      } else if (others.length === 0) open.push(one);
    }
  }
  return [
    ...pairs2,
    ...alike(
      open,
      right.filter((one) => !taken.has(one) && !ours.has(one.key))
    )
  ];
}
function pick(one, group2, others) {
  if (group2.length === 1 && others.length === 1)
    return isOtherOffice(one.entity, others[0]?.entity) ? void 0 : others[0];
  const isTwin = (other) => other.entity.name === one.entity.name && other.entity.name !== "" && (other.entity.unit === one.entity.unit || other.entity.home && one.entity.home);
  const fit = others.filter(isTwin);
  return fit.length === 1 && group2.filter(isTwin).length === 1 ? fit[0] : void 0;
}
function isOtherOffice(a, b) {
  return b !== void 0 && a.home && b.home && a.unit !== "" && b.unit !== "" && a.unit !== b.unit;
}
function alike(left, right) {
  const near = seekAlike(right, ({ words: words2 }) => words2, ALIKE2);
  return left.flatMap((one) => {
    const [only, ...more] = near(one.words).filter((other) => !isOtherOffice(one.entity, other.entity));
    return only && more.length === 0 ? [{ left: [one.entity], right: [only.entity], by: "indicator", doubtful: true }] : [];
  });
}

// src/core/between/match-rows.ts
function matchRows(left, right, reading) {
  const [ours, theirs] = [left.filter(isRecord), right.filter(isRecord)];
  const coded = pairByCode(ours, theirs, reading);
  const done = new Set(coded.flatMap((pair3) => [...pair3.left, ...pair3.right]));
  const rest = (entities) => entities.filter((entity) => !done.has(entity));
  const named3 = pairByName(rest(ours), rest(theirs), reading);
  for (const pair3 of named3) for (const entity of [...pair3.left, ...pair3.right]) done.add(entity);
  const exact = [...coded, ...named3];
  return [...exact, ...matchAlike(rest(ours), rest(theirs), exact)];
}
function isRecord({ level }) {
  return level !== "indicator";
}
function pairByCode(left, right, reading) {
  const theirs = groupBy(right, ({ code }) => code);
  return [...groupBy(left, ({ code }) => code)].flatMap(
    ([code, group2]) => pairGroup(group2, theirs.get(code) ?? [], reading).filter(([a, b]) => isNamedAlike(a[0], b[0])).map(([a, b]) => ({ left: a, right: b, by: "code", doubtful: false }))
  );
}
function isNamedAlike(a, b) {
  if (!a || !b) return false;
  return a.words.length === 0 || b.words.length === 0 || likeness(a.words, b.words) >= RELATED;
}
function pairByName(left, right, reading) {
  const theirs = groupBy(right, ({ name }) => name);
  return [...groupBy(left, ({ name }) => name)].flatMap(
    ([name, group2]) => ofOneLevel(group2, theirs.get(name) ?? []).flatMap(
      ([a, b]) => pairGroup(a, b, reading).map(([one, other]) => ({
        left: one,
        right: other,
        by: one[0]?.level === "total" ? "total" : "name",
        doubtful: false
      }))
    )
  );
}
function ofOneLevel(left, right) {
  const ours = groupBy(left, ({ level }) => level);
  const theirs = groupBy(right, ({ level }) => level);
  const same = [...ours].flatMap(([level, group2]) => {
    const others = theirs.get(level);
    return others ? [[group2, others]] : [];
  });
  const open = (groups2, others) => [...groups2].filter(([level]) => level !== "other" && level !== "total" && !others.has(level)).map(([, group2]) => group2);
  const [vague, vagueToo] = [ours.get("other"), theirs.get("other")];
  const [known5, ...more] = open(theirs, ours);
  const [knownToo, ...moreToo] = open(ours, theirs);
  return [
    ...same,
    ...vague && !vagueToo && known5 && more.length === 0 ? [[vague, known5]] : [],
    ...vagueToo && !vague && knownToo && moreToo.length === 0 ? [[knownToo, vagueToo]] : []
  ];
}
function pairGroup(left, right, reading) {
  const [a] = left;
  const [b] = right;
  if (!a || !b) return [];
  if (left.length === 1 && right.length === 1) return mayBeSame(a, b) ? [[left, right]] : [];
  if (reading === "sum" && left.length === 1 && a.home && ofUnits2(right)) return [[left, right]];
  if (reading === "sum" && right.length === 1 && b.home && ofUnits2(left)) return [[left, right]];
  return left.flatMap((one) => {
    const same = right.filter((other) => sameUnit(other, one));
    const alone = left.filter((other) => sameUnit(other, one)).length === 1;
    return same.length === 1 && alone ? [[[one], same]] : [];
  });
}
function mayBeSame(a, b) {
  return a.unit === b.unit || a.unit === "" || b.unit === "" || a.home !== b.home;
}
function sameUnit(a, b) {
  return a.unit === b.unit || a.home && b.home && (a.unit === "" || b.unit === "");
}
function ofUnits2(entities) {
  return new Set(entities.map(({ unit }) => unit)).size === entities.length;
}
var RELATED = 0.4;
function matchAlike(left, right, known5) {
  const parents = /* @__PURE__ */ new Map();
  for (const pair3 of known5)
    for (const one of pair3.left) parents.set(one.row.row, new Set(pair3.right.map((entity) => entity.row.row)));
  const others = right.filter(mayDrift);
  const near = seekAlike(others, ({ words: words2 }) => words2);
  const pairs2 = left.filter(mayDrift).flatMap((entity) => {
    const family = entity.row.parent === null ? void 0 : parents.get(entity.row.parent);
    const alike2 = near(entity.words).filter(
      (other) => isOfLevel(other, entity) && sameUnit(other, entity) && isOfFamily(other, family)
    );
    return alike2.length === 1 ? [{ left: [entity], right: alike2, by: "name", doubtful: true }] : [];
  });
  const claims = /* @__PURE__ */ new Map();
  for (const {
    right: [one]
  } of pairs2)
    claims.set(one, (claims.get(one) ?? 0) + 1);
  return pairs2.filter((pair3) => claims.get(pair3.right[0]) === 1);
}
function isOfLevel(a, b) {
  return a.level === b.level || a.level === "other" || b.level === "other";
}
function mayDrift({ level, words: words2 }) {
  return level !== "total" && words2.length >= 2;
}
function isOfFamily({ row, members: members2 }, family) {
  return family === void 0 || row.parent === null || members2.length > 1 || family.has(row.parent);
}

// src/core/between/entity.ts
function levelOfHeading({ path }) {
  const leaf = fold(path.at(-1) ?? "");
  return HEADINGS.find(([pattern]) => pattern.test(leaf))?.[1];
}
var HEADINGS = [
  [/^(nama |uraian |kode )?program$/, "program"],
  [/^(nama |uraian |kode )?kegiatan$/, "kegiatan"],
  [/^(nama |uraian |kode )?sub ?kegiatan$/, "subkegiatan"],
  [/^(nama |uraian |kode )?(sub ?unit|sub ?skpd|unit kerja|unit)$/, "unit"]
];
function unitName(label) {
  const office = officeName(label);
  return office === "" ? squash(label) : office;
}
var TOTAL = "=";
function codeOf(code) {
  if (code === null) return "";
  const parts2 = code.split(/[^0-9A-Za-z]+/).filter((part) => part !== "");
  return parts2.length < 3 ? "" : parts2.map((part) => part.replace(/^0+(?=\d)/, "")).join(".");
}

// src/core/between/gathered.ts
function gatheredEntities(table, own3) {
  const total3 = wholeOf(table, own3);
  return [
    ...byCode(own3, "program", PROGRAM_PARTS),
    ...byCode(own3, "kegiatan", KEGIATAN_PARTS),
    ...total3 ? [total3] : []
  ];
}
var PROGRAM_PARTS = 3;
var KEGIATAN_PARTS = 5;
var SUB_PARTS = 6;
function wholeOf(table, own3) {
  const [first2] = own3;
  if (!first2 || own3.some(({ level }) => level === "total")) return void 0;
  const top = topEntities(table, own3);
  const levels = new Set(top.map(({ level }) => level));
  if (levels.size !== 1 || levels.has("other")) return void 0;
  return gather(first2, "total", { name: TOTAL, code: "", members: top.map(({ row }) => row), words: [], home: true });
}
function topEntities(table, own3) {
  const bare2 = new Set(
    own3.filter(({ row, level }) => level === "unit" && !holdsFigures(table, row)).map(({ row }) => row.row)
  );
  return own3.filter(
    ({ row, level, gathered }) => !gathered && level !== "indicator" && level !== "total" && (row.parent === null || bare2.has(row.parent)) && !bare2.has(row.row)
  );
}
function holdsFigures(table, { row }) {
  return table.columns.some(({ column, measure }) => measure === "rp" && table.figure(row, column) !== void 0);
}
function byCode(own3, level, parts2) {
  if (own3.some((entity) => entity.level === level)) return [];
  const subs = own3.filter(
    ({ code, level: of }) => of !== "total" && of !== "indicator" && code.split(".").length === SUB_PARTS
  );
  const groups2 = groupBy(subs, ({ unit, code }) => `${unit}|${code.split(".").slice(0, parts2).join(".")}`);
  return [...groups2].flatMap(([key, group2]) => {
    const [first2] = group2;
    if (!first2) return [];
    const members2 = group2.map(({ row }) => row);
    return [
      gather(first2, level, { name: "", code: key.split("|").at(-1) ?? "", members: members2, words: [], home: first2.home })
    ];
  });
}
function gather({ row, unit }, level, rest) {
  return { row: rest.members[0] ?? row, unit, level, gathered: true, ...rest };
}

// src/core/between/sides.ts
function topRows({ table, entities }) {
  return topEntities(table, entities).flatMap(({ members: members2 }) => members2);
}
function measured({ table, entities, context }, { column }) {
  return measuredBy(table, column, entities, context);
}
function sideOf(subject, meaning, entities) {
  const parts2 = entities.flatMap(({ members: members2 }) => members2.map((row) => partOf2(subject, meaning, row)));
  if (parts2.length === 0) return void 0;
  const known5 = parts2.flatMap((part) => part ?? []);
  if (known5.length < parts2.length && !(parts2.length > 1 && isList(entities))) return void 0;
  const cells = known5.flatMap((part) => part.cells);
  if (cells.length === 0) return void 0;
  const total3 = (of) => known5.reduce((all, part) => add(all, of(part)), ZERO);
  const factor = amount(meaning.unit);
  return {
    table: subject.table,
    cells,
    value: multiply(
      total3(({ value }) => value),
      factor
    ),
    slack: multiply(
      total3(({ slack }) => slack),
      factor
    ),
    decimals: Math.max(...known5.map(({ decimals }) => decimals)),
    unit: meaning.unit
  };
}
function isList(entities) {
  return entities.every(({ members: members2 }) => members2.length > 1);
}
function partOf2(subject, meaning, { row }) {
  const { table, children } = subject;
  const { column } = meaning.column;
  const cell = { sheet: table.sheet.name, row, column };
  const operand = readOperand(table, row, column);
  if (operand.state === "known") {
    const slack = isZero(operand.slack) && meaning.unit > 1 ? HALF : operand.slack;
    return { cells: [cell], value: operand.value, slack, decimals: operand.decimals };
  }
  if (meaning.measure !== "rp" || operand.state !== "blank") return void 0;
  if (operand.dash) return { cells: [cell], value: ZERO, slack: ZERO, decimals: 0 };
  const below = (children.get(row) ?? []).filter(({ kind }) => kind !== "indicator");
  const parts2 = below.flatMap((child) => partOf2(subject, meaning, child) ?? []);
  if (parts2.length === 0 || parts2.length < below.length) return void 0;
  return {
    cells: parts2.flatMap(({ cells }) => cells),
    value: parts2.reduce((all, { value }) => add(all, value), ZERO),
    slack: parts2.reduce((all, { slack }) => add(all, slack), ZERO),
    decimals: Math.max(...parts2.map(({ decimals }) => decimals))
  };
}
var HALF = { units: 5, scale: 1, big: null };

// src/core/between/claims.ts
function claimsBetween(left, right) {
  const sums2 = ["sum", "own"].map((reading) => readColumns(left, right, reading));
  return sums2.sort((a, b) => agreement(b) - agreement(a))[0] ?? [];
}
function agreement(columns) {
  return columns.reduce((total3, { claims }) => total3 + claims.filter(({ same }) => same).length, 0);
}
function readColumns(left, right, reading) {
  const rows = matchRows(left.entities, right.entities, reading);
  const matched = matchedRows(rows);
  const found = [];
  for (const a of left.meanings) {
    for (const b of right.meanings) {
      if (!mayAgree(a, b, [left.context, right.context])) continue;
      const pairs2 = isPerformance(a, b) ? matchIndicators(measured(left, a), measured(right, b)) : rows;
      const claims = pairs2.flatMap((pair3) => claimOf(pair3, [left, a], [right, b]) ?? []).filter((claim) => isWhole(claim, [left, right], matched));
      const relation = formRelation(a, b);
      const said = saysSame(a, b, [left.context, right.context]);
      const column = { left: a, right: b, claims, said, relation, open: void 0 };
      if (isBelievable(column)) found.push(column);
    }
  }
  return bestPairs(found).map((column) => withVersions(column, [left, right]));
}
function withVersions(column, subjects) {
  const open = whyOpen(column, subjects);
  if (!open) return column;
  return { ...column, open, claims: column.claims.map((claim) => claim.same ? claim : { ...claim, doubtful: true }) };
}
var SEVERAL = 2;
function whyOpen({ left, right, relation, claims }, [one, other]) {
  if (left.quantity !== "plan" || left.stage !== null && left.stage === right.stage) return void 0;
  const ends = (one.context.until ?? DECEMBER2) === (other.context.until ?? DECEMBER2);
  const differing = claims.filter(({ same }) => !same).length;
  if (ends && relation) return void 0;
  if (!ends || left.stage !== right.stage) return "apart";
  return differing >= SEVERAL && differing * 3 > claims.length ? "much" : void 0;
}
var DECEMBER2 = 12;
function isPerformance(a, b) {
  return (a.measure ?? b.measure) === "k";
}
function claimOf(pair3, [left, a], [right, b]) {
  const ours = sideOf(left, a, pair3.left);
  const theirs = sideOf(right, b, pair3.right);
  if (!ours || !theirs || isZero(ours.value) && isZero(theirs.value)) return void 0;
  if ((ours.cells.length > 1 || theirs.cells.length > 1) && (a.quantity === "percent" || a.measure === "k"))
    return void 0;
  return { pair: pair3, left: ours, right: theirs, same: isSame(ours, theirs), doubtful: pair3.doubtful };
}
function isWhole(claim, subjects, matched) {
  const { pair: pair3, left, right, same } = claim;
  const ours = isDerived(pair3.left, left);
  const theirs = isDerived(pair3.right, right);
  if (ours && theirs && pair3.left.concat(pair3.right).some(({ gathered }) => gathered)) return false;
  if (same) return true;
  const missing = [pair3.left, pair3.right].map((side, index3) => {
    const rows = side.flatMap((entity) => partsOf(entity, subjects[index3 === 0 ? 0 : 1]));
    return { all: rows.length, open: rows.filter((row) => !matched.has(row)).length };
  });
  if (missing.some(({ all }) => all === 0)) return true;
  return missing.every(({ all, open }) => ours || theirs ? open === 0 : open * 2 <= all);
}
function isDerived(entities, { cells }) {
  return entities.some(({ gathered }) => gathered) || cells.length > entities.flatMap(({ members: members2 }) => members2).length;
}
function partsOf({ level, row, members: members2, gathered }, subject) {
  if (gathered) return members2;
  if (level === "total") return topRows(subject);
  return (subject.children.get(row.row) ?? []).filter(({ kind }) => kind !== "indicator" && kind !== "note");
}
function matchedRows(rows) {
  return new Set(
    rows.flatMap(
      ({ left, right }) => [...left, ...right].flatMap(({ members: members2, gathered }) => gathered ? [] : members2)
    )
  );
}
function isSame(a, b) {
  return agree(a.value, b.value, add(a.slack, b.slack));
}
var FEWEST = 2;
var SAID_SHARE = 0.25;
function isBelievable({ claims, said, relation, left, right }) {
  if (left.shows !== null || right.shows !== null) return claims.length > 0;
  if (relation && left.measure === "k" && isOfOneYear(left, right)) return claims.some(({ pair: pair3 }) => !pair3.doubtful);
  const weighty = claims.filter((claim) => isWeighty(claim));
  const same = weighty.filter((claim) => claim.same);
  if (same.length === 0) return false;
  const share = same.length / weighty.length;
  if (said && left.measure === "rp" && same.length >= FEWEST) return share >= SAID_SHARE;
  if (left.measure === "k" || left.quantity === "percent") {
    const different = new Set(same.map(({ left: side }) => `${String(side.value.units)}/${String(side.value.scale)}`)).size;
    return said || same.length === claims.length ? share > 0.5 : share >= 0.7 && different >= 3;
  }
  return same.length >= FEWEST ? share > 0.5 : share === 1;
}
function isOfOneYear(a, b) {
  return a.year !== null && a.year === b.year && (a.stage === b.stage || a.stage === null || b.stage === null);
}
var LARGE = amount(1e4);
function isWeighty({ left, right }) {
  const larger2 = compare(abs(left.value), abs(right.value)) >= 0 ? left.value : right.value;
  const digits2 = String(Math.abs(larger2.units)).replace(/0+$/, "").length;
  return larger2.big !== null || digits2 >= 2 || compare(abs(larger2), LARGE) >= 0;
}
function bestPairs(found) {
  const taken = { left: /* @__PURE__ */ new Map(), right: /* @__PURE__ */ new Map() };
  const kept3 = [];
  for (const column of [...found].sort((a, b) => score(b) - score(a))) {
    const mine = meaningKey(column.left);
    const other = meaningKey(column.right);
    const isFree = (claim) => claim.left.cells.every((cell) => (taken.left.get(refKey(cell)) ?? other) === other) && claim.right.cells.every((cell) => (taken.right.get(refKey(cell)) ?? mine) === mine);
    const claims = column.claims.filter(isFree);
    const rest = { ...column, claims };
    if (claims.length === 0 || !isBelievable(rest)) continue;
    kept3.push(rest);
    for (const claim of claims) {
      for (const cell of claim.left.cells) taken.left.set(refKey(cell), other);
      for (const cell of claim.right.cells) taken.right.set(refKey(cell), mine);
    }
  }
  return kept3;
}
function score({ claims, said }) {
  const same = claims.filter((claim) => claim.same).length;
  return 2 * same - claims.length + (said ? 0.5 : 0);
}
function meaningKey({ quantity: quantity2, measure, period, year, horizon, stage }) {
  return [quantity2, measure, period, year ?? horizon, stage].join("|");
}
function differenceOf({ left, right }) {
  return subtract(left.value, right.value);
}
function isNearlySame(claim) {
  const decimals = Math.min(claim.left.decimals, claim.right.decimals);
  return decimals > 0 && compare(abs(differenceOf(claim)), divide(halfUnit(decimals), halfUnit(0), decimals + 2)) <= 0;
}

// src/core/table/table.ts
function recordRows({ rows }) {
  const known5 = records.get(rows);
  if (known5) return known5;
  const own3 = rows.filter((row) => !SPECIAL.has(row.kind));
  records.set(rows, own3);
  return own3;
}
var records = /* @__PURE__ */ new WeakMap();
function rowAt(table, row) {
  return table.rows[row - (table.rows[0]?.row ?? 0)];
}
var SPECIAL = /* @__PURE__ */ new Set(["total", "subtotal", "average", "predicate", "header", "note", "blank"]);

// src/core/between/flat-tables.ts
function flatEntities(table, context) {
  const levels = levelColumns(table);
  if (!levels.some(({ level }) => level === "program") || !levels.some(({ level }) => level === "subkegiatan"))
    return void 0;
  const lines = linesOf(table, levels);
  if (lines === void 0) return void 0;
  return ["unit", "program", "kegiatan", "subkegiatan"].flatMap(
    (level) => levels.some((one) => one.level === level) ? groupLines(lines, level, context) : []
  );
}
function levelColumns(table) {
  const found = groupBy(
    table.columns.filter(({ role }) => role === "label" || role === "code" || role === "other"),
    (column) => levelOfHeading(column) ?? ""
  );
  return [...found].map(([level, columns]) => ({
    level,
    name: columns.find((column) => !isCode(column)),
    code: columns.find(isCode)
  }));
}
function isCode({ role, path }) {
  return role === "code" || /^kode\b/i.test(path.at(-1) ?? "");
}
function linesOf(table, levels) {
  const lines = [];
  let last3 = /* @__PURE__ */ new Map();
  for (const row of table.rows) {
    if (row.kind === "header" || row.kind === "blank" || row.kind === "total" || row.kind === "note") continue;
    const textAt2 = (column) => column ? table.text(row.row, column.column).trim() : "";
    const own3 = new Map(
      levels.map(({ level, name, code }) => [level, { name: textAt2(name), code: textAt2(code) }])
    );
    const says = (level) => {
      const one = own3.get(level);
      return one !== void 0 && (one.name !== "" || one.code !== "");
    };
    if (says("program") && !says("subkegiatan")) return void 0;
    for (const [level, one] of own3) if (one.name === "" && one.code === "") own3.set(level, last3.get(level) ?? one);
    last3 = own3;
    lines.push({ row, of: own3 });
  }
  return lines.length < 2 ? void 0 : lines;
}
function groupLines(lines, level, { office }) {
  const unitOf4 = ({ of }) => unitName(of.get("unit")?.name ?? "");
  const keyOf5 = (line2) => {
    const { name = "", code = "" } = line2.of.get(level) ?? {};
    const own3 = level === "unit" ? unitOf4(line2) : codeOf(code) || squash(name);
    return own3 === "" ? "" : `${unitOf4(line2)}|${own3}`;
  };
  return [...groupBy(lines, keyOf5).values()].flatMap((group2) => {
    const [first2] = group2;
    if (!first2) return [];
    const { name = "", code = "" } = first2.of.get(level) ?? {};
    const unit = unitOf4(first2);
    return [
      {
        row: first2.row,
        members: group2.map(({ row }) => row),
        gathered: false,
        unit: unit === "" ? office : unit,
        home: unit === "" || unit === office,
        level,
        code: level === "unit" ? "" : codeOf(code),
        name: level === "unit" ? unit : squash(name),
        words: wordsOf(name)
      }
    ];
  });
}

// src/core/between/entities.ts
var LEVELS = {
  program: "program",
  kegiatan: "kegiatan",
  subkegiatan: "subkegiatan",
  unit: "unit",
  total: "total"
};
var SKIPPED = /* @__PURE__ */ new Set(["header", "note", "blank", "average", "predicate"]);
function entitiesOf(table, context) {
  const flat2 = flatEntities(table, context);
  const own3 = ownEntities(table, context, flat2 !== void 0);
  return [...own3, ...flat2 ?? gatheredEntities(table, own3)];
}
function ownEntities(table, context, totalsOnly) {
  const home = context.office;
  const headed = headedLevel(table);
  const wholes = wholeUnits(table);
  return table.rows.flatMap((row) => {
    if (SKIPPED.has(row.kind) || totalsOnly && row.kind !== "total") return [];
    const owner = row.owner === null ? row : rowAt(table, row.owner) ?? row;
    const unit = row.unit === null ? "" : unitName(rowAt(table, row.unit)?.label ?? "");
    const isTotal5 = row.kind === "total" || wholes.has(row.row);
    const level = isTotal5 ? "total" : row.owner === null ? LEVELS[row.kind] ?? headed ?? "other" : "indicator";
    return [
      {
        row,
        members: [row],
        gathered: false,
        unit: unit === "" ? home : unit,
        home: unit === "" || unit === home,
        level,
        code: isTotal5 ? "" : codeOf(owner.code),
        name: isTotal5 ? TOTAL : row.kind === "unit" ? unitName(owner.label) : squash(owner.label),
        words: wordsOf(owner.label)
      }
    ];
  });
}
function headedLevel(table) {
  const labels = table.columns.filter(({ role }) => role === "label");
  const [only] = labels.flatMap((column) => levelOfHeading(column) ?? []);
  return labels.length === 1 ? only : void 0;
}
function wholeUnits(table) {
  const parts2 = /* @__PURE__ */ new Map();
  for (const { kind, parent } of table.rows)
    if (kind === "unit" && parent !== null) parts2.set(parent, (parts2.get(parent) ?? 0) + 1);
  return new Set(
    table.rows.flatMap(
      ({ row, kind, parent }) => kind === "unit" && parent === null && (parts2.get(row) ?? 0) > 1 ? [row] : []
    )
  );
}

// src/core/between/stages.ts
var TELLING = { least: 2, share: 0.66 };
var CLEAR = { least: 3, share: 0.75 };
function settleStages(subjects) {
  const halves = subjects.flatMap((subject) => {
    const pairs2 = versionPairs(subject);
    return pairs2.length > 0 ? [{ subject, pairs: pairs2 }] : [];
  });
  if (halves.length === 0) return subjects;
  return subjects.map((subject) => {
    const open = subject.meanings.filter(
      ({ quantity: quantity2, stageBy, horizon }) => quantity2 === "plan" && stageBy !== "heading" && horizon === "current"
    );
    if (open.length === 0) return subject;
    const votes = new Map(open.map((meaning) => [meaning, votesFor(subject, meaning, halves)]));
    const money = sumOf(open.filter(({ measure }) => measure === "rp").flatMap((one) => votes.get(one) ?? []));
    const byMoney = winner(money, TELLING);
    return {
      ...subject,
      meanings: subject.meanings.map((meaning) => {
        const own3 = votes.get(meaning);
        return own3 ? settle(meaning, own3, byMoney) : meaning;
      })
    };
  });
}
function settle(meaning, votes, byMoney) {
  const own3 = winner(votes, TELLING);
  const stage = meaning.stage ?? (meaning.measure === "rp" ? own3 : byMoney ?? own3) ?? null;
  if (stage === null) return meaning;
  const shows = winner(votes, CLEAR);
  return {
    ...meaning,
    stage,
    stageBy: meaning.stage === null ? "figures" : meaning.stageBy,
    shows: shows !== void 0 && shows !== stage ? shows : null
  };
}
function versionPairs({ meanings }) {
  const of = (role, measure) => meanings.filter(({ column, measure: own3 }) => column.role === role && own3 === measure);
  return ["rp", "k"].flatMap((measure) => {
    const [before, after] = [of("before", measure), of("after", measure)];
    if (before.length !== after.length) return [];
    return before.flatMap((one, index3) => {
      const twin = after[index3];
      return twin ? [{ before: one, after: twin }] : [];
    });
  });
}
function votesFor(subject, meaning, halves) {
  return sumOf(
    halves.filter(({ subject: other }) => other !== subject && mayBeOfOne(subject, other)).flatMap(
      ({ subject: other, pairs: pairs2 }) => pairs2.filter(({ before }) => before.measure === meaning.measure).map((pair3) => count([subject, meaning], [other, pair3]))
    )
  );
}
function mayBeOfOne({ context: a }, { context: b }) {
  return (a.year === null || b.year === null || a.year === b.year) && (a.office === "" || b.office === "" || a.office === b.office);
}
function count([subject, meaning], [other, { before, after }]) {
  const rows = meaning.measure === "k" ? matchIndicators(measured(subject, meaning), measured(other, before)) : matchRows(subject.entities, other.entities, "sum");
  const votes = { original: 0, amended: 0, neither: 0 };
  for (const { left, right, doubtful } of rows) {
    if (doubtful || [...left, ...right].some(({ gathered }) => gathered)) continue;
    const own3 = sideOf(subject, meaning, left);
    const [old, fresh] = [sideOf(other, before, right), sideOf(other, after, right)];
    if (!own3 || !old || !fresh || compare(old.value, fresh.value) === 0) continue;
    if (compare(own3.value, old.value) === 0) votes.original++;
    else if (compare(own3.value, fresh.value) === 0) votes.amended++;
    else votes.neither++;
  }
  return votes;
}
function sumOf(votes) {
  return votes.reduce(
    (all, one) => ({
      original: all.original + one.original,
      amended: all.amended + one.amended,
      neither: all.neither + one.neither
    }),
    { original: 0, amended: 0, neither: 0 }
  );
}
function winner({ original, amended, neither }, { least, share }) {
  const most = Math.max(original, amended);
  if (most < least || most < share * (original + amended + neither)) return void 0;
  return original > amended ? "original" : "amended";
}

// src/core/between/table-title.ts
var AREA = /^\s*(pemerintah|provinsi|kabupaten|kota)\b/i;
var FORM = /^\s*(tabel|table|lampiran|formulir)\b/i;
var SHORT = 20;
function titleOf(table, tables) {
  const lines = linesBetween(table, titleTop(table, tables), table.header.top).map((line2) => line2.replace(/\s+/g, " ").trim()).filter((line2) => /[a-z]{4}/i.test(line2));
  const form = lines.findIndex((line2) => FORM.test(line2));
  const [first2, next] = form < 0 ? lines.filter((line2) => !AREA.test(line2)) : lines.slice(form);
  return form >= 0 && first2 && next && first2.length <= SHORT ? `${first2} ${next}` : first2;
}

// src/core/between/compare-tables.ts
function compareTables(tables, isAsked = () => true) {
  if (tables.length < 2) return [];
  const subjects = settleStages(tables.map((table) => subjectOf(table, tables)));
  return meetings(subjects).map(([left, right]) => {
    const columns = claimsBetween(left, right).map((column) => ({ ...column, claims: column.claims.filter(isAsked) }));
    const pair3 = { left: left.table, right: right.table, subjects: [left, right], columns };
    return columns.length > 0 ? pair3 : { ...pair3, apart: whyApart(left, right) };
  });
}
function subjectOf(table, tables) {
  const context = contextOf(table, tables);
  const form = formOf(table, `${titleOf(table, tables) ?? ""} ${table.sheet.name}`);
  return {
    table,
    context,
    entities: entitiesOf(table, context),
    meanings: meaningsOf(table, context, form),
    children: childrenOf(table)
  };
}
function childrenOf({ rows }) {
  const children = /* @__PURE__ */ new Map();
  for (const row of rows) {
    if (row.parent === null) continue;
    const list = children.get(row.parent);
    if (list) list.push(row);
    else children.set(row.parent, [row]);
  }
  return children;
}
function meetings(subjects) {
  const named3 = /* @__PURE__ */ new Map();
  subjects.forEach(({ entities }, index3) => {
    for (const key of entities.flatMap((entity) => [
      entity.name,
      entity.code,
      ...entity.row.indicator.split("\n").map(firstWords)
    ])) {
      if (key === "") continue;
      const places = named3.get(key);
      if (places) places.add(index3);
      else named3.set(key, /* @__PURE__ */ new Set([index3]));
    }
  });
  const met = /* @__PURE__ */ new Set();
  for (const places of named3.values()) {
    for (const list of likelyTogether([...places], subjects)) {
      const reach = list.length > MOST_MEETINGS ? NEXT : list.length;
      for (const [i2, a] of list.entries())
        for (const b of list.slice(i2 + 1, i2 + 1 + reach))
          met.add(`${String(Math.min(a, b))} ${String(Math.max(a, b))}`);
    }
  }
  return [...met].map((pair3) => pair3.split(" ").map(Number)).sort((a, b) => a[0] - b[0] || a[1] - b[1]).flatMap(([a, b]) => {
    const [left, right] = [subjects[a], subjects[b]];
    return left && right ? [[left, right]] : [];
  });
}
var MOST_MEETINGS = 40;
var NEXT = 6;
function likelyTogether(places, subjects) {
  if (places.length <= MOST_MEETINGS) return [places];
  const keyOf5 = (index3) => {
    const context = subjects[index3]?.context;
    return `=${String(context?.year)}|${context?.office ?? ""}`;
  };
  return [[...groupBy(places, keyOf5).values()].flat()];
}
var FIRST = 12;
function firstWords(indicator) {
  return squash(indicator).slice(0, FIRST);
}

// src/core/sheet/address.ts
function columnLetters(column) {
  let letters2 = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters2 = String.fromCharCode(65 + (rest - 1) % 26) + letters2;
  }
  return letters2;
}
function columnIndex(letters2) {
  let index3 = 0;
  for (const letter of letters2.toUpperCase()) index3 = index3 * 26 + letter.charCodeAt(0) - 64;
  return index3 - 1;
}
function toA1(row, column) {
  return `${columnLetters(column)}${String(row + 1)}`;
}
function areaToA1(area) {
  const first2 = toA1(area.top, area.left);
  const last3 = toA1(area.bottom, area.right);
  return first2 === last3 ? first2 : `${first2}:${last3}`;
}
function parseA1(address) {
  const match2 = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!match2) return void 0;
  return { row: Number(match2[2]) - 1, column: columnIndex(match2[1] ?? "") };
}
function parseArea(address) {
  const [first2 = "", second] = address.split(":");
  const from = parseA1(first2);
  const to = second === void 0 ? from : parseA1(second);
  if (!from || !to) return void 0;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column)
  };
}
function areaContains(area, row, column) {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
function quoteSheetName(name) {
  return `'${name.replaceAll("'", "''")}'`;
}

// src/core/sheet/formula-tokens.ts
var LAST_ROW = 1048575;
var LAST_COLUMN = 16383;
var SPACE2 = /\s+/y;
var NUMBER = /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy;
var STRING = /"(?:[^"]|"")*"/y;
var ERROR = /#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA)/iy;
var OPERATOR = /<=|>=|<>|[-+*/^&=<>%:@#]/y;
var PUNCTUATION = /[(),;{}]/y;
var SHEET = /(?:'((?:[^']|'')+)'|((?:\[[^\]]+\])?[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{N}_.\\]*)?|\[[^\]]+\][\p{L}\p{N}_.\\]+))!/uy;
var END = String.raw`(?![\p{L}\p{N}_.(!\\])`;
var CELLS = new RegExp(String.raw`(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?${END}`, "iuy");
var COLUMNS = new RegExp(String.raw`(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})${END}`, "iuy");
var ROWS = new RegExp(String.raw`(\$?)(\d{1,7}):(\$?)(\d{1,7})${END}`, "iuy");
var NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
function tokenizeFormula(body) {
  const tokens = [];
  for (let at2 = 0; at2 < body.length; ) {
    const token = readReference(body, at2) ?? readWord(body, at2) ?? readSimple(body, at2);
    if (!token) return void 0;
    tokens.push(token);
    at2 += token.text.length;
  }
  return tokens;
}
function writeReference({ sheet, area, fixed, span }) {
  return sheetPrefix(sheet) + writeSpan(area, fixed, span);
}
function sheetPrefix(sheet) {
  if (sheet === void 0) return "";
  const plain2 = /^(?:\[[^\]]+\])?[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^\$?[a-z]{1,3}\$?\d+$/i.test(sheet);
  return plain2 ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}
function writeSpan(area, fixed, span) {
  const mark = (isFixed) => isFixed ? "$" : "";
  const column = (index3, isFixed) => mark(isFixed) + columnLetters(index3);
  const row = (index3, isFixed) => mark(isFixed) + String(index3 + 1);
  if (span === "columns") return `${column(area.left, fixed.left)}:${column(area.right, fixed.right)}`;
  if (span === "rows") return `${row(area.top, fixed.top)}:${row(area.bottom, fixed.bottom)}`;
  const first2 = column(area.left, fixed.left) + row(area.top, fixed.top);
  return span === "cell" ? first2 : `${first2}:${column(area.right, fixed.right)}${row(area.bottom, fixed.bottom)}`;
}
function matchAt(pattern, body, at2) {
  pattern.lastIndex = at2;
  return pattern.exec(body);
}
function readReference(body, at2) {
  const prefix = matchAt(SHEET, body, at2);
  const start2 = at2 + (prefix?.[0].length ?? 0);
  const read = readColumns2(body, start2) ?? readCells(body, start2) ?? readRows(body, start2);
  if (!read) return void 0;
  const { length, ...span } = read;
  const sheet = prefix ? prefix[1]?.replaceAll("''", "'") ?? prefix[2] : void 0;
  const reference = sheet === void 0 ? span : { sheet, ...span };
  return { kind: "reference", text: body.slice(at2, start2 + length), reference };
}
function readCells(body, at2) {
  const match2 = matchAt(CELLS, body, at2);
  if (!match2) return void 0;
  const [text, c1Fixed, c1 = "", r1Fixed, r1 = "", c2Fixed, c2, r2Fixed, r2] = match2;
  const first2 = {
    column: columnIndex(c1),
    row: Number(r1) - 1,
    columnFixed: c1Fixed === "$",
    rowFixed: r1Fixed === "$"
  };
  const isArea = c2 !== void 0 && r2 !== void 0;
  const second = isArea ? { column: columnIndex(c2), row: Number(r2) - 1, columnFixed: c2Fixed === "$", rowFixed: r2Fixed === "$" } : first2;
  if (!inSheet(first2.row, first2.column) || !inSheet(second.row, second.column)) return void 0;
  const [upper, lower] = first2.row <= second.row ? [first2, second] : [second, first2];
  const [lefter, righter] = first2.column <= second.column ? [first2, second] : [second, first2];
  return {
    length: text.length,
    span: isArea ? "area" : "cell",
    area: { top: upper.row, left: lefter.column, bottom: lower.row, right: righter.column },
    fixed: { top: upper.rowFixed, left: lefter.columnFixed, bottom: lower.rowFixed, right: righter.columnFixed }
  };
}
function readColumns2(body, at2) {
  const match2 = matchAt(COLUMNS, body, at2);
  if (!match2) return void 0;
  const [left, right] = [columnIndex(match2[2] ?? ""), columnIndex(match2[4] ?? "")];
  if (left > LAST_COLUMN || right > LAST_COLUMN) return void 0;
  const [leftFixed, rightFixed] = [match2[1] === "$", match2[3] === "$"];
  const swap2 = left > right;
  return {
    length: match2[0].length,
    span: "columns",
    area: { top: 0, bottom: LAST_ROW, left: Math.min(left, right), right: Math.max(left, right) },
    fixed: { top: true, bottom: true, left: swap2 ? rightFixed : leftFixed, right: swap2 ? leftFixed : rightFixed }
  };
}
function readRows(body, at2) {
  const match2 = matchAt(ROWS, body, at2);
  if (!match2) return void 0;
  const [first2, last3] = [Number(match2[2]) - 1, Number(match2[4]) - 1];
  if (!inSheet(first2, 0) || !inSheet(last3, 0)) return void 0;
  const [firstFixed, lastFixed] = [match2[1] === "$", match2[3] === "$"];
  const swap2 = first2 > last3;
  return {
    length: match2[0].length,
    span: "rows",
    area: { top: Math.min(first2, last3), bottom: Math.max(first2, last3), left: 0, right: LAST_COLUMN },
    fixed: { left: true, right: true, top: swap2 ? lastFixed : firstFixed, bottom: swap2 ? firstFixed : lastFixed }
  };
}
function inSheet(row, column) {
  return row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN;
}
function readWord(body, at2) {
  const prefix = matchAt(SHEET, body, at2)?.[0] ?? "";
  const word2 = matchAt(NAME, body, at2 + prefix.length)?.[0] ?? "";
  const end = at2 + prefix.length + word2.length;
  if (body[end] === "[") {
    const close2 = closingBracket(body, end);
    return close2 < 0 ? void 0 : { kind: "structured", text: body.slice(at2, close2 + 1) };
  }
  if (word2 === "") return void 0;
  const isCall = prefix === "" && body[end] === "(";
  return { kind: isCall ? "function" : "name", text: body.slice(at2, end) };
}
function closingBracket(body, open) {
  let depth = 0;
  for (let at2 = open; at2 < body.length; at2 += 1) {
    if (body[at2] === "'") at2 += 1;
    else if (body[at2] === "[") depth += 1;
    else if (body[at2] === "]") depth -= 1;
    if (depth === 0) return at2;
  }
  return -1;
}
function readSimple(body, at2) {
  const space = matchAt(SPACE2, body, at2);
  if (space) return { kind: "space", text: space[0] };
  const string = matchAt(STRING, body, at2);
  if (string) return { kind: "string", text: string[0] };
  const prefix = matchAt(SHEET, body, at2)?.[0] ?? "";
  const error = matchAt(ERROR, body, at2 + prefix.length);
  if (error) return { kind: "error", text: prefix + error[0] };
  const number = matchAt(NUMBER, body, at2);
  if (number) return { kind: "number", text: number[0] };
  const operator = matchAt(OPERATOR, body, at2);
  if (operator) return { kind: "operator", text: operator[0] };
  const punctuation = matchAt(PUNCTUATION, body, at2);
  return punctuation ? { kind: "punctuation", text: punctuation[0] } : void 0;
}

// src/core/sheet/formula.ts
var LEVELS2 = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"]
];
var DEEPEST = 200;
function parseFormula(text) {
  const tokens = tokenizeFormula(bodyOf(text));
  if (!tokens || tokens.length === 0) return void 0;
  const reader = { tokens: tokens.filter((token, index3) => isMeant(tokens, token, index3)), at: 0, depth: 0 };
  const node = readLevel(reader, 0);
  return node && reader.at === reader.tokens.length ? node : void 0;
}
function precedents(node) {
  const found = [];
  const rest = [node];
  for (let next = rest.pop(); next; next = rest.pop()) {
    if (next.kind === "reference") {
      found.push(next.sheet === void 0 ? { area: next.area } : { sheet: next.sheet, area: next.area });
    } else {
      rest.push(...childrenOf2(next).reverse());
    }
  }
  return found;
}
function childrenOf2(node) {
  switch (node.kind) {
    case "call":
      return [...node.args];
    case "unary":
      return [node.operand];
    case "binary":
      return [node.left, node.right];
    case "join":
      return [...node.parts];
    case "array":
      return node.rows.flat();
    default:
      return [];
  }
}
function toRelative(formula, row, column) {
  const body = bodyOf(formula);
  const tokens = tokenizeFormula(body);
  if (!tokens) return `=${body}`;
  const said = tokens.map((token, index3) => {
    if (token.kind === "reference") return sayRelative(token.reference, row, column);
    if (token.kind === "space") return isMeant(tokens, token, index3) ? " " : "";
    return token.kind === "string" ? token.text : token.text.toUpperCase();
  });
  return `=${said.join("")}`;
}
function shiftFormula(formula, dRow, dColumn) {
  const body = bodyOf(formula);
  const tokens = tokenizeFormula(body);
  if (!tokens) return formula;
  const moved = tokens.map(
    (token) => token.kind === "reference" ? shiftReference(token.reference, token.text, dRow, dColumn) : token.text
  );
  return formula.slice(0, formula.length - body.length) + moved.join("");
}
function bodyOf(text) {
  return text.replace(/^\s*=/, "");
}
function isMeant(tokens, token, index3) {
  if (token.kind !== "space") return true;
  const [before, after] = [tokens[index3 - 1], tokens[index3 + 1]];
  const canEnd = before && (isOperand(before) || before.text === ")");
  const canStart = after && (isOperand(after) || after.kind === "function" || after.text === "(");
  return Boolean(canEnd && canStart);
}
function isOperand(token) {
  return token.kind === "reference" || token.kind === "name" || token.kind === "structured";
}
function take(reader, kind, ...texts) {
  const token = reader.tokens[reader.at];
  if (token?.kind !== kind || texts.length > 0 && !texts.includes(token.text)) return void 0;
  reader.at += 1;
  return token.text;
}
function readLevel(reader, level) {
  const operators = LEVELS2[level];
  if (!operators) return readPrefixed(reader);
  let left = readLevel(reader, level + 1);
  while (left) {
    const operator = take(reader, "operator", ...operators);
    if (!operator) return left;
    const right = readLevel(reader, level + 1);
    left = right && { kind: "binary", operator, left, right };
  }
  return void 0;
}
function readPrefixed(reader) {
  const operators = [];
  for (let next = take(reader, "operator", "-", "+", "@"); next; next = take(reader, "operator", "-", "+", "@")) {
    operators.push(next);
  }
  if (operators.length > DEEPEST) return void 0;
  let node = readJoined(reader);
  while (node && take(reader, "operator", "%")) node = { kind: "unary", operator: "%", operand: node };
  for (const operator of operators.reverse()) {
    node = node && { kind: "unary", operator, operand: node };
  }
  return node;
}
function readJoined(reader) {
  let node = readOperand2(reader);
  while (node) {
    if (take(reader, "operator", "#")) {
      node = { kind: "unary", operator: "#", operand: node };
      continue;
    }
    const operator = take(reader, "operator", ":") ?? (take(reader, "space") === void 0 ? void 0 : " ");
    if (operator === void 0) return node;
    const right = readOperand2(reader);
    node = right && { kind: "join", operator: operator === ":" ? ":" : " ", parts: [node, right] };
  }
  return void 0;
}
function readOperand2(reader) {
  const token = reader.tokens[reader.at];
  if (!token) return void 0;
  reader.at += 1;
  switch (token.kind) {
    case "number":
      return { kind: "number", value: Number(token.text) };
    case "string":
      return { kind: "string", value: token.text.slice(1, -1).replaceAll('""', '"') };
    case "error":
      return { kind: "error", code: token.text.slice(token.text.lastIndexOf("#")).toUpperCase() };
    case "reference":
      return { kind: "reference", ...token.reference };
    case "structured":
      return { kind: "structured", text: token.text };
    case "name": {
      const name = token.text.toUpperCase();
      return name === "TRUE" || name === "FALSE" ? { kind: "boolean", value: name === "TRUE" } : { kind: "name", text: token.text };
    }
    case "function":
      return nested(reader, () => readCall(reader, token.text));
    default:
      if (token.text === "(") return nested(reader, () => readBracketed(reader));
      return token.text === "{" ? nested(reader, () => readArray(reader)) : void 0;
  }
}
function nested(reader, read) {
  if (reader.depth >= DEEPEST) return void 0;
  reader.depth += 1;
  const node = read();
  reader.depth -= 1;
  return node;
}
function readCall(reader, name) {
  const plain2 = name.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, "");
  const args = [];
  take(reader, "punctuation", "(");
  if (take(reader, "punctuation", ")")) return { kind: "call", name: plain2, args };
  for (; ; ) {
    const next = reader.tokens[reader.at]?.text;
    const arg = next === "," || next === ")" ? { kind: "missing" } : readLevel(reader, 0);
    if (!arg) return void 0;
    args.push(arg);
    if (take(reader, "punctuation", ")")) return { kind: "call", name: plain2, args };
    if (!take(reader, "punctuation", ",")) return void 0;
  }
}
function readBracketed(reader) {
  const parts2 = [];
  do {
    const part = readLevel(reader, 0);
    if (!part) return void 0;
    parts2.push(part);
  } while (take(reader, "punctuation", ","));
  if (!take(reader, "punctuation", ")")) return void 0;
  return parts2.length === 1 ? parts2[0] : { kind: "join", operator: ",", parts: parts2 };
}
function readArray(reader) {
  const rows = [[]];
  for (; ; ) {
    const item = readPrefixed(reader);
    if (!item) return void 0;
    rows.at(-1)?.push(item);
    const mark = take(reader, "punctuation", ",", ";", "}");
    if (mark === "}") return { kind: "array", rows };
    if (mark === void 0) return void 0;
    if (mark === ";") rows.push([]);
  }
}
function sayRelative({ sheet, area, fixed, span }, row, column) {
  const say = (letter, index3, isFixed, from) => isFixed ? `${letter}${index3 + 1}` : `${letter}[${index3 - from}]`;
  const rowText2 = (index3, isFixed) => span === "columns" ? "" : say("R", index3, isFixed, row);
  const columnText = (index3, isFixed) => span === "rows" ? "" : say("C", index3, isFixed, column);
  const first2 = rowText2(area.top, fixed.top) + columnText(area.left, fixed.left);
  const last3 = rowText2(area.bottom, fixed.bottom) + columnText(area.right, fixed.right);
  return sheetPrefix(sheet?.toUpperCase()) + (span === "cell" ? first2 : `${first2}:${last3}`);
}
function shiftReference(reference, text, dRow, dColumn) {
  const { area, fixed } = reference;
  const moved = {
    top: area.top + (fixed.top ? 0 : dRow),
    bottom: area.bottom + (fixed.bottom ? 0 : dRow),
    left: area.left + (fixed.left ? 0 : dColumn),
    right: area.right + (fixed.right ? 0 : dColumn)
  };
  const stays = moved.top === area.top && moved.bottom === area.bottom && moved.left === area.left && moved.right === area.right;
  if (stays) return text;
  const [rows, columns] = [
    [moved.top, moved.bottom],
    [moved.left, moved.right]
  ];
  const isInside = rows.every((row) => row >= 0 && row <= LAST_ROW) && columns.every((c) => c >= 0 && c <= LAST_COLUMN);
  if (!isInside) return `${sheetPrefix(reference.sheet)}#REF!`;
  return writeReference({ ...reference, ...upright(moved, fixed) });
}
function upright(area, fixed) {
  const rows = area.top <= area.bottom;
  const columns = area.left <= area.right;
  return {
    area: {
      top: rows ? area.top : area.bottom,
      bottom: rows ? area.bottom : area.top,
      left: columns ? area.left : area.right,
      right: columns ? area.right : area.left
    },
    fixed: {
      top: rows ? fixed.top : fixed.bottom,
      bottom: rows ? fixed.bottom : fixed.top,
      left: columns ? fixed.left : fixed.right,
      right: columns ? fixed.right : fixed.left
    }
  };
}

// src/core/sheet/snapshot.ts
function cellAt(sheet, row, column) {
  return sheet.rows[row]?.[column];
}

// src/core/relation/formula-rules.ts
function shapeOf(formula) {
  const node = parseFormula(formula);
  if (!node) return void 0;
  return ratioShape(node) ?? productShape(node) ?? linearShape(node);
}
function strip(node) {
  if (node.kind === "unary" && node.operator === "+") return strip(node.operand);
  if (node.kind === "call" && node.name === "IFERROR" && node.args[0]) return strip(node.args[0]);
  return node;
}
function placeOf(node) {
  const inner = strip(node);
  if (inner.kind !== "reference" || inner.sheet !== void 0 || inner.span !== "cell") return void 0;
  return { row: inner.area.top, column: inner.area.left, fixedRow: inner.fixed.top };
}
function isHundred(node) {
  const inner = strip(node);
  return inner.kind === "number" && inner.value === 100 || inner.kind === "unary" && inner.operator === "%" && isHundred(inner.operand);
}
function ratioShape(node) {
  const inner = strip(node);
  if (inner.kind !== "binary") return void 0;
  if (inner.operator === "/") {
    const numerator = placeOf(inner.left);
    const denominator = placeOf(inner.right);
    return numerator && denominator ? { form: "ratio", numerator, denominator, scale: 1 } : void 0;
  }
  if (inner.operator !== "*") return void 0;
  const side = isHundred(inner.right) ? inner.left : isHundred(inner.left) ? inner.right : void 0;
  const shape = side && ratioShape(side);
  return shape?.form === "ratio" ? { ...shape, scale: 100 } : void 0;
}
function productShape(node) {
  const inner = strip(node);
  if (inner.kind !== "binary") return void 0;
  if (inner.operator === "/" && isHundred(inner.right)) {
    const shape = productShape(inner.left);
    return shape?.form === "product" ? { ...shape, divisor: 100 } : void 0;
  }
  if (inner.operator !== "*") return void 0;
  const left = placeOf(inner.left);
  const right = placeOf(inner.right);
  return left && right ? { form: "product", factors: [left, right], divisor: 1 } : void 0;
}
function linearShape(node) {
  const terms = linearTerms(node, 1);
  return terms && terms.length > 0 ? { form: "linear", terms } : void 0;
}
var WIDEST = 400;
function linearTerms(node, sign2) {
  const inner = strip(node);
  const place = placeOf(inner);
  if (place) return [[place, sign2]];
  if (inner.kind === "reference" && inner.sheet === void 0 && inner.span === "area") return rangeTerms(inner.area, sign2);
  if (inner.kind === "binary" && (inner.operator === "+" || inner.operator === "-")) {
    const left = linearTerms(inner.left, sign2);
    const right = linearTerms(inner.right, inner.operator === "+" ? sign2 : sign2 === 1 ? -1 : 1);
    return left && right ? [...left, ...right] : void 0;
  }
  const summed = inner.kind === "call" ? summedArguments(inner) : void 0;
  if (summed) {
    const parts2 = summed.map((argument) => linearTerms(argument, sign2));
    return parts2.every((part) => part !== void 0) ? parts2.flat() : void 0;
  }
  return void 0;
}
function summedArguments({ name, args }) {
  if (name === "SUM") return args;
  const [first2, ...rest] = args;
  const sums2 = first2?.kind === "number" && (first2.value === 9 || first2.value === 109);
  return name === "SUBTOTAL" && sums2 ? rest : void 0;
}
function rangeTerms(range, sign2) {
  const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  if (size > WIDEST) return void 0;
  const terms = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) terms.push([{ row, column, fixedRow: false }, sign2]);
  }
  return terms;
}
function formulaRules(table) {
  const rules = [];
  const calculated = columnsWithFormulas(table);
  for (const result of table.columns) {
    if (!calculated.has(result.column)) continue;
    const sample = commonFormula(table, result);
    const rule = sample && ruleOf(table, result, sample);
    if (rule) rules.push(rule);
  }
  return rules;
}
function columnsWithFormulas({ sheet, rows, columns }) {
  const found = /* @__PURE__ */ new Set();
  const open = new Set(columns.map(({ column }) => column));
  for (const { row } of rows) {
    for (const column of open) {
      if (cellAt(sheet, row, column)?.formula === void 0) continue;
      found.add(column);
      open.delete(column);
    }
    if (open.size === 0) break;
  }
  return found;
}
function commonFormula(table, { column }) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const { row, kind } of table.rows) {
    const formula = cellAt(table.sheet, row, column)?.formula;
    if (formula === void 0 || kind === "total" || kind === "average" || kind === "predicate") continue;
    const key = toRelative(formula, row, column);
    const group2 = groups2.get(key);
    if (group2) group2.count++;
    else if (inOneRow(formula, row)) groups2.set(key, { sample: { row, formula }, count: 1 });
  }
  const best = [...groups2.values()].sort((a, b) => b.count - a.count)[0];
  return best && best.count >= 3 ? best.sample : void 0;
}
function inOneRow(formula, row) {
  const shape = shapeOf(formula);
  return shape !== void 0 && placesOf(shape).every((place) => place.row === row || place.fixedRow);
}
function placesOf(shape) {
  if (shape.form === "linear") return shape.terms.map(([place]) => place);
  return shape.form === "ratio" ? [shape.numerator, shape.denominator] : shape.factors;
}
function ruleOf(table, result, { row, formula }) {
  const shape = shapeOf(formula);
  if (!shape) return void 0;
  const at2 = ({ column }) => table.columns.find((other) => other.column === column);
  const basis = { id: `rumus kolom: ${formula}`, en: `formula of the column: ${formula}` };
  const common = { result, basis, stated: true };
  if (placesOf(shape).some((place) => at2(place) === void 0)) return void 0;
  if (shape.form === "linear") {
    const terms = shape.terms.flatMap(([place, sign2]) => {
      const column = at2(place);
      return column && place.row === row ? [[column, sign2]] : [];
    });
    if (terms.length !== shape.terms.length || terms.length < 2) return void 0;
    return { ...common, kind: linearKind(result, terms), form: "linear", terms };
  }
  if (shape.form === "product") {
    const terms = shape.factors.flatMap((place) => {
      const column = at2(place);
      return column && place.row === row ? [[column, 1]] : [];
    });
    return terms.length === 2 ? { ...common, kind: "weighted", form: "product", terms, divisor: shape.divisor } : void 0;
  }
  return ratioRule(table, common, { shape, row });
}
function ratioRule(table, common, { shape, row }) {
  const numerator = table.columns.find((other) => other.column === shape.numerator.column);
  const denominator = table.columns.find((other) => other.column === shape.denominator.column);
  if (!numerator || !denominator || shape.numerator.row !== row) return void 0;
  const terms = [[numerator, 1]];
  if (shape.denominator.row === row) return { ...common, kind: "percent", form: "ratio", terms, denominator };
  return { ...common, kind: "share", form: "ratio", terms, denominator, denominatorRow: shape.denominator.row };
}
function linearKind(result, terms) {
  const periods = terms.map(([column]) => column.period);
  const all = (test) => periods.every((period) => period !== null && test(period));
  if (all((period) => period.startsWith("q"))) return "quarters-sum";
  if (all((period) => period.startsWith("m"))) return "months-sum";
  if (result.role === "remainder") return "remainder";
  if (terms.some(([, sign2]) => sign2 === -1)) return "delta";
  return "cumulative";
}
function ownFormulaRule(table, result, row) {
  const formula = cellAt(table.sheet, row.row, result.column)?.formula;
  return formula !== void 0 && inOneRow(formula, row.row) ? ruleOf(table, result, { row: row.row, formula }) : void 0;
}

// src/core/diagnosis/formula-evidence.ts
function isFaultyFormula(table, cell, crossing) {
  const formula = cellAt(table.sheet, cell.row, cell.column)?.formula;
  const shape = formula === void 0 ? void 0 : shapeOf(formula);
  const own3 = crossing.filter((one) => refKey(one.relation.result) === refKey(cell));
  return !own3.some((one) => one.status === "held" && (shape === void 0 || calculates(shape, one.relation)));
}
function isStale(table, cell, relation) {
  const formula = cellAt(table.sheet, cell.row, cell.column)?.formula;
  const shape = formula === void 0 ? void 0 : shapeOf(formula);
  if (!shape || refKey(relation.result) !== refKey(cell) || shape.form !== relation.form) return false;
  return readsOf(shape).length === cellsOf(relation).length - 1 && calculates(shape, relation);
}
function calculates(shape, relation) {
  const read = new Set(readsOf(shape));
  const terms = cellsOf(relation).slice(1).map((cell) => `${cell.row}:${cell.column}`);
  return terms.length <= read.size && terms.every((term) => read.has(term));
}
function readsOf(shape) {
  const places = shape.form === "linear" ? shape.terms.map(([place]) => place) : shape.form === "ratio" ? [shape.numerator, shape.denominator] : shape.factors;
  return places.map(({ row, column }) => `${row}:${column}`);
}
function formulaOf(relation, asFraction) {
  const at2 = (cell) => toA1(cell.row, cell.column);
  const terms = relation.terms;
  switch (relation.form) {
    case "linear":
      return isColumnRun(terms.map(({ cell }) => cell)) && terms.every(({ weight }) => weight === 1) && terms.length > 1 ? `=SUM(${at2(terms[0].cell)}:${at2(terms.at(-1).cell)})` : `=${terms.map(({ cell, weight }, index3) => `${weight === -1 ? "-" : index3 > 0 ? "+" : ""}${at2(cell)}`).join("")}`;
    case "ratio": {
      const [numerator, ...more] = terms;
      const [denominator, ...others] = relation.denominators;
      if (!numerator || !denominator || more.length > 0 || others.length > 0) return void 0;
      return `=${at2(numerator.cell)}/${at2(denominator.cell)}${asFraction ? "" : "*100"}`;
    }
    case "product":
      return `=${terms.map(({ cell }) => at2(cell)).join("*")}${relation.divisor === 100 ? "/100" : ""}`;
    case "mean":
      return `=AVERAGE(${terms.map(({ cell }) => at2(cell)).join(",")})`;
    case "whole":
    case "one-of":
    case "computed":
    case "words":
    case "band":
      return void 0;
  }
}
function isColumnRun(cells) {
  return cells.every((cell, index3) => {
    const before = cells[index3 - 1];
    return !before || cell.column === before.column && cell.row === before.row + 1;
  });
}

// src/core/figure/show.ts
var SEPARATORS = {
  id: { decimal: ",", thousands: "." },
  en: { decimal: ".", thousands: "," }
};
function showAmount(value, options) {
  const { locale, decimals, percent = false, thousands = true } = options;
  const scaled = percent ? multiply(value, HUNDRED) : value;
  const [whole = "", fraction = ""] = toPlain(decimals === void 0 ? scaled : round(scaled, decimals)).split(".");
  const marks = SEPARATORS[locale];
  const shownWhole = thousands ? whole.replace(/\B(?=(\d{3})+$)/g, marks.thousands) : whole;
  const shownFraction = decimals === void 0 ? fraction : fraction.padEnd(decimals, "0");
  return `${shownWhole}${shownFraction === "" ? "" : marks.decimal + shownFraction}${percent ? "%" : ""}`;
}

// src/core/diagnosis/overlay.ts
function withFigure(table, place, value) {
  const own3 = table.cell(place.row, place.column);
  const decimals = Math.max(table.figure(place.row, place.column)?.decimals ?? 0, scaleOf(value));
  const percent = own3.kind === "number" && own3.percent;
  const figure2 = {
    kind: "number",
    value: inCellScale(table, place, value),
    decimals,
    percent,
    unit: null,
    currency: false,
    shownDecimals: decimals,
    fromText: own3.kind === "number" && own3.fromText
  };
  const here = (row, column) => row === place.row && column === place.column;
  return {
    ...table,
    over: { table, places: [place] },
    cell: (row, column) => here(row, column) ? figure2 : table.cell(row, column),
    figure: (row, column) => here(row, column) ? { value, decimals, exact: false } : table.figure(row, column)
  };
}
function inCellScale(table, place, value) {
  const own3 = table.cell(place.row, place.column);
  const known5 = table.figure(place.row, place.column);
  if (own3.kind !== "number" || !known5) return value;
  const asFraction = own3.percent && !own3.fromText || !equals(own3.value, known5.value);
  return asFraction ? divide(value, HUNDRED, scaleOf(value) + 2) : value;
}

// src/core/figure/format-code.ts
var CACHE_SIZE = 500;
var LANGUAGES = { "21": "id", "09": "en" };
var cache = /* @__PURE__ */ new Map();
function formatSections(code) {
  const known5 = cache.get(code);
  if (known5) return known5;
  const sections = splitSections(code).map(readSection);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(code, sections);
  return sections;
}
function splitSections(code) {
  const sections = [];
  let start2 = 0;
  for (let at2 = 0; at2 < code.length; at2 += 1) {
    const mark = code[at2];
    if (mark === "\\" || mark === "_" || mark === "*") at2 += 1;
    else if (mark === '"' || mark === "[") at2 = closing(code, at2);
    else if (mark === ";") {
      sections.push(code.slice(start2, at2));
      start2 = at2 + 1;
    }
  }
  sections.push(code.slice(start2));
  return sections;
}
function closing(code, at2) {
  const found = code.indexOf(code[at2] === '"' ? '"' : "]", at2 + 1);
  return found < 0 ? code.length : found;
}
function readSection(code) {
  const bare2 = code.replace(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]?/g, "").replace(/general/gi, "");
  const hasDate = /[ymdhs]/i.test(bare2) || /\[(?:h+|m+|s+)\]/i.test(code);
  const isDate = hasDate && !/[#?]/.test(bare2);
  const tokens = [];
  let condition;
  let rest = code;
  while (rest !== "") {
    const bracket = /^\[([^\]]*)\]?/.exec(rest);
    if (bracket) {
      condition = readCondition(bracket[1] ?? "") ?? condition;
      tokens.push(...readBracket(bracket[1] ?? ""));
      rest = rest.slice(bracket[0].length);
      continue;
    }
    const [token, length] = isDate ? readDateToken(rest) : readNumberToken(rest);
    tokens.push(token);
    rest = rest.slice(length);
  }
  const language = LANGUAGES[/\[\$[^\]]*-[^\]]*(\d\d)\]/.exec(code)?.[1] ?? ""];
  return {
    tokens: isDate ? withMinutes(tokens) : tokens,
    isDate,
    ...condition ? { condition } : {},
    ...language ? { language } : {}
  };
}
function readCondition(text) {
  const match2 = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/.exec(text.trim());
  if (!match2) return void 0;
  return { operator: match2[1], value: Number(match2[2]) };
}
function readBracket(text) {
  const elapsed = /^(h+|m+|s+)$/i.exec(text);
  if (elapsed) return [{ kind: "elapsed", letter: (text[0] ?? "").toLowerCase(), width: text.length }];
  const sign2 = /^\$([^-]*)/.exec(text)?.[1];
  return sign2 ? [{ kind: "literal", text: sign2 }] : [];
}
function readLiteral(rest) {
  const next = rest[1] ?? "";
  switch (rest[0]) {
    case '"': {
      const end = closing(rest, 0);
      return [{ kind: "literal", text: rest.slice(1, end) }, end + 1];
    }
    case "\\":
      return [{ kind: "literal", text: next }, 2];
    case "_":
      return [{ kind: "pad", mark: next }, 2];
    case "*":
      return [{ kind: "fill", mark: next }, 2];
    case "@":
      return [{ kind: "text" }, 1];
    default:
      return void 0;
  }
}
function readNumberToken(rest) {
  const literal = readLiteral(rest);
  if (literal) return literal;
  if (/^general/i.test(rest)) return [{ kind: "general" }, 7];
  const exponent = /^e([+-])/i.exec(rest);
  if (exponent) return [{ kind: "exponent", plus: exponent[1] === "+" }, 2];
  const mark = rest[0] ?? "";
  switch (mark) {
    case "0":
    case "#":
    case "?":
      return [{ kind: "digit", mark }, 1];
    case ".":
      return [{ kind: "point" }, 1];
    case ",":
      return [{ kind: "comma" }, 1];
    case "%":
      return [{ kind: "percent" }, 1];
    case "/":
      return [{ kind: "slash" }, 1];
    default:
      return [{ kind: "literal", text: mark }, 1];
  }
}
function readDateToken(rest) {
  const literal = readLiteral(rest);
  if (literal) return literal;
  const halfDay = /^(?:am\/pm|a\/p)/i.exec(rest);
  if (halfDay) return [{ kind: "halfDay", short: halfDay[0].length === 3 }, halfDay[0].length];
  const subsecond = /^\.(0+)/.exec(rest);
  if (subsecond) return [{ kind: "subsecond", width: subsecond[1]?.length ?? 0 }, subsecond[0].length];
  const run = /^([ymdhs])\1*/i.exec(rest);
  if (run) return [{ kind: "date", letter: (run[1] ?? "").toLowerCase(), width: run[0].length }, run[0].length];
  return [{ kind: "literal", text: rest[0] ?? "" }, 1];
}
function withMinutes(tokens) {
  const letterAt = (index3, step2) => {
    for (let at2 = index3 + step2; at2 >= 0 && at2 < tokens.length; at2 += step2) {
      const token = tokens[at2];
      if (token?.kind === "date" || token?.kind === "elapsed") return token.letter;
    }
    return "";
  };
  return tokens.map((token, index3) => {
    if (token.kind !== "date" || token.letter !== "m" || token.width > 2) return token;
    return letterAt(index3, -1) === "h" || letterAt(index3, 1) === "s" ? { ...token, letter: "n" } : token;
  });
}

// src/core/figure/show-date.ts
var MONTHS2 = {
  id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
  en: "January February March April May June July August September October November December".split(" ")
};
var DAYS = {
  id: "Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(" "),
  en: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ")
};
var DAY_MS = 864e5;
var LAST_SERIAL = 2958466;
function showDate(serial, { tokens, language }, locale) {
  if (serial < 0 || serial >= LAST_SERIAL) return void 0;
  const subsecond = tokens.find((token) => token.kind === "subsecond")?.width ?? 0;
  const moment = momentOf(serial, subsecond);
  const half = tokens.some((token) => token.kind === "halfDay");
  const how = { locale, language: language ?? locale, half };
  return tokens.map((token) => showToken(token, moment, how)).join("");
}
function momentOf(serial, subsecond) {
  const parts2 = 10 ** subsecond;
  const ticks = Math.round(Number((serial * 86400 * parts2).toPrecision(15)));
  const elapsedSeconds = Math.floor(ticks / parts2);
  const days = Math.floor(elapsedSeconds / 86400);
  const date = calendarDate(days) ?? { year: 1900, month: 1, day: 0 };
  return { ...date, weekday: (days + 6) % 7, second: elapsedSeconds % 86400, elapsedSeconds, fraction: ticks % parts2 };
}
function calendarDate(serial) {
  if (serial < 0 || serial >= LAST_SERIAL) return void 0;
  if (serial === 0) return { year: 1900, month: 1, day: 0 };
  if (serial === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + serial * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
function showToken(token, moment, how) {
  const { locale } = how;
  switch (token.kind) {
    case "literal":
      return token.text === ":" && locale === "id" ? "." : token.text;
    case "pad":
      return " ";
    case "fill":
      return token.mark === " " ? " " : "";
    case "date":
      return showLetter(token.letter, token.width, moment, how);
    case "elapsed":
      return pad(Math.floor(moment.elapsedSeconds / (UNITS2[token.letter] ?? 1)), token.width);
    case "halfDay": {
      const morning = moment.second < 43200;
      return token.short ? morning ? "A" : "P" : morning ? "AM" : "PM";
    }
    case "subsecond":
      return `${locale === "id" ? "," : "."}${pad(moment.fraction, token.width)}`;
    default:
      return "";
  }
}
var UNITS2 = { h: 3600, m: 60, s: 1 };
function showLetter(letter, width, moment, how) {
  const hour = Math.floor(moment.second / 3600);
  switch (letter) {
    case "y":
      return width > 2 ? pad(moment.year, 4) : pad(moment.year % 100, 2);
    case "m":
      return named(MONTHS2[how.language][moment.month - 1] ?? "", moment.month, width);
    case "d":
      return named(DAYS[how.language][moment.weekday] ?? "", moment.day, width);
    case "h":
      return pad(how.half ? hour % 12 || 12 : hour, Math.min(width, 2));
    case "n":
      return pad(Math.floor(moment.second / 60) % 60, Math.min(width, 2));
    default:
      return pad(moment.second % 60, Math.min(width, 2));
  }
}
function named(name, value, width) {
  if (width <= 2) return pad(value, width);
  return width === 3 ? name.slice(0, 3) : width === 5 ? name.slice(0, 1) : name;
}
function pad(value, width) {
  return String(value).padStart(width, "0");
}

// src/core/figure/show-number.ts
var WIDEST_GENERAL = amount("99999999999.5");
var SMALLEST_GENERAL = amount("0.0001");
function showGeneral(value, locale) {
  const size = abs(value);
  const marks = SEPARATORS[locale];
  const minus = sign(value) < 0 ? "-" : "";
  const fits2 = scaleOf(size) <= 9 || compare(size, SMALLEST_GENERAL) >= 0;
  if (isZero(size) || compare(size, WIDEST_GENERAL) < 0 && fits2) {
    const wholeDigits2 = compare(size, ONE) < 0 ? 1 : wholeOf2(size).length;
    return minus + toPlain(round(size, Math.max(0, 10 - wholeDigits2))).replace(".", marks.decimal);
  }
  const [digits2 = "", exponent = ""] = toNumber(size).toExponential(5).split("e");
  return `${minus}${digits2.replace(/\.?0+$/, "").replace(".", marks.decimal)}E${signedExponent(Number(exponent), true, 2)}`;
}
function showPlaces(value, tokens, marks) {
  const layout = layOut(tokens);
  const shown = round(multiply(value, layout.factor), layout.fractionPlaces);
  const fraction = fractionOf(shown, layout.fractionPlaces);
  const whole = wholeOf2(shown) === "0" ? "" : wholeOf2(shown);
  let wholePlace = layout.wholePlaces;
  let fractionPlace = 0;
  let afterPoint = false;
  return tokens.map((token) => {
    if (token.kind === "point") {
      afterPoint = true;
      return (layout.wholePlaces === 0 ? whole : "") + marks.decimal;
    }
    if (token.kind !== "digit") return token.kind === "percent" ? "%" : showOther(token);
    if (afterPoint) {
      fractionPlace += 1;
      return showFractionPlace(fraction, fractionPlace - 1, token.mark);
    }
    wholePlace -= 1;
    return showWholePlace(whole, wholePlace, token.mark, {
      first: wholePlace === layout.wholePlaces - 1,
      thousands: layout.grouped ? marks.thousands : ""
    });
  }).join("");
}
function showScientific(value, tokens, marks) {
  const at2 = tokens.findIndex((token) => token.kind === "exponent");
  const mantissa = tokens.slice(0, at2);
  const { wholePlaces, fractionPlaces } = layOut(mantissa);
  const step2 = Math.max(1, wholePlaces);
  const magnitude = isZero(value) ? 0 : Math.floor(Math.log10(toNumber(value)));
  let exponent = Math.floor(magnitude / step2) * step2;
  const scaledTo = (power2) => round(multiply(value, amount(`1e${String(-power2)}`)), fractionPlaces);
  if (compare(scaledTo(exponent), amount(`1e${String(step2)}`)) >= 0) exponent += step2;
  const power = tokens[at2];
  const width = tokens.slice(at2).filter((token) => token.kind === "digit").length;
  const tail = tokens.slice(at2 + 1).map((token) => token.kind === "digit" ? "" : showOther(token));
  const plus = power?.kind === "exponent" && power.plus;
  return `${showPlaces(scaledTo(exponent), mantissa, marks)}E${signedExponent(exponent, plus, width)}${tail.join("")}`;
}
function showFraction(value, tokens) {
  const slash = tokens.findIndex((token) => token.kind === "slash");
  const places = tokens.slice(slash).filter((token) => token.kind === "digit").length;
  const fixed = tokens.slice(slash + 1).map((token) => token.kind === "literal" ? token.text : "0").join("");
  const hasWhole = tokens.slice(0, slash).some((token, index3) => token.kind === "literal" && index3 > 0);
  const whole = hasWhole ? round(value, 0, "truncate") : amount(0);
  const rest = toNumber(subtract(value, whole));
  const [top, bottom] = /^[1-9]\d*$/.test(fixed) ? [Math.round(rest * Number(fixed)), Number(fixed)] : nearestFraction(rest, 10 ** Math.max(1, places) - 1);
  if (hasWhole && top === 0) return toPlain(whole);
  if (hasWhole && top === bottom) return toPlain(add(whole, ONE));
  const part = `${String(top)}/${String(bottom)}`;
  return hasWhole && !isZero(whole) ? `${toPlain(whole)} ${part}` : part;
}
function layOut(tokens) {
  const point = tokens.findIndex((token) => token.kind === "point");
  const before = point < 0 ? tokens : tokens.slice(0, point);
  const after = point < 0 ? [] : tokens.slice(point);
  const digits2 = (list) => list.filter((token) => token.kind === "digit").length;
  const lastBefore = before.findLastIndex((token) => token.kind === "digit");
  const firstBefore = before.findIndex((token) => token.kind === "digit");
  const lastAfter = after.findLastIndex((token) => token.kind === "digit");
  const commas = (list) => list.filter((token) => token.kind === "comma").length;
  const scaling = (lastBefore < 0 ? 0 : commas(before.slice(lastBefore))) + commas(after.slice(Math.max(lastAfter, 0)));
  const percents = tokens.filter((token) => token.kind === "percent").length;
  return {
    wholePlaces: digits2(before),
    fractionPlaces: digits2(after),
    grouped: firstBefore >= 0 && commas(before.slice(firstBefore, lastBefore)) > 0,
    factor: amount(`1e${String(2 * percents - 3 * scaling)}`)
  };
}
function showWholePlace(whole, place, mark, how) {
  const end = whole.length - place;
  const blank = mark === "0" ? "0" : mark === "?" ? " " : "";
  const digits2 = end <= 0 ? blank : how.first ? whole.slice(0, end) : whole.slice(end - 1, end);
  return Array.from(digits2, (digit2, index3) => {
    const fromMark = place + digits2.length - 1 - index3;
    return fromMark > 0 && fromMark % 3 === 0 && digit2 !== " " ? digit2 + how.thousands : digit2;
  }).join("");
}
function showFractionPlace(fraction, place, mark) {
  const digit2 = fraction[place] ?? "0";
  const needed = mark === "0" || /[1-9]/.test(fraction.slice(place));
  return needed ? digit2 : mark === "?" ? " " : "";
}
function showOther(token) {
  if (token.kind === "literal") return token.text;
  if (token.kind === "slash") return "/";
  return token.kind === "pad" || token.kind === "fill" && token.mark === " " ? " " : "";
}
function wholeOf2(value) {
  return toPlain(value).split(".")[0] ?? "";
}
function fractionOf(value, places) {
  return (toPlain(value).split(".")[1] ?? "").padEnd(places, "0");
}
function signedExponent(exponent, plus, width) {
  return `${exponent < 0 ? "-" : plus ? "+" : ""}${String(Math.abs(exponent)).padStart(width, "0")}`;
}
function nearestFraction(value, limit) {
  let best = [Math.round(value), 1];
  for (let bottom = 1; bottom <= Math.min(limit, 999); bottom += 1) {
    const top = Math.round(value * bottom);
    if (Math.abs(value - top / bottom) < Math.abs(value - best[0] / best[1]) - 1e-12) best = [top, bottom];
  }
  return best;
}

// src/core/figure/number-format.ts
var GENERAL = { kind: "general", decimals: null, percent: false, unit: null, currency: false };
var descriptions = /* @__PURE__ */ new WeakMap();
function showNumber(value, format, locale) {
  const figure2 = typeof value === "number" ? finite(value) : value;
  const sections = formatSections(format === void 0 || format === "" ? "General" : format);
  const chosen = chooseSection(sections, figure2);
  if (!chosen) return showGeneral(figure2, locale);
  const { section, hidesSign } = chosen;
  if (section.isDate) return showDate(toNumber(figure2), section, locale) ?? showGeneral(figure2, locale);
  if (section.tokens.length > 0 && section.tokens.every((token) => token.kind === "text"))
    return showGeneral(figure2, locale);
  const shown = showTokens(abs(figure2), section.tokens, locale);
  return sign(figure2) < 0 && !hidesSign ? `-${shown}` : shown;
}
function describeFormat(format) {
  const [section] = formatSections(format ?? "General");
  if (!section) return GENERAL;
  const known5 = descriptions.get(section);
  if (known5) return known5;
  const description = describeSection(section);
  descriptions.set(section, description);
  return description;
}
function describeSection({ tokens, isDate }) {
  if (isDate) return { ...GENERAL, kind: dateKind(tokens) };
  const kinds = new Set(tokens.map((token) => token.kind));
  const unit = unitOf2(tokens);
  const currency = tokens.some((token) => token.kind === "literal" && /\b(?:rp|idr)\b|[$€£¥]/i.test(token.text));
  if (kinds.has("general")) return { ...GENERAL, unit, currency };
  if (!kinds.has("digit")) return kinds.has("text") ? { ...GENERAL, kind: "text" } : GENERAL;
  if (kinds.has("exponent")) return { ...GENERAL, kind: "scientific", unit, currency };
  if (kinds.has("slash")) return { ...GENERAL, kind: "fraction", unit, currency };
  const { fraction, thousandsHidden } = countPlaces(tokens);
  const percent = kinds.has("percent");
  return { kind: percent ? "percent" : "number", decimals: fraction - 3 * thousandsHidden, percent, unit, currency };
}
function finite(value) {
  return Number.isFinite(value) ? amount(value) : ZERO;
}
function chooseSection(sections, value) {
  const numeric = sections.length > 3 ? sections.slice(0, 3) : sections;
  const [first2, second, third] = numeric;
  if (!first2) return void 0;
  if (numeric.every((section) => section.condition === void 0)) {
    if (sign(value) < 0 && second) return { section: second, hidesSign: true };
    if (isZero(value) && third) return { section: third, hidesSign: true };
    return { section: first2, hidesSign: false };
  }
  for (const [index3, section] of numeric.entries()) {
    if (meets(section, index3, numeric.length, value)) return { section, hidesSign: onlyNegative(section, index3) };
  }
  return void 0;
}
function meets(section, index3, count6, value) {
  const { condition } = section;
  if (!condition) return index3 === count6 - 1 || (index3 === 0 ? sign(value) > 0 : sign(value) < 0);
  const order2 = compare(value, finite(condition.value));
  switch (condition.operator) {
    case "<":
      return order2 < 0;
    case "<=":
      return order2 <= 0;
    case ">":
      return order2 > 0;
    case ">=":
      return order2 >= 0;
    case "=":
      return order2 === 0;
    case "<>":
      return order2 !== 0;
  }
}
function onlyNegative(section, index3) {
  const { condition } = section;
  if (!condition) return index3 === 1;
  return condition.operator === "<" && condition.value <= 0 || condition.operator === "<=" && condition.value < 0;
}
function showTokens(value, tokens, locale) {
  if (tokens.some((token) => token.kind === "general")) {
    return tokens.map((token) => token.kind === "general" ? showGeneral(value, locale) : showLiteral(token)).join("");
  }
  const marks = SEPARATORS[locale];
  if (tokens.some((token) => token.kind === "exponent")) return showScientific(value, tokens, marks);
  const isFraction2 = tokens.some((token) => token.kind === "slash") && tokens.some((token) => token.kind === "digit");
  return isFraction2 ? showFraction(value, tokens) : showPlaces(value, tokens, marks);
}
function showLiteral(token) {
  if (token.kind === "literal") return token.text;
  if (token.kind === "percent") return "%";
  return token.kind === "pad" || token.kind === "fill" && token.mark === " " ? " " : "";
}
function countPlaces(tokens) {
  const point = tokens.findIndex((token) => token.kind === "point");
  const fraction = point < 0 ? 0 : tokens.slice(point).filter((token) => token.kind === "digit").length;
  const lastDigit = tokens.findLastIndex((token) => token.kind === "digit");
  const beforePoint = point < 0 ? -1 : tokens.slice(0, point).findLastIndex((token) => token.kind === "digit");
  const trailing = (from, to) => from < 0 ? 0 : tokens.slice(from, to).filter((token) => token.kind === "comma").length;
  const thousandsHidden = trailing(lastDigit, tokens.length) + (point < 0 ? 0 : trailing(beforePoint, point));
  return { fraction, thousandsHidden };
}
function dateKind(tokens) {
  return tokens.some((token) => token.kind === "date" && "ymd".includes(token.letter)) ? "date" : "time";
}
function unitOf2(tokens) {
  const last3 = tokens.findLastIndex((token) => token.kind === "digit" || token.kind === "general");
  const words2 = tokens.slice(last3 + 1).map((token) => token.kind === "literal" ? token.text : " ");
  const text = last3 < 0 ? "" : words2.join("").replace(/\s+/g, " ").trim();
  return /[\p{L}%]/u.test(text) ? text : null;
}

// src/core/figure/numeral.ts
var GROUPED = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/;
function readNumeral(text, style) {
  const body = /\s/.test(text) ? healSpaces(text) : text;
  if (body === void 0) return void 0;
  const points = count2(body, ".");
  const commas = count2(body, ",");
  if (points + commas === 0) return { value: amount(body), decimals: 0 };
  if (points > 0 && commas > 0) return readMixed(body);
  const mark = points > 0 ? "." : ",";
  return points + commas === 1 ? readSingle(body, mark, style) : readRepeated(body, mark);
}
function provenStyle(text) {
  const body = text.replace(/\s/g, "");
  const lastPoint = body.lastIndexOf(".");
  const lastComma = body.lastIndexOf(",");
  if (lastPoint < 0 && lastComma < 0) return void 0;
  if (lastPoint >= 0 && lastComma >= 0) return lastComma > lastPoint ? "id" : "us";
  const mark = lastPoint >= 0 ? "." : ",";
  const thousands = mark === "." ? "id" : "us";
  if (count2(body, mark) > 1) return thousands;
  if (GROUPED.test(body)) return void 0;
  return thousands === "id" ? "us" : "id";
}
function readMixed(body) {
  const mark = body.lastIndexOf(",") > body.lastIndexOf(".") ? "," : ".";
  const [whole = "", fraction = "", ...more] = body.split(mark);
  if (more.length > 0 || !GROUPED.test(whole) || fraction === "") return void 0;
  const read = decimal(digitsOf(whole), fraction);
  return fraction.length === 3 ? { ...read, ambiguous: amount(digitsOf(body)) } : read;
}
function readSingle(body, mark, style) {
  const [whole = "", fraction = ""] = body.split(mark);
  if (whole === "" || fraction === "") return void 0;
  const read = decimal(whole, fraction);
  if (!GROUPED.test(body)) return read;
  const grouped = amount(whole + fraction);
  const isThousands = mark === "." === ((typeof style === "function" ? style() : style) === "id");
  return isThousands ? { value: grouped, decimals: 0, ambiguous: read.value } : { ...read, ambiguous: grouped };
}
function readRepeated(body, mark) {
  if (GROUPED.test(body)) return { value: amount(digitsOf(body)), decimals: 0 };
  const last3 = body.lastIndexOf(mark);
  const whole = body.slice(0, last3);
  const cents = body.slice(last3 + 1);
  return cents.length === 2 && GROUPED.test(whole) ? decimal(digitsOf(whole), cents) : void 0;
}
function healSpaces(text) {
  if (/^[1-9]\d{0,2}(?: \d{3}){2,}(?:[.,]\d+)?$/.test(text)) return text.replaceAll(" ", "");
  const joined = text.replace(/\s+/g, "");
  const [, whole = ""] = /^(.*?)(?:[.,]\d{1,2})?$/.exec(joined) ?? [];
  if (!GROUPED.test(joined) && !GROUPED.test(whole)) return void 0;
  const brokenEverywhere = text.split(/\s+/).every((piece, index3, pieces) => {
    const next = pieces[index3 + 1];
    return next === void 0 || /[.,]\d{0,2}$/.test(piece) || /^[.,]/.test(next);
  });
  return brokenEverywhere ? joined : void 0;
}
function decimal(whole, fraction) {
  return { value: amount(`${whole}.${fraction}`), decimals: fraction.length };
}
function digitsOf(text) {
  return text.replace(/[.,]/g, "");
}
function count2(text, mark) {
  let found = 0;
  for (let at2 = text.indexOf(mark); at2 >= 0; at2 = text.indexOf(mark, at2 + 1)) found++;
  return found;
}

// src/core/figure/terbilang.ts
var DIGITS = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
var SCALES = ["", "ribu", "juta", "miliar", "triliun", "kuadriliun", "kuintiliun", "sekstiliun", "septiliun"];
var LIMIT = 10n ** BigInt(3 * SCALES.length);
var SPELLINGS = {
  milyar: "miliar",
  milyard: "miliar",
  milliar: "miliar",
  trilyun: "triliun",
  trilliun: "triliun",
  kosong: "nol",
  delapanbelas: "delapan belas",
  dlapan: "delapan"
};
function terbilang(value) {
  const whole = BigInt(value);
  if (whole < 0n) return `minus ${terbilang(-whole)}`;
  if (whole >= LIMIT) throw new RangeError("too large to say in words");
  if (whole === 0n) return "nol";
  const words2 = [];
  const digits2 = String(whole);
  const groups2 = Math.ceil(digits2.length / 3);
  const padded = digits2.padStart(groups2 * 3, "0");
  for (let index3 = 0; index3 < groups2; index3 += 1) {
    const group2 = Number(padded.slice(index3 * 3, index3 * 3 + 3));
    words2.push(...sayScaled(group2, groups2 - 1 - index3));
  }
  return words2.join(" ");
}
function parseTerbilang(text) {
  const words2 = wordsOf2(text);
  const negative = words2[0] === "minus" || words2[0] === "negatif";
  const numberWords = negative ? words2.slice(1) : words2;
  if (numberWords.length === 0) return null;
  if (numberWords.length === 1 && numberWords[0] === "nol") return 0n;
  const value = readGroups(numberWords);
  return value === null ? null : negative ? -value : value;
}
function sayScaled(group2, scale) {
  if (group2 === 0) return [];
  if (scale === 0) return sayHundreds(group2);
  if (scale === 1 && group2 === 1) return ["seribu"];
  return [...sayHundreds(group2), SCALES[scale] ?? ""];
}
function sayHundreds(group2) {
  const hundreds = Math.floor(group2 / 100);
  const rest = sayTens(group2 % 100);
  if (hundreds === 0) return rest;
  return hundreds === 1 ? ["seratus", ...rest] : [DIGITS[hundreds] ?? "", "ratus", ...rest];
}
function sayTens(group2) {
  if (group2 === 0) return [];
  if (group2 < 10) return [DIGITS[group2] ?? ""];
  if (group2 === 10) return ["sepuluh"];
  if (group2 === 11) return ["sebelas"];
  if (group2 < 20) return [DIGITS[group2 - 10] ?? "", "belas"];
  return [DIGITS[Math.floor(group2 / 10)] ?? "", "puluh", ...sayTens(group2 % 10)];
}
function wordsOf2(text) {
  const plain2 = text.toLowerCase().replace(/^\s*terbilang\b/, "").replace(/^[\s"'“”(:=#/\\-]+|[\s"'“”):=#/\\.,;-]+$/g, "").replace(/\brupiah\b.*$/, "").replace(/[\s/\\,.-]+/g, " ").trim();
  if (plain2 === "") return [];
  return plain2.split(" ").flatMap((word2) => splitWord(SPELLINGS[word2] ?? word2).split(" "));
}
function splitWord(word2) {
  const parts2 = /^(.+?)(belas|puluh|ratus|ribu|juta|miliar|milyar|triliun|trilyun)$/.exec(word2);
  if (!parts2) return SPELLINGS[word2] ?? word2;
  const [, head = "", tail = ""] = parts2;
  if (head === "se") return word2;
  return `${splitWord(head)} ${SPELLINGS[tail] ?? tail}`;
}
function readGroups(words2) {
  let total3 = 0n;
  let above = SCALES.length;
  let group2 = [];
  for (const word2 of words2) {
    const alone = word2 === "seribu" ? 1 : word2.startsWith("se") ? SCALES.indexOf(word2.slice(2), 1) : -1;
    const scale = alone > 0 ? alone : SCALES.indexOf(word2, 1);
    if (scale < 1) {
      group2.push(word2);
      continue;
    }
    const count6 = alone > 0 ? group2.length === 0 ? 1 : null : readHundreds(group2);
    if (count6 === null || scale >= above) return null;
    total3 += BigInt(count6) * 1000n ** BigInt(scale);
    above = scale;
    group2 = [];
  }
  if (group2.length === 0) return total3;
  const rest = readHundreds(group2);
  return rest === null || above === 0 ? null : total3 + BigInt(rest);
}
function readHundreds(words2) {
  const text = words2.join(" ");
  const match2 = /^(?:(seratus)|(\S+) ratus)?(?: ?(\S.*))?$/.exec(text);
  if (text === "" || !match2) return null;
  const [, one, several, tail] = match2;
  const hundreds = one ? 1 : several ? digit(several) : 0;
  const rest = tail === void 0 ? 0 : readTens(tail);
  if (hundreds === null || rest === null) return null;
  return hundreds * 100 + rest;
}
function readTens(text) {
  if (text === "sepuluh") return 10;
  if (text === "sebelas") return 11;
  const teen = /^(\S+) belas$/.exec(text);
  if (teen) return between(digit(teen[1] ?? ""), 2, 10);
  const tens = /^(\S+) puluh(?: (\S+))?$/.exec(text);
  if (!tens) return digit(text);
  const ten = digit(tens[1] ?? "");
  const unit = tens[2] === void 0 ? 0 : digit(tens[2]);
  return ten === null || unit === null ? null : ten * 10 + unit;
}
function digit(word2) {
  const value = DIGITS.indexOf(word2);
  return value > 0 ? value : null;
}
function between(value, low, plus) {
  return value !== null && value >= low ? value + plus : null;
}

// src/core/figure/parse.ts
var TEXT = { kind: "text" };
var LONGEST = 80;
var LABEL = /^\s*[a-hj-mo-qsu-z]/i;
var NOT_APPLICABLE = /^(?:n\.?\/?a\.?|nihil|t\.?a\.?d\.?|tidak ada(?: data)?|tidak tersedia)$/i;
var DASH = /^(?:rp\.? ?)?-+(?: ?-)*(?: ?%|,-)?$/i;
var HEAD = /^(\()? ?([-+])? ?(rp\.?|idr)? ?([-+])? ?(\()? ?([-+])? ?(?=\d)/i;
var DIGITS2 = /^\d(?:[\d.,\s]*\d)?/;
var SCIENTIFIC = /^(-?)(\d)(?:[.,](\d+))?e([+-]?\d{1,3})$/i;
var UNIT2 = /^[\p{L}²³][\p{L}²³()&'’-]*\.?(?:(?: ?\/ ?| )[\p{L}²³(&][\p{L}²³()&'’-]*\.?){0,3}$/u;
var SCALE_WORDS = [
  [/^(?:ribu|rb)\b/i, 3],
  [/^(?:juta|jt)\b/i, 6],
  [/^(?:miliar|milyar)\b/i, 9],
  [/^(?:triliun|trilyun)\b/i, 12]
];
function parseFigureText(text, style) {
  if (text.length > LONGEST * 2 || LABEL.test(text)) return TEXT;
  const plain2 = plainText(text);
  if (plain2 === "") return { kind: "blank" };
  if (plain2.length > LONGEST) return TEXT;
  if (DASH.test(plain2)) return { kind: "dash" };
  if (NOT_APPLICABLE.test(plain2)) return { kind: "notApplicable" };
  return parseScientific(plain2) ?? parseNumber(plain2, style) ?? TEXT;
}
function splitFigures(text) {
  return text.split(/[;\n\r]+/).map((part) => part.trim()).filter((part) => part !== "");
}
function detectStyle(texts, fallback = "id") {
  const votes = { id: 0, us: 0 };
  for (const text of texts) {
    if (!/[.,]/.test(text)) continue;
    for (const part of splitFigures(text)) {
      const plain2 = plainText(part);
      if (plain2.length > LONGEST || parseNumber(plain2, "id") === void 0) continue;
      const style = provenStyle(DIGITS2.exec(plain2.replace(HEAD, ""))?.[0] ?? "");
      if (style) votes[style] += 1;
    }
  }
  if (votes.id === votes.us) return typeof fallback === "function" ? fallback() : fallback;
  return votes.id > votes.us ? "id" : "us";
}
function plainText(text) {
  return text.replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, "").replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/g, " ").replace(/[\u2010-\u2015\u2212\uFE63\uFF0D]/g, "-").trim().replace(/^['’`]\s*/, "").replace(/ {2,}/g, " ");
}
function parseNumber(plain2, style) {
  const head = HEAD.exec(plain2);
  if (!head) return void 0;
  const [lead, open, minus, prefix, innerMinus, innerOpen, lastMinus] = head;
  const digits2 = DIGITS2.exec(plain2.slice(lead.length))?.[0] ?? "";
  const numeral = readNumeral(digits2, style);
  if (!numeral) return void 0;
  const tail = readTail(plain2.slice(lead.length + digits2.length), {
    open: Boolean(open ?? innerOpen),
    currency: prefix !== void 0,
    grouped: /[.,]\d{3}/.test(digits2)
  });
  if (!tail || tail.unit !== null && /^0\d/.test(digits2)) return void 0;
  const minuses = [open ?? innerOpen, minus, innerMinus, lastMinus].filter((mark) => mark === "-" || mark === "(");
  return figureOf(numeral, tail, minuses.length + (tail.minus ? 1 : 0) === 1);
}
function readTail(text, before) {
  let rest = text.replace(/^[,.] ?-+|^ ?,-/, "");
  if (before.currency && /^\.\s*$/.test(rest)) rest = "";
  const minus = before.grouped && /^-\s*$/.test(rest);
  if (minus) rest = "";
  const percent = /^\s*%/.test(rest) || before.open && /^\s*\)\s*%/.test(rest);
  if (percent) rest = rest.replace("%", "");
  if (before.open) {
    if (!/^\s*(?:[,.]-)?\s*\)/.test(rest)) return void 0;
    rest = rest.replace(/^[^)]*\)/, "");
  }
  if (rest !== "" && !/^[\s(/\p{L}²³]/u.test(rest)) return void 0;
  return readUnit(rest.trim().replace(/\s+/g, " "), { percent, currency: before.currency, minus });
}
function readUnit(text, tail) {
  let rest = text;
  const words2 = /^\(([^()]*)\) ?/.exec(rest);
  if (words2 && parseTerbilang(words2[1] ?? "") !== null) rest = rest.slice(words2[0].length);
  else if (words2 && words2[0].length === rest.length) rest = (words2[1] ?? "").trim();
  const scale = SCALE_WORDS.find(([word2]) => word2.test(rest));
  if (scale) rest = rest.replace(scale[0], "").trim();
  const power = scale?.[1] ?? 0;
  if (rest === "") return { ...tail, power, unit: null };
  if (!isUnit(rest)) return void 0;
  return { ...tail, power, unit: rest, currency: tail.currency || /^rupiah$/i.test(rest) };
}
function isUnit(text) {
  return text.length <= 40 && UNIT2.test(text.replace(/\b([kcdm]?m)[23]\b/giu, "$1"));
}
function figureOf(numeral, tail, negative) {
  const { power, percent } = tail;
  const factor = amount(10n ** BigInt(power));
  const meant = (value) => multiply(negative ? negate(value) : value, factor);
  const read = percent ? preferDecimals(numeral) : numeral;
  return {
    kind: "number",
    value: meant(read.value),
    decimals: read.decimals - power,
    percent,
    unit: tail.unit,
    currency: tail.currency,
    ...read.ambiguous ? { ambiguous: meant(read.ambiguous) } : {}
  };
}
function preferDecimals(numeral) {
  if (numeral.ambiguous === void 0 || numeral.decimals > 0) return numeral;
  return { value: numeral.ambiguous, decimals: 3, ambiguous: numeral.value };
}
function parseScientific(plain2) {
  const match2 = SCIENTIFIC.exec(plain2);
  if (!match2) return void 0;
  const [, minus = "", whole = "", fraction = "", exponent = "0"] = match2;
  const value = amount(`${minus}${whole}.${fraction}0e${exponent}`);
  return {
    kind: "number",
    value,
    decimals: fraction.length - Number(exponent),
    percent: false,
    unit: null,
    currency: false
  };
}

// src/core/figure/read-cell.ts
var EXCEL_DIGITS2 = 15;
var LONGEST_TIME = 60 * 1e4;
var MINUTES_A_DAY = amount(1440);
var TEXT_TIME = /^(\d{1,4})[.,:]([0-5]\d)[.,:]00$|^(\d{1,4}):([0-5]\d)$/;
var BLANK = { kind: "blank" };
var TEXT2 = { kind: "text" };
function readFigure(cell, style) {
  if (cell === void 0) return BLANK;
  const { value } = cell;
  if (cell.error) return { kind: "error", code: String(value) };
  if (typeof value === "boolean") return TEXT2;
  return typeof value === "number" ? readNumber(amount(value), cell.numberFormat) : readText(value, style);
}
function showCell(cell, locale) {
  if (cell === void 0) return "";
  const { value } = cell;
  if (typeof value === "number") return showNumber(value, cell.numberFormat, locale).trim();
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
function coercedCandidates(serial, kind = "time") {
  if (sign(serial) < 0) return [];
  if (kind === "date") return dateCandidates(toNumber(serial));
  const exact = multiply(serial, MINUTES_A_DAY);
  const minutes = round(exact, 0);
  const miss = Math.abs(toNumber(subtract(exact, minutes)));
  return miss < 0.01 ? timeCandidates(toNumber(minutes)) : [];
}
function readNumber(value, format) {
  const shown = describeFormat(format);
  if (shown.kind === "time" || shown.kind === "date") {
    return { kind: "coerced", serial: value, candidates: coercedCandidates(value, shown.kind), fromText: false };
  }
  const own3 = ownDecimals(value);
  const shownDecimals = shown.decimals === null ? own3 : shown.decimals + (shown.percent ? 2 : 0);
  return {
    kind: "number",
    value,
    decimals: shown.decimals ?? own3,
    percent: shown.percent,
    unit: shown.unit,
    currency: shown.currency,
    shownDecimals,
    fromText: false
  };
}
function ownDecimals(value) {
  const scale = scaleOf(value);
  if (scale === 0) return 0;
  const digits2 = toPlain(abs(value)).replace(".", "").replace(/^0+/, "").length;
  return digits2 >= EXCEL_DIGITS2 ? scale - 1 : scale;
}
function readText(text, style) {
  const figure2 = parseFigureText(text, style);
  if (figure2.kind === "number") {
    return { ...figure2, shownDecimals: figure2.decimals, fromText: true };
  }
  return figure2.kind === "text" ? readTextTime(text) ?? figure2 : figure2;
}
function readTextTime(text) {
  const match2 = TEXT_TIME.exec(text.trim());
  if (!match2) return void 0;
  const minutes = Number(match2[1] ?? match2[3]) * 60 + Number(match2[2] ?? match2[4]);
  return { kind: "coerced", serial: amount(minutes / 1440), candidates: timeCandidates(minutes), fromText: true };
}
function timeCandidates(minutes) {
  if (minutes >= LONGEST_TIME) return [];
  const hour = Math.floor(minutes / 60);
  const minute = minutes % 60;
  const candidates = [twoDigits(hour, minute)];
  if (minute > 0 && minute < 10) candidates.push(amount(`${String(hour)}.${String(minute)}`));
  if (hour >= 1 && hour <= 24 && minute < 40) candidates.push(twoDigits(hour - 1, minute + 60));
  return candidates;
}
function dateCandidates(serial) {
  const date = Number.isInteger(serial) ? calendarDate(serial) : void 0;
  if (!date) return [];
  const { year, month, day } = date;
  const candidates = [twoDigits(day, month)];
  if (month < 10) candidates.push(amount(`${String(day)}.${String(month)}`));
  if (day === 1) candidates.push(twoDigits(month, year % 100));
  return candidates;
}
function twoDigits(whole, part) {
  return amount(`${String(whole)}.${String(part).padStart(2, "0")}`);
}

// src/core/finding/show-figure.ts
function shownAt(table, cell) {
  return tidy(showCell(cellAt(table.sheet, cell.row, cell.column), "id"));
}
function writtenLike(table, cell, value, decimals) {
  const own3 = cellAt(table.sheet, cell.row, cell.column);
  if (typeof own3?.value === "number") return tidy(showNumber(inCellScale(table, cell, value), own3.numberFormat, "id"));
  const model = own3 === void 0 || table.cell(cell.row, cell.column).kind !== "number" ? modelCell(table, cell) : void 0;
  if (model) return tidy(showNumber(inCellScale(table, model, value), cellAt(table.sheet, model.row, model.column)?.numberFormat, "id"));
  const read = table.cell(cell.row, cell.column);
  const percent = read.kind === "number" && read.percent;
  const places = read.kind === "number" ? Math.max(0, read.decimals) : Math.max(0, decimals);
  return `${showAmount(value, { decimals: places, locale: "id" })}${percent ? "%" : ""}`;
}
function writtenFigure(table, cell, value) {
  const model = numberInColumn(table, cell);
  return model ? writtenLike(table, model, value, 0) : writtenLike(table, cell, value, 0);
}
function numberInColumn(table, cell) {
  const row = table.rows.find((other) => isNumber(table, { ...cell, row: other.row }));
  return row && { ...cell, row: row.row };
}
function isNumber(table, { row, column }) {
  return typeof cellAt(table.sheet, row, column)?.value === "number" && table.cell(row, column).kind === "number";
}
function modelCell(table, cell) {
  const own3 = table.columns.find(({ column }) => column === cell.column);
  const beside = table.columns.filter(({ measure, role }) => own3 !== void 0 && own3.role !== "percent" && measure === own3.measure && role !== "percent").map(({ column }) => ({ ...cell, column }));
  return beside.find((other) => isNumber(table, other)) ?? numberInColumn(table, cell);
}
function mendedValue(table, cell, value) {
  const model = numberInColumn(table, cell);
  const numberFormat = model && cellAt(table.sheet, model.row, model.column)?.numberFormat;
  return { value: machineValue(table, model ?? cell, value), ...numberFormat === void 0 ? {} : { numberFormat } };
}
function machineValue(table, cell, value) {
  return toPlain(inCellScale(table, cell, value));
}
function addressOf(cell, home) {
  const address = toA1(cell.row, cell.column);
  return cell.sheet === home ? address : `${quoteSheetName(cell.sheet)}!${address}`;
}

// src/core/finding/words.ts
var RULE_NAMES = {
  "children-sum": { id: "jumlah rincian", en: "sum of children" },
  "units-total": { id: "jumlah seluruh unit", en: "total of units" },
  "grand-total": { id: "baris jumlah", en: "grand total" },
  "section-total": { id: "jumlah bagian", en: "section total" },
  "year-total": { id: "jumlah setahun", en: "year total" },
  "quarters-sum": { id: "jumlah triwulan", en: "sum of quarters" },
  "months-sum": { id: "jumlah bulan", en: "sum of months" },
  cumulative: { id: "realisasi kumulatif", en: "cumulative figure" },
  "cumulative-percent": { id: "persentase kumulatif", en: "cumulative percentage" },
  percent: { id: "persentase", en: "percentage" },
  remainder: { id: "sisa anggaran", en: "remainder" },
  delta: { id: "bertambah/(berkurang)", en: "increase/(decrease)" },
  deviation: { id: "deviasi", en: "deviation" },
  mirror: { id: "dua bagian yang sama", en: "mirrored halves" },
  average: { id: "rata-rata", en: "average" },
  predicate: { id: "predikat", en: "predicate" },
  words: { id: "terbilang", en: "amount in words" },
  weights: { id: "bobot", en: "weights" },
  weighted: { id: "nilai tertimbang", en: "weighted value" },
  share: { id: "porsi dari keseluruhan", en: "share of the whole" },
  "one-of": { id: "satu tanda saja", en: "exactly one tick" },
  "cross-table": { id: "antar tabel", en: "between tables" },
  count: { id: "hitungan", en: "count" },
  formula: { id: "rumus", en: "formula" },
  coerced: { id: "angka menjadi waktu", en: "figure turned into a time" },
  "text-number": { id: "angka berupa teks", en: "figure stored as text" },
  plausibility: { id: "kewajaran", en: "plausibility" },
  surplus: { id: "surplus/defisit", en: "surplus/deficit" },
  unreadable: { id: "tidak terbaca", en: "unreadable" },
  pko: { id: "langkah penilaian kinerja organisasi", en: "step of the assessment of performance" },
  efficiency: { id: "efisiensi", en: "efficiency" }
};
var CAUSE_NAMES = {
  "transposed-digits": { id: "dua angka tertukar", en: "two digits swapped" },
  "wrong-digits": { id: "dua angka salah ketik", en: "two digits mistyped" },
  "wrong-digit": { id: "satu angka salah ketik", en: "one digit mistyped" },
  "dropped-digit": { id: "satu angka hilang", en: "one digit missing" },
  "added-digit": { id: "satu angka berlebih", en: "one digit too many" },
  scale: { id: "kelebihan atau kekurangan nol", en: "zeros too many or too few" },
  thousands: { id: "satu kelompok ribuan hilang atau berlebih", en: "a group of thousands lost or added" },
  "copied-neighbour": { id: "sama dengan sel di atas atau di bawahnya", en: "the same as the cell above or below" },
  "copied-row": { id: "tersalin dari baris di sebelahnya", en: "copied from the row beside it" },
  "other-column": { id: "berisi angka kolom lain", en: "holds the figure of another column" },
  "not-updated": { id: "belum ikut diperbarui", en: "not brought up to date" },
  cumulative: { id: "terisi angka kumulatif", en: "filled in as running totals" },
  "part-left-out": { id: "satu bagian tidak ikut dijumlahkan", en: "one part left out of the sum" },
  "part-twice": { id: "satu bagian terjumlah dua kali", en: "one part counted twice" },
  miscalculated: { id: "salah hitung", en: "worked out wrongly" },
  entangled: { id: "termasuk kumpulan sel terkecil yang perlu dilihat", en: "one of the smallest set of cells to look at" },
  "wrong-words": { id: "katanya tidak sesuai dengan angkanya", en: "the words do not match the figure" },
  "row-doubled": { id: "baris ini tercantum dua kali", en: "this row stands there twice" },
  "row-missing": { id: "ada baris di bawahnya yang tidak tercantum", en: "a row below it is missing" },
  sign: { id: "tanda plus/minus terbalik", en: "sign reversed" },
  "not-filled": { id: "belum diisi", en: "not filled in" },
  "typed-over-formula": { id: "rumus tertimpa angka ketikan", en: "a figure typed over the formula" },
  "formula-fault": { id: "rumusnya tidak mencakup yang seharusnya", en: "its formula does not cover what it should" },
  "stale-value": { id: "hasil rumusnya belum dihitung ulang", en: "its formula has not been recalculated" },
  "text-number": { id: "angka tersimpan sebagai teks", en: "figure stored as text" },
  coerced: { id: "angka berubah menjadi waktu atau tanggal", en: "figure turned into a time or date" },
  "swapped-cells": { id: "dua sel tertukar", en: "two cells swapped" },
  unknown: { id: "penyebab belum diketahui", en: "cause unknown" }
};
function fill(template, values) {
  const put = (text, language) => text.replace(/\{(\w+)\}/g, (_whole, name) => {
    const value = values[name];
    return value === void 0 ? "" : typeof value === "string" ? value : value[language];
  });
  return { id: put(template.id, "id"), en: put(template.en, "en") };
}
var SENTENCES = {
  sum: {
    id: "{cell} ({label}) tertulis {shown}, sedangkan {rule} adalah {expected}; selisih {difference}.",
    en: "{cell} ({label}) reads {shown}, but the {rule} is {expected}; difference {difference}."
  },
  empty: {
    id: "{cell} ({label}) kosong, sedangkan {rule} adalah {expected}.",
    en: "{cell} ({label}) is empty, but the {rule} is {expected}."
  },
  percent: {
    id: "{cell} ({label}) tertulis {shown}, sedangkan {numerator} dibagi {denominator} adalah {expected}.",
    en: "{cell} ({label}) reads {shown}, but {numerator} divided by {denominator} is {expected}."
  },
  percentWithout: {
    id: "{cell} ({label}) tertulis {shown}, padahal realisasinya di {numeratorCell} kosong.",
    en: "{cell} ({label}) reads {shown}, but the realised figure in {numeratorCell} is empty."
  },
  average: {
    id: "{cell} tertulis {shown}, sedangkan {basis} adalah {expected}.",
    en: "{cell} reads {shown}, but the {basis} is {expected}."
  },
  predicate: {
    id: '{cell} tertulis "{shown}", sedangkan {numerator} masuk kategori "{expected}".',
    en: '{cell} reads "{shown}", but {numerator} falls into "{expected}".'
  },
  noTick: {
    id: "Baris {row} ({label}): tidak ada tanda di {list}, sedangkan baris lain bertanda tepat satu. Beri tanda pada kolom yang sesuai.",
    en: "Row {row} ({label}): nothing is ticked in {list}, while the other rows have exactly one tick. Tick the column that applies."
  },
  severalTicks: {
    id: "Baris {row} ({label}): lebih dari satu tanda ({ticked}), sedangkan seharusnya tepat satu. Hapus tanda yang tidak berlaku.",
    en: "Row {row} ({label}): more than one tick ({ticked}) where there should be exactly one. Remove what does not apply."
  },
  whole: {
    id: "Jumlah {rule} ({list}) adalah {sum}, seharusnya {expected}; selisih {difference}. Periksa apakah ada baris yang belum tercantum atau angka yang keliru.",
    en: "The {rule} ({list}) come to {sum}, but should come to {expected}; difference {difference}. See whether a row is missing or a figure is wrong."
  },
  computed: {
    id: "{cell} ({label}) tertulis {shown}, sedangkan {step} ({how} = {figures}) adalah {expected}. Periksa langkah ini, atau angka yang dipakainya.",
    en: "{cell} ({label}) reads {shown}, but the {step} ({how} = {figures}) is {expected}. Check this step, or the figures that it uses."
  },
  coerced: {
    id: "{cell} ({label}) berisi waktu atau tanggal ({shown}), bukan angka; Excel mengubahnya saat diketik atau ditempel. Seharusnya {expected}.",
    en: "{cell} ({label}) holds a time or date ({shown}) instead of a figure; Excel changed it when it was typed or pasted. It should be {expected}."
  },
  coercedUnknown: {
    id: "{cell} ({label}) berisi waktu atau tanggal ({shown}), bukan angka; Excel mengubahnya saat diketik atau ditempel. Angka aslinya perlu dilihat pada sumbernya.",
    en: "{cell} ({label}) holds a time or date ({shown}) instead of a figure; Excel changed it when it was typed or pasted. Please look up the figure at its source."
  },
  textNumber: {
    id: "{cell} ({label}) berisi angka yang tersimpan sebagai teks ({shown}), sehingga rumus tidak ikut menghitungnya. Ubah menjadi angka {expected}.",
    en: "{cell} ({label}) holds a figure stored as text ({shown}), so formulas leave it out. Turn it into the number {expected}."
  },
  swapped: {
    id: " Kemungkinan besar {suspect} dan {partner} tertukar.",
    en: " Most likely {suspect} and {partner} were swapped."
  },
  masked: {
    id: "Rumus di {cell} ({label}) tidak mencakup {list}. Hasilnya masih benar hanya karena isinya nol atau kosong; seharusnya {formula}.",
    en: "The formula in {cell} ({label}) leaves out {list}. Its result is right only because that is zero or empty; it should be {formula}."
  },
  percentAdded: {
    id: "Rumus di {cell} ({label}) ikut menjumlahkan persentase di {list}; seharusnya {formula}.",
    en: "The formula in {cell} ({label}) adds the percentage in {list}; it should be {formula}."
  },
  row: {
    id: " Kemungkinan besar baris {row}: {cause}.",
    en: " Most likely row {row}: {cause}."
  },
  together: {
    id: " Kemungkinan besar {list} perlu diperbaiki bersama ({cause}).",
    en: " Most likely {list} are to be corrected together ({cause})."
  },
  words: {
    id: '{cell} terbilang "{shown}", sedangkan angkanya {numerator} ({numeratorCell}); seharusnya "{expected}".',
    en: '{cell} says "{shown}" in words, but the figure is {numerator} ({numeratorCell}); it should say "{expected}".'
  },
  likely: {
    id: " Kemungkinan besar {suspect}: {old} seharusnya {value} ({cause}).",
    en: " Most likely {suspect}: {old} should be {value} ({cause})."
  },
  either: {
    id: " Salah satu dari: {list}; yang mana, terlihat dari sumber angkanya.",
    en: " One of: {list}; the figures' source tells which."
  },
  entangled: {
    id: " Terlalu banyak yang tidak cocok untuk memastikan sebabnya; paling sedikit {list} perlu dilihat.",
    en: " Too much does not fit to be sure of the cause; at least {list} need a look."
  },
  update: {
    id: " Setelah diperbaiki, {cells} ikut berubah.",
    en: " Once fixed, {cells} will change too."
  }
};

// src/core/finding/build-finding.ts
var SURE = 0.9;
var LIKELY = 0.6;
var SHOWN_SUSPECTS = 6;
var MOST_SUSPECTS = 60;
function buildFinding(found) {
  const diagnosis = evened(found);
  const [first2, ...symptoms] = diagnosis.relations;
  if (!first2) throw new RangeError("a diagnosis explains at least one relation");
  const { relation } = first2;
  const { table } = relation;
  const top = diagnosis.candidates[0];
  const sure = top !== void 0 && top.probability >= SURE;
  const home = table.sheet.name;
  const cell = sure || top !== void 0 && top.probability >= LIKELY ? top.cell : relation.result;
  const onResult = top !== void 0 && refKey(top.cell) === refKey(relation.result);
  const expected = expectedText(first2, top !== void 0 && !onResult && sure ? top : void 0);
  return {
    id: findingId(first2),
    rule: relation.kind,
    severity: severityOf(relation, diagnosis, sure),
    sheet: home,
    cell: addressOf(cell, home),
    cells: [...new Set(diagnosis.relations.flatMap((one) => cellsOf(one.relation)).map((ref) => addressOf(ref, home)))],
    shown: shownAt(table, cell),
    expected: refKey(cell) === refKey(relation.result) ? expected : top?.value ? writtenLike(table, cell, top.value, first2.decimals) : null,
    suspects: suspectsOf(table, diagnosis.candidates),
    fix: sure ? fixOf(table, top, diagnosis.relations) : null,
    symptoms: symptoms.map((one) => one.relation.id),
    message: messageOf(first2, diagnosis),
    proof: proofOf(first2),
    basis: relation.basis
  };
}
function evened(diagnosis) {
  const { relations, candidates } = diagnosis;
  if (relations.length !== 1 || relations[0]?.relation.form !== "whole") return diagnosis;
  const probability = Math.round(1e3 / Math.max(2, candidates.length)) / 1e3;
  return { relations, candidates: candidates.map((one) => ({ ...one, cause: "unknown", probability })) };
}
function severityOf(relation, { candidates: [top] }, sure) {
  if (relation.form === "one-of") return "warning";
  if (relation.form === "whole") return relation.kind === "share" ? "info" : "warning";
  const isGap = top?.cause === "not-filled" && refKey(top.cell) !== refKey(relation.result);
  const open = relation.kind === "quarters-sum" && relation.blank === "missing" && !sure;
  return isGap || open ? "warning" : "error";
}
function findingId({ relation }) {
  const figures = cellsOf(relation).map((cell) => shownAt(relation.table, cell));
  return stableId(relation.kind, addressOf(relation.result, ""), figures);
}
function stableId(kind, place, shown) {
  const text = shown.join("|");
  let hash = 2166136261;
  for (let i2 = 0; i2 < text.length; i2++) hash = Math.imul(hash ^ text.charCodeAt(i2), 16777619) >>> 0;
  return `${kind}:${place}:${hash.toString(36)}`;
}
function expectedText(one, other) {
  if (one.expectedText !== void 0) return one.expectedText;
  if (one.relation.form === "whole") return other?.value ? writtenLike(one.relation.table, other.cell, other.value, one.decimals) : null;
  const { table, result } = one.relation;
  if (other) return other.value === void 0 ? null : writtenLike(table, other.cell, other.value, one.decimals);
  return one.expected === void 0 ? null : writtenLike(table, result, one.expected, one.decimals);
}
function suspectsOf(table, candidates) {
  const suspects2 = /* @__PURE__ */ new Map();
  for (const { cell, value, text, cause, probability, also } of candidates) {
    for (const move2 of [{ cell, value }, ...also]) {
      const address = addressOf(move2.cell, table.sheet.name);
      const figure2 = move2.value === void 0 ? text ?? null : machineValue(table, move2.cell, move2.value);
      if (!suspects2.has(address)) suspects2.set(address, { cell: address, value: figure2, cause, probability });
    }
  }
  return [...suspects2.values()].slice(0, MOST_SUSPECTS);
}
function fixOf(table, candidate, relations) {
  const home = table.sheet.name;
  const cell = addressOf(candidate.cell, home);
  if (candidate.cause === "formula-fault" || candidate.cause === "typed-over-formula") {
    const own3 = relations.find((one) => refKey(one.relation.result) === refKey(candidate.cell));
    const figure2 = table.cell(candidate.cell.row, candidate.cell.column);
    const formula = own3 && formulaOf(own3.relation, figure2.kind === "number" && figure2.percent);
    return formula === void 0 ? null : { cell, formula };
  }
  const moves = [{ cell: candidate.cell, value: candidate.value }, ...candidate.also];
  if (candidate.cause === "not-updated" && candidate.also.length > 0) return null;
  if (moves.some((move2) => cellAt(table.sheet, move2.cell.row, move2.cell.column)?.formula !== void 0)) return null;
  if (candidate.value === void 0) return candidate.text === void 0 ? null : { cell, value: candidate.text };
  const also = candidate.also.map((move2) => ({ cell: addressOf(move2.cell, home), value: machineValue(table, move2.cell, move2.value), shown: writtenLike(table, move2.cell, move2.value, 0) }));
  return { cell, value: machineValue(table, candidate.cell, candidate.value), ...also.length > 0 ? { also } : {} };
}
function messageOf(first2, diagnosis) {
  const said = sentenceOf(first2);
  const tail = tailOf(first2, diagnosis);
  return { id: said.id + tail.id, en: said.en + tail.en };
}
function sentenceOf(one) {
  const { relation } = one;
  const { table, result } = relation;
  const home = table.sheet.name;
  const shown = shownAt(table, result);
  const source = relation.terms[0]?.cell ?? result;
  const values = {
    cell: addressOf(result, home),
    label: labelOf(table, result),
    shown: shown === "" ? "-" : shown,
    rule: RULE_NAMES[relation.kind],
    expected: expectedText(one, void 0) ?? "-",
    difference: one.stated && one.expected ? difference(one.stated, one.expected, one.decimals) : "-",
    numerator: shownAt(table, source),
    numeratorCell: addressOf(source, home),
    denominator: relation.form === "ratio" ? denominatorOf(table, relation) : "",
    basis: relation.basis
  };
  if (relation.form === "band") return fill(SENTENCES.predicate, values);
  if (relation.form === "one-of") {
    const ticked = relation.terms.filter(({ cell }) => shownAt(table, cell) !== "").map(({ cell }) => addressOf(cell, home));
    const list = runOf(relation.terms.map(({ cell }) => addressOf(cell, home)));
    return fill(ticked.length === 0 ? SENTENCES.noTick : SENTENCES.severalTicks, { ...values, row: String(result.row + 1), ticked: ticked.join(", "), list });
  }
  if (relation.form === "whole") {
    const places = relation.terms.map(({ cell }) => addressOf(cell, home));
    return fill(SENTENCES.whole, { ...values, list: runOf(places), sum: shownSum(one), expected: String(relation.whole) });
  }
  if (relation.form === "computed") {
    const { name, shows } = relation.computation;
    const cells = relation.terms.map(({ cell }) => cell);
    return fill(SENTENCES.computed, { ...values, step: name, how: shows(cells.map((cell) => addressOf(cell, home))), figures: shows(cells.map((cell) => shownAt(table, cell))) });
  }
  if (relation.form === "words") return fill(SENTENCES.words, values);
  if (relation.form === "mean") return fill(SENTENCES.average, values);
  if (relation.form === "ratio") return fill(one.expected === void 0 ? SENTENCES.percentWithout : SENTENCES.percent, values);
  return fill(one.stated === void 0 ? SENTENCES.empty : SENTENCES.sum, values);
}
function denominatorOf(table, { denominators, result }) {
  if (denominators.length < 2) return shownAt(table, denominators[0]?.cell ?? result);
  const run = runOf(denominators.map(({ cell }) => addressOf(cell, table.sheet.name)));
  return { id: `jumlah ${run}`, en: `the sum of ${run}` };
}
function shownSum({ stated: stated2, decimals }) {
  return stated2 === void 0 ? "" : showAmount(stated2, { decimals, locale: "id" });
}
function runOf(places) {
  const [first2, last3] = [places[0] ?? "", places.at(-1) ?? ""];
  const rows = places.map((place) => Number(place.replace(/\D/g, "")));
  return places.length > 2 && rows.every((row, index3) => row === (rows[0] ?? 0) + index3) ? `${first2}:${last3}` : places.join(", ");
}
function difference(a, b, decimals) {
  return showAmount(abs(subtract(a, b)), { decimals: Math.max(0, decimals), locale: "id" });
}
function tailOf(first2, { candidates }) {
  const [top, second] = candidates;
  const { table, result } = first2.relation;
  const home = table.sheet.name;
  if (!top) return { id: "", en: "" };
  const elsewhere = refKey(top.cell) !== refKey(result);
  if (top.probability >= LIKELY && top.also.length + (top.value ? 1 : 0) !== 1) return severalTail(table, top);
  if (top.probability >= LIKELY && top.value && (elsewhere || top.cause !== "unknown")) {
    const old = shownAt(table, top.cell);
    return fill(SENTENCES.likely, {
      suspect: addressOf(top.cell, home),
      old: old === "" ? "-" : old,
      value: writtenLike(table, top.cell, top.value, first2.decimals),
      cause: CAUSE_NAMES[top.cause] ?? ""
    });
  }
  if (top.cause === "entangled") return fill(SENTENCES.entangled, { list: candidates.map((candidate) => addressOf(candidate.cell, home)).join(", ") });
  if (!second) return { id: "", en: "" };
  const list = candidates.slice(0, SHOWN_SUSPECTS).map(({ cell, value }) => {
    const figure2 = value === void 0 ? "" : ` \u2192 ${writtenLike(table, cell, value, first2.decimals)}`;
    return `${addressOf(cell, home)}${figure2}`;
  });
  return fill(SENTENCES.either, { list: list.join(", ") });
}
function severalTail(table, { cell, cause, also, text }) {
  const home = table.sheet.name;
  const [partner] = also;
  if (cause === "swapped-cells" && partner) return fill(SENTENCES.swapped, { suspect: addressOf(cell, home), partner: addressOf(partner.cell, home) });
  if (cause === "row-doubled" || cause === "row-missing") return fill(SENTENCES.row, { row: String(cell.row + 1), cause: CAUSE_NAMES[cause] ?? "" });
  if (text !== void 0) return { id: "", en: "" };
  return fill(SENTENCES.together, { list: [cell, ...also.map((move2) => move2.cell)].map((one) => addressOf(one, home)).join(", "), cause: CAUSE_NAMES[cause] ?? "" });
}
function labelOf(table, cell) {
  const row = rowAt(table, cell.row);
  const owner = row?.owner === null || row?.owner === void 0 ? row : rowAt(table, row.owner);
  const label = owner?.label === "" ? owner.indicator : owner?.label ?? "";
  const text = label === "" ? rowWords(table, cell.row) : label;
  return text.length > 60 ? `${text.slice(0, 57)}\u2026` : text;
}
function rowWords(table, row) {
  for (let column = table.area.left; column <= table.area.right; column++) {
    const cell = cellAt(table.sheet, row, column);
    if (typeof cell?.value === "string" && table.cell(row, column).kind === "text") return shownAt(table, { sheet: table.sheet.name, row, column });
  }
  return "";
}
var PROOF_LINES = 60;
function proofOf(one) {
  const { relation } = one;
  const { table } = relation;
  const home = table.sheet.name;
  const line2 = (cell, sign2) => ({
    sign: sign2,
    cell: addressOf(cell, home),
    label: labelOf(table, cell),
    shown: shownAt(table, cell)
  });
  const lines = relation.terms.slice(0, PROOF_LINES).map(({ cell, weight }) => line2(cell, relation.form === "linear" ? weight === 1 ? "+" : "-" : ""));
  if (relation.form === "ratio") lines.push(...relation.denominators.slice(0, PROOF_LINES).map(({ cell }) => line2(cell, "/")));
  const expected = expectedText(one, void 0);
  if (expected !== null) lines.push({ sign: "=", cell: null, label: "", shown: expected });
  lines.push({ ...line2(relation.result, "") });
  return lines;
}

// src/core/finding/accepted.ts
var ACCEPTED_KEY = "accepted";
function readAccepted(settings) {
  const json = settings[ACCEPTED_KEY];
  if (json === void 0) return { accepted: [], unreadable: 0 };
  const stored = parse(json);
  const entries = isRecord2(stored) && stored["version"] === 1 ? stored["accepted"] : void 0;
  if (!Array.isArray(entries)) return { accepted: [], unreadable: 1 };
  const accepted = entries.filter(isAcceptance);
  return { accepted, unreadable: entries.length - accepted.length };
}
function setAside(findings, workbook) {
  const { accepted } = readAccepted(workbook.settings);
  if (accepted.length === 0) return { open: findings, accepted: [] };
  const taken = /* @__PURE__ */ new Set();
  const report = accepted.map((acceptance, index3) => {
    const finding = nearest(
      acceptance,
      findings.filter((one) => !taken.has(one) && isOf(acceptance, one))
    );
    if (finding) taken.add(finding);
    const { rule, sheet, cell, message, reason, time } = acceptance;
    const base2 = { index: index3, reason, time };
    return finding ? {
      ...base2,
      status: "accepted",
      finding,
      rule,
      sheet: finding.sheet,
      cell: finding.cell,
      message: finding.message
    } : {
      ...base2,
      status: wasLookedAt(acceptance, workbook) ? "woken" : "notLooked",
      finding: null,
      rule,
      sheet,
      cell,
      message
    };
  });
  return { open: findings.filter((finding) => !taken.has(finding)), accepted: report };
}
function brokenBy(accepted, broken) {
  const relations = accepted.map(({ finding }) => {
    if (!finding || finding.severity === "info" || finding.rule === "plausibility") return 0;
    return finding.symptoms.length + (OF_ONE_CELL.has(finding.rule) ? 0 : 1);
  });
  return Math.min(
    broken,
    relations.reduce((sum2, one) => sum2 + one, 0)
  );
}
var OF_ONE_CELL = /* @__PURE__ */ new Set(["formula", "coerced", "text-number", "unreadable"]);
function isOf({ figures, label, sheet, cell }, finding) {
  if (figures !== figuresOf(finding)) return false;
  return label !== "" && label === labelOf2(finding) || sheet === finding.sheet && cell === finding.cell;
}
function nearest({ sheet, cell }, findings) {
  const at2 = parseA1(cell);
  const distance2 = (finding) => {
    const here = parseA1(finding.cell);
    return [
      finding.sheet === sheet ? 0 : 1,
      here?.column === at2?.column ? 0 : 1,
      Math.abs((here?.row ?? 0) - (at2?.row ?? 0))
    ];
  };
  return [...findings].sort((a, b) => {
    const [one, other] = [distance2(a), distance2(b)];
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
  })[0];
}
function wasLookedAt({ sheet }, { sheets, sheetNames, focus }) {
  if (focus) return false;
  const isElsewhere = sheetNames?.includes(sheet) === true && !sheets.some(({ name }) => name === sheet);
  return !isElsewhere && (sheetNames === void 0 || sheets.length === sheetNames.length || sheetNames.includes(sheet));
}
function figuresOf({ id, proof, expected }) {
  const [kind = ""] = id.split(":");
  const cells = proof.filter(({ cell }) => cell !== null);
  const figures = cells.map(({ sign: sign2, shown }) => `${sign2}${shown}`);
  return stableId(kind, String(cells.length), cells.length > 1 ? figures : [...figures, expected ?? ""]);
}
function labelOf2({ proof }) {
  return proof.findLast(({ cell }) => cell !== null)?.label ?? "";
}
function parse(json) {
  try {
    return JSON.parse(json);
  } catch (cause) {
    if (cause instanceof SyntaxError) return void 0;
    throw cause;
  }
}
function isAcceptance(entry) {
  if (!isRecord2(entry)) return false;
  const { message, time } = entry;
  const texts = ["figures", "rule", "sheet", "cell", "label", "reason"].every(
    (name) => typeof entry[name] === "string"
  );
  const isSaid2 = isRecord2(message) && typeof message["id"] === "string" && typeof message["en"] === "string";
  return texts && isSaid2 && (time === null || typeof time === "string");
}
function isRecord2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/core/sheet/cell-map.ts
var WIDEST2 = 16384;
var CellMap = class {
  sheets = /* @__PURE__ */ new Map();
  get({ sheet, row, column }) {
    return this.sheets.get(sheet)?.get(row * WIDEST2 + column);
  }
  has({ sheet, row, column }) {
    return this.sheets.get(sheet)?.has(row * WIDEST2 + column) ?? false;
  }
  set({ sheet, row, column }, value) {
    const own3 = this.sheets.get(sheet);
    if (own3) own3.set(row * WIDEST2 + column, value);
    else this.sheets.set(sheet, /* @__PURE__ */ new Map([[row * WIDEST2 + column, value]]));
  }
};
function groupByCell(list, cellOf3) {
  const groups2 = new CellMap();
  for (const one of list) {
    const cell = cellOf3(one);
    const group2 = groups2.get(cell);
    if (group2) group2.push(one);
    else groups2.set(cell, [one]);
  }
  return groups2;
}

// src/core/diagnosis/crossing.ts
function crossingOf(relations) {
  const rows = /* @__PURE__ */ new Map();
  const cells = new CellMap();
  for (const [index3, { relation }] of relations.entries()) {
    if (isWithinRow(relation)) {
      const { sheet, row } = relation.result;
      const own3 = rows.get(sheet) ?? [];
      rows.set(sheet, own3);
      const list = own3[row];
      if (list) list.push(index3);
      else own3[row] = [index3];
      continue;
    }
    for (const cell of cellsOf(relation)) {
      const list = cells.get(cell);
      if (!list) cells.set(cell, [index3]);
      else if (list.at(-1) !== index3) list.push(index3);
    }
  }
  const find2 = (cell) => {
    const across = cells.get(cell) ?? [];
    const within3 = (rows.get(cell.sheet)?.[cell.row] ?? []).filter((index3) => speaksOf(relations[index3], cell));
    if (across.length === 0) return within3;
    return within3.length === 0 ? across : [...within3, ...across].sort((a, b) => a - b);
  };
  const known5 = new CellMap();
  const indexesAt = (cell) => {
    const own3 = known5.get(cell) ?? find2(cell);
    known5.set(cell, own3);
    return own3;
  };
  return over(indexesAt, relations);
}
function over(indexesAt, relations) {
  return {
    relations,
    indexesAt,
    at: (cell) => indexesAt(cell).map((index3) => relations[index3]),
    withState: (state) => over(indexesAt, state)
  };
}
function isWithinRow(relation) {
  const { result, terms } = relation;
  const isBeside2 = ({ cell }) => cell.row === result.row && cell.sheet === result.sheet;
  return terms.every(isBeside2) && (relation.form !== "ratio" || relation.denominators.every(isBeside2));
}
function speaksOf(one, { column }) {
  if (!one) return false;
  const { relation } = one;
  if (relation.result.column === column || relation.terms.some(({ cell }) => cell.column === column)) return true;
  return relation.form === "ratio" && relation.denominators.some(({ cell }) => cell.column === column);
}

// src/core/relation/total.ts
function totalOf(table, terms) {
  if (terms.length < LONG) return addUp(table, terms);
  const known5 = kept.get(terms) ?? { totals: /* @__PURE__ */ new WeakMap(), places: placesOf2(terms) };
  kept.set(terms, known5);
  const own3 = known5.totals.get(table);
  if (own3) return own3;
  const total3 = (table.over && adjust(table, terms, known5.places)) ?? addUp(table, terms);
  known5.totals.set(table, total3);
  return total3;
}
var LONG = 24;
var kept = /* @__PURE__ */ new WeakMap();
var WIDEST3 = 16384;
function placesOf2(terms) {
  const places = /* @__PURE__ */ new Map();
  for (const term of terms) {
    const key = term.cell.row * WIDEST3 + term.cell.column;
    const list = places.get(key);
    if (list) list.push(term);
    else places.set(key, [term]);
  }
  return places;
}
function addUp(table, terms) {
  let value = ZERO;
  let slack = ZERO;
  let known5 = 0;
  let blank = 0;
  let empty = 0;
  let unreadable2 = 0;
  let decimals = 0;
  for (const { cell, weight } of terms) {
    const operand = readOperand(table, cell.row, cell.column);
    if (operand.state === "unreadable") unreadable2++;
    else if (operand.state === "blank") {
      blank++;
      if (!operand.dash) empty++;
    } else {
      known5++;
      value = add(value, weight === 1 ? operand.value : negate(operand.value));
      slack = add(slack, operand.slack);
      decimals = Math.max(decimals, operand.decimals);
    }
  }
  return { value, slack, known: known5, blank, empty, unreadable: unreadable2, decimals };
}
function adjust({ over: over3, ...table }, terms, places) {
  if (!over3) return void 0;
  const changed = over3.places.flatMap(({ row, column }) => places.get(row * WIDEST3 + column) ?? []);
  if (changed.length * 2 > terms.length) return void 0;
  const below = totalOf(over3.table, terms);
  if (changed.length === 0) return below;
  const before = addUp(over3.table, changed);
  const after = addUp(table, changed);
  if (before.decimals === below.decimals && after.decimals < before.decimals && before.decimals > 0) return void 0;
  return {
    value: add(below.value, subtract(after.value, before.value)),
    slack: add(below.slack, subtract(after.slack, before.slack)),
    known: below.known + after.known - before.known,
    blank: below.blank + after.blank - before.blank,
    empty: below.empty + after.empty - before.empty,
    unreadable: below.unreadable + after.unreadable - before.unreadable,
    decimals: Math.max(below.decimals, after.decimals)
  };
}

// src/core/scale/scale.ts
function gradeAt(scale, score3) {
  const figure2 = scale.decimals === null ? score3 : round(score3, scale.decimals);
  const index3 = scale.grades.findIndex(({ from }) => from === null || reaches(figure2, amount(from), scale.lowerBound));
  return index3 < 0 ? scale.grades.length - 1 : index3;
}
function reaches(figure2, from, bound) {
  const order2 = compare(figure2, from);
  return order2 > 0 || order2 === 0 && bound === "included";
}
function gradesOf(scale, score3) {
  const index3 = gradeAt(scale, score3);
  const figure2 = scale.decimals === null ? score3 : round(score3, scale.decimals);
  const above = index3 > 0 && exceeds(figure2, scale.grades[index3]?.to) ? [index3 - 1] : [];
  const next = scale.grades[index3 + 1]?.to;
  const below = scale.lowerBound === "included" && next !== void 0 && next !== null && compare(figure2, amount(next)) === 0 ? [index3 + 1] : [];
  return [index3, ...above, ...below];
}
function exceeds(figure2, to) {
  return to !== null && to !== void 0 && compare(figure2, amount(to)) > 0;
}
function gradeNamed(scale, word2) {
  const whole = nameOf(scale, word2);
  if (whole !== void 0) return whole;
  const parts2 = word2.split(/[()/:;,=]|\s[-–]\s/).map((part) => part.trim()).filter((part) => part !== "");
  if (parts2.length < 2) return void 0;
  const named3 = parts2.map((part) => nameOf(scale, part));
  return named3.every((index3) => index3 === named3[0]) ? named3[0] : void 0;
}
var namesOf = /* @__PURE__ */ new WeakMap();
function foldedNames(scale) {
  const own3 = scale.grades.map(({ label, also }) => [label, ...also].map(foldWord));
  const grades = /* @__PURE__ */ new Map();
  own3.forEach((names, index3) => {
    for (const name of names) if (!grades.has(name)) grades.set(name, index3);
  });
  return { own: own3, grades, longest: Math.max(0, ...own3.flat().map((name) => name.length)) };
}
function nameOf(scale, word2) {
  const names = namesOf.get(scale) ?? foldedNames(scale);
  namesOf.set(scale, names);
  const folded = foldWord(word2);
  if (folded === "" || folded.length > names.longest + 1) return void 0;
  const exact = names.grades.get(folded);
  if (exact !== void 0) return exact;
  const likely = names.own.flatMap((own3, index3) => own3.some((name) => isMisread(folded, name)) ? [index3] : []);
  return likely.length === 1 ? likely[0] : void 0;
}
var LOOKALIKES = { "0": "o", "1": "i", "5": "s", "8": "b", "|": "i", "!": "i" };
var LONG_WORD = 6;
function isMisread(word2, name) {
  if (Math.abs(word2.length - name.length) > 1 || !/[a-z]/.test(word2)) return false;
  const read = word2.replace(/[0158|!]/g, (sign2) => LOOKALIKES[sign2] ?? sign2);
  return read === name || name.length >= LONG_WORD && isOneOff(read, name);
}
function isOneOff(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start2 = 0;
  while (start2 < a.length && a[start2] === b[start2]) start2++;
  const [restA, restB] = [a.slice(start2), b.slice(start2)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
var LEAD = /^(kategori|predikat|mutu|nilai|kinerja|kriteria|peringkat|grade) (?=\S)/;
var last2 = { word: "", folded: "" };
function foldWord(word2) {
  if (word2 !== last2.word) last2 = { word: word2, folded: foldAnew(word2) };
  return last2.folded;
}
function foldAnew(word2) {
  return word2.toLowerCase().replace(/[.()"'*:]/g, "").replace(/[\s\u00a0]+/g, " ").trim().replace(LEAD, "");
}

// src/core/scale/fit.ts
var HINTS = [
  ["pko", /\b(pko|nko)\b|\bkinerja organisasi\b/i],
  ["akip", /\b(s?akip|lakip)\b|\bakuntabilitas (kinerja|instansi)\b/i],
  ["ipp", /\b(ipp|pekppp)\b|\bindeks pelayanan publik\b/i],
  ["skm", /\b(skm|ikm)\b|\bkepuasan masyarakat\b|\bmutu (pelayanan|unit)\b|\bunit pelayanan\b|\bn\.?r\.?r\b/i]
];
var ACHIEVEMENT = /\b(capaian|predikat|peringkat) kinerja\b/i;
var ACHIEVEMENT_SCALES = ["peringkat-kinerja", "capaian-lkjip"];
function hintsIn(text) {
  const named3 = HINTS.filter(([, words2]) => words2.test(text)).map(([id]) => id);
  return named3.length === 0 && ACHIEVEMENT.test(text) ? ACHIEVEMENT_SCALES : named3;
}
function scalesOfWords(words2, scales) {
  return scales.filter((scale) => words2.every((word2) => gradeNamed(scale, word2) !== void 0));
}
function gradesShown(scale, { score: score3, decimals }) {
  const [first2, ...exact] = gradesOf(scale, score3);
  return [first2, ...exact, ...gradesOf(scale, round(score3, decimals))];
}
function fitOf(scale, graded) {
  const held = graded.filter((one) => {
    const named3 = gradeNamed(scale, one.word);
    return named3 !== void 0 && gradesShown(scale, one).includes(named3);
  }).length;
  return { held, broken: graded.length - held };
}
function isInRange({ range }, scores) {
  return range === void 0 || scores.every((score3) => compare(score3, amount(range.from)) >= 0 && compare(score3, amount(range.to)) <= 0);
}

// src/core/relation/bands.ts
function checkBand(relation) {
  const { table, result, scale } = relation;
  const text = table.text(result.row, result.column);
  const base2 = { relation, stated: void 0, expected: void 0, decimals: 0 };
  const source = relation.terms[0]?.cell;
  const operand = source ? readOperand(table, source.row, source.column) : void 0;
  const named3 = scale === null ? void 0 : gradeNamed(scale, text);
  if (scale === null || named3 === void 0 || operand?.state !== "known")
    return { ...base2, status: "notCheckable", note: text === "" ? "not-filled" : "unreadable" };
  const [first2, ...others] = gradesShown(scale, { score: operand.value, decimals: operand.decimals });
  const held = [first2, ...others].includes(named3);
  const isGap = others.some((other) => other !== first2);
  return {
    ...base2,
    status: held ? "held" : "broken",
    expectedText: writtenLike2(scale, first2, text),
    ...held && isGap ? { note: "scale-gap" } : {}
  };
}
function writtenLike2(scale, index3, like) {
  const grade2 = scale.grades[index3];
  if (!grade2) return "";
  const named3 = scale.grades[gradeNamed(scale, like) ?? index3];
  const names = named3 ? [named3.label, ...named3.also] : [];
  const distances = names.map(
    (name) => name.toLowerCase() === like.trim().toLowerCase() ? -1 : Math.abs(name.length - like.length)
  );
  const place = distances.indexOf(Math.min(...distances));
  const word2 = [grade2.label, ...grade2.also][Math.max(0, place)] ?? grade2.label;
  if (like === like.toUpperCase()) return word2.toUpperCase();
  return like === like.toLowerCase() ? word2.toLowerCase() : word2;
}

// src/core/relation/computed.ts
var NOT_CHECKABLE = { status: "notCheckable", stated: void 0, expected: void 0, decimals: 0 };
function checkComputed(relation) {
  const { table, result, computation } = relation;
  const inputs = inputsOf(relation);
  if (typeof inputs === "string") return { relation, ...NOT_CHECKABLE, note: inputs };
  const own3 = readOperand(table, result.row, result.column);
  if (own3.state === "unreadable") return { relation, ...NOT_CHECKABLE, note: "unreadable" };
  const values = inputs.map(({ value: value2 }) => value2);
  const expected = computation.of(values);
  if (expected === void 0) return { relation, ...NOT_CHECKABLE, note: "no-target" };
  if (own3.state === "blank") return { relation, ...NOT_CHECKABLE, expected: round(expected, 2), note: "not-filled" };
  const { value, decimals } = own3;
  const held = agree(
    value,
    expected,
    computation.isSet ? ZERO : add(halfUnit(decimals), slackOf(computation, inputs, expected))
  );
  const truncated = !held && !computation.isSet && isTruncated(value, expected, decimals);
  return {
    relation,
    status: held || truncated ? "held" : "broken",
    stated: value,
    expected: computation.isSet ? expected : round(expected, decimals),
    decimals: computation.isSet ? Math.max(decimals, scaleOf(expected)) : decimals,
    ...truncated ? { note: "truncated" } : {}
  };
}
function inputsOf({
  table,
  terms,
  computation,
  blank
}) {
  const inputs = [];
  for (const { cell } of terms) {
    const operand = readOperand(table, cell.row, cell.column);
    if (operand.state === "known") inputs.push(operand);
    else if (operand.state === "blank") {
      if (blank === "missing") return "not-measured";
      inputs.push(NOTHING);
    } else {
      const counted = computation.word?.(table.text(cell.row, cell.column));
      if (counted === void 0) return "unreadable";
      inputs.push({ ...NOTHING, value: counted });
    }
  }
  return inputs;
}
var NOTHING = { state: "known", value: ZERO, slack: ZERO, decimals: 0 };
function slackOf({ of, setTerms }, inputs, expected) {
  return inputs.reduce((room, { value, slack }, index3) => {
    if (setTerms?.includes(index3)) return room;
    const moved = [add(value, slack), subtract(value, slack)].map((other) => {
      const out2 = of(inputs.map((input, at2) => at2 === index3 ? other : input.value));
      return out2 === void 0 ? ZERO : abs(subtract(out2, expected));
    });
    return add(
      room,
      moved.reduce((most, one) => compare(one, most) > 0 ? one : most, ZERO)
    );
  }, ZERO);
}

// src/core/table/looks.ts
var FIGURE = /^[-–(]?\s*(rp\.?\s*)?[-–(]?\s*\d[\d.,\s]*\)?\s*(%|,-|[a-z/ ()%]{0,30})?$/;
var YEAR = /^(19|20)\d\d$/;
function looksLikeFigure(cell) {
  if (cell === void 0) return false;
  if (typeof cell.value === "number") return true;
  if (typeof cell.value === "boolean") return false;
  if (cell.error) return true;
  return !opensWithWord(cell.value) && /\d/.test(cell.value) && FIGURE.test(fold(cell.value));
}
function opensWithWord(text) {
  const letter = text.charCodeAt(0) | 32;
  return letter >= 97 && letter <= 122 && letter !== 114;
}
function looksLikeYear(cell) {
  if (cell === void 0) return false;
  if (typeof cell.value === "number") return Number.isInteger(cell.value) && cell.value >= 1900 && cell.value <= 2099;
  return typeof cell.value === "string" && YEAR.test(fold(cell.value));
}
function looksLikeDash(cell) {
  return typeof cell?.value === "string" && /[-–—]/.test(cell.value) && /^(rp\.?\s*)?[-–—]+$/.test(fold(cell.value));
}
var TICK = /^[vVxX√✓✔☑☒✗✘ü•●]$/;
function isTick(text) {
  return TICK.test(text);
}

// src/core/relation/row-cells.ts
function cellOf(table, row, column) {
  return { sheet: table.sheet.name, row, column };
}
function wordsOfRow(table, row) {
  const words2 = [];
  for (let column = table.area.left; column <= table.area.right; column++)
    if (table.cell(row, column).kind === "text") words2.push(table.text(row, column));
  return fold(words2.join(" "));
}
function figuresOf2(table, row) {
  return table.columns.filter(
    ({ role, column }) => role !== "number" && role !== "code" && readOperand(table, row, column).state === "known"
  );
}
function onlyFigure(table, row) {
  const [first2, second] = figuresOf2(table, row);
  return first2 && !second ? cellOf(table, row, first2.column) : void 0;
}

// src/core/relation/ticks.ts
var BASIS = {
  id: "satu tanda untuk setiap baris, seperti baris-baris lainnya",
  en: "one tick in every row, as in the other rows"
};
function tickRelations(table) {
  return tickSets(table).flatMap((columns) => ofSet(table, columns));
}
function tickSets(table) {
  const sets = [];
  for (const column of table.columns) {
    const last3 = sets.at(-1);
    const before = last3?.at(-1);
    if (!isOfSet(table, column, before)) continue;
    if (last3 && before && isBeside(table, before, column)) last3.push(column);
    else sets.push([column]);
  }
  return sets.filter((set) => set.filter(({ role }) => role === "tick").length >= 2 && !set.some(isPeriod));
}
function isPeriod({ period, path }) {
  return period !== null || monthNumber(path.at(-1) ?? "") !== void 0;
}
function isOfSet(table, column, before) {
  if (column.role === "tick") return true;
  const isEmpty2 = table.rows.every(({ row }) => table.cell(row, column.column).kind === "blank");
  const heading = column.path.length > 1 ? column.path[0] : void 0;
  return isEmpty2 && heading !== void 0 && table.columns.some((other) => other.role === "tick" && other.path[0] === heading) && before !== void 0;
}
function isBeside(table, before, column) {
  const places = table.columns.map((one) => one.column);
  const isNext = places.indexOf(column.column) === places.indexOf(before.column) + 1;
  const heading = (of) => of.path.length > 1 ? of.path[0] ?? "" : "";
  return isNext && heading(before) === heading(column);
}
function ofSet(table, columns) {
  const rows = recordRows(table).filter(
    ({ row, kind }) => ticksIn(table, row, columns) > 0 || !HEADINGS2.has(kind) && isFilled(table, row, columns)
  );
  const counts = rows.map(({ row }) => ticksIn(table, row, columns));
  const single2 = counts.filter((count6) => count6 === 1).length;
  const several = counts.filter((count6) => count6 > 1).length;
  const none = counts.length - single2 - several;
  if (rows.length < FEWEST2 || several * 3 > single2 || single2 < 2) return [];
  const isAlwaysTicked = none === 0 || single2 >= FEWEST2 && none <= Math.max(1, Math.floor(rows.length / 10));
  return rows.filter((_row, index3) => counts[index3] !== 0 || isAlwaysTicked).map((row) => relationOf(table, row, columns));
}
var HEADINGS2 = /* @__PURE__ */ new Set(["unit", "urusan", "bidang"]);
var FEWEST2 = 3;
function ticksIn(table, row, columns) {
  return columns.filter(({ column }) => isTick(table.text(row, column))).length;
}
function isFilled(table, row, columns) {
  const others = table.columns.filter(
    (column) => !columns.includes(column) && column.role !== "number" && column.role !== "note"
  );
  const filled2 = others.filter(({ column }) => table.cell(row, column).kind !== "blank").length;
  return filled2 >= Math.min(2, others.length);
}
function relationOf(table, { row }, columns) {
  const cells = columns.map(({ column }) => cellOf(table, row, column));
  const result = cells[0] ?? cellOf(table, row, table.area.left);
  return {
    id: `one-of:${result.sheet}!${String(row)}:${String(result.column)}`,
    kind: "one-of",
    form: "one-of",
    table,
    result,
    terms: cells.map((cell) => ({ cell, weight: 1 })),
    basis: BASIS,
    blank: "missing"
  };
}
function checkOneOf(relation) {
  const { table, terms } = relation;
  const ticks = terms.filter(({ cell }) => isTick(table.text(cell.row, cell.column))).length;
  return { relation, status: ticks === 1 ? "held" : "broken", stated: void 0, expected: void 0, decimals: 0 };
}

// src/core/relation/whole.ts
function checkWhole(relation) {
  const { table, terms, whole, kind } = relation;
  let total3 = ZERO;
  let slack = ZERO;
  let decimals = 0;
  for (const { cell } of terms) {
    const operand = readOperand(table, cell.row, cell.column);
    if (operand.state === "unreadable" || whole === null)
      return {
        relation,
        status: "notCheckable",
        stated: void 0,
        expected: void 0,
        decimals: 0,
        note: "unreadable"
      };
    if (operand.state === "blank") continue;
    total3 = add(total3, operand.value);
    decimals = Math.max(decimals, operand.decimals);
    slack = add(slack, kind === "share" ? halfUnit(operand.decimals) : operand.slack);
  }
  const expected = amount(whole ?? 0);
  return { relation, status: agree(total3, expected, slack) ? "held" : "broken", stated: total3, expected, decimals };
}

// src/core/relation/words.ts
function wordsRelations(table) {
  const relations = [];
  for (const { row } of table.rows) {
    const place = wordsIn(table, row);
    const source = place === void 0 ? void 0 : figureAbove(table, row, place);
    if (place === void 0 || source === void 0) continue;
    const sheet = table.sheet.name;
    relations.push({
      id: `words:${sheet}!${row}:${place}`,
      kind: "words",
      form: "words",
      table,
      result: { sheet, row, column: place },
      terms: [{ cell: { sheet, ...source }, weight: 1 }],
      basis: { id: "terbilang = angkanya", en: "the words say the figure" },
      blank: "missing"
    });
  }
  return relations;
}
function wordsIn(table, row) {
  let named3 = false;
  for (let column = table.area.left; column <= table.area.right; column++) {
    const value = cellAt(table.sheet, row, column)?.value;
    if (typeof value !== "string" || !named3 && !/terbilang/i.test(value)) continue;
    const text = table.text(row, column);
    if (!named3 && /^terbilang\b/.test(fold(text))) named3 = true;
    if (named3 && readWords(text) !== null) return column;
  }
  return void 0;
}
function readWords(text) {
  return parseTerbilang(text.replace(/^\s*terbilang\s*[:=]?\s*/i, ""));
}
function figureAbove(table, row, column) {
  const above = rowWithMoneyAbove(table, row);
  if (above === void 0) return void 0;
  const money = moneyIn(table, above);
  const own3 = money.find((other) => other.column === column) ?? money.at(-1);
  return own3 && { row: above, column: own3.column };
}
function moneyIn(table, row) {
  return table.columns.filter((other) => other.measure === "rp" && readOperand(table, row, other.column).state === "known");
}
var moneyAbove = /* @__PURE__ */ new WeakMap();
function rowWithMoneyAbove(table, row) {
  const known5 = moneyAbove.get(table);
  const first2 = table.rows[0]?.row ?? 0;
  if (known5) return known5[row - first2];
  const above = [];
  let last3;
  for (const own3 of table.rows) {
    above.push(last3);
    if (moneyIn(table, own3.row).length > 0) last3 = own3.row;
  }
  moneyAbove.set(table, above);
  return above[row - first2];
}
function checkWords(relation) {
  const { table, result, terms } = relation;
  const base2 = { relation, stated: void 0, expected: void 0, decimals: 0 };
  const source = terms[0]?.cell;
  const operand = source ? readOperand(table, source.row, source.column) : void 0;
  const said = readWords(table.text(result.row, result.column));
  if (operand?.state !== "known" || said === null || scaleOf(operand.value) > 0) return { ...base2, status: "notCheckable", note: "unreadable" };
  const held = compare(operand.value, amount(said)) === 0;
  return { ...base2, status: held ? "held" : "broken", expectedText: `${terbilang(BigInt(toPlain(operand.value)))} rupiah` };
}

// src/core/relation/check.ts
function check(relation) {
  switch (relation.form) {
    case "linear":
      return checkLinear(relation);
    case "ratio":
      return checkRatio(relation);
    case "mean":
      return checkMean(relation);
    case "product":
      return checkProduct(relation);
    case "one-of":
      return checkOneOf(relation);
    case "whole":
      return checkWhole(relation);
    case "computed":
      return checkComputed(relation);
    case "words":
      return checkWords(relation);
    case "band":
      return checkBand(relation);
  }
}
var NOT_CHECKABLE2 = { status: "notCheckable", stated: void 0, expected: void 0, decimals: 0 };
function total(table, terms) {
  const all = totalOf(table, terms);
  return all.unreadable > 0 ? void 0 : all;
}
function stated({ table, result, blank }) {
  const operand = readOperand(table, result.row, result.column);
  if (operand.state === "blank" && operand.dash && blank === "zero") return WRITTEN_ZERO;
  return operand.state === "known" ? operand : operand.state;
}
var WRITTEN_ZERO = { state: "known", value: ZERO, slack: ZERO, decimals: 0 };
function unreadable(relation) {
  return { relation, ...NOT_CHECKABLE2, note: "unreadable" };
}
function checkLinear(relation) {
  const result = stated(relation);
  const terms = total(relation.table, relation.terms);
  if (result === "unreadable" || terms === void 0) return unreadable(relation);
  if (relation.blank === "missing") return { relation, ...checkMeasured(relation, result, terms) };
  const value = result === "blank" ? ZERO : result.value;
  if (result === "blank" && isZero(terms.value)) return { relation, ...NOT_CHECKABLE2, expected: terms.value, note: "not-filled" };
  const expected = relation.mode === "average" && terms.known > 0 ? divide(terms.value, amount(terms.known), terms.decimals + 4) : terms.value;
  const slack = add(terms.slack, result === "blank" ? ZERO : result.slack);
  const held = agree(value, expected, slack);
  return {
    relation,
    status: held ? "held" : "broken",
    stated: result === "blank" ? void 0 : value,
    expected,
    decimals: Math.max(terms.decimals, result === "blank" ? 0 : result.decimals)
  };
}
function checkMeasured(relation, result, terms) {
  if (terms.known === 0) {
    if (result === "blank") return { ...NOT_CHECKABLE2, note: "not-measured" };
    const settled = relation.mode === "yearEnd" || isZero(result.value);
    return { status: settled ? "held" : "notCheckable", stated: result.value, expected: void 0, decimals: result.decimals, note: "convention" };
  }
  const expected = relation.mode === "average" ? divide(terms.value, amount(terms.known), terms.decimals + 4) : terms.value;
  if (result === "blank" && isEmpty(relation)) return { ...NOT_CHECKABLE2, expected, note: "not-filled" };
  if (result === "blank") {
    const nothing = isZero(expected);
    return { status: nothing ? "held" : "broken", stated: void 0, expected, decimals: terms.decimals, ...nothing ? { note: "convention" } : {} };
  }
  const slack = add(terms.slack, result.slack);
  return {
    status: agree(result.value, expected, slack) ? "held" : "broken",
    stated: result.value,
    expected: round(expected, Math.max(terms.decimals, result.decimals)),
    decimals: Math.max(terms.decimals, result.decimals)
  };
}
function isEmpty({ table, result }) {
  const operand = readOperand(table, result.row, result.column);
  return operand.state === "blank" && !operand.dash;
}
function checkRatio(relation) {
  const result = stated(relation);
  const numerator = total(relation.table, relation.terms);
  const denominator = total(relation.table, relation.denominators);
  if (result === "unreadable" || numerator === void 0 || denominator === void 0) return unreadable(relation);
  const value = result === "blank" ? void 0 : result.value;
  const decimals = result === "blank" ? 2 : result.decimals;
  if (denominator.known === 0 || isZero(denominator.value)) return { relation, ...withoutTarget(value, numerator, decimals) };
  if (numerator.known === 0 && relation.blank === "missing") return { relation, ...notMeasured(value, numerator.empty > 0, decimals) };
  const scale = amount(relation.scale);
  const expected = multiply(divide(numerator.value, denominator.value, decimals + 8), scale);
  if (value === void 0) return { relation, status: "notCheckable", stated: void 0, expected: round(expected, decimals), decimals, note: "not-filled" };
  const slack = ratioSlack({ numerator, denominator, expected, scale, decimals });
  const held = agree(value, expected, slack);
  const truncated = !held && isTruncated(value, expected, decimals);
  return {
    relation,
    status: held || truncated ? "held" : "broken",
    stated: value,
    expected: round(expected, decimals),
    decimals,
    ...truncated ? { note: "truncated" } : {}
  };
}
function ratioSlack(of) {
  const own3 = halfUnit(of.decimals);
  if (isZero(of.numerator.slack) && isZero(of.denominator.slack)) return own3;
  const moved = add(multiply(of.numerator.slack, of.scale), multiply(of.denominator.slack, abs(of.expected)));
  return add(own3, divide(moved, abs(of.denominator.value), of.decimals + 8));
}
function withoutTarget(value, numerator, decimals) {
  if (value === void 0) return { ...NOT_CHECKABLE2, note: "no-target" };
  const nothing = isZero(numerator.value);
  const conventional = isZero(value) || nothing && compare(value, amount(100)) === 0;
  return { status: conventional ? "held" : "notCheckable", stated: value, expected: void 0, decimals, note: conventional ? "convention" : "no-target" };
}
function notMeasured(value, empty, decimals) {
  if (value === void 0 || empty && !isZero(value)) return { ...NOT_CHECKABLE2, note: "not-measured" };
  const conventional = isZero(value);
  return { status: conventional ? "held" : "broken", stated: value, expected: void 0, decimals, ...conventional ? { note: "convention" } : {} };
}
function checkProduct(relation) {
  const result = stated(relation);
  if (result === "unreadable") return unreadable(relation);
  let expected = ONE;
  let slack = ZERO;
  for (const { cell } of relation.terms) {
    const factor = readOperand(relation.table, cell.row, cell.column);
    if (factor.state === "unreadable") return unreadable(relation);
    if (factor.state === "blank") return { relation, ...NOT_CHECKABLE2, note: "not-measured" };
    slack = add(multiply(slack, abs(factor.value)), multiply(factor.slack, abs(expected)));
    expected = multiply(expected, factor.value);
  }
  const divisor = amount(relation.divisor);
  expected = divide(expected, divisor, 12);
  if (result === "blank") return { relation, ...NOT_CHECKABLE2, expected: round(expected, 2), note: "not-filled" };
  const room = add(halfUnit(result.decimals), divide(slack, divisor, 12));
  return {
    relation,
    status: agree(result.value, expected, room) ? "held" : "broken",
    stated: result.value,
    expected: round(expected, result.decimals),
    decimals: result.decimals
  };
}
function checkMean(relation) {
  const result = stated(relation);
  if (result === "unreadable") return unreadable(relation);
  if (result === "blank") return { relation, ...NOT_CHECKABLE2, note: "not-filled" };
  const all = total(relation.table, relation.terms);
  if (all === void 0) return unreadable(relation);
  const size = all.known + (relation.blankAsZero ? all.blank : 0);
  if (size === 0) return { relation, ...NOT_CHECKABLE2, note: "not-measured" };
  const count6 = amount(size);
  const { slack } = all;
  const expected = divide(all.value, count6, result.decimals + 6);
  const room = add(halfUnit(result.decimals), divide(slack, count6, result.decimals + 6));
  return {
    relation,
    status: agree(result.value, expected, room) ? "held" : "broken",
    stated: result.value,
    expected: round(expected, result.decimals),
    decimals: result.decimals
  };
}

// src/core/diagnosis/formula-habits.ts
function cellHabit(table, cell) {
  const { isParent } = rowGroups(table);
  const own3 = rowAt(table, cell.row);
  return {
    formula: exampleOf(table, cell, likeGroup(table, cell)) ?? (isParent.has(cell.row) ? exampleOf(table, cell, "parents") : void 0) ?? (isParent.has(cell.row) || own3?.kind === "total" ? exampleBeside(table, cell) : void 0) ?? formulaFor(table, cell, "records")
  };
}
function habitualFormula(table, cell) {
  return formulaFor(table, cell, likeGroup(table, cell));
}
var known = /* @__PURE__ */ new WeakMap();
function rowGroups(table) {
  const own3 = known.get(table.rows);
  if (own3) return own3;
  const isParent = new Set(table.rows.flatMap(({ parent }) => parent === null ? [] : [parent]));
  const rows = /* @__PURE__ */ new Map([["records", new Set(recordRows(table).map(({ row }) => row))]]);
  for (const row of table.rows) {
    for (const name of [likeName(row, isParent), ...isParent.has(row.row) ? ["parents"] : []]) {
      const group2 = rows.get(name);
      if (group2) group2.add(row.row);
      else rows.set(name, /* @__PURE__ */ new Set([row.row]));
    }
  }
  const groups2 = { isParent, rows, habits: /* @__PURE__ */ new Map() };
  known.set(table.rows, groups2);
  return groups2;
}
function likeGroup(table, { row }) {
  const own3 = rowAt(table, row);
  return own3 ? likeName(own3, rowGroups(table).isParent) : "";
}
function likeName({ kind, row }, isParent) {
  return `${isParent.has(row) ? "parent" : "leaf"} ${kind}`;
}
function habitOf(table, group2, column) {
  const { habits, rows } = rowGroups(table);
  const name = `${group2}:${String(column)}`;
  const own3 = habits.get(name);
  if (own3) return own3;
  const habit = readHabit(table, rows.get(group2) ?? /* @__PURE__ */ new Set(), column);
  habits.set(name, habit);
  return habit;
}
function readHabit(table, rows, column) {
  const shapes = /* @__PURE__ */ new Map();
  const examples = [];
  let filled2 = 0;
  let typed = 0;
  let formulas = 0;
  for (const row of rows) {
    const cell = cellAt(table.sheet, row, column);
    if (cell === void 0) continue;
    filled2++;
    if (isTyped(cell)) typed++;
    if (cell.formula === void 0) continue;
    formulas++;
    if (examples.length < 2) examples.push({ row, formula: cell.formula });
    const key = toRelative(cell.formula, row, column);
    const shape = shapes.get(key);
    if (shape) shape.count++;
    else shapes.set(key, { row, formula: cell.formula, key, count: 1 });
  }
  return { filled: filled2, typed, formulas, examples, shapes: [...shapes.values()].sort((a, b) => b.count - a.count) };
}
function isTyped(cell) {
  return cell !== void 0 && cell.formula === void 0 && typeof cell.value === "number";
}
function ownCell(table, { row, column }, group2) {
  return rowGroups(table).rows.get(group2)?.has(row) === true ? cellAt(table.sheet, row, column) : void 0;
}
function exampleOf(table, { row, column }, group2) {
  const habit = habitOf(table, group2, column);
  const own3 = ownCell(table, { row, column }, group2);
  const formulas = habit.formulas - (own3?.formula === void 0 ? 0 : 1);
  const typed = habit.typed - (isTyped(own3) ? 1 : 0);
  return formulas >= 2 && formulas >= typed * 2 ? habit.examples.find((one) => one.row !== row)?.formula : void 0;
}
function exampleBeside(table, { row, column }) {
  const measure = table.columns.find((one) => one.column === column)?.measure;
  const beside = table.columns.filter(
    (one) => one.column !== column && one.measure === measure && one.role !== "percent"
  );
  const cells = beside.map((one) => cellAt(table.sheet, row, one.column));
  const formulas = cells.flatMap((cell) => cell?.formula ?? []);
  return formulas.length >= 2 && formulas.length >= cells.filter(isTyped).length * 2 ? formulas[0] : void 0;
}
function formulaFor(table, { row, column }, group2) {
  const habit = habitOf(table, group2, column);
  const own3 = ownCell(table, { row, column }, group2);
  const ownKey = own3?.formula === void 0 ? void 0 : toRelative(own3.formula, row, column);
  const [best] = habit.shapes.slice(0, 2).map((shape) => ({ ...shape, count: shape.count - (shape.key === ownKey ? 1 : 0) })).sort((a, b) => b.count - a.count);
  const others = habit.filled - (own3 === void 0 ? 0 : 1);
  return best && best.count >= 2 && best.count * 2 > others ? shiftFormula(best.formula, row - best.row, 0) : void 0;
}

// src/core/diagnosis/form-faults.ts
function findFormFaults(tables, checked2) {
  const byResult = groupByCell(checked2, ({ relation }) => relation.result);
  return tables.flatMap(
    (table) => formsIn(table, table.columns.filter(isFigureColumn)).flatMap((forms) => faultsIn(table, forms, byResult))
  );
}
var NOT_FIGURES = /* @__PURE__ */ new Set(["label", "code", "indicator", "unitOfMeasure", "location", "number", "source", "note", "words", "predicate", "tick", "other"]);
function isFigureColumn({ role, measure }) {
  return !NOT_FIGURES.has(role) && measure !== null;
}
function formsIn(table, columns) {
  const forms = columns.map(({ column }) => ({ column, count: 0, numbers: 0, texts: [], coerced: [] }));
  for (const { row, kind } of table.rows) {
    if (kind === "header" || kind === "note" || kind === "blank") continue;
    for (const own3 of forms) {
      const figure2 = table.cell(row, own3.column);
      own3.count++;
      if (figure2.kind === "coerced") own3.coerced.push({ row, figure: figure2 });
      else if (figure2.kind === "number" && figure2.fromText) own3.texts.push({ row });
      else if (figure2.kind === "number") own3.numbers++;
    }
  }
  return forms;
}
function faultsIn(table, { column, count: count6, numbers, texts, coerced }, byResult) {
  const faults = [];
  if (coerced.length < count6 / 2) {
    for (const { row, figure: figure2 } of coerced) if (figure2.kind === "coerced") faults.push(withFormula(decode(table, { row, column }, figure2, byResult)));
  }
  if (numbers >= 3 && texts.length * 5 <= numbers) {
    for (const { row } of texts) faults.push(textNumber(table, { row, column }));
  }
  return faults;
}
function textNumber(table, { row, column }) {
  return { kind: "text-number", table, cell: { sheet: table.sheet.name, row, column }, value: table.figure(row, column)?.value, others: [], proven: true };
}
function decode(table, { row, column }, figure2, byResult) {
  const cell = { sheet: table.sheet.name, row, column };
  const own3 = byResult.get(cell) ?? [];
  const holds4 = (candidate) => own3.some((one) => check({ ...one.relation, table: withFigure(table, cell, candidate) }).status === "held");
  const proven = figure2.candidates.find(holds4);
  const value = proven ?? figure2.candidates[0];
  const others = figure2.candidates.filter((candidate) => value !== void 0 && compare(candidate, value) !== 0);
  return { kind: "coerced", table, cell, value: value ?? expectedAt(table, cell, own3, figure2.serial), others, proven: proven !== void 0 };
}
function expectedAt(table, cell, own3, serial) {
  const some = subtract(serial, serial);
  return own3.flatMap((one) => check({ ...one.relation, table: withFigure(table, cell, some) }).expected ?? [])[0];
}
function withFormula(fault) {
  const formula = habitualFormula(fault.table, fault.cell);
  return formula === void 0 ? fault : { ...fault, formula };
}

// src/core/diagnosis/edits/edit.ts
function compileEdits(edits) {
  const compiled = edits.map(compileEdit);
  const byCell = /* @__PURE__ */ new Map();
  for (const [index3, { cells }] of compiled.entries()) {
    for (const cell of cells) {
      const list = byCell.get(cell);
      if (list) list.push(index3);
      else byCell.set(cell, [index3]);
    }
  }
  return { edits: compiled, byCell };
}
function compileEdit({ terms, op, rhs, tolerance }) {
  const byCell = /* @__PURE__ */ new Map();
  for (const { cell, coefficient } of terms) byCell.set(cell, add(byCell.get(cell) ?? ZERO, coefficient));
  const turned = op === ">=" || op === ">";
  const kept3 = [...byCell].filter(([, coefficient]) => !isZero(coefficient)).sort(([a], [b]) => a - b);
  const coefficients2 = kept3.map(([, coefficient]) => turned ? negate(coefficient) : coefficient);
  const decimals = Math.max(0, ...coefficients2.map(({ scale }) => scale));
  return {
    cells: kept3.map(([cell]) => cell),
    decimals,
    coefficients: coefficients2,
    op: op === "==" ? "==" : op === ">=" || op === "<=" ? "<=" : "<",
    rhs: turned ? negate(rhs) : rhs,
    tolerance: tolerance ? abs(tolerance) : ZERO,
    quick: isZero(rhs) && (!tolerance || isZero(tolerance)) && decimals === 0 ? quickOf(coefficients2) : void 0
  };
}
function quickOf(coefficients2) {
  return coefficients2.some(({ big }) => big !== null) ? void 0 : coefficients2.map(({ units }) => units);
}
function residualOf({ cells, coefficients: coefficients2, rhs }, figures) {
  let total3 = ZERO;
  for (let i2 = 0; i2 < cells.length; i2++) {
    const figure2 = figures[cells[i2]] ?? null;
    if (figure2 === null) return null;
    const coefficient = coefficients2[i2];
    if (coefficient.scale === 0 && coefficient.units === 1) total3 = add(total3, figure2);
    else if (coefficient.scale === 0 && coefficient.units === -1) total3 = subtract(total3, figure2);
    else total3 = add(total3, multiply(coefficient, figure2));
  }
  return isZero(rhs) ? total3 : subtract(total3, rhs);
}
function isKept({ op, tolerance }, residual) {
  if (op === "==") return isZero(residual) || !isZero(tolerance) && compare(abs(residual), tolerance) <= 0;
  const over3 = isZero(tolerance) ? sign(residual) : compare(residual, tolerance);
  return over3 < 0 || over3 === 0 && (op === "<=" || !isZero(tolerance));
}
function brokenEdits(system, figures) {
  let broken;
  for (let i2 = 0; i2 < system.edits.length; i2++) {
    const edit = system.edits[i2];
    const total3 = quickTotal(edit, figures);
    if (total3 === void 0 ? !isKeptSlowly(edit, figures) : edit.op === "==" ? total3 !== 0 : edit.op === "<=" ? total3 > 0 : total3 >= 0)
      (broken ??= []).push(i2);
  }
  return broken ?? NONE;
}
var NONE = [];
function isKeptSlowly(edit, figures) {
  const residual = residualOf(edit, figures);
  return residual === null || isKept(edit, residual);
}
function quickTotal({ cells, quick }, figures) {
  if (!quick) return void 0;
  let total3 = 0;
  let scale = -1;
  for (let i2 = 0; i2 < cells.length; i2++) {
    const figure2 = figures[cells[i2]];
    if (!figure2 || figure2.big !== null) return void 0;
    if (figure2.units === 0) continue;
    if (scale < 0) scale = figure2.scale;
    else if (scale !== figure2.scale) return void 0;
    const term = quick[i2] * figure2.units;
    total3 += term;
    if (Math.abs(term) > Number.MAX_SAFE_INTEGER || Math.abs(total3) > Number.MAX_SAFE_INTEGER) return void 0;
  }
  return total3;
}

// src/core/diagnosis/edits/elimination.ts
var EffortSpentError = class extends Error {
};
function spend(effort, steps) {
  effort.spent += steps;
  if (effort.spent > effort.most) throw new EffortSpentError("too much work");
}
function eliminate(ring, rows, cell, steps, effort) {
  const pivot = sparsest(rows.filter((row) => row.op === "=="));
  if (pivot) {
    const others = rows.filter((row) => row !== pivot);
    spend(effort, others.length);
    return { rows: others.flatMap((row) => told(ring, substitute(ring, row, pivot, cell))), steps };
  }
  const upper = rows.filter((row) => ring.sign(coefficientOf(ring, row, cell)) > 0);
  const lower = rows.filter((row) => ring.sign(coefficientOf(ring, row, cell)) < 0);
  if (upper.length === 0 || lower.length === 0) return { rows: [], steps };
  spend(effort, upper.length * lower.length);
  const found = /* @__PURE__ */ new Map();
  for (const up of upper) {
    for (const low of lower) {
      if (bits(up.origin | low.origin) > steps + 2) continue;
      for (const row of told(ring, pair(ring, up, low, cell))) keepTightest(ring, found, row);
    }
  }
  return { rows: [...found.values()].flat(), steps: steps + 1 };
}
function sparsest(rows) {
  let best;
  for (const row of rows) if (!best || row.cells.length < best.cells.length) best = row;
  return best;
}
function coefficientOf(ring, row, cell) {
  const place = row.cells.indexOf(cell);
  return place < 0 ? ring.zero : row.coefficients[place];
}
function substitute(ring, row, pivot, cell) {
  const own3 = coefficientOf(ring, row, cell);
  const theirs = coefficientOf(ring, pivot, cell);
  const flip = ring.sign(theirs) < 0;
  return join(ring, [row, flip ? ring.negate(theirs) : theirs], [pivot, flip ? own3 : ring.negate(own3)], row.op);
}
function pair(ring, up, low, cell) {
  const op = up.op === "<" || low.op === "<" ? "<" : "<=";
  return join(ring, [up, ring.negate(coefficientOf(ring, low, cell))], [low, coefficientOf(ring, up, cell)], op);
}
function join(ring, [first2, a], [second, b], op) {
  const cells = [];
  const coefficients2 = [];
  const zero = ring.zero;
  let [i2, j] = [0, 0];
  while (i2 < first2.cells.length || j < second.cells.length) {
    const left = first2.cells[i2] ?? Infinity;
    const right = second.cells[j] ?? Infinity;
    const x2 = left <= right ? first2.coefficients[i2++] : zero;
    const y = right <= left ? second.coefficients[j++] : zero;
    const coefficient = ring.combine(a, x2, b, y);
    if (ring.sign(coefficient) === 0) continue;
    cells.push(Math.min(left, right));
    coefficients2.push(coefficient);
  }
  const rest = ring.combine(a, first2.rest, b, second.rest);
  return reduce(ring, { cells, coefficients: coefficients2, rest, op, origin: first2.origin | second.origin });
}
function reduce(ring, row) {
  let common = ring.abs(row.rest);
  for (const coefficient of row.coefficients) {
    if (ring.isOne(common)) return row;
    common = ring.gcd(common, coefficient);
  }
  if (ring.isOne(common) || ring.sign(common) === 0) return row;
  const shrink = (value) => ring.divide(value, common);
  return { ...row, coefficients: row.coefficients.map(shrink), rest: shrink(row.rest) };
}
function told(ring, row) {
  return row.cells.length === 0 && holds(ring, row) ? [] : [row];
}
function holds(ring, { rest, op }) {
  const sign2 = ring.sign(rest);
  return op === "==" ? sign2 === 0 : op === "<=" ? sign2 <= 0 : sign2 < 0;
}
function keepTightest(ring, found, row) {
  const size = contentOf(ring, row);
  const key = row.cells.map((cell, i2) => `${cell}*${String(ring.divide(row.coefficients[i2], size))}`).join("+");
  const known5 = found.get(key) ?? [];
  if (known5.some((one) => covers(ring, one, row))) return;
  found.set(key, [...known5.filter((one) => !covers(ring, row, one)), row]);
}
function covers(ring, first2, second) {
  if ((first2.origin & ~second.origin) !== 0n) return false;
  const order2 = ring.sign(
    ring.combine(first2.rest, contentOf(ring, second), ring.negate(second.rest), contentOf(ring, first2))
  );
  return order2 > 0 || order2 === 0 && (first2.op === "<" || second.op === "<=");
}
function contentOf(ring, row) {
  let common = ring.zero;
  for (const coefficient of row.coefficients) common = ring.gcd(common, coefficient);
  return ring.sign(common) === 0 ? ring.one : common;
}
function bits(value) {
  let count6 = 0;
  for (let rest = value; rest > 0n; rest >>= 1n) if (rest & 1n) count6++;
  return count6;
}

// src/core/diagnosis/edits/groups.ts
function groupsOf(system, broken, unfilled, canChange) {
  const seen = /* @__PURE__ */ new Set();
  const groups2 = [];
  for (const first2 of [...broken, ...unfilled.flatMap((cell) => system.byCell.get(cell) ?? [])]) {
    if (seen.has(first2)) continue;
    seen.add(first2);
    const group2 = [first2];
    for (const edit of group2) {
      for (const cell of system.edits[edit]?.cells ?? []) {
        if (!canChange(cell)) continue;
        for (const next of system.byCell.get(cell) ?? []) {
          if (seen.has(next)) continue;
          seen.add(next);
          group2.push(next);
        }
      }
    }
    groups2.push(group2.sort((a, b) => a - b));
  }
  return groups2;
}

// src/core/diagnosis/edits/ring.ts
var InexactError = class extends Error {
};
var POWERS2 = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
var SAFE2 = Number.MAX_SAFE_INTEGER;
function safe(value) {
  if (value > SAFE2 || value < -SAFE2) throw new InexactError("beyond 2^53");
  return value;
}
var doubles = {
  zero: 0,
  one: 1,
  of: ({ units, scale, big }, decimals) => big === null ? safe(units * (POWERS2[decimals - scale] ?? Infinity)) : safe(Infinity),
  toBig: (value) => BigInt(value),
  combine: (a, x2, b, y) => safe(safe(a * x2) + safe(b * y)),
  sign: (value) => value,
  abs: (value) => Math.abs(value),
  negate: (value) => 0 - value,
  gcd: (a, b) => {
    let [x2, y] = [Math.abs(a), Math.abs(b)];
    while (y !== 0) [x2, y] = [y, x2 % y];
    return x2;
  },
  divide: (value, divisor) => value / divisor,
  isOne: (value) => value === 1
};
var bigints = {
  zero: 0n,
  one: 1n,
  of: ({ units, scale, big }, decimals) => (big ?? BigInt(units)) * 10n ** BigInt(decimals - scale),
  toBig: (value) => value,
  combine: (a, x2, b, y) => a * x2 + b * y,
  sign: (value) => value > 0n ? 1 : value < 0n ? -1 : 0,
  abs: (value) => value < 0n ? -value : value,
  negate: (value) => -value,
  gcd: (a, b) => {
    let [x2, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
    while (y !== 0n) [x2, y] = [y, x2 % y];
    return x2;
  },
  divide: (value, divisor) => value / divisor,
  isOne: (value) => value === 1n
};
function exactly(work) {
  try {
    return work(doubles);
  } catch (error) {
    if (error instanceof InexactError) return work(bigints);
    throw error;
  }
}

// src/core/diagnosis/edits/space.ts
function openSpace(ring, system, members2, figures) {
  const edits = members2.map((index3) => system.edits[index3]);
  const known5 = (cell) => [figures[cell] ?? null].flatMap((figure2) => figure2 ?? []);
  const scales = edits.flatMap(({ cells, rhs, tolerance }) => [
    rhs.scale,
    tolerance.scale,
    ...cells.flatMap(known5).map(({ scale }) => scale)
  ]);
  const decimals = Math.max(0, ...scales);
  const filled2 = figures.map((figure2) => figure2 ?? NOTHING2);
  const first2 = Math.max(figures.length, ...edits.flatMap(({ cells }) => cells.map((cell) => cell + 1)));
  const bands = /* @__PURE__ */ new Map();
  const rows = [];
  const broken = [];
  for (const [place, edit] of edits.entries()) {
    const residual = residualOf(edit, filled2);
    const band = edit.op === "==" && !isZero(edit.tolerance) ? first2 + place : void 0;
    if (band !== void 0) bands.set(band, ring.of(edit.tolerance, decimals + edit.decimals));
    const row = rowOf(ring, edit, { residual, decimals, place, band });
    rows.push(row);
    const complete = edit.cells.every((cell) => (figures[cell] ?? null) !== null);
    if (complete && !isKept(edit, residual)) broken.push(row);
  }
  return { ring, rows, byCell: index(rows), broken, bands, decimals };
}
var NOTHING2 = { units: 0, scale: 0, big: null };
function rowOf(ring, edit, { residual, decimals, place, band }) {
  const coefficients2 = edit.coefficients.map((one) => ring.of(one, edit.decimals));
  const rest = ring.of(residual, decimals + edit.decimals);
  const origin = edit.op === "==" ? 0n : 1n << BigInt(place);
  if (band !== void 0)
    return {
      cells: [...edit.cells, band],
      coefficients: [...coefficients2, ring.negate(ring.one)],
      rest,
      op: "==",
      origin
    };
  if (isZero(edit.tolerance)) return { cells: edit.cells, coefficients: coefficients2, rest, op: edit.op, origin };
  const room = ring.of(edit.tolerance, decimals + edit.decimals);
  return {
    cells: edit.cells,
    coefficients: coefficients2,
    rest: ring.combine(ring.one, rest, ring.negate(ring.one), room),
    op: "<=",
    origin
  };
}
function index(rows) {
  const byCell = /* @__PURE__ */ new Map();
  for (const row of rows) {
    for (const cell of row.cells) {
      const list = byCell.get(cell);
      if (list) list.push(row);
      else byCell.set(cell, [row]);
    }
  }
  return byCell;
}
function start() {
  return { gone: /* @__PURE__ */ new Set(), derived: [], steps: 0 };
}
function free({ ring, byCell }, state, cell, effort) {
  const base2 = (byCell.get(cell) ?? []).filter((row) => !state.gone.has(row));
  const named3 = state.derived.filter((row) => row.cells.includes(cell));
  if (base2.length === 0 && named3.length === 0) return state;
  const { rows, steps } = eliminate(ring, [...base2, ...named3], cell, state.steps, effort);
  return {
    gone: base2.length > 0 ? /* @__PURE__ */ new Set([...state.gone, ...base2]) : state.gone,
    derived: [...state.derived.filter((row) => !named3.includes(row)), ...rows],
    steps
  };
}
function conflicts(space, state, effort) {
  const open = space.broken.filter((row) => !state.gone.has(row));
  const plain2 = state.derived.filter((row) => !withinBands(space, row));
  if (open.length > 0 || plain2.length > 0 || space.bands.size === 0) return [...open, ...plain2];
  return bandConflicts(space, state, effort);
}
function withinBands({ ring, bands }, row) {
  if (bands.size === 0) return holds(ring, row);
  let reach = ring.zero;
  for (const [i2, cell] of row.cells.entries()) {
    const width = bands.get(cell);
    if (width !== void 0) reach = ring.combine(ring.abs(row.coefficients[i2]), width, ring.one, reach);
  }
  const one = ring.one;
  if (row.op !== "==") return holds(ring, { ...row, rest: ring.combine(one, row.rest, one, ring.negate(reach)) });
  return ring.sign(ring.combine(one, ring.abs(row.rest), one, ring.negate(reach))) <= 0;
}
function bandConflicts(space, state, effort) {
  const { ring, bands } = space;
  const shared = [...bands.keys()].filter((band) => state.derived.filter((row) => row.cells.includes(band)).length > 0);
  if (shared.length === 0) return [];
  let rows = [
    ...state.derived,
    ...shared.flatMap((band, i2) => bandRows(ring, band, bands.get(band), space.rows.length + 2 * i2))
  ];
  let { steps } = state;
  for (const band of shared) {
    const named3 = rows.filter((row) => row.cells.includes(band));
    const left = eliminate(ring, named3, band, steps, effort);
    steps = left.steps;
    rows = [...rows.filter((row) => !row.cells.includes(band)), ...left.rows];
  }
  return rows.filter((row) => !holds(ring, row));
}
function bandRows(ring, band, width, place) {
  const bound = (coefficient, bit) => ({
    cells: [band],
    coefficients: [coefficient],
    rest: ring.negate(width),
    op: "<=",
    origin: 1n << BigInt(bit)
  });
  return [bound(ring.one, place), bound(ring.negate(ring.one), place + 1)];
}

// src/core/diagnosis/edits/ranges.ts
function rangesOf(system, figures, cells, effort) {
  const members2 = [...new Set(cells.flatMap((cell) => system.byCell.get(cell) ?? []))];
  return exactly((ring) => {
    const space = openSpace(ring, system, members2, figures);
    const open = /* @__PURE__ */ new Set([...cells, ...space.bands.keys()]);
    const rows = space.rows.map((row) => restrict(row, open));
    const all = [
      ...rows,
      ...[...space.bands].flatMap(([band, width], i2) => bandRows(ring, band, width, space.rows.length + 2 * i2))
    ];
    const ranges = /* @__PURE__ */ new Map();
    const others = [...open].reverse();
    for (const cell of cells) {
      const left = eliminateAll(
        ring,
        all,
        others.filter((other) => other !== cell),
        effort
      );
      const range = boundsOf(space, left, cell, figures[cell] ?? null);
      if (!range) return void 0;
      ranges.set(cell, range);
    }
    return ranges;
  });
}
function restrict(row, open) {
  const kept3 = row.cells.flatMap((cell, i2) => open.has(cell) ? [i2] : []);
  if (kept3.length === row.cells.length) return row;
  return {
    ...row,
    cells: kept3.map((i2) => row.cells[i2]),
    coefficients: kept3.map((i2) => row.coefficients[i2])
  };
}
function eliminateAll(ring, rows, cells, effort) {
  let left = rows;
  let steps = 0;
  const open = new Set(cells);
  const nextOf = () => {
    for (const cell of open) if (left.some((row) => row.op === "==" && row.cells.includes(cell))) return cell;
    return open.values().next().value;
  };
  for (let next = nextOf(); next !== void 0; next = nextOf()) {
    const cell = next;
    open.delete(cell);
    const named3 = left.filter((row) => row.cells.includes(cell));
    const after = eliminate(ring, named3, cell, steps, effort);
    steps = after.steps;
    left = [...left.filter((row) => !row.cells.includes(cell)), ...after.rows];
  }
  return left;
}
function boundsOf({ ring, decimals }, rows, cell, figure2) {
  let low;
  let high;
  for (const row of rows) {
    const coefficient = ring.toBig(coefficientOf(ring, row, cell));
    if (coefficient === 0n) {
      if (!holds(ring, row)) return void 0;
      continue;
    }
    const rest = ring.toBig(row.rest) * (coefficient > 0n ? -1n : 1n);
    const ratio = { over: rest, under: coefficient > 0n ? coefficient : -coefficient, closed: row.op !== "<" };
    if (row.op === "==" || coefficient > 0n) high = high && isTighter(high, ratio, -1n) ? high : ratio;
    if (row.op === "==" || coefficient < 0n) low = low && isTighter(low, ratio, 1n) ? low : ratio;
  }
  return rangeBetween(low, high, (change) => {
    const scaled = multiply(change, amount(`1e-${String(decimals)}`));
    return figure2 ? add(figure2, scaled) : scaled;
  });
}
function rangeBetween(low, high, place) {
  const order2 = low && high ? low.over * high.under - high.over * low.under : -1n;
  if (order2 > 0n || order2 === 0n && !(low?.closed && high?.closed)) return void 0;
  const lowest = low && { value: place(quotientOf(low, "ceiling")), closed: low.closed };
  const highest = high && { value: place(quotientOf(high, "floor")), closed: high.closed };
  const single2 = order2 === 0n && lowest && highest && compare(lowest.value, highest.value) === 0;
  return { low: lowest, high: highest, value: single2 ? lowest.value : void 0 };
}
function isTighter(first2, second, direction) {
  const order2 = direction * (first2.over * second.under - second.over * first2.under);
  return order2 > 0n || order2 === 0n && !first2.closed;
}
var SPARE_DECIMALS = 9;
function quotientOf({ over: over3, under }, rounding) {
  return divide(amount(over3), amount(under), SPARE_DECIMALS, rounding);
}

// src/core/diagnosis/edits/queue.ts
var Queue = class {
  heap = [];
  turns = 0;
  get size() {
    return this.heap.length;
  }
  push(member, weight) {
    const { heap } = this;
    heap.push({ member, weight, turn: this.turns++ });
    for (let at2 = heap.length - 1; at2 > 0; ) {
      const parent = at2 - 1 >> 1;
      if (!this.before(at2, parent)) return;
      this.swap(at2, parent);
      at2 = parent;
    }
  }
  pop() {
    const { heap } = this;
    const top = heap[0];
    const last3 = heap.pop();
    if (!top || !last3) return void 0;
    if (heap.length > 0) {
      heap[0] = last3;
      this.sink();
    }
    return top.member;
  }
  sink() {
    const { heap } = this;
    for (let at2 = 0; ; ) {
      const left = 2 * at2 + 1;
      let least = at2;
      for (const child of [left, left + 1]) if (child < heap.length && this.before(child, least)) least = child;
      if (least === at2) return;
      this.swap(at2, least);
      at2 = least;
    }
  }
  before(a, b) {
    const [x2, y] = [this.heap[a], this.heap[b]];
    return !!x2 && !!y && (x2.weight < y.weight || x2.weight === y.weight && x2.turn < y.turn);
  }
  swap(a, b) {
    const { heap } = this;
    const [x2, y] = [heap[a], heap[b]];
    if (!x2 || !y) return;
    heap[a] = y;
    heap[b] = x2;
  }
};

// src/core/diagnosis/edits/search.ts
var SAME = 1e-9;
function search(ring, { system, cells, figures, members: members2 }, bounds) {
  const space = openSpace(ring, system, members2, figures);
  const weightOf = (cell) => cells[cell]?.weight ?? Infinity;
  const task = { space, weightOf, known: [], bounds };
  const found = [];
  let atLeast = 0;
  try {
    const root = rootOf(task, cells);
    const queue = new Queue();
    queue.push(root, 0);
    for (let node = queue.pop(); node; node = queue.pop()) {
      const { chosen, weight } = node;
      const [first2] = found;
      if (first2 && weight > first2.weight + bounds.within + SAME) break;
      if (!first2) atLeast = weight;
      if (found.some((set) => set.chosen.every((cell) => chosen.includes(cell)))) continue;
      const conflict = conflictOf(task, node);
      if (!conflict) {
        if (node === root) return { status: "kept" };
        found.push({ chosen, weight });
        if (found.length >= bounds.mostSets)
          return { status: "localised", sets: minimal(found), atLeast, complete: queue.size === 0 };
      } else branch(task, queue, node, conflict);
    }
    return { status: found.length > 0 ? "localised" : "impossible", sets: minimal(found), atLeast, complete: true };
  } catch (error) {
    if (!(error instanceof EffortSpentError)) throw error;
    if (found.length > 0) return { status: "entangled", sets: minimal(found), atLeast, complete: false };
    const smallest = smallestKnown(
      { ...task, bounds: { ...bounds, effort: { spent: 0, most: bounds.effort.most } } },
      cells
    );
    return { status: "entangled", sets: smallest ? [smallest] : [], atLeast, complete: false };
  }
}
function rootOf({ space, bounds }, cells) {
  const unfilled = [...space.byCell.keys()].filter((cell) => cells[cell]?.value === null);
  const bySubstitution = (cell) => space.byCell.get(cell)?.some((row) => row.op === "==") ? 0 : 1;
  let state = start();
  for (const cell of unfilled.sort((a, b) => bySubstitution(a) - bySubstitution(b)))
    state = free(space, state, cell, bounds.effort);
  return { chosen: [], barred: [], weight: 0, parent: void 0, state };
}
function stateOf(task, node) {
  if (!node.state) {
    const { parent, chosen } = node;
    if (!parent) throw new Error("the first set has a state");
    node.state = free(task.space, stateOf(task, parent), chosen[chosen.length - 1], task.bounds.effort);
  }
  return node.state;
}
function conflictOf(task, node) {
  spend(task.bounds.effort, 1);
  const missed = fewest(
    task.known.filter((conflict) => !conflict.some((cell) => node.chosen.includes(cell))),
    node
  );
  if (missed) return missed;
  const rows = conflicts(task.space, stateOf(task, node), task.bounds.effort);
  if (rows.length === 0) return void 0;
  const own3 = rows.map((row) => suspects(task, row));
  for (const conflict of own3) task.known.push(conflict);
  return fewest(own3, node);
}
function suspects({ space, weightOf }, row) {
  return row.cells.filter((cell) => !space.bands.has(cell) && weightOf(cell) < Infinity);
}
function fewest(list, { barred }) {
  let best;
  let least = Infinity;
  for (const conflict of list) {
    const open = conflict.reduce((count6, cell) => barred.includes(cell) ? count6 : count6 + 1, 0);
    if (open < least) [best, least] = [conflict, open];
  }
  return best;
}
function branch({ weightOf }, queue, node, conflict) {
  const barred = [...node.barred];
  for (const cell of conflict) {
    if (barred.includes(cell)) continue;
    const weight = node.weight + weightOf(cell);
    queue.push({ chosen: [...node.chosen, cell], barred: [...barred], weight, parent: node, state: void 0 }, weight);
    barred.push(cell);
  }
}
function minimal(found) {
  return found.filter(
    (set) => !found.some(
      (other) => other !== set && other.chosen.length < set.chosen.length && other.chosen.every((cell) => set.chosen.includes(cell))
    )
  );
}
function smallestKnown(task, cells) {
  try {
    const root = rootOf(task, cells);
    let node = root;
    for (; ; ) {
      const rows = conflicts(task.space, stateOf(task, node), task.bounds.effort);
      if (rows.length === 0) break;
      const cell = mostNamed(
        rows.map((row) => suspects(task, row)),
        task.weightOf
      );
      if (cell === void 0) return void 0;
      node = { chosen: [...node.chosen, cell], barred: [], weight: 0, parent: node, state: void 0 };
    }
    let chosen = node.chosen;
    for (const cell of node.chosen) {
      const fewer = chosen.filter((other) => other !== cell);
      let state = stateOf(task, root);
      for (const other of fewer) state = free(task.space, state, other, task.bounds.effort);
      if (conflicts(task.space, state, task.bounds.effort).length === 0) chosen = fewer;
    }
    return { chosen, weight: chosen.reduce((sum2, cell) => sum2 + task.weightOf(cell), 0) };
  } catch (error) {
    if (error instanceof EffortSpentError) return void 0;
    throw error;
  }
}
function mostNamed(conflicting, weightOf) {
  const gain = /* @__PURE__ */ new Map();
  for (const conflict of conflicting) {
    if (conflict.length === 0) return void 0;
    for (const cell of conflict) gain.set(cell, (gain.get(cell) ?? 0) + 1 / Math.max(weightOf(cell), SAME));
  }
  let best;
  for (const [cell, size] of gain) if (best === void 0 || size > (gain.get(best) ?? 0)) best = cell;
  return best;
}

// src/core/diagnosis/edits/localise.ts
var EFFORT = 2e4;
var MOST_SETS = 200;
function localise(system, cells, limits = {}) {
  const figures = cells.map(({ value }) => value);
  const broken = brokenEdits(system, figures);
  const unfilled = unfilledCells(system, figures);
  if (broken.length === 0 && unfilled.length === 0) return [];
  const canBeWrong = (cell) => cells[cell]?.value === null || (cells[cell]?.weight ?? Infinity) < Infinity;
  const posed = { system, cells, figures, broken };
  return groupsOf(system, broken, unfilled, canBeWrong).flatMap((members2) => explain(posed, members2, limits));
}
function unfilledCells({ byCell }, figures) {
  const unfilled = [];
  for (let cell = 0; cell < figures.length; cell++) if (figures[cell] === null && byCell.has(cell)) unfilled.push(cell);
  return unfilled;
}
function explain(posed, members2, limits) {
  const { within: within3 = 0, mostSets = MOST_SETS, effort = EFFORT } = limits;
  const found = exactly(
    (ring) => search(ring, { ...posed, members: members2 }, { within: within3, mostSets, effort: { spent: 0, most: effort } })
  );
  if (found.status === "kept") return [];
  const broken = posed.broken.filter((edit) => members2.includes(edit));
  const sets = found.sets.map((set) => describe(posed, members2, set));
  return [{ status: found.status, broken, atLeast: found.atLeast, complete: found.complete, sets }];
}
function describe({ system, figures }, members2, { chosen, weight }) {
  const unfilled = /* @__PURE__ */ new Set();
  for (const edit of members2) {
    for (const cell of system.edits[edit]?.cells ?? []) if (figures[cell] === null) unfilled.add(cell);
  }
  const values = tryRanges(system, figures, [...chosen, ...unfilled]);
  return { cells: [...chosen].sort((a, b) => a - b), weight, values };
}
function tryRanges(system, figures, cells) {
  try {
    return rangesOf(system, figures, cells, { spent: 0, most: EFFORT }) ?? /* @__PURE__ */ new Map();
  } catch (error) {
    if (error instanceof EffortSpentError) return /* @__PURE__ */ new Map();
    throw error;
  }
}

// src/core/sheet/cell-readers.ts
var WIDEST4 = 16384;
var SMALL = 64;
function indexReaders(readers) {
  const cells = /* @__PURE__ */ new Map();
  const wide = /* @__PURE__ */ new Map();
  const put = (sheet, row, column, index3) => {
    const own3 = cells.get(sheet) ?? /* @__PURE__ */ new Map();
    cells.set(sheet, own3);
    append(own3, row * WIDEST4 + column, index3);
  };
  for (const [index3, { sheet, row, column, reads }] of readers.entries()) {
    put(sheet.toLowerCase(), row, column, index3);
    for (const read of reads) {
      const name = read.sheet.toLowerCase();
      const { top, left, bottom, right } = read.area;
      if ((bottom - top + 1) * (right - left + 1) <= SMALL) {
        for (let at2 = top; at2 <= bottom; at2++)
          for (let beside = left; beside <= right; beside++) put(name, at2, beside, index3);
        continue;
      }
      const own3 = wide.get(name) ?? { columns: /* @__PURE__ */ new Map(), broad: [] };
      wide.set(name, own3);
      const area = { ...read.area, index: index3 };
      if (right - left >= SMALL) own3.broad.push(area);
      else for (let beside = left; beside <= right; beside++) append(own3.columns, beside, area);
    }
  }
  return ({ sheet, row, column }) => {
    const name = sheet.toLowerCase();
    const over3 = wide.get(name);
    const covers2 = ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right;
    const areas = over3 ? [...over3.columns.get(column) ?? [], ...over3.broad].filter(covers2) : [];
    return [...cells.get(name)?.get(row * WIDEST4 + column) ?? [], ...areas.map(({ index: index3 }) => index3)];
  };
}
function append(lists, key, value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

// src/core/sheet/formula-value.ts
var DIV_ZERO = { error: "#DIV/0!" };
var WRONG_VALUE = { error: "#VALUE!" };
var WRONG_NAME = { error: "#NAME?" };
var WRONG_REFERENCE = { error: "#REF!" };
var WRONG_NUMBER = { error: "#NUM!" };
var NOT_FOUND = { error: "#N/A" };
var NO_CELLS = { error: "#NULL!" };
function isError(value) {
  return typeof value === "object" && value !== null && "error" in value;
}
function isGrid(value) {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "grid";
}
function isUnion(value) {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "union";
}
function cellsOf2(sheet, area, context) {
  const extent = context.extent(sheet);
  if (!extent) return WRONG_REFERENCE;
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  return {
    kind: "grid",
    rows,
    columns,
    usedRows: Math.max(0, Math.min(rows, extent.rowCount - area.top)),
    usedColumns: Math.max(0, Math.min(columns, extent.columnCount - area.left)),
    at: (row, column) => context.cell(sheet, area.top + row, area.left + column),
    place: { sheet, area }
  };
}
function arrayOf(rows) {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return {
    kind: "grid",
    rows: rows.length,
    columns,
    usedRows: rows.length,
    usedColumns: columns,
    at: (row, column) => {
      const value = rows[row]?.[column];
      return value === void 0 ? NOT_FOUND : value;
    }
  };
}
function gridOf(operand) {
  if (isUnion(operand)) return WRONG_VALUE;
  return isGrid(operand) ? operand : arrayOf([[operand]]);
}
function scalarOf(operand, context) {
  if (isUnion(operand)) return WRONG_VALUE;
  if (!isGrid(operand)) return operand;
  const { place, rows, columns } = operand;
  const here = context.at;
  if (!place || !here || rows * columns <= 1) return operand.at(0, 0);
  const row = here.row - place.area.top;
  const column = here.column - place.area.left;
  if (columns === 1 && row >= 0 && row < rows) return operand.at(row, 0);
  return rows === 1 && column >= 0 && column < columns ? operand.at(0, column) : operand.at(0, 0);
}
function* valuesOf(grid) {
  for (let row = 0; row < grid.usedRows; row += 1) {
    for (let column = 0; column < grid.usedColumns; column += 1) yield grid.at(row, column);
  }
}
function numberOf(value, context) {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return isError(value) ? value : textNumber2(value, context) ?? WRONG_VALUE;
}
function textNumber2(text, { decimalMark = "." }) {
  const [decimal2, thousands] = decimalMark === "." ? [".", ","] : [",", "."];
  const shape = new RegExp(
    `^([+-]?)(\\d+|\\d{1,3}(?:\\${thousands}\\d{3})+)?(?:\\${decimal2}(\\d*))?(e[+-]?\\d+)?(%?)$`,
    "i"
  );
  const match2 = shape.exec(text.trim());
  if (!match2 || match2[2] === void 0 && !match2[3]) return void 0;
  const [, sign2 = "", whole = "0", fraction = "", exponent = "", percent] = match2;
  const value = Number(`${sign2}${whole.replaceAll(thousands, "")}.${fraction}0${exponent}`);
  return percent === "%" ? value / 100 : value;
}
function textOf(value, { decimalMark = "." }) {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isError(value)) return value;
  return String(Number(value.toPrecision(15))).replace(".", decimalMark).replace("e", "E");
}
function booleanOf(value) {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (isError(value)) return value;
  const upper = value.toUpperCase();
  return upper === "TRUE" || upper === "FALSE" ? upper === "TRUE" : WRONG_VALUE;
}
function finite2(value) {
  return Number.isFinite(value) ? value : WRONG_NUMBER;
}
function compareScalars(a, b) {
  const [left, right] = [a ?? blankLike(b), b ?? blankLike(a)];
  if (typeof left === "number" && typeof right === "number") {
    return left === right || left.toPrecision(15) === right.toPrecision(15) ? 0 : left - right;
  }
  if (typeof left === "string" && typeof right === "string") {
    const [x2, y] = [left.toUpperCase(), right.toUpperCase()];
    return x2 < y ? -1 : x2 > y ? 1 : 0;
  }
  return rank(left) - rank(right) || Number(left) - Number(right);
}
function blankLike(other) {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}
function rank(value) {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

// src/core/sheet/formula-functions-logic.ts
var logicFunctions = {
  TRUE: () => true,
  FALSE: () => false,
  NA: () => NOT_FOUND,
  AND: (args) => combine(args, (list) => list.every(Boolean)),
  OR: (args) => combine(args, (list) => list.some(Boolean)),
  XOR: (args) => combine(args, (list) => list.filter(Boolean).length % 2 === 1),
  NOT: (args, context) => {
    const value = booleanOf(first(args, context));
    return isError(value) ? value : !value;
  },
  ISNUMBER: (args, context) => typeof first(args, context) === "number",
  ISTEXT: (args, context) => typeof first(args, context) === "string",
  ISNONTEXT: (args, context) => typeof first(args, context) !== "string",
  ISLOGICAL: (args, context) => typeof first(args, context) === "boolean",
  ISBLANK: (args, context) => first(args, context) === null,
  ISERROR: (args, context) => isError(first(args, context)),
  ISERR: (args, context) => isOtherError(first(args, context)),
  ISNA: (args, context) => {
    const value = first(args, context);
    return isError(value) && value.error === NOT_FOUND.error;
  },
  N: (args, context) => {
    const value = first(args, context);
    return typeof value === "boolean" ? Number(value) : typeof value === "number" || isError(value) ? value : 0;
  },
  T: (args, context) => {
    const value = first(args, context);
    return typeof value === "string" || isError(value) ? value : "";
  }
};
function first(args, context) {
  return scalarOf(args[0] ?? null, context);
}
function isOtherError(value) {
  return isError(value) && value.error !== NOT_FOUND.error;
}
function combine(args, judge) {
  const list = [];
  for (const arg of args) {
    const isReference = isGrid(arg) || isUnion(arg);
    const values = isUnion(arg) ? arg.parts.flatMap((part) => [...valuesOf(part)]) : isGrid(arg) ? valuesOf(arg) : [arg];
    for (const value of values) {
      if (isReference && (value === null || typeof value === "string")) continue;
      const truth = booleanOf(value);
      if (isError(truth)) return truth;
      list.push(truth);
    }
  }
  return list.length === 0 ? WRONG_VALUE : judge(list);
}

// src/core/sheet/formula-functions-lookup.ts
var lookupFunctions = {
  VLOOKUP: (args, context) => lookUp(args, context, (grid, line2, index3) => grid.at(line2, index3), false),
  HLOOKUP: (args, context) => lookUp(args, context, (grid, line2, index3) => grid.at(index3, line2), true),
  MATCH: (args, context) => match(args, context),
  INDEX: (args, context) => pick2(args, context),
  XLOOKUP: (args, context) => xLookUp(args, context),
  ROW: (args, context) => lineNumber(
    args[0],
    context,
    (at2) => at2.row,
    (grid) => grid.place?.area.top
  ),
  COLUMN: (args, context) => lineNumber(
    args[0],
    context,
    (at2) => at2.column,
    (grid) => grid.place?.area.left
  ),
  ROWS: (args) => sizeOf(args[0] ?? null, (grid) => grid.rows),
  COLUMNS: (args) => sizeOf(args[0] ?? null, (grid) => grid.columns),
  COUNTIF: (args, context) => reduceWhere(args, context, (list) => list.length),
  COUNTIFS: (args, context) => reduceWhere(args, context, (list) => list.length),
  SUMIF: ([range = null, test = null, values = range], context) => sumWhere([values, range, test], context),
  SUMIFS: (args, context) => sumWhere(args, context),
  AVERAGEIF: ([range = null, test = null, values = range], context) => averageWhere([values, range, test], context),
  AVERAGEIFS: (args, context) => averageWhere(args, context)
};
function lookUp([wanted = null, table = null, index3 = null, approximate = true], context, at2, across) {
  const grid = gridOf(table);
  const place = numberOf(scalarOf(index3, context), context);
  if (isError(grid)) return grid;
  if (isError(place)) return place;
  if (place < 1) return WRONG_VALUE;
  if (place > (across ? grid.rows : grid.columns)) return WRONG_REFERENCE;
  const lines = across ? grid.usedColumns : grid.usedRows;
  const mode = scalarOf(approximate, context) ? 1 : 0;
  const line2 = { at: (index4) => at2(grid, index4, 0), count: lines };
  const found = position(scalarOf(wanted, context), line2, mode, context);
  return typeof found === "number" ? at2(grid, found, Math.floor(place) - 1) : found;
}
function match([wanted = null, line2 = null, mode = 1], context) {
  const grid = gridOf(line2);
  const kind = numberOf(scalarOf(mode, context), context);
  if (isError(grid)) return grid;
  if (isError(kind)) return kind;
  if (grid.rows > 1 && grid.columns > 1) return NOT_FOUND;
  const found = position(scalarOf(wanted, context), alongside(grid), Math.sign(kind), context);
  return typeof found === "number" ? found + 1 : found;
}
function xLookUp([wanted = null, keys = null, values = null, absent = NOT_FOUND], context) {
  const [from, to] = [gridOf(keys), gridOf(values)];
  if (isError(from)) return from;
  if (isError(to)) return to;
  const found = position(scalarOf(wanted, context), alongside(from), 0, context);
  if (isError(found)) return found.error === NOT_FOUND.error ? absent : found;
  return from.columns === 1 ? subGrid(to, { row: found, column: void 0 }, context) : subGrid(to, { row: void 0, column: found }, context);
}
function alongside(grid) {
  return grid.columns === 1 ? { at: (index3) => grid.at(index3, 0), count: grid.usedRows } : { at: (index3) => grid.at(0, index3), count: grid.usedColumns };
}
function position(wanted, line2, mode, context) {
  if (isError(wanted)) return wanted;
  const exact = mode === 0 ? criterion(wanted, false, context) : void 0;
  let last3 = -1;
  for (let index3 = 0; index3 < line2.count; index3 += 1) {
    const value = line2.at(index3);
    if (value === null || isError(value)) continue;
    if (exact) {
      if (exact(value)) return index3;
    } else if (typeof value === typeof (wanted ?? 0)) {
      const order2 = compareScalars(value, wanted) * mode;
      if (order2 > 0) break;
      last3 = index3;
    }
  }
  return last3 < 0 ? NOT_FOUND : last3;
}
function pick2([table = null, row = null, column], context) {
  const grid = gridOf(table);
  if (isError(grid)) return grid;
  const first2 = numberOf(scalarOf(row, context), context);
  const second = column === void 0 ? void 0 : numberOf(scalarOf(column, context), context);
  if (isError(first2)) return first2;
  if (second !== void 0 && isError(second)) return second;
  const alongRow = second === void 0 && grid.rows === 1;
  const [r, c] = alongRow ? [1, first2] : [first2, second ?? (grid.columns === 1 ? 1 : 0)];
  if (r < 0 || c < 0) return WRONG_VALUE;
  if (r > grid.rows || c > grid.columns) return WRONG_REFERENCE;
  const line2 = (value) => value < 1 ? void 0 : Math.floor(value) - 1;
  return subGrid(grid, { row: line2(r), column: line2(c) }, context);
}
function subGrid(grid, at2, context) {
  const [top, bottom] = at2.row === void 0 ? [0, grid.rows - 1] : [at2.row, at2.row];
  const [left, right] = at2.column === void 0 ? [0, grid.columns - 1] : [at2.column, at2.column];
  if (grid.place) {
    const { sheet, area } = grid.place;
    const part = { top: area.top + top, bottom: area.top + bottom, left: area.left + left, right: area.left + right };
    return cellsOf2(sheet, part, context);
  }
  const rows = Array.from(
    { length: bottom - top + 1 },
    (_, r) => Array.from({ length: right - left + 1 }, (__, c) => grid.at(top + r, left + c))
  );
  return arrayOf(rows);
}
function lineNumber(arg, context, own3, first2) {
  if (arg === void 0) return context.at ? own3(context.at) + 1 : WRONG_VALUE;
  if (isError(arg)) return arg;
  const index3 = isGrid(arg) ? first2(arg) : void 0;
  return index3 === void 0 ? WRONG_VALUE : index3 + 1;
}
function sizeOf(arg, size) {
  const grid = gridOf(arg);
  return isError(grid) ? grid : size(grid);
}
function sumWhere([values = null, ...tests], context) {
  return withValues(values, tests, context, (list) => finite2(list.reduce((a, b) => a + b, 0)));
}
function averageWhere([values = null, ...tests], context) {
  return withValues(
    values,
    tests,
    context,
    (list) => list.length === 0 ? DIV_ZERO : finite2(list.reduce((a, b) => a + b, 0) / list.length)
  );
}
function withValues(values, tests, context, reduce2) {
  const grid = gridOf(values);
  if (isError(grid)) return grid;
  return reduceWhere(tests, context, (places) => {
    const list = [];
    for (const [row, column] of places) {
      const value = grid.at(row, column);
      if (isError(value)) return value;
      if (typeof value === "number") list.push(value);
    }
    return reduce2(list);
  });
}
function reduceWhere(tests, context, reduce2) {
  const pairs2 = [];
  for (let index3 = 0; index3 + 1 < tests.length; index3 += 2) {
    const grid = gridOf(tests[index3] ?? null);
    if (isError(grid)) return grid;
    pairs2.push({ grid, holds: criterion(scalarOf(tests[index3 + 1] ?? null, context), true, context) });
  }
  const [first2] = pairs2;
  if (!first2) return WRONG_VALUE;
  if (pairs2.some(({ grid }) => grid.rows !== first2.grid.rows || grid.columns !== first2.grid.columns))
    return WRONG_VALUE;
  const places = [];
  for (let row = 0; row < first2.grid.usedRows; row += 1) {
    for (let column = 0; column < first2.grid.usedColumns; column += 1) {
      if (pairs2.every(({ grid, holds: holds4 }) => holds4(grid.at(row, column)))) places.push([row, column]);
    }
  }
  return reduce2(places);
}
function criterion(wanted, withOperators, context) {
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error;
  if (typeof wanted !== "string") return (value) => isSame2(value, wanted ?? 0);
  const [, operator = "", text = ""] = withOperators ? /^(<=|>=|<>|<|>|=)?([^]*)$/.exec(wanted) ?? [] : ["", "", wanted];
  const number = withOperators ? textNumber2(text, context) : void 0;
  if (operator === "" || operator === "=" || operator === "<>") {
    const same = equalTo(text, number, operator);
    return operator === "<>" ? (value) => !same(value) : same;
  }
  return (value) => {
    if (value === null || isError(value)) return false;
    if (typeof value !== (number === void 0 ? "string" : "number")) return false;
    const order2 = compareScalars(value, number ?? text);
    return operator === "<" ? order2 < 0 : operator === "<=" ? order2 <= 0 : operator === ">" ? order2 > 0 : order2 >= 0;
  };
}
function equalTo(text, number, operator) {
  if (text === "") return (value) => value === null || operator === "" && value === "";
  const pattern = wildcard(text);
  return (value) => {
    if (number !== void 0 && typeof value === "number") return compareScalars(value, number) === 0;
    return typeof value === "string" && pattern.test(value);
  };
}
function isSame2(value, wanted) {
  return typeof value === typeof wanted && !isError(value) && compareScalars(value, wanted) === 0;
}
function wildcard(text) {
  const source = text.replace(/~?[^]/g, (mark) => {
    if (mark === "*") return "[^]*";
    if (mark === "?") return "[^]";
    const plain2 = mark.length === 2 ? mark.slice(1) : mark;
    return plain2.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  });
  return new RegExp(`^${source}$`, "i");
}

// src/core/sheet/formula-functions-math.ts
var mathFunctions = {
  SUM: (args, context) => over2(numbersIn(args, context), total2),
  AVERAGE: (args, context) => over2(numbersIn(args, context), average),
  MIN: (args, context) => over2(numbersIn(args, context), (list) => list.length > 0 ? list.reduce(smaller) : 0),
  MAX: (args, context) => over2(numbersIn(args, context), (list) => list.length > 0 ? list.reduce(larger) : 0),
  PRODUCT: (args, context) => over2(numbersIn(args, context), product),
  COUNT: (args, context) => countNumbers(args, context),
  COUNTA: (args) => countFilled(args),
  COUNTBLANK: (args) => countBlank(args[0] ?? null),
  SUMPRODUCT: (args) => sumProduct(args),
  SUBTOTAL: (args, context) => subtotal(args, context),
  LARGE: (args, context) => nth(args, context, (a, b) => b - a),
  SMALL: (args, context) => nth(args, context, (a, b) => a - b),
  ABS: (args, context) => onNumber(args, context, Math.abs),
  SIGN: (args, context) => onNumber(args, context, Math.sign),
  INT: (args, context) => onNumber(args, context, (value) => Math.floor(Number(value.toPrecision(15)))),
  SQRT: (args, context) => onNumber(args, context, (value) => value < 0 ? NaN : Math.sqrt(value)),
  ROUND: (args, context) => onTwo(args, context, (value, digits2) => roundTo(value, digits2, Math.round)),
  ROUNDUP: (args, context) => onTwo(args, context, (value, digits2) => roundTo(value, digits2, Math.ceil)),
  ROUNDDOWN: (args, context) => onTwo(args, context, (value, digits2) => roundTo(value, digits2, Math.floor)),
  TRUNC: (args, context) => onTwo([args[0] ?? null, args[1] ?? 0], context, (value, digits2) => roundTo(value, digits2, Math.floor)),
  POWER: (args, context) => onTwo(args, context, (base2, exponent) => base2 ** exponent),
  MOD: (args, context) => onTwo(args, context, (value, by) => by === 0 ? DIV_ZERO : value - by * Math.floor(value / by))
};
function numbersIn(args, context) {
  const numbers = [];
  for (const arg of args) {
    if (isGrid(arg) || isUnion(arg)) {
      for (const value2 of valuesIn(arg)) {
        if (isError(value2)) return value2;
        if (typeof value2 === "number") numbers.push(value2);
      }
      continue;
    }
    const value = numberOf(arg, context);
    if (isError(value)) return value;
    numbers.push(value);
  }
  return numbers;
}
function* valuesIn(arg) {
  if (isUnion(arg)) for (const part of arg.parts) yield* valuesOf(part);
  else if (isGrid(arg)) yield* valuesOf(arg);
  else yield arg;
}
function over2(numbers, reduce2) {
  return isError(numbers) ? numbers : reduce2(numbers);
}
function total2(list) {
  let result = 0;
  for (const value of list) result += value;
  return finite2(result);
}
function average(list) {
  const result = total2(list);
  if (list.length === 0) return DIV_ZERO;
  return isError(result) ? result : result / list.length;
}
function product(list) {
  return list.length === 0 ? 0 : finite2(list.reduce((result, value) => result * value, 1));
}
function smaller(a, b) {
  return a < b ? a : b;
}
function larger(a, b) {
  return a > b ? a : b;
}
function countNumbers(args, context) {
  let count6 = 0;
  for (const arg of args) {
    if (isGrid(arg) || isUnion(arg)) {
      for (const value of valuesIn(arg)) if (typeof value === "number") count6 += 1;
    } else if (!isError(numberOf(arg, context))) count6 += 1;
  }
  return count6;
}
function countFilled(args) {
  let count6 = 0;
  for (const arg of args) {
    const isReference = isGrid(arg) || isUnion(arg);
    for (const value of valuesIn(arg)) if (value !== null || !isReference) count6 += 1;
  }
  return count6;
}
function countBlank(arg) {
  const grid = gridOf(arg);
  if (isError(grid)) return grid;
  let filled2 = 0;
  for (const value of valuesOf(grid)) if (value !== null && value !== "") filled2 += 1;
  return grid.rows * grid.columns - filled2;
}
function sumProduct(args) {
  const grids = [];
  for (const arg of args) {
    const grid = gridOf(arg);
    if (isError(grid)) return grid;
    grids.push(grid);
  }
  const [first2] = grids;
  if (!first2 || grids.some((grid) => grid.rows !== first2.rows || grid.columns !== first2.columns)) return WRONG_VALUE;
  let result = 0;
  const rows = grids.map((grid) => grid.usedRows).reduce(smaller);
  const columns = grids.map((grid) => grid.usedColumns).reduce(smaller);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const values = grids.map((grid) => grid.at(row, column));
      const bad = values.find((value) => isError(value));
      if (bad !== void 0) return bad;
      const factors = values.map((value) => typeof value === "number" ? value : 0);
      result += factors.reduce((a, b) => a * b, 1);
    }
  }
  return finite2(result);
}
var SUBTOTALS = {
  1: "AVERAGE",
  2: "COUNT",
  3: "COUNTA",
  4: "MAX",
  5: "MIN",
  6: "PRODUCT",
  9: "SUM"
};
function subtotal([which = null, ...parts2], context) {
  const code = numberOf(scalarOf(which, context), context);
  if (isError(code)) return code;
  const reduce2 = mathFunctions[SUBTOTALS[Math.floor(code) % 100] ?? ""];
  if (!reduce2 || code < 1 || code >= 12 && code < 101 || code >= 112) return WRONG_VALUE;
  const visible = [];
  for (const part of parts2) {
    if (isError(part)) return part;
    if (!isGrid(part) && !isUnion(part)) return WRONG_VALUE;
    for (const grid of isUnion(part) ? part.parts : [part]) visible.push(withoutSubtotals(grid, code > 100, context));
  }
  return reduce2(visible, context);
}
function withoutSubtotals(grid, skipHidden, context) {
  const { place } = grid;
  if (!place) return grid;
  const { sheet, area } = place;
  return {
    ...grid,
    at: (row, column) => {
      if (skipHidden && context.isHiddenRow?.(sheet, area.top + row)) return null;
      return context.isSubtotal?.(sheet, area.top + row, area.left + column) ? null : grid.at(row, column);
    }
  };
}
function nth(args, context, order2) {
  const place = numberOf(scalarOf(args[1] ?? null, context), context);
  if (isError(place)) return place;
  return over2(
    numbersIn(args.slice(0, 1), context),
    (list) => [...list].sort(order2)[Math.ceil(place) - 1] ?? WRONG_NUMBER
  );
}
function onNumber(args, context, change) {
  const value = numberOf(scalarOf(args[0] ?? WRONG_VALUE, context), context);
  return isError(value) ? value : finite2(change(value));
}
function onTwo(args, context, join3) {
  const a = numberOf(scalarOf(args[0] ?? WRONG_VALUE, context), context);
  const b = numberOf(scalarOf(args[1] ?? WRONG_VALUE, context), context);
  if (isError(a)) return a;
  if (isError(b)) return b;
  const result = join3(a, b);
  return isError(result) ? result : finite2(result);
}
function roundTo(value, digits2, rounding) {
  const places = Math.trunc(digits2);
  const shifted2 = shift(Number(Math.abs(value).toPrecision(15)), places);
  const rounded = rounding(Number(shifted2.toPrecision(15)));
  return Math.sign(value) * shift(rounded, -places);
}
function shift(value, places) {
  const [digits2 = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits2}e${String(Number(exponent) + places)}`);
}

// src/core/sheet/formula-functions-text.ts
var textFunctions = {
  CONCATENATE: (args, context) => joinAll(
    args.map((arg) => scalarOf(arg, context)),
    "",
    context
  ),
  CONCAT: (args, context) => joinAll(args.flatMap(everyValue), "", context),
  TEXTJOIN: (args, context) => textJoin(args, context),
  LEFT: (args, context) => cut(args, context, (text, count6) => text.slice(0, count6)),
  RIGHT: (args, context) => cut(args, context, (text, count6) => count6 === 0 ? "" : text.slice(-count6)),
  MID: (args, context) => withArgs(
    args,
    context,
    (text, start2, count6) => start2 < 1 || count6 < 0 ? WRONG_VALUE : text.slice(start2 - 1, start2 - 1 + count6)
  ),
  LEN: (args, context) => onText(args, context, (text) => text.length),
  TRIM: (args, context) => onText(args, context, (text) => text.replace(/^ +| +$/g, "").replace(/ {2,}/g, " ")),
  CLEAN: (args, context) => onText(
    args,
    context,
    (text) => Array.from(text).filter((mark) => mark >= " ").join("")
  ),
  UPPER: (args, context) => onText(args, context, (text) => text.toUpperCase()),
  LOWER: (args, context) => onText(args, context, (text) => text.toLowerCase()),
  PROPER: (args, context) => onText(args, context, (text) => text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())),
  EXACT: (args, context) => {
    const [a, b] = [textAt(args, 0, context), textAt(args, 1, context)];
    return isError(a) ? a : isError(b) ? b : a === b;
  },
  REPT: (args, context) => cut(args, context, (text, count6) => text.repeat(Math.min(count6, 32767))),
  FIND: (args, context) => find(args, context, (text) => text),
  SEARCH: (args, context) => find(args, context, (text) => text.toLowerCase()),
  SUBSTITUTE: (args, context) => substitute2(args, context),
  VALUE: (args, context) => {
    const value = scalarOf(args[0] ?? null, context);
    if (typeof value === "boolean") return WRONG_VALUE;
    return typeof value === "string" ? textNumber2(value, context) ?? WRONG_VALUE : value ?? 0;
  },
  TEXT: (args, context) => showAs(args, context)
};
function everyValue(arg) {
  if (isUnion(arg)) return arg.parts.flatMap((part) => [...valuesOf(part)]);
  return isGrid(arg) ? [...valuesOf(arg)] : [arg];
}
function joinAll(values, mark, context) {
  const texts = [];
  for (const value of values) {
    const text = textOf(value, context);
    if (isError(text)) return text;
    texts.push(text);
  }
  return texts.join(mark);
}
function textJoin([mark = null, skip = null, ...rest], context) {
  const between2 = textOf(scalarOf(mark, context), context);
  if (isError(between2)) return between2;
  const skipsBlank = Boolean(scalarOf(skip, context));
  const values = rest.flatMap(everyValue).filter((value) => !skipsBlank || value !== null && value !== "");
  return joinAll(values, between2, context);
}
function textAt(args, index3, context) {
  return textOf(scalarOf(args[index3] ?? null, context), context);
}
function numberAt(args, index3, absent, context) {
  const value = args[index3];
  return value === void 0 ? absent : numberOf(scalarOf(value, context), context);
}
function onText(args, context, change) {
  const text = textAt(args, 0, context);
  return isError(text) ? text : change(text);
}
function withArgs(args, context, change) {
  const text = textAt(args, 0, context);
  const first2 = numberAt(args, 1, 1, context);
  const second = numberAt(args, 2, 0, context);
  if (isError(text)) return text;
  if (isError(first2)) return first2;
  return isError(second) ? second : change(text, Math.trunc(first2), Math.trunc(second));
}
function cut(args, context, change) {
  return withArgs(args, context, (text, count6) => count6 < 0 ? WRONG_VALUE : change(text, count6));
}
function find(args, context, fold3) {
  const wanted = textAt(args, 0, context);
  const text = textAt(args, 1, context);
  const start2 = numberAt(args, 2, 1, context);
  if (isError(wanted)) return wanted;
  if (isError(text)) return text;
  if (isError(start2)) return start2;
  const at2 = start2 < 1 ? -1 : fold3(text).indexOf(fold3(wanted), start2 - 1);
  return at2 < 0 ? WRONG_VALUE : at2 + 1;
}
function substitute2(args, context) {
  const [text, from, to] = [textAt(args, 0, context), textAt(args, 1, context), textAt(args, 2, context)];
  if (isError(text)) return text;
  if (isError(from)) return from;
  if (isError(to)) return to;
  if (args.length < 4) return from === "" ? text : text.replaceAll(from, () => to);
  const which = numberAt(args, 3, 1, context);
  if (isError(which)) return which;
  const parts2 = from === "" ? [text] : text.split(from);
  const before = Math.trunc(which);
  if (before < 1) return WRONG_VALUE;
  if (parts2.length <= before) return text;
  return parts2.slice(0, before).join(from) + to + parts2.slice(before).join(from);
}
function showAs(args, context) {
  const value = scalarOf(args[0] ?? null, context);
  const format = textAt(args, 1, context);
  if (isError(value)) return value;
  if (isError(format)) return format;
  const number = numberOf(value, context);
  if (isError(number) || typeof value === "boolean") return textOf(value, context);
  return context.showNumber ? context.showNumber(number, format) : WRONG_NAME;
}

// src/core/sheet/evaluate.ts
var FUNCTIONS = new Map([
  ...Object.entries(mathFunctions),
  ...Object.entries(logicFunctions),
  ...Object.entries(textFunctions),
  ...Object.entries(lookupFunctions)
]);
var DUST = 2 ** -49;
function evaluate(node, context) {
  const value = scalarOf(calculate(node, context), context) ?? 0;
  return typeof value === "number" ? withoutDust(value, node, context) : value;
}
function withoutDust(value, node, context) {
  if (node.kind !== "binary" || node.operator !== "+" && node.operator !== "-" || value === 0) return value;
  const term = numberOf(scalarOf(calculate(node.right, context), context), context);
  return typeof term === "number" && Math.abs(value) < Math.abs(term) * DUST ? 0 : value;
}
function calculate(node, context) {
  switch (node.kind) {
    case "number":
    case "string":
    case "boolean":
      return node.value;
    case "error":
      return { error: node.code };
    case "missing":
      return null;
    case "reference":
      return cellsOf2(node.sheet, node.area, context);
    case "structured":
      return WRONG_NAME;
    case "name": {
      const named3 = context.resolveName?.(node.text);
      return named3 ? calculate(named3, withoutName(context, node.text)) : WRONG_NAME;
    }
    case "call":
      return call(node.name, node.args, context);
    case "unary":
      return calculateUnary(node.operator, calculate(node.operand, context), context);
    case "binary":
      return calculateBinary(node, context);
    case "join":
      return join2(
        node.operator,
        node.parts.map((part) => calculate(part, context)),
        context
      );
    case "array":
      return arrayOf(node.rows.map((row) => row.map((item) => scalarOf(calculate(item, context), context))));
  }
}
function withoutName(context, taken) {
  const resolveName = (name) => name.toLowerCase() === taken.toLowerCase() ? void 0 : context.resolveName?.(name);
  return { ...context, resolveName };
}
function call(name, args, context) {
  const branch2 = calculateBranch(name, args, context);
  if (branch2 !== void 0) return branch2;
  const found = FUNCTIONS.get(name);
  if (!found && !context.otherFunction) return WRONG_NAME;
  const values = args.map((arg) => calculate(arg, context));
  return found ? found(values, context) : context.otherFunction?.(name, values) ?? WRONG_NAME;
}
function calculateBranch(name, args, context) {
  const value = (index3) => {
    const arg = args[index3];
    return arg ? calculate(arg, context) : WRONG_VALUE;
  };
  const one = (index3) => scalarOf(value(index3), context);
  switch (name) {
    case "IF": {
      const test = booleanOf(one(0));
      if (isError(test)) return test;
      if (test) return args.length > 1 ? value(1) : true;
      return args.length > 2 ? value(2) : false;
    }
    case "IFERROR":
    case "IFNA": {
      const first2 = value(0);
      const single2 = isUnion(first2) ? first2 : scalarOf(first2, context);
      return isError(single2) && (name === "IFERROR" || single2.error === "#N/A") ? value(1) : first2;
    }
    case "CHOOSE": {
      const index3 = numberOf(one(0), context);
      if (isError(index3)) return index3;
      return index3 >= 1 && index3 < args.length ? value(Math.floor(index3)) : WRONG_VALUE;
    }
    case "IFS":
    case "SWITCH":
      return chooseCase(name, args.length, one, value);
    default:
      return void 0;
  }
}
function chooseCase(name, count6, one, value) {
  const subject = name === "SWITCH" ? one(0) : true;
  if (isError(subject)) return subject;
  let index3 = name === "SWITCH" ? 1 : 0;
  for (; index3 + 1 < count6; index3 += 2) {
    const test = name === "IFS" ? booleanOf(one(index3)) : one(index3);
    if (isError(test)) return test;
    if (name === "IFS" ? test === true : compareScalars(subject, test) === 0) return value(index3 + 1);
  }
  return name === "SWITCH" && index3 < count6 ? value(index3) : { error: "#N/A" };
}
function calculateUnary(operator, operand, context) {
  if (operator === "+" || operator === "#") return operand;
  if (operator === "@") return scalarOf(operand, context);
  return mapValues(operand, (value) => {
    const number = numberOf(value, context);
    if (isError(number)) return number;
    return operator === "%" ? number / 100 : 0 - number;
  });
}
function calculateBinary(node, context) {
  const steps = [];
  let first2 = node;
  while (first2.kind === "binary") {
    steps.push({ operator: first2.operator, right: first2.right });
    first2 = first2.left;
  }
  let result = calculate(first2, context);
  for (const { operator, right } of steps.reverse()) {
    result = pairValues(result, calculate(right, context), (a, b) => operate(operator, a, b, context));
  }
  return result;
}
function operate(operator, a, b, context) {
  if (isError(a)) return a;
  if (isError(b)) return b;
  switch (operator) {
    case "&": {
      const [left, right] = [textOf(a, context), textOf(b, context)];
      return isError(left) ? left : isError(right) ? right : left + right;
    }
    case "=":
      return compareScalars(a, b) === 0;
    case "<>":
      return compareScalars(a, b) !== 0;
    case "<":
      return compareScalars(a, b) < 0;
    case "<=":
      return compareScalars(a, b) <= 0;
    case ">":
      return compareScalars(a, b) > 0;
    case ">=":
      return compareScalars(a, b) >= 0;
    default: {
      const [left, right] = [numberOf(a, context), numberOf(b, context)];
      return isError(left) ? left : isError(right) ? right : reckon(operator, left, right);
    }
  }
}
function reckon(operator, a, b) {
  switch (operator) {
    case "+":
      return finite2(a + b);
    case "-":
      return finite2(a - b);
    case "*":
      return finite2(a * b);
    case "/":
      return b === 0 ? DIV_ZERO : finite2(a / b);
    case "^":
      if (a === 0 && b <= 0) return b === 0 ? WRONG_NUMBER : DIV_ZERO;
      return finite2(a ** b);
  }
}
function mapValues(operand, change) {
  if (isUnion(operand)) return WRONG_VALUE;
  if (!isGrid(operand)) return change(operand);
  if (operand.rows * operand.columns === 1) return change(operand.at(0, 0));
  const { rows, columns, usedRows, usedColumns } = operand;
  return { kind: "grid", rows, columns, usedRows, usedColumns, at: (row, column) => change(operand.at(row, column)) };
}
function pairValues(a, b, join3) {
  if (isUnion(a) || isUnion(b)) return WRONG_VALUE;
  const [left, right] = [single(a), single(b)];
  if (!isGrid(left) && !isGrid(right)) return join3(left, right);
  const [x2, y] = [gridOf(left), gridOf(right)];
  if (isError(x2)) return x2;
  if (isError(y)) return y;
  const pick4 = (grid, row, column) => {
    if (grid.rows > 1 && row >= grid.rows || grid.columns > 1 && column >= grid.columns) return { error: "#N/A" };
    return grid.at(grid.rows === 1 ? 0 : row, grid.columns === 1 ? 0 : column);
  };
  return {
    kind: "grid",
    rows: Math.max(x2.rows, y.rows),
    columns: Math.max(x2.columns, y.columns),
    usedRows: Math.max(x2.usedRows, y.usedRows),
    usedColumns: Math.max(x2.usedColumns, y.usedColumns),
    at: (row, column) => join3(pick4(x2, row, column), pick4(y, row, column))
  };
}
function single(operand) {
  return isGrid(operand) && operand.rows * operand.columns === 1 ? operand.at(0, 0) : operand;
}
function join2(operator, parts2, context) {
  const grids = [];
  for (const part of parts2) {
    if (isError(part)) return part;
    if (isUnion(part)) grids.push(...part.parts);
    else if (isGrid(part)) grids.push(part);
    else return WRONG_VALUE;
  }
  if (operator === ",") return { kind: "union", parts: grids };
  const [a, b] = grids.map((grid) => grid.place);
  if (!a || !b || a.sheet !== b.sheet) return WRONG_VALUE;
  const [outer, inner] = operator === ":" ? [Math.min, Math.max] : [Math.max, Math.min];
  const area = {
    top: outer(a.area.top, b.area.top),
    left: outer(a.area.left, b.area.left),
    bottom: inner(a.area.bottom, b.area.bottom),
    right: inner(a.area.right, b.area.right)
  };
  return area.top > area.bottom || area.left > area.right ? NO_CELLS : cellsOf2(a.sheet, area, context);
}

// src/core/sheet/recalculate.ts
function buildFormulaGraph(formulas, lookup) {
  const parsed = /* @__PURE__ */ new Map();
  const parse4 = (formula) => {
    if (!parsed.has(formula)) parsed.set(formula, parseFormula(formula));
    return parsed.get(formula);
  };
  const cells = Array.from(formulas, ({ sheet, row, column, formula }) => {
    const node = parse4(formula);
    const reads = node ? readsOf2(node, sheet, (name) => parse4(lookup.definedName?.(name, sheet) ?? "")) : [];
    return { sheet, row, column, node, reads, isSubtotal: node !== void 0 && hasSubtotal(node) };
  });
  const bySheet2 = indexCells(cells);
  const edges = cells.map((cell) => formulasRead(cell, bySheet2));
  const readers = cells.map(() => []);
  for (const [index3, list] of edges.entries()) for (const read of list) readers[read]?.push(index3);
  let at2;
  return { cells, bySheet: bySheet2, reads: edges, readers, at: (cell) => (at2 ??= indexReaders(cells))(cell) };
}
function dependentsOf(graph, cells) {
  return [...dependents(graph, cells)].flatMap((index3) => graph.cells[index3] ?? []);
}
function recalculate(graph, changed, lookup) {
  const edges = graph.reads;
  const dirty = changed === "all" ? new Set(graph.cells.keys()) : dependents(graph, changed);
  const results = /* @__PURE__ */ new Map();
  for (const group2 of calculationOrder(dirty, edges)) {
    const [first2] = group2;
    const circular = group2.length > 1 || first2 !== void 0 && (edges[first2] ?? []).includes(first2);
    for (const index3 of group2) {
      const cell = graph.cells[index3];
      if (!cell) continue;
      const { sheet, row, column } = cell;
      const held = lookup.held?.(sheet, row, column);
      const value = held ?? (circular ? 0 : calculateCell(cell, graph, results, lookup));
      results.set(index3, { sheet, row, column, value, circular: circular && held === void 0 });
    }
  }
  return [...results.values()];
}
function calculateCell(cell, graph, results, lookup) {
  if (!cell.node) return WRONG_NAME;
  const own3 = (sheet) => sheet ?? cell.sheet;
  const { otherFunction } = lookup;
  const context = {
    at: cell,
    cell: (sheet, row, column) => {
      const index3 = formulaAt(graph, own3(sheet), row, column);
      const result = index3 === void 0 ? void 0 : results.get(index3);
      return result ? result.value : lookup.cell(own3(sheet), row, column);
    },
    extent: (sheet) => lookup.extent(own3(sheet)),
    isSubtotal: (sheet, row, column) => {
      const index3 = formulaAt(graph, own3(sheet), row, column);
      if (index3 !== void 0 && graph.cells[index3]?.isSubtotal === true) return true;
      return lookup.isSubtotal?.(own3(sheet), row, column) ?? false;
    },
    isHiddenRow: (sheet, row) => lookup.isHiddenRow?.(own3(sheet), row) ?? false,
    resolveName: (name) => parseFormula(lookup.definedName?.(name, cell.sheet) ?? ""),
    ...otherFunction ? { otherFunction: (name, args) => otherFunction(name, args, cell) } : {},
    ...lookup.showNumber ? { showNumber: lookup.showNumber } : {},
    ...lookup.decimalMark ? { decimalMark: lookup.decimalMark } : {}
  };
  return evaluate(cell.node, context);
}
function readsOf2(node, sheet, resolve) {
  const direct = precedents(node).map((read) => ({ sheet: read.sheet ?? sheet, area: read.area }));
  const named3 = namesIn(node).flatMap((name) => {
    const target = resolve(name);
    return target ? precedents(target).map((read) => ({ sheet: read.sheet ?? sheet, area: read.area })) : [];
  });
  return [...direct, ...named3];
}
function namesIn(node) {
  return walk(node).flatMap((part) => part.kind === "name" ? [part.text] : []);
}
function hasSubtotal(node) {
  return walk(node).some((part) => part.kind === "call" && part.name === "SUBTOTAL");
}
function walk(node) {
  const found = [];
  const rest = [node];
  for (let next = rest.pop(); next; next = rest.pop()) {
    found.push(next);
    rest.push(...childrenOf2(next));
  }
  return found;
}
function indexCells(cells) {
  const sheets = /* @__PURE__ */ new Map();
  for (const [index3, { sheet, row, column }] of cells.entries()) {
    const columns = sheets.get(sheet.toLowerCase()) ?? /* @__PURE__ */ new Map();
    const list = columns.get(column) ?? [];
    list.push({ row, index: index3 });
    columns.set(column, list);
    sheets.set(sheet.toLowerCase(), columns);
  }
  for (const columns of sheets.values()) for (const list of columns.values()) list.sort((a, b) => a.row - b.row);
  return sheets;
}
function firstAt(list, row) {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle2 = low + high >> 1;
    if ((list[middle2]?.row ?? 0) < row) low = middle2 + 1;
    else high = middle2;
  }
  return low;
}
function formulaAt(graph, sheet, row, column) {
  const list = graph.bySheet.get(sheet.toLowerCase())?.get(column) ?? [];
  const found = list[firstAt(list, row)];
  return found?.row === row ? found.index : void 0;
}
function formulasRead(cell, bySheet2) {
  return cell.reads.flatMap(({ sheet, area }) => [...cellsWithin(bySheet2.get(sheet.toLowerCase()), area)]);
}
function* cellsWithin(index3, area) {
  for (const [column, list] of index3 ?? []) {
    if (column < area.left || column > area.right) continue;
    for (let at2 = firstAt(list, area.top); at2 < list.length; at2 += 1) {
      const cell = list[at2];
      if (!cell || cell.row > area.bottom) break;
      yield cell.index;
    }
  }
}
function dependents(graph, changed) {
  const rest = touchedBy(graph, changed);
  const dirty = /* @__PURE__ */ new Set();
  for (let next = rest.pop(); next !== void 0; next = rest.pop()) {
    if (dirty.has(next)) continue;
    dirty.add(next);
    for (const reader of graph.readers[next] ?? []) rest.push(reader);
  }
  return dirty;
}
function touchedBy(graph, changed) {
  const touched = /* @__PURE__ */ new Set();
  const areas = [];
  for (const change of changed) {
    if ("area" in change) areas.push({ ...change, sheet: change.sheet.toLowerCase() });
    else for (const index3 of graph.at(change)) touched.add(index3);
  }
  const meets2 = (sheet, area) => areas.some((change) => change.sheet === sheet.toLowerCase() && overlaps(change.area, area));
  if (areas.length > 0) {
    for (const [index3, { sheet, row, column, reads }] of graph.cells.entries()) {
      const own3 = { top: row, left: column, bottom: row, right: column };
      if (meets2(sheet, own3) || reads.some((read) => meets2(read.sheet, read.area))) touched.add(index3);
    }
  }
  return [...touched].sort((a, b) => a - b);
}
function overlaps(a, b) {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
function calculationOrder(dirty, edges) {
  const groups2 = [];
  const order2 = /* @__PURE__ */ new Map();
  const open = [];
  for (const root of dirty) {
    if (order2.has(root)) continue;
    const path = [];
    const enter = (index3) => {
      order2.set(index3, { found: order2.size, lowest: order2.size, open: true });
      open.push(index3);
      path.push({ index: index3, next: 0 });
    };
    enter(root);
    for (let step2 = path.at(-1); step2; step2 = path.at(-1)) {
      const own3 = order2.get(step2.index);
      const read = edges[step2.index]?.[step2.next];
      if (!own3) break;
      if (read === void 0) {
        path.pop();
        const parent = order2.get(path.at(-1)?.index ?? -1);
        if (parent) parent.lowest = Math.min(parent.lowest, own3.lowest);
        if (own3.lowest === own3.found) groups2.push(close(step2.index, open, order2));
        continue;
      }
      step2.next += 1;
      const other = order2.get(read);
      if (!other && dirty.has(read)) enter(read);
      else if (other?.open) own3.lowest = Math.min(own3.lowest, other.found);
    }
  }
  return groups2;
}
function close(index3, open, order2) {
  const group2 = open.splice(open.lastIndexOf(index3));
  for (const member of group2) {
    const state = order2.get(member);
    if (state) state.open = false;
  }
  return group2;
}

// src/core/diagnosis/what-if.ts
function placeKey({ sheet, row, column }) {
  return `${sheet}!${row}:${column}`;
}
var NOTHING3 = /* @__PURE__ */ new Map();
function prepareWhatIf(sheets) {
  let graph;
  return whatIfOver(sheets, () => graph ??= buildFormulaGraph(formulaCells(sheets), {}));
}
function whatIfOver(sheets, graphOf) {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const settle5 = (changes2, base2 = NOTHING3) => {
    const graph = graphOf();
    if (graph.cells.length === 0) return changes2;
    const settled = new Map([...base2, ...changes2]);
    const fresh = [...changes2].filter(([key, { value }]) => base2.get(key)?.value !== value).map(([, change]) => change);
    for (const result of recalculate(graph, fresh, lookupOf(byName, { settled: [base2, changes2], changes: [changes2] }))) {
      const key = placeKey(result);
      if (changes2.has(key) || typeof result.value === "object") continue;
      settled.set(key, { sheet: result.sheet, row: result.row, column: result.column, value: result.value });
    }
    return settled;
  };
  const reach = (changes2, before) => {
    const graph = graphOf();
    const reached = new Map([...changes2].filter(([key, { value }]) => valueBefore(key, before) !== value));
    if (graph.cells.length === 0 || reached.size === 0) return reached;
    const settled = [...before.map((step2) => step2.settled), changes2];
    const held = [...before.map(({ cells }) => cells), changes2];
    for (const result of recalculate(graph, [...reached.values()], lookupOf(byName, { settled, changes: held }))) {
      const key = placeKey(result);
      if (held.some((cells) => cells.has(key)) || typeof result.value === "object" || valueBefore(key, before) === result.value) continue;
      reached.set(key, { sheet: result.sheet, row: result.row, column: result.column, value: result.value });
    }
    return reached;
  };
  return {
    settle: settle5,
    reach,
    over: (others) => whatIfOver(others, graphOf),
    dependents: (cells) => dependentsOf(graphOf(), cells)
  };
}
function valueBefore(key, before) {
  for (let i2 = before.length - 1; i2 >= 0; i2--) {
    const own3 = before[i2]?.settled.get(key);
    if (own3) return own3.value;
  }
  return void 0;
}
function* formulaCells(sheets) {
  for (const sheet of sheets) {
    for (const [row, cells] of sheet.rows.entries()) {
      for (const [column, cell] of (cells ?? []).entries()) {
        if (cell?.formula !== void 0) yield { sheet: sheet.name, row, column, formula: cell.formula };
      }
    }
  }
}
var WIDEST5 = 16384;
var indexes = /* @__PURE__ */ new WeakMap();
function lastOf(steps) {
  const at2 = steps.map((changes2) => {
    const own3 = indexes.get(changes2) ?? index2(changes2);
    indexes.set(changes2, own3);
    return own3;
  });
  return (sheet, row, column) => {
    for (let i2 = at2.length - 1; i2 >= 0; i2--) {
      const own3 = at2[i2]?.(sheet, row, column);
      if (own3) return own3;
    }
    return void 0;
  };
}
function index2(changes2) {
  const bySheet2 = /* @__PURE__ */ new Map();
  for (const change of changes2.values()) {
    const sheet = change.sheet.toLowerCase();
    const cells = bySheet2.get(sheet) ?? /* @__PURE__ */ new Map();
    bySheet2.set(sheet, cells.set(change.row * WIDEST5 + change.column, change));
  }
  if (bySheet2.size === 0) return () => void 0;
  return (sheet, row, column) => (bySheet2.get(sheet) ?? bySheet2.get(sheet.toLowerCase()))?.get(row * WIDEST5 + column);
}
function lookupOf(byName, { settled, changes: changes2 }) {
  const known5 = lastOf(settled);
  const changed = lastOf(changes2);
  const sheetOf = (name) => byName.get(name) ?? byName.get(name.toLowerCase());
  return {
    cell(sheet, row, column) {
      const own3 = known5(sheet, row, column)?.value;
      if (own3 !== void 0) return own3;
      const found = sheetOf(sheet);
      const cell = found && cellAt(found, row, column);
      return cell?.error ? { error: String(cell.value) } : cell?.value ?? null;
    },
    held: (sheet, row, column) => changed(sheet, row, column)?.value,
    isSubtotal: (sheet, row, column) => changed(sheet, row, column)?.isSubtotal ?? false,
    extent(sheet) {
      const found = sheetOf(sheet);
      return found && { rowCount: found.rows.length, columnCount: found.columnCount };
    },
    isHiddenRow: (sheet, row) => sheetOf(sheet)?.hiddenRows.has(row) ?? false
  };
}
function withChanges(table, changes2) {
  const own3 = /* @__PURE__ */ new Map();
  for (const { sheet, row, column, value } of changes2.values()) {
    if (sheet !== table.sheet.name) continue;
    const now = cellAt(table.sheet, row, column);
    const read = table.read(changedCell(now, value, isTime(table, row, column)), column);
    own3.set(row * WIDEST5 + column, { ...read, text: String(value) });
  }
  if (own3.size === 0) return table;
  return {
    ...table,
    over: { table, places: [...own3.keys()].map((key) => ({ row: Math.floor(key / WIDEST5), column: key % WIDEST5 })) },
    cell: (row, column) => own3.get(row * WIDEST5 + column)?.cell ?? table.cell(row, column),
    text: (row, column) => own3.get(row * WIDEST5 + column)?.text ?? table.text(row, column),
    figure: (row, column) => {
      const changed = own3.get(row * WIDEST5 + column);
      return changed ? changed.figure : table.figure(row, column);
    }
  };
}
function isTime(table, row, column) {
  return table.cell(row, column).kind === "coerced";
}
function changedCell(now, value, time) {
  return { value, ...now?.numberFormat !== void 0 && !time ? { numberFormat: now.numberFormat } : {}, ...now?.formula === void 0 ? {} : { formula: now.formula } };
}

// src/core/diagnosis/trials.ts
function recheck(crossing, changes2, before = /* @__PURE__ */ new Map()) {
  const reached = /* @__PURE__ */ new Set();
  for (const [key, change] of changes2) {
    if (before.get(key)?.value !== change.value) for (const index3 of crossing.indexesAt(change)) reached.add(index3);
  }
  if (reached.size === 0) return crossing;
  const after = tablesAfter((table) => withChanges(table, changes2));
  const state = [...crossing.relations];
  for (const index3 of reached) {
    const one = state[index3];
    if (one) state[index3] = check({ ...one.relation, table: after(one.relation.table) });
  }
  return crossing.withState(state);
}
function tablesAfter(change) {
  const tables = /* @__PURE__ */ new Map();
  return (table) => {
    const known5 = tables.get(table) ?? change(table);
    tables.set(table, known5);
    return known5;
  };
}
function changeOf(table, cell, value) {
  const typed = cellAt(table.sheet, cell.row, cell.column)?.formula === void 0;
  const isSubtotal = typed && /SUBTOTAL\(/i.test(cellHabit(table, cell).formula ?? "");
  return { ...cell, value: toNumber(inCellScale(table, cell, value)), isSubtotal };
}
function tableOf(cell, { crossing }) {
  return crossing.at(cell)[0]?.relation.table;
}
var LARGEST = 1e15;
function outcomeOf(moves, bench) {
  if (moves.some(({ value }) => Math.abs(toNumber(value)) >= LARGEST)) return void 0;
  const step2 = stepOf(moves, bench);
  const outcome2 = step2 && confront(moves, step2, bench);
  return outcome2 && outcome2.repaired.size > 0 ? outcome2 : void 0;
}
function stepOf(moves, bench) {
  const [first2] = moves;
  const table = first2 && tableOf(first2.cell, bench);
  if (!table) return void 0;
  const cells = new Map(moves.map(({ cell, value }) => [placeKey(cell), changeOf(tableOf(cell, bench) ?? table, cell, value)]));
  return { cells, settled: bench.whatIf.reach(cells, [bench.mended, ...bench.steps ?? []]) };
}
function afterStep(moves, { settled }, { steps = [] }) {
  const changes2 = steps.length === 0 ? settled : new Map([...steps.flatMap((one) => [...one.settled]), ...settled]);
  return tablesAfter((table) => moves.reduce((so, { cell, value }) => cell.sheet === table.sheet.name ? withFigure(so, cell, value) : so, withChanges(table, changes2)));
}
function reachedBy(changes2, crossing) {
  const reached = /* @__PURE__ */ new Set();
  for (const change of changes2.values()) for (const one of crossing.at(change)) reached.add(one);
  return reached;
}
function confront(moves, step2, bench) {
  const after = afterStep(moves, step2, bench);
  const repaired = /* @__PURE__ */ new Set();
  const spoilt = /* @__PURE__ */ new Set();
  for (const one of reachedBy(step2.settled, bench.crossing)) {
    const before = bench.now?.get(one)?.status ?? one.status;
    if (before === "notCheckable") continue;
    const { status } = check({ ...one.relation, table: after(one.relation.table) });
    if (before === "broken" && status === "held") repaired.add(one);
    if (before === "held" && status === "broken") spoilt.add(one);
  }
  return { repaired, spoilt };
}
function afterMoves(moves, bench) {
  const step2 = stepOf(moves, bench);
  if (!step2) return bench;
  const after = afterStep(moves, step2, bench);
  const now = new Map(bench.now);
  for (const one of reachedBy(step2.settled, bench.crossing)) now.set(one, check({ ...one.relation, table: after(one.relation.table) }));
  return { ...bench, steps: [...bench.steps ?? [], step2], now };
}
function isResultOf(one, cell) {
  return one.relation.form !== "whole" && refKey(one.relation.result) === refKey(cell);
}
function movesKey(moves) {
  return moves.map(({ cell, value }) => `${refKey(cell)}=${value.units}/${value.scale}/${String(value.big)}`).sort().join("&");
}

// src/core/diagnosis/entangled.ts
var FOLLOWS = 1e-3;
var EFFORT2 = 8e3;
var MOST_RELATIONS = 400;
function smallestSets(broken, bench) {
  const sums2 = /* @__PURE__ */ new Set();
  for (const one of broken) {
    if (!isSum(one)) continue;
    sums2.add(one);
    for (const cell of cellsOf(one.relation)) for (const other of bench.crossing.at(cell)) if (isSum(other) && sums2.size < MOST_RELATIONS) sums2.add(other);
  }
  if (sums2.size === 0) return [];
  const list = [...sums2];
  const numbers = /* @__PURE__ */ new Map();
  const cells = [];
  const numberOf3 = (cell) => {
    const known5 = numbers.get(refKey(cell));
    if (known5 !== void 0) return known5;
    numbers.set(refKey(cell), cells.length);
    cells.push(cell);
    return cells.length - 1;
  };
  const edits = list.map(({ relation }) => ({
    op: "==",
    rhs: amount(0),
    tolerance: amount("0.5"),
    terms: [{ cell: numberOf3(relation.result), coefficient: amount(-1) }, ...relation.terms.map(({ cell, weight }) => ({ cell: numberOf3(cell), coefficient: amount(weight) }))]
  }));
  const record2 = cells.map((cell) => figureOf2(cell, bench));
  const groups2 = localise(compileEdits(edits), record2, { effort: EFFORT2, mostSets: 20 });
  return groups2.flatMap(({ broken: own3, sets: [best] }) => {
    const relations = own3.flatMap((index3) => list[index3] ?? []).filter(({ status }) => status === "broken");
    const wrong = (best?.cells ?? []).filter((cell) => (record2[cell]?.weight ?? 0) > FOLLOWS);
    if (!best || wrong.length === 0 || relations.length === 0) return [];
    return [{ relations, cells: wrong.map((cell) => ({ cell: cells[cell], value: best.values.get(cell)?.value })) }];
  });
}
function isSum({ relation, status }) {
  return status !== "notCheckable" && relation.form === "linear" && (relation.mode === void 0 || relation.mode === "accumulate");
}
function figureOf2(cell, { crossing }) {
  const table = crossing.at(cell)[0]?.relation.table;
  const operand = table && readOperand(table, cell.row, cell.column);
  const isFormula = table !== void 0 && cellAt(table.sheet, cell.row, cell.column)?.formula !== void 0;
  return { value: operand?.state === "known" ? operand.value : amount(0), weight: isFormula ? FOLLOWS : 1 };
}

// src/core/diagnosis/typing-cause.ts
var SHARE = {
  replaced: 0.65,
  dropped: 0.09,
  swapped: 0.08,
  added: 0.065,
  apart: 0.012,
  twoDigits: 6e-3,
  zeros: 0.02,
  group: 0.015,
  scale: 0.02,
  sign: 0.02
};
function slipsOf(wrong, right) {
  const slips = [];
  if (compare(wrong, negate(right)) === 0 && !isZero(wrong)) slips.push({ cause: "sign", chance: SHARE.sign });
  if (sign(wrong) === sign(right) || isZero(wrong) || isZero(right)) {
    const [a, b] = align(wrong, right);
    if (a.length === b.length) slips.push(...sameLength(a, b));
    if (a.length + 1 === b.length) slips.push(...oneMissing(a, b));
    if (a.length === b.length + 1) slips.push(...oneMore(a, b));
    if (Math.abs(a.length - b.length) === 3) slips.push(...groups(a, b));
    if (isScale(wrong, right)) slips.push({ cause: "scale", chance: SHARE.scale / 6 });
  }
  return slips.sort((one, other) => other.chance - one.chance);
}
function typingCause(wrong, right) {
  if (wrong === void 0) return "not-filled";
  return slipsOf(wrong, right)[0]?.cause ?? "unknown";
}
function significance(value) {
  return digits(value).length;
}
function digits(value) {
  return toPlain(abs(value)).replace(".", "").replace(/^0+/, "").replace(/0+$/, "");
}
function isScale(a, b) {
  return digits(a) === digits(b) && digits(a) !== "";
}
function align(a, b) {
  const decimals = Math.max(a.scale, b.scale);
  const text = (value) => {
    const [whole = "", part = ""] = toPlain(abs(value)).split(".");
    return whole + part.padEnd(decimals, "0");
  };
  return [text(a), text(b)];
}
function sameLength(a, b) {
  const places = [];
  for (let i2 = 0; i2 < a.length; i2++) if (a[i2] !== b[i2]) places.push(i2);
  const length = b.length;
  if (places.length === 1) return [{ cause: "wrong-digit", chance: SHARE.replaced / (9 * length) }];
  if (places.length !== 2) return [];
  const [first2 = 0, second = 0] = places;
  const pairs2 = length * (length - 1) / 2;
  if (a[first2] !== b[second] || a[second] !== b[first2]) return [{ cause: "wrong-digits", chance: SHARE.twoDigits / (81 * pairs2) }];
  const adjacent = second === first2 + 1;
  return [{ cause: "transposed-digits", chance: adjacent ? SHARE.swapped / (length - 1) : SHARE.apart / Math.max(1, pairs2 - length + 1) }];
}
function oneMissing(shorter, longer) {
  const places = insertions(shorter, longer);
  if (places.length === 0) return [];
  const lost = longer[places[0] ?? 0] ?? "";
  const chance = SHARE.dropped * places.length / longer.length;
  return lost === "0" ? [{ cause: "scale", chance: chance + SHARE.zeros * places.length / count3(longer, "0") }] : [{ cause: "dropped-digit", chance }];
}
function oneMore(longer, shorter) {
  const places = insertions(shorter, longer);
  if (places.length === 0) return [];
  const more = longer[places[0] ?? 0] ?? "";
  const chance = SHARE.added * places.length / (10 * longer.length);
  return more === "0" ? [{ cause: "scale", chance: chance + SHARE.zeros * places.length / count3(longer, "0") }] : [{ cause: "added-digit", chance }];
}
function groups(a, b) {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  const all = Math.floor((longer.length - 1) / 3);
  for (let k = 0; k < Math.max(1, all); k++) {
    const end = longer.length - 3 * k;
    if (longer.slice(0, end - 3) + longer.slice(end) !== shorter) continue;
    const group2 = longer.slice(end - 3, end);
    const likely = a === shorter || group2 === "000" || group2 === longer.slice(end - 6, end - 3);
    return [{ cause: group2 === "000" ? "scale" : "thousands", chance: (likely ? SHARE.group : SHARE.group / 500) / Math.max(1, all) }];
  }
  return [];
}
function insertions(shorter, longer) {
  let i2 = 0;
  while (i2 < shorter.length && shorter[i2] === longer[i2]) i2++;
  if (shorter.slice(i2) !== longer.slice(i2 + 1)) return [];
  const places = [i2];
  for (let before = i2 - 1; before >= 0 && longer[before] === longer[i2]; before--) places.push(before);
  return places;
}
function count3(text, digit2) {
  return Math.max(1, text.split(digit2).length - 1);
}

// src/core/diagnosis/column-facts.ts
var known2 = /* @__PURE__ */ new WeakMap();
function columnFacts(table, column) {
  if (table.over && isBeyond(table, table.over.places)) return columnFacts(table.over.table, column);
  const own3 = known2.get(table) ?? /* @__PURE__ */ new Map();
  known2.set(table, own3);
  const facts = own3.get(column) ?? readFacts(table, column);
  own3.set(column, facts);
  return facts;
}
var MOST_ROWS = 2e3;
function isBeyond(table, places) {
  const last3 = recordRows(table)[MOST_ROWS]?.row;
  return last3 !== void 0 && places.every(({ row }) => row >= last3);
}
function readFacts(table, column) {
  const rows = recordRows(table).slice(0, MOST_ROWS);
  const operands = rows.map(({ row }) => readOperand(table, row, column));
  const count6 = Math.max(1, rows.length);
  const share = (test) => (operands.filter(test).length + 0.5) / (count6 + 1);
  const pairs2 = /* @__PURE__ */ new Map();
  return {
    column: table.columns.find((one) => one.column === column),
    negatives: operands.filter((one) => one.state === "known" && sign(one.value) < 0).length,
    decimals: Math.max(0, ...operands.map((one) => one.state === "known" ? one.decimals : 0)),
    blank: share((one) => one.state === "blank"),
    zero: share((one) => one.state === "known" && isZero(one.value)),
    significance: middle(operands.flatMap((one) => one.state === "known" && !isZero(one.value) ? [significance(one.value)] : [])),
    repeats: share((one, index3) => isSame3(one, operands[index3 - 1])),
    sameAs(other) {
      const share_ = pairs2.get(other) ?? share((one, index3) => isSame3(one, readOperand(table, rows[index3]?.row ?? 0, other)));
      pairs2.set(other, share_);
      return share_;
    }
  };
}
function middle(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 1;
}
function isSame3(a, b) {
  return a.state === "known" && b?.state === "known" && !isZero(a.value) && compare(a.value, b.value) === 0;
}
function isPossible(table, column, value, now) {
  const { negatives, column: own3 } = columnFacts(table, column);
  const signed = own3?.role === "delta" || own3?.role === "remainder" || own3?.role === "other";
  const others = negatives - (now !== void 0 && sign(now) < 0 ? 1 : 0);
  return sign(value) >= 0 || signed || others > 0;
}

// src/core/diagnosis/weigh.ts
var ERROR_RATE = 3e-3;
var CHANCE = { any: 0.02, total: 0.06, quotient: 0.5, overtyped: 0.3, blank: 0.05, zero: 0.02, neighbour: 5e-3, column: 5e-3, kept: 0.03, part: 0.1 };
var FAULTY_FORMULA = 0.3;
var TYPED_OVER = 0.1;
var SOUND_FORMULA = 1e-9;
var BEYOND_BUDGET = 0.05;
var ODD_FRACTION = 0.01;
function weigh(move2, table, { repaired }, bench) {
  const { cell, value } = move2;
  const operand = readOperand(table, cell.row, cell.column);
  const now = operand.state === "known" ? operand.value : void 0;
  const own3 = [...repaired].filter((one) => isResultOf(one, cell));
  const signed = own3.some(({ relation }) => relation.terms.some(({ weight }) => weight === -1));
  if (!signed && !isPossible(table, cell.column, value, now)) return void 0;
  if (cellAt(table.sheet, cell.row, cell.column)?.formula !== void 0) return weighFormula(table, cell, own3, bench);
  const plausible = plausibility(table, move2, now);
  if (own3.length > 0 && cellHabit(table, cell).formula !== void 0) {
    const slips = now === void 0 ? 0 : slipsOf(now, value).reduce((all, { chance: chance2 }) => all + chance2, 0);
    return { cause: "typed-over-formula", weight: TYPED_OVER * (slips + CHANCE.overtyped * rarity(now ?? value)) };
  }
  const causes = now === void 0 ? [{ cause: "not-filled", chance: CHANCE.blank / columnFacts(table, cell.column).blank * rarityIn(table, cell.column, value) }] : typedCauses(table, move2, now, own3);
  const [top] = [...causes].sort((a, b) => b.chance - a.chance);
  const chance = causes.reduce((all, one) => all + one.chance, 0);
  return { cause: top?.cause ?? "unknown", weight: ERROR_RATE * chance * plausible };
}
function rarity(value) {
  return 10 ** -Math.min(10, Math.max(1, significance(value)));
}
function rarityIn(table, column, value) {
  return Math.min(rarity(value), 10 ** -Math.min(10, columnFacts(table, column).significance));
}
function weighFormula(table, cell, own3, { crossing }) {
  if (own3.some((one) => isStale(table, cell, one.relation))) return { cause: "stale-value", weight: FAULTY_FORMULA };
  const faulty = own3.length > 0 && isFaultyFormula(table, cell, crossing.at(cell));
  return { cause: "formula-fault", weight: faulty ? FAULTY_FORMULA : SOUND_FORMULA };
}
function typedCauses(table, { cell, value }, now, own3) {
  const facts = columnFacts(table, cell.column);
  const chance = rarity(now);
  const zero = isZero(now) ? [{ cause: "not-filled", chance: CHANCE.zero / facts.zero * rarityIn(table, cell.column, value) }] : copies(table, cell, now);
  return [...slipsOf(now, value), ...zero, ...own3.flatMap((one) => wrongResults(one, now)), { cause: "unknown", chance: CHANCE.any * chance }];
}
function copies(table, { row, column }, now) {
  const facts = columnFacts(table, column);
  const holds4 = (at2, beside) => {
    const other = readOperand(table, at2, beside);
    return other.state === "known" && compare(other.value, now) === 0;
  };
  const found = [];
  for (const at2 of [row - 1, row + 1]) if (rowAt(table, at2) && holds4(at2, column)) found.push({ cause: "copied-neighbour", chance: CHANCE.neighbour / facts.repeats * rarity(now) });
  for (const other of table.columns) {
    if (other.column === column || other.measure === null || other.measure !== facts.column?.measure || !holds4(row, other.column)) continue;
    const kept3 = facts.column.role === "after" && other.role === "before";
    found.push({ cause: kept3 ? "not-updated" : "other-column", chance: (kept3 ? CHANCE.kept : CHANCE.column) / facts.sameAs(other.column) * rarity(now) });
  }
  return found;
}
function wrongResults({ relation, expected }, now) {
  if (relation.form !== "linear") return [{ cause: "miscalculated", chance: CHANCE.quotient * rarity(now) }];
  const found = [{ cause: "miscalculated", chance: CHANCE.total * rarity(now) }];
  if (expected === void 0) return found;
  const gap = subtract(expected, now);
  const chance = CHANCE.part / relation.terms.length;
  for (const { cell, weight } of relation.terms) {
    const part = readOperand(relation.table, cell.row, cell.column);
    if (part.state !== "known" || isZero(part.value) || weight !== 1) continue;
    if (compare(part.value, gap) === 0) found.push({ cause: "part-left-out", chance });
    if (isZero(sum([part.value, gap]))) found.push({ cause: "part-twice", chance: chance / 3 });
  }
  return found;
}
function plausibility(table, { cell, value }, now) {
  const facts = columnFacts(table, cell.column);
  const fraction = scaleOf(value) > Math.max(facts.decimals, now === void 0 ? 0 : scaleOf(now)) ? ODD_FRACTION : 1;
  return fraction * (exceedsBudget(table, { cell, value }) ? BEYOND_BUDGET : 1);
}
function exceedsBudget(table, { cell, value }) {
  const own3 = columnFacts(table, cell.column).column;
  if (own3?.measure !== "rp" || own3.role !== "realised" && own3.role !== "total" && own3.role !== "target") return false;
  const partner = table.columns.find((other2) => other2.measure === "rp" && other2.horizon === own3.horizon && (own3.role === "target" ? other2.role === "total" : other2.role === "target"));
  if (!partner || own3.horizon !== "current") return false;
  const other = readOperand(table, cell.row, partner.column);
  if (other.state !== "known" || isZero(other.value)) return false;
  const [plan, done] = own3.role === "target" ? [value, other.value] : [other.value, value];
  return compare(done, plan) > 0;
}

// src/core/diagnosis/events.ts
var CHANCE2 = { swap: 1e-3, cumulative: 0.03, copiedRow: 0.01, doubled: 0.05, missing: 0.02, notUpdated: 0.02 };
function eventsFor(broken, singles, bench) {
  return [...swaps(broken, singles, bench), ...broken.flatMap((one) => cumulative(one, bench)), ...rowGroups2(broken).flatMap((group2) => rowEvents(group2, bench))];
}
function swaps(broken, singles, bench) {
  const holders = holdersIn(broken, bench);
  const found = /* @__PURE__ */ new Map();
  for (const { moves: [a], moves: { length } } of singles) {
    if (!a || length !== 1) continue;
    for (const cell of holders(a)) {
      const trial = swap(a, cell, bench);
      if (trial) found.set(movesKey(trial.moves), trial);
    }
  }
  return [...found.values()];
}
var SWAP_ROWS = 60;
function holdersIn(broken, bench) {
  const holders = /* @__PURE__ */ new Map();
  const known5 = new CellMap();
  const bandOf2 = ({ row }) => Math.floor(row / SWAP_ROWS);
  const keyOf5 = ({ sheet, column }, band, value) => `${sheet}!${column}/${band}=${valueKey(value)}`;
  const rowKey2 = ({ sheet, row }, value) => `${sheet}!${row}=${valueKey(value)}`;
  let order2 = 0;
  for (const { relation } of broken) {
    for (const cell of cellsOf(relation)) {
      if (known5.has(cell)) continue;
      known5.set(cell, true);
      const value = figureAt(cell, bench);
      if (!value || isZero(value)) continue;
      for (const key of [keyOf5(cell, bandOf2(cell), value), rowKey2(cell, value)]) {
        const list = holders.get(key);
        if (list) list.push({ cell, order: order2 });
        else holders.set(key, [{ cell, order: order2 }]);
      }
      order2++;
    }
  }
  return ({ cell, value }) => {
    const band = bandOf2(cell);
    const keys = [keyOf5(cell, band - 1, value), keyOf5(cell, band, value), keyOf5(cell, band + 1, value), rowKey2(cell, value)];
    const near = keys.flatMap((key) => holders.get(key) ?? []).filter((one) => Math.abs(one.cell.row - cell.row) <= SWAP_ROWS);
    return near.sort((one, other) => one.order - other.order).map((one) => one.cell);
  };
}
function swap(a, cell, bench) {
  const now = figureAt(a.cell, bench);
  const line2 = a.cell.sheet === cell.sheet && a.cell.column === cell.column !== (a.cell.row === cell.row);
  if (!now || !line2 || !isTypedAt(a.cell, bench) || !isTypedAt(cell, bench)) return void 0;
  const moves = [a, { cell, value: now }].sort((x2, y) => x2.cell.row - y.cell.row || x2.cell.column - y.cell.column);
  const outcome2 = outcomeOf(moves, bench);
  return outcome2 && { moves, cause: "swapped-cells", ...outcome2, weight: ERROR_RATE * CHANCE2.swap };
}
function isTypedAt(cell, bench) {
  const table = tableOf(cell, bench);
  return table !== void 0 && isTyped2(table, cell);
}
function valueKey({ units, scale, big }) {
  return `${units}/${scale}/${String(big)}`;
}
function figureAt(cell, bench) {
  const table = tableOf(cell, bench);
  const operand = table && readOperand(table, cell.row, cell.column);
  return operand?.state === "known" ? operand.value : void 0;
}
function cumulative({ relation, status, stated: stated2 }, bench) {
  const { table, terms } = relation;
  if (relation.form !== "linear" || status !== "broken" || stated2 === void 0 || !isPeriods(relation)) return [];
  const figures = terms.map(({ cell }) => readOperand(table, cell.row, cell.column));
  let before = ZERO;
  const moves = [];
  for (const [index3, figure2] of figures.entries()) {
    if (figure2.state !== "known" || sign(subtract(figure2.value, before)) < 0) return [];
    const { cell } = terms[index3];
    if (!isTyped2(table, cell)) return [];
    if (!isZero(before)) moves.push({ cell, value: subtract(figure2.value, before) });
    before = figure2.value;
  }
  if (compare(before, stated2) !== 0 || moves.length === 0) return [];
  const outcome2 = outcomeOf(moves, bench);
  const alike2 = columnFacts(table, relation.result.column).sameAs(terms.at(-1)?.cell.column ?? 0);
  return outcome2 ? [{ moves, cause: "cumulative", ...outcome2, weight: ERROR_RATE * CHANCE2.cumulative * (rarity(stated2) / alike2) }] : [];
}
function isPeriods({ kind, terms }) {
  return (kind === "quarters-sum" || kind === "months-sum") && terms.length >= 2 && terms.every(({ weight }) => weight === 1);
}
function isTyped2({ sheet }, { row, column }) {
  return cellAt(sheet, row, column)?.formula === void 0;
}
function rowGroups2(broken) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const one of broken) {
    const { form, terms, result } = one.relation;
    if (form !== "linear" || one.expected === void 0 || terms.some(({ cell, weight }) => cell.column !== result.column || cell.sheet !== result.sheet || weight !== 1)) continue;
    const key = `${result.sheet}!${result.row}`;
    groups2.set(key, [...groups2.get(key) ?? [], { ...one, gap: subtract(one.stated ?? ZERO, one.expected) }]);
  }
  return [...groups2.values()].flatMap((sums2) => {
    const [first2] = sums2;
    if (!first2) return [];
    const { table, result, terms } = first2.relation;
    return [{ table, row: result.row, terms: terms.map(({ cell }) => cell.row), sums: sums2 }];
  });
}
function rowEvents(group2, bench) {
  const several = group2.sums.length >= 2 ? [...copiedRows(group2, bench), ...doubledRow(group2, bench), ...missingRow(group2, bench)] : [];
  const alike2 = /* @__PURE__ */ new Map();
  for (const one of group2.sums) alike2.set(valueKey(one.gap), [...alike2.get(valueKey(one.gap)) ?? [], one]);
  return [...several, ...[...alike2.values()].flatMap((sums2) => notUpdated(sums2, bench))];
}
function own({ sums: sums2 }, { crossing }) {
  const all = sums2.flatMap(({ relation }) => crossing.at(relation.result).filter((one) => one.relation.id === relation.id));
  return new Set(all);
}
function copiedRows(group2, bench) {
  const { table, terms, sums: sums2 } = group2;
  const parents = parentsIn(table);
  return terms.flatMap((row) => {
    if (parents.has(row)) return [];
    const copied2 = [row - 1, row + 1].some((other) => rowAt(table, other) && !parents.has(other) && sums2.filter(({ relation: { result } }) => !isZero(figureIn(table, row, result.column))).length >= 2 && sums2.every(({ relation: { result } }) => isEqual(table, row, other, result.column)));
    if (!copied2) return [];
    const moves = sums2.map(({ relation: { result }, gap }) => ({ cell: { ...result, row }, value: add(figureIn(table, row, result.column), gap) }));
    if (moves.some(({ cell, value }) => !isTyped2(table, cell) || !isPossible(table, cell.column, value, void 0))) return [];
    const outcome2 = outcomeOf(moves, bench);
    return outcome2 ? [{ moves, cause: "copied-row", ...outcome2, weight: ERROR_RATE * CHANCE2.copiedRow }] : [];
  });
}
var parentRows = /* @__PURE__ */ new WeakMap();
function parentsIn({ rows }) {
  const known5 = parentRows.get(rows) ?? new Set(rows.map(({ parent }) => parent));
  parentRows.set(rows, known5);
  return known5;
}
function figureIn(table, row, column) {
  const operand = readOperand(table, row, column);
  return operand.state === "known" ? operand.value : ZERO;
}
function isEqual(table, row, other, column) {
  return compare(figureIn(table, row, column), figureIn(table, other, column)) === 0;
}
function doubledRow(group2, bench) {
  const { table, terms, sums: sums2 } = group2;
  return terms.flatMap((row, index3) => {
    const twin = terms.slice(0, index3).find((other) => rowAt(table, other)?.label === rowAt(table, row)?.label && sums2.every(({ relation: { result } }) => isEqual(table, row, other, result.column)));
    const counts = twin !== void 0 && sums2.every(({ relation: { result }, gap }) => compare(negate(gap), figureIn(table, row, result.column)) === 0);
    const at2 = sums2[0] && { ...sums2[0].relation.result, row };
    return counts && at2 ? [{ moves: [], at: at2, cause: "row-doubled", repaired: own(group2, bench), spoilt: /* @__PURE__ */ new Set(), weight: ERROR_RATE * CHANCE2.doubled }] : [];
  });
}
function missingRow(group2, bench) {
  const { table, row, sums: sums2 } = group2;
  const columns = new Set(sums2.map(({ relation: { result } }) => result.column));
  const summed = table.columns.filter(({ column }) => bench.crossing.at({ sheet: table.sheet.name, row, column }).some(({ relation, stated: stated2 }) => refKey(relation.result) === `${table.sheet.name}!${row}:${column}` && relation.terms.every(({ cell }) => cell.column === column) && stated2 !== void 0 && !isZero(stated2)));
  const every = summed.filter(({ column }) => columns.has(column)).length >= Math.max(2, Math.ceil(summed.length * 0.6));
  const more = sums2.every(({ gap }) => sign(gap) > 0) && columns.size === sums2.length;
  const at2 = sums2[0]?.relation.result;
  if (!every || !more || !at2 || sums2.some(({ relation: { result } }) => !isTyped2(table, result))) return [];
  return [{ moves: [], at: at2, cause: "row-missing", repaired: own(group2, bench), spoilt: /* @__PURE__ */ new Set(), weight: ERROR_RATE * CHANCE2.missing }];
}
function chanceOf(one) {
  return one ? rarityIn(one.relation.table, one.relation.result.column, one.gap) : 1;
}
var HIGHEST = 8;
function notUpdated(sums2, bench) {
  const moves = /* @__PURE__ */ new Map();
  let open = sums2;
  for (let step2 = 0; step2 < HIGHEST && open.length > 0; step2++) {
    for (const { relation } of open) {
      const { table, result } = relation;
      if (relation.form === "band" || relation.form === "one-of" || relation.form === "words" || moves.has(refKey(result)) || !isTyped2(table, result)) return [];
      const changed = [...moves.values()].reduce((so, { cell, value }) => cell.sheet === so.sheet.name ? withFigure(so, cell, value) : so, table);
      const { expected } = check({ ...relation, table: changed });
      if (expected === void 0 || !isPossible(table, result.column, expected, void 0)) return [];
      moves.set(refKey(result), { cell: result, value: expected });
    }
    open = [...outcomeOf([...moves.values()], bench)?.spoilt ?? []];
  }
  const outcome2 = moves.size >= 2 && open.length === 0 ? outcomeOf([...moves.values()], bench) : void 0;
  return outcome2 ? [{ moves: [...moves.values()], cause: "not-updated", ...outcome2, weight: ERROR_RATE * CHANCE2.notUpdated * chanceOf(sums2[0]) }] : [];
}

// src/core/diagnosis/nearby.ts
function nearbyFigures(value) {
  const text = toPlain(value);
  const found = /* @__PURE__ */ new Set();
  const digitAt = (index3) => /\d/.test(text[index3] ?? "");
  for (let i2 = 0; i2 < text.length; i2++) {
    if (!digitAt(i2)) continue;
    for (let digit2 = 0; digit2 <= 9; digit2++) {
      found.add(text.slice(0, i2) + String(digit2) + text.slice(i2 + 1));
      found.add(text.slice(0, i2) + String(digit2) + text.slice(i2));
    }
    found.add(text.slice(0, i2) + text.slice(i2 + 1));
    for (let j = i2 + 1; j < text.length; j++) if (digitAt(j)) found.add(text.slice(0, i2) + (text[j] ?? "") + text.slice(i2 + 1, j) + (text[i2] ?? "") + text.slice(j + 1));
  }
  for (let digit2 = 0; digit2 <= 9; digit2++) found.add(text + String(digit2));
  for (const zeros of ["00", "000"]) {
    found.add(text + zeros);
    if (text.endsWith(zeros)) found.add(text.slice(0, -zeros.length));
  }
  const figures = [...found].flatMap((one) => /^-?\d+(\.\d+)?$/.test(one) ? [amount(one)] : []);
  return [...figures, negate(value)].filter((one) => compare(one, value) !== 0);
}

// src/core/diagnosis/moves.ts
var MOST_CANDIDATES = 80;
function movesOf(one) {
  const { relation } = one;
  const moves = [];
  for (const cell of suspectsOf2(relation)) {
    for (const value of repairValues(one, cell)) {
      moves.push({ cell, value });
      const operand = readOperand(relation.table, cell.row, cell.column);
      if (relation.form === "linear" && operand.state === "known") {
        moves.push(...through(relation.table, cell, subtract(value, operand.value), 0));
      }
    }
  }
  return moves.slice(0, MOST_CANDIDATES);
}
var DEEPEST2 = 5;
function through(table, cell, gap, depth) {
  const formula = cellAt(table.sheet, cell.row, cell.column)?.formula;
  const shape = formula === void 0 || depth > DEEPEST2 ? void 0 : shapeOf(formula);
  if (shape?.form !== "linear" || shape.terms.length > MOST_CANDIDATES) return [];
  return shape.terms.flatMap(([place, sign2]) => {
    const operand = readOperand(table, place.row, place.column);
    if (operand.state !== "known") return [];
    const own3 = sign2 === 1 ? gap : negate(gap);
    const at2 = { sheet: cell.sheet, row: place.row, column: place.column };
    return [{ cell: at2, value: add(operand.value, own3) }, ...through(table, at2, own3, depth + 1)];
  });
}
function suspectsOf2(relation) {
  if (relation.form === "linear" && relation.mode !== void 0 && relation.mode !== "accumulate") return [relation.result];
  return relation.form === "band" || relation.form === "one-of" || relation.form === "words" ? [] : cellsOf(relation);
}
function repairValues(one, cell) {
  const { relation } = one;
  if (relation.form !== "whole" && refKey(relation.result) === refKey(cell)) return one.expected === void 0 ? [] : [one.expected];
  if (one.expected === void 0 || one.stated === void 0) return [];
  const operand = readOperand(relation.table, cell.row, cell.column);
  const now = operand.state === "known" ? operand.value : ZERO;
  const decimals = operand.state === "known" ? operand.decimals : one.decimals;
  const gap = subtract(one.stated, one.expected);
  switch (relation.form) {
    case "linear": {
      const weight = relation.terms.find((term) => refKey(term.cell) === refKey(cell))?.weight ?? 1;
      return [add(now, weight === 1 ? gap : negate(gap))];
    }
    case "whole":
      return [subtract(now, gap)];
    case "mean":
      return [round(add(now, multiply(gap, amount(relation.terms.length))), decimals)];
    case "product":
      return isZero(one.expected) ? [] : [round(divide(multiply(now, one.stated), one.expected, decimals + 4), decimals)];
    case "ratio":
      return ratioRepairs(one, cell, { now, decimals });
    case "computed":
      return computedRepairs(one, cell, { now, decimals });
    default:
      return [];
  }
}
function computedRepairs(one, cell, { now, decimals }) {
  const { relation, stated: stated2 } = one;
  if (relation.form !== "computed" || stated2 === void 0) return [];
  const values = relation.terms.map((term) => {
    const operand = readOperand(relation.table, term.cell.row, term.cell.column);
    return operand.state === "known" ? operand.value : ZERO;
  });
  const place = relation.terms.findIndex((term) => refKey(term.cell) === refKey(cell));
  const given = (value) => relation.computation.of(values.map((other, index3) => index3 === place ? value : other));
  const [out2, further2] = [given(now), given(add(now, ONE))];
  if (out2 === void 0 || further2 === void 0 || isZero(subtract(further2, out2))) return [];
  return [round(add(now, divide(subtract(stated2, out2), subtract(further2, out2), decimals + 4)), decimals)];
}
var REACH = 4;
function figuresAround(table, { row, column }) {
  const places = [-REACH, -3, -2, -1, 1, 2, 3, REACH].flatMap((step2) => [{ row: row + step2, column }, { row, column: column + step2 }]);
  return places.flatMap((place) => {
    const operand = place.column < 0 ? void 0 : readOperand(table, place.row, place.column);
    return operand?.state === "known" ? [operand.value] : [];
  });
}
function ratioRepairs(one, cell, { now, decimals }) {
  const { relation, stated: stated2, expected } = one;
  if (relation.form !== "ratio" || stated2 === void 0 || expected === void 0 || isZero(expected) || isZero(stated2)) return [];
  const single2 = relation.terms.length === 1 && relation.denominators.length === 1;
  if (!single2 || isZero(now)) return [];
  const isNumerator = refKey(relation.terms[0]?.cell ?? relation.result) === refKey(cell);
  const middle2 = isNumerator ? divide(multiply(now, stated2), expected, decimals + 4) : divide(multiply(now, expected), stated2, decimals + 4);
  const room = abs(divide(multiply(middle2, amount(`0.${"0".repeat(one.decimals)}5`)), stated2, decimals + 4));
  const near = [...nearbyFigures(now), ...figuresAround(relation.table, cell)].filter((value) => compare(abs(subtract(value, middle2)), room) <= 0);
  return near.length > 0 ? near.slice(0, 6) : [round(middle2, decimals)];
}

// src/core/diagnosis/explain.ts
var NOT_MEANT = 2e-6;
var CHANCE_AGREEMENT = 1e-3;
var HOPELESS = 1e-5;
var MOST_EVENTS = 3;
function trialsFor(broken, bench) {
  const singles = /* @__PURE__ */ new Map();
  for (const one of broken) {
    for (const move2 of movesOf(bench.now?.get(one) ?? one)) {
      const key = movesKey([move2]);
      if (singles.has(key)) continue;
      const trial = tryMove(move2, bench);
      if (trial) singles.set(key, trial);
    }
  }
  return [...singles.values(), ...eventsFor(broken.map((one) => bench.now?.get(one) ?? one), [...singles.values()], bench)];
}
function tryMove(move2, bench) {
  const table = tableOf(move2.cell, bench);
  const outcome2 = table && outcomeOf([move2], bench);
  const weighed = outcome2 && weigh(move2, table, outcome2, bench);
  return outcome2 && weighed ? { moves: [move2], ...outcome2, ...weighed } : void 0;
}
function components(broken, trials) {
  const parents = new Map(broken.map((one) => [one, one]));
  const find2 = (one) => {
    let root = one;
    while (parents.get(root) !== root) root = parents.get(root) ?? root;
    parents.set(one, root);
    return root;
  };
  const join3 = (list) => {
    let first2;
    for (const one of list) {
      if (!parents.has(one)) continue;
      if (first2) parents.set(find2(one), find2(first2));
      first2 ??= one;
    }
  };
  const byCell = /* @__PURE__ */ new Map();
  for (const one of broken) {
    for (const cell of cellsOf(one.relation)) {
      const list = byCell.get(placeKey(cell));
      if (list) list.push(one);
      else byCell.set(placeKey(cell), [one]);
    }
  }
  for (const list of byCell.values()) join3(list);
  for (const { repaired } of trials) join3(repaired);
  const groups2 = /* @__PURE__ */ new Map();
  for (const one of broken) {
    const group2 = groups2.get(find2(one)) ?? { relations: [], trials: [] };
    groups2.set(find2(one), group2);
    group2.relations.push(one);
  }
  for (const trial of trials) {
    const first2 = [...trial.repaired].find((one) => parents.has(one));
    if (first2) groups2.get(find2(first2))?.trials.push(trial);
  }
  return [...groups2.values()];
}
function explain2({ relations, trials }, { bench, budget }) {
  const own3 = new Set(relations);
  const told3 = /* @__PURE__ */ new Map();
  const queue = [{ trials: [], open: own3, weight: 1 }];
  const strongest = trials.reduce((most, { weight }) => Math.max(most, weight), 1e-12);
  let best = 0;
  let left = budget;
  while (queue.length > 0 && left > 0) {
    const story = takeBest(queue);
    const ended = { ...story, weight: story.weight * [...story.open].reduce((all, one) => all * givenUp(one), 1) };
    const key = storyKey(story.trials);
    if (told3.has(key)) continue;
    told3.set(key, ended);
    best = Math.max(best, ended.weight);
    if (story.open.size === 0 || story.trials.length >= MOST_EVENTS || story.weight * strongest < best * HOPELESS) continue;
    const next = story.trials.length === 0 ? trials : further(story, bench);
    if (story.trials.length > 0) left -= next.length + 1;
    for (const trial of next) {
      const weight = story.weight * trial.weight;
      if (weight * Math.max(1e-4, givenUpAll(remaining(story.open, trial))) < best * HOPELESS * 1e-3) continue;
      queue.push({ trials: [...story.trials, trial], open: remaining(story.open, trial), weight });
    }
  }
  return settle2(relations, [...told3.values()], { trials, bench });
}
function givenUpAll(open) {
  return [...open].reduce((all, one) => all * Math.max(1e-6, givenUp(one)), 1);
}
function remaining(open, { repaired, spoilt }) {
  return /* @__PURE__ */ new Set([...[...open].filter((one) => !repaired.has(one)), ...spoilt]);
}
function givenUp({ stated: stated2, expected, status }) {
  const figure2 = stated2 ?? expected;
  const chance = NOT_MEANT * (figure2 ? rarity(figure2) : 0.1);
  return status === "held" ? chance * CHANCE_AGREEMENT : chance;
}
function takeBest(queue) {
  let at2 = 0;
  let top = -Infinity;
  for (const [index3, { weight, open }] of queue.entries()) {
    const promise = Math.log(weight) - 6 * open.size;
    if (promise > top) [at2, top] = [index3, promise];
  }
  return queue.splice(at2, 1)[0];
}
function storyKey(trials) {
  return trials.map((trial) => `${trial.cause === "row-missing" || trial.cause === "row-doubled" ? trial.cause : ""}${movesKey(trial.moves)}`).sort().join("|");
}
function further({ trials, open }, bench) {
  const moved = trials.flatMap(({ moves }) => moves);
  const then = moved.length === 0 ? bench : afterMoves(moved, bench);
  const taken = new Set(moved.map(({ cell }) => placeKey(cell)));
  const [narrowest] = [...open].sort((a, b) => cellsOf(a.relation).length - cellsOf(b.relation).length);
  return trialsFor(narrowest ? [narrowest] : [], then).filter(({ moves }) => !moves.some(({ cell }) => taken.has(placeKey(cell))));
}
function settle2(component, stories, { trials, bench }) {
  const total3 = stories.reduce((sum2, { weight }) => sum2 + weight, 0);
  const best = stories.reduce((one, other) => other.weight > one.weight ? other : one, stories[0]);
  const chances = /* @__PURE__ */ new Map();
  for (const { trials: trials2, weight } of stories) {
    for (const trial of trials2) {
      const key = storyKey([trial]);
      const known5 = chances.get(key);
      chances.set(key, { trial: known5?.trial ?? trial, probability: (known5?.probability ?? 0) + (total3 > 0 ? weight / total3 : 0) });
    }
  }
  const open = new Set(component);
  const parts2 = best.trials.map((trial) => {
    const relations = [...trial.repaired].filter((one) => open.delete(one));
    const rivals = new Map([...chances].filter(([, { trial: other }]) => other === trial || relations.some((one) => other.repaired.has(one))));
    for (const other of trials) {
      const key = storyKey([other]);
      if (!rivals.has(key) && wouldDo(other, relations, { rest: best.trials.filter((one) => one !== trial), bench })) rivals.set(key, { trial: other, probability: 0 });
    }
    return { relations, rivals: [...rivals.values()].sort((a, b) => a.trial === trial ? -1 : b.trial === trial ? 1 : b.probability - a.probability) };
  });
  return { parts: parts2.filter(({ relations }) => relations.length > 0), unexplained: [...open] };
}
function wouldDo({ moves, repaired, spoilt }, relations, { rest, bench }) {
  if (spoilt.size > 0 || moves.length === 0 || !relations.every((one) => repaired.has(one))) return false;
  const others = rest.flatMap((one) => one.moves);
  return others.length === 0 || outcomeOf(moves, afterMoves(others, bench))?.spoilt.size === 0;
}

// src/core/diagnosis/locate.ts
var MOST_BROKEN = 4e3;
var ROUNDS = 12;
var LIKELY2 = 0.5;
var BUDGET = 600;
function locate(crossing, { whatIf, mended, among }) {
  const told3 = [];
  const done = /* @__PURE__ */ new Set();
  let state = crossing;
  let known5 = mended;
  for (let round2 = 0; ; round2++) {
    const broken = brokenIn(state, crossing, among).filter(({ relation }) => !done.has(relation.id));
    if (broken.length > MOST_BROKEN) return [...told3, ...broken.map((one) => ({ relations: [one], candidates: [] }))];
    const bench = { crossing: state, whatIf, mended: known5 };
    const trials = trialsFor(broken, bench);
    const clear = [];
    for (const component of components(broken, trials)) {
      const found = diagnosesOf(component, bench);
      const sure = clearest(found);
      const mixed = sure.length > 0 && sure.length < found.length && round2 < ROUNDS;
      clear.push(...sure);
      told3.push(...mixed ? sure : found);
      for (const { relations } of mixed ? sure : found) for (const { relation } of relations) done.add(relation.id);
    }
    if (clear.length === 0 || broken.every(({ relation }) => done.has(relation.id))) return untangle(told3, bench);
    const before = known5.settled;
    known5 = mend(known5, clear, bench);
    state = recheck(state, known5.settled, before);
  }
}
function brokenIn({ relations }, first2, among) {
  if (!among) return relations.filter(({ status }) => status === "broken");
  if (relations !== first2.relations) return relations.filter((one, index3) => one.status === "broken" && (among.has(index3) || one !== first2.relations[index3]));
  const asked = [...among].sort((a, b) => a - b).flatMap((index3) => relations[index3] ?? []);
  return asked.filter(({ status }) => status === "broken");
}
function untangle(told3, bench) {
  const open = new Set(told3.flatMap(({ relations, candidates }) => candidates.length === 0 ? relations : []));
  const sets = smallestSets([...open], bench).filter(({ relations }) => relations.some((one) => open.has(one)));
  const named3 = new Set(sets.flatMap(({ relations }) => relations));
  return [
    ...told3.filter(({ relations, candidates }) => candidates.length > 0 || !relations.every((one) => named3.has(one))),
    ...sets.map(({ relations, cells }) => ({
      relations: relations.filter((one) => open.has(one)),
      candidates: cells.map(({ cell, value }) => ({ cell, value, cause: "entangled", probability: ENTANGLED, also: [] }))
    }))
  ];
}
var ENTANGLED = 0.3;
function diagnosesOf(component, bench) {
  const { parts: parts2, unexplained } = explain2(component, { bench, budget: BUDGET });
  return [
    ...parts2.map(({ relations, rivals }) => ({ relations: shownFirst(relations, rivals[0]), candidates: candidatesOf(rivals) })),
    ...unexplained.map((one) => ({ relations: [one], candidates: wordsOf3(one, bench) }))
  ];
}
function wordsOf3({ relation, expectedText: expectedText2 }, { crossing }) {
  if (expectedText2 === void 0) return [];
  const proven = relation.terms.every(({ cell }) => crossing.at(cell).some(({ status }) => status === "held"));
  return [{ cell: relation.result, value: void 0, text: expectedText2, cause: "wrong-words", probability: proven ? PROVEN : 0.6, also: [] }];
}
var PROVEN = 0.97;
var UNLIKELY = 0.02;
function candidatesOf(rivals) {
  const fewest2 = Math.min(...rivals.map(({ trial }) => trial.moves.length));
  const betrayed = BETRAYED.has(rivals[0]?.trial.cause ?? "unknown");
  return rivals.filter(({ trial, probability }, index3) => index3 === 0 || probability >= UNLIKELY || !betrayed && trial.spoilt.size === 0 && trial.moves.length <= fewest2 && coversAsMuch(trial, rivals[0])).map(({ trial, probability: likely }) => {
    const probability = trial.cause === "unknown" && trial.repaired.size < 2 ? Math.min(likely, ONE_WITNESS) : likely;
    const [first2, ...also] = trial.moves;
    const cell = first2?.cell ?? trial.at;
    if (!cell) throw new RangeError("an explanation speaks of a cell");
    return { cell, value: first2?.value, cause: trial.cause, probability: Math.min(0.999, Math.round(probability * 1e3) / 1e3), also };
  });
}
var BETRAYED = /* @__PURE__ */ new Set(["formula-fault", "typed-over-formula", "stale-value"]);
var ONE_WITNESS = 0.85;
function coversAsMuch({ repaired }, top) {
  return [...top?.trial.repaired ?? []].every((one) => repaired.has(one));
}
function shownFirst(relations, top) {
  const own3 = (one) => top?.trial.moves.some(({ cell }) => isResultOf(one, cell)) ? 0 : 1;
  return [...relations].sort((a, b) => own3(a) - own3(b));
}
function clearest(found) {
  const likely = found.filter(({ candidates: [top] }) => top !== void 0 && top.value !== void 0 && top.probability >= LIKELY2);
  const named3 = likely.filter(({ candidates: [top] }) => top?.cause !== "unknown");
  return named3.length > 0 ? named3 : likely;
}
function mend(known5, clear, bench) {
  const cells = new Map(known5.cells);
  for (const { candidates: [top] } of clear) {
    for (const { cell, value } of top ? [...top.value === void 0 ? [] : [{ cell: top.cell, value: top.value }], ...top.also] : []) {
      const table = tableOf(cell, bench);
      if (table) cells.set(placeKey(cell), changeOf(table, cell, value));
    }
  }
  return settleDerived({ cells, derived: [...known5.derived, ...clear.flatMap(derivedBy)] }, bench);
}
function derivedBy({ candidates: [top], relations: [first2] }) {
  const calculates2 = top?.cause === "formula-fault" || top?.cause === "typed-over-formula";
  return calculates2 && first2 !== void 0 && isResultOf(first2, top.cell) ? [first2] : [];
}
var PASSES = 4;
function settleDerived({ cells, derived }, bench) {
  const own3 = new Map(cells);
  let settled = bench.whatIf.settle(own3);
  for (let pass = 0; pass < PASSES && derived.length > 0; pass++) {
    let changed = false;
    for (const { relation } of derived) {
      const { expected } = check({ ...relation, table: withChanges(relation.table, settled) });
      if (expected === void 0) continue;
      const change = changeOf(relation.table, relation.result, expected);
      if (own3.get(placeKey(relation.result))?.value === change.value) continue;
      own3.set(placeKey(relation.result), change);
      changed = true;
    }
    if (!changed) break;
    settled = bench.whatIf.settle(own3);
  }
  return { cells: own3, settled, derived };
}

// src/core/diagnosis/masked-faults.ts
function findMaskedFaults(checked2) {
  const sound = /* @__PURE__ */ new Map();
  const covered = /* @__PURE__ */ new Set();
  const open = [];
  for (const one of checked2) {
    const { relation } = one;
    if (one.status !== "held" || relation.form !== "linear" || relation.mode === "endPosition" || relation.terms.length < 2) continue;
    const fault = faultIn(one, relation);
    if (fault === "none") {
      covered.add(refKey(relation.result));
      sound.set(kindOf(relation), (sound.get(kindOf(relation)) ?? 0) + 1);
    } else if (fault !== "unknown") open.push(fault);
  }
  const faulty = /* @__PURE__ */ new Map();
  for (const { relation: { relation } } of open) faulty.set(kindOf(relation), (faulty.get(kindOf(relation)) ?? 0) + 1);
  return open.filter(({ relation: { relation } }) => {
    const usual = sound.get(kindOf(relation)) ?? 0;
    return !covered.has(refKey(relation.result)) && usual >= 3 && usual >= 4 * (faulty.get(kindOf(relation)) ?? 0);
  });
}
function kindOf({ kind, table }) {
  return `${kind}|${table.sheet.name}|${String(table.area.top)}`;
}
function faultIn(one, relation) {
  const { table, result, terms } = relation;
  const formula = cellAt(table.sheet, result.row, result.column)?.formula;
  const shape = formula === void 0 ? void 0 : shapeOf(formula);
  if (shape?.form !== "linear") return "unknown";
  const read = new Set(shape.terms.map(([{ row, column }]) => `${row}:${column}`));
  const missing = terms.map(({ cell }) => cell).filter(({ row, column }) => !read.has(`${row}:${column}`));
  const added = shape.terms.flatMap(([place]) => isPercent(relation, place.column) ? [{ sheet: result.sheet, row: place.row, column: place.column }] : []);
  if (missing.length === 0 && added.length === 0) return "none";
  const right = formulaOf(relation, false);
  if (right === void 0 || missing.length * 2 > terms.length || !missing.every((cell) => isNothing(relation, cell))) return "unknown";
  return { relation: one, missing, added, formula: right };
}
function isPercent({ table, result }, column) {
  const own3 = table.columns.find((other2) => other2.column === result.column);
  const other = table.columns.find((one) => one.column === column);
  return own3?.measure === "rp" && other?.role === "percent";
}
function isNothing({ table }, { row, column }) {
  const operand = readOperand(table, row, column);
  return operand.state === "blank" || operand.state === "known" && isZero(operand.value);
}

// src/core/diagnosis/diagnose.ts
function diagnose(tables, sheets, checked2) {
  const whatIf = prepareWhatIf(sheets);
  const found = findFormFaults(tables, checked2);
  const cells = changesOf(found);
  const base2 = whatIf.settle(cells);
  const crossing = crossingOf(checked2);
  const settled = recheck(crossing, base2);
  const faults = found.map((fault) => ({ fault, symptoms: symptomsOf(fault, { crossing, settled, reach: whatIf.settle(changesOf([fault])) }) }));
  const search2 = { crossing, settled, whatIf, mended: { cells, settled: base2, derived: [] } };
  return { ...fold2(faults, causesIn(search2)), masked: findMaskedFaults(checked2), search: search2 };
}
function causesIn({ crossing, settled, whatIf, mended }, among) {
  const asked = among ? [...among].flatMap((index3) => crossing.relations[index3] ?? []) : crossing.relations;
  return asOnTheSheet(locate(settled, { whatIf, mended, ...among && { among } }), asked);
}
function asOnTheSheet(causes, checked2) {
  const own3 = /* @__PURE__ */ new Map();
  for (const one of checked2) if (one.status === "broken") own3.set(one.relation.id, one);
  const told3 = /* @__PURE__ */ new Set();
  return causes.flatMap((cause) => {
    const relations = cause.relations.flatMap(({ relation: { id } }) => {
      const one = own3.get(id);
      if (!one || told3.has(id)) return [];
      told3.add(id);
      return [one];
    });
    return relations.length > 0 ? [{ ...cause, relations }] : [];
  });
}
function fold2(faults, causes) {
  const byCell = new Map(faults.map((one) => [placeKey(one.fault.cell), one]));
  const rest = [];
  for (const cause of causes) {
    const [top] = cause.candidates;
    const own3 = top && byCell.get(placeKey(top.cell));
    if (!own3 || top.value === void 0) rest.push(cause);
    else byCell.set(placeKey(top.cell), { fault: { ...own3.fault, value: top.value, others: [] }, symptoms: [...own3.symptoms, ...cause.relations] });
  }
  return { faults: [...byCell.values()], causes: rest };
}
function changesOf(faults) {
  return new Map(
    faults.flatMap(
      ({ table, cell, value }) => value === void 0 ? [] : [[placeKey(cell), { ...cell, value: toNumber(inCellScale(table, cell, value)) }]]
    )
  );
}
function symptomsOf(fault, { crossing, settled, reach }) {
  const reached = new Set([fault.cell, ...reach.values()].flatMap((cell) => crossing.indexesAt(cell)));
  return [...reached].sort((a, b) => a - b).flatMap((index3) => {
    const one = crossing.relations[index3];
    return one?.status === "broken" && settled.relations[index3]?.status === "held" ? [one] : [];
  });
}

// src/core/between/causes.ts
function causesOf(differences3) {
  const ends = differences3.flatMap(endsOf);
  const near = groupBy(ends, placeKey2);
  const causes = /* @__PURE__ */ new Map();
  for (const end of ends) {
    if (causes.has(end.open.claim)) continue;
    const cause = causeOf(end, near.get(placeKey2(end)) ?? []);
    if (cause) causes.set(end.open.claim, cause.open.claim);
  }
  return causes;
}
function placeKey2({ table }) {
  return `${table.sheet.name}!${String(table.area.top)}:${String(table.area.left)}`;
}
function endsOf(open) {
  const { claim, column, pair: pair3 } = open;
  const gap = differenceOf(claim);
  const rowsOf2 = (entities) => new Set(entities.flatMap(({ members: members2 }) => members2.map(({ row }) => row)));
  return [
    {
      open,
      table: pair3.left,
      other: pair3.right,
      meaning: column.left,
      entities: claim.pair.left,
      rows: rowsOf2(claim.pair.left),
      gap
    },
    {
      open,
      table: pair3.right,
      other: pair3.left,
      meaning: column.right,
      entities: claim.pair.right,
      rows: rowsOf2(claim.pair.right),
      gap: negate(gap)
    }
  ];
}
function causeOf(end, others) {
  const open = others.filter((other) => other.open !== end.open);
  const [same, elsewhere] = [
    open.filter(({ other }) => other === end.other),
    open.filter(({ other }) => other !== end.other)
  ];
  return fromRow(end, same) ?? fromParts(end, same) ?? fromRow(end, elsewhere) ?? fromParts(end, elsewhere);
}
function fromRow(end, others) {
  const inRow = others.filter((other) => isSameRows(other, end));
  const { quantity: quantity2, measure, period } = end.meaning;
  if (quantity2 === "percent" || quantity2 === "remainder" || quantity2 === "delta")
    return inRow.find(
      ({ meaning }) => (meaning.quantity === "plan" || meaning.quantity === "realised") && meaning.measure === measure
    );
  if (quantity2 !== "realised" || period !== "year") return void 0;
  const quarters = inRow.filter(
    ({ meaning }) => meaning.quantity === "realised" && meaning.period !== "year" && meaning.measure === measure
  );
  return madeUpOf(
    end,
    firstOfEach(quarters, ({ meaning }) => meaning.period)
  );
}
function fromParts(end, others) {
  if (end.meaning.measure !== "rp") return void 0;
  const below = others.filter((other) => isOfColumn(other.meaning, end.meaning) && isBelow(other, end));
  const groups2 = groupBy(
    below,
    ({ other, meaning }) => `${other.sheet.name}!${String(other.area.top)}:${String(meaning.column.column)}`
  );
  for (const group2 of groups2.values()) {
    const highest = group2.filter((one) => !group2.some((other) => other !== one && isBelow(one, other)));
    const cause = madeUpOf(
      end,
      firstOfEach(highest, ({ rows }) => [...rows].join(" "))
    );
    if (cause) return cause;
  }
  return void 0;
}
function isOfColumn(part, whole) {
  if (part.column.column === whole.column.column) return true;
  return whole.quantity === "realised" && whole.period === "year" && part.quantity === "realised" && part.period !== "year" && part.measure === whole.measure;
}
function firstOfEach(ends, keyOf5) {
  return [...groupBy(ends, (end) => `=${keyOf5(end)}`).values()].flatMap(([first2]) => first2 ?? []);
}
function madeUpOf(end, parts2) {
  return parts2.length > 0 && isZero(subtract(sum(parts2.map(({ gap }) => gap)), end.gap)) ? parts2[0] : void 0;
}
function isSameRows(a, b) {
  return a.rows.size === b.rows.size && [...a.rows].every((row) => b.rows.has(row));
}
function isBelow(part, whole) {
  if (isSameRows(part, whole)) return false;
  if (whole.entities.some(({ level }) => level === "total"))
    return part.entities.every(({ level }) => level !== "total");
  return [...part.rows].every((row) => isUnder(part.table, row, whole.rows));
}
function isUnder(table, row, above) {
  for (let at2 = rowAt(table, row); at2; at2 = at2.parent === null ? void 0 : rowAt(table, at2.parent))
    if (above.has(at2.row)) return true;
  return false;
}

// src/core/between/parts.ts
var MOST_PARTS = 14;
function partsOf2(claim, column, { subjects: [left, right] }) {
  if (column.left.measure !== "rp") return [];
  const [ours, theirs] = [rowsBelow(left, claim.pair.left), rowsBelow(right, claim.pair.right)];
  const known5 = new Set(ours.map(({ row }) => row));
  const differing = column.claims.filter((other) => other !== claim && !other.same && other.pair.left.every(({ row }) => known5.has(row.row))).flatMap(
    (other) => other.left.cells.slice(0, 1).map((cell) => ({ table: left.table, cell, value: differenceOf(other) }))
  );
  const matched = (side) => new Set(
    column.claims.flatMap(
      ({ pair: pair3 }) => pair3[side].flatMap(({ members: members2, gathered }) => gathered ? [] : members2.map(({ row }) => row))
    )
  );
  const onlyLeft = unmatched(
    left,
    column.left,
    ours.filter(({ row }) => !matched("left").has(row))
  );
  const onlyRight = unmatched(
    right,
    column.right,
    theirs.filter(({ row }) => !matched("right").has(row))
  );
  const parts2 = [...differing, ...onlyLeft, ...onlyRight.map((part) => ({ ...part, value: negate(part.value) }))];
  const telling = parts2.filter(({ value }) => !isZero(value));
  return telling.length > MOST_PARTS ? [] : subsetFor(telling, differenceOf(claim)) ?? [];
}
function rowsBelow(subject, entities) {
  return entities.flatMap(
    ({ level, row, members: members2, gathered }) => gathered || members2.length > 1 ? members2 : level === "total" ? topRows(subject) : subject.children.get(row.row) ?? []
  );
}
function unmatched({ table }, { column, unit }, rows) {
  return rows.flatMap(({ row, kind }) => {
    const figure2 = kind === "indicator" ? void 0 : table.figure(row, column.column);
    if (!figure2) return [];
    const cell = { sheet: table.sheet.name, row, column: column.column };
    return [{ table, cell, value: multiply(figure2.value, amount(unit)) }];
  });
}
function subsetFor(parts2, target) {
  let sums2 = [{ value: ZERO, parts: [] }];
  let best;
  for (const part of parts2) {
    const more = sums2.map((one) => ({ value: add(one.value, part.value), parts: [...one.parts, part] }));
    for (const one of more)
      if (compare(one.value, target) === 0 && (best === void 0 || one.parts.length < best.length)) best = one.parts;
    sums2 = [...sums2, ...more];
  }
  return best;
}

// src/core/between/differences.ts
function claimKey({ left, right }) {
  return `${sideKey(left)}=${sideKey(right)}`;
}
function sideKey({ cells }) {
  return cells.map(refKey).join("+");
}
function findDifferences(pairs2) {
  const all = pairs2.flatMap(
    (pair3) => pair3.columns.flatMap((column) => column.claims.map((claim) => ({ pair: pair3, column, claim })))
  );
  const open = all.filter(({ claim }) => !claim.same);
  const causes = causesOf(open);
  const rootOf2 = (claim) => {
    let root = claim;
    for (let steps = 0; steps < 20; steps++) root = causes.get(root) ?? root;
    return root;
  };
  const following = groupFollowers(open, rootOf2);
  const clusters = clusterSides(all.map(({ claim }) => claim));
  const versions = wrongVersions(open);
  const openSides = groupBy(open, ({ claim }) => sideKey(claim.left));
  const told3 = /* @__PURE__ */ new Set();
  const differences3 = versions.map((version) => versionDifference(version));
  const inVersions = new Set(versions.flatMap((group2) => group2.map(({ claim }) => claim)));
  for (const { pair: pair3, column, claim } of open) {
    if (causes.has(claim) || inVersions.has(claim)) continue;
    const cluster = clusters.get(sideKey(claim.left)) ?? [claim.left, claim.right];
    const key = cluster.map(sideKey).sort().join("|");
    if (told3.has(key)) continue;
    told3.add(key);
    const twin = twinIn(cluster, claim, openSides) ?? twinOf(claim, column);
    const sides = twin && cluster.length === 2 ? copyFirst(cluster, twin.cell) : oddFirst(cluster);
    differences3.push({
      kind: "figure",
      sides,
      claim,
      column,
      nearly: isNearlySame(claim),
      parts: partsOf2(claim, column, pair3),
      twin: twin?.cell,
      twinIs: twin?.is,
      follows: following.get(claim) ?? []
    });
  }
  return differences3;
}
function groupFollowers(open, rootOf2) {
  const following = /* @__PURE__ */ new Map();
  for (const { claim } of open) {
    const root = rootOf2(claim);
    if (root === claim) continue;
    const list = following.get(root);
    if (list) list.push(claim);
    else following.set(root, [claim]);
  }
  return following;
}
function wrongVersions(open) {
  const groups2 = groupBy(open, ({ column, pair: pair3 }) => {
    const end = column.left.shows !== null ? column.left : column.right.shows !== null ? column.right : void 0;
    const table = end === column.left ? pair3.left : pair3.right;
    return end ? `${table.sheet.name}!${String(table.area.top)}:${end.shows ?? ""}` : "";
  });
  return [...groups2.values()].filter((group2) => group2.some(({ claim, column }) => twinOf(claim, column) !== void 0));
}
function versionDifference(group2) {
  const copies2 = group2.filter(({ claim: claim2, column: column2 }) => twinOf(claim2, column2) !== void 0);
  const first2 = copies2[0] ?? group2[0];
  if (!first2) throw new RangeError("a version differs somewhere");
  const { claim, column } = first2;
  const isLeft = column.left.shows !== null;
  const sidesOf = (one) => isLeft ? [one.left, one.right] : [one.right, one.left];
  return {
    kind: "version",
    sides: copies2.flatMap((one) => sidesOf(one.claim)),
    claim,
    column,
    nearly: false,
    parts: [],
    twin: twinOf(claim, column)?.cell,
    twinIs: "version",
    follows: group2.filter((one) => one !== first2).map((one) => one.claim)
  };
}
function clusterSides(claims) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const { left, right } of claims) {
    const a = groups2.get(sideKey(left)) ?? [left];
    const b = groups2.get(sideKey(right)) ?? [right];
    if (a === b) continue;
    const merged = [...a, ...b];
    for (const side of merged) groups2.set(sideKey(side), merged);
  }
  return groups2;
}
function oddFirst(sides) {
  const votes = (side) => new Set(sides.filter((other) => isZero(subtract(other.value, side.value))).map(({ table }) => table)).size;
  return sides.map((side, index3) => ({ side, index: index3, votes: votes(side) })).sort((a, b) => a.votes - b.votes || a.side.cells.length - b.side.cells.length || b.index - a.index).map(({ side }) => side);
}
function copyFirst(sides, twin) {
  const isBesideTwin = ({ cells }) => cells.some(({ sheet, row }) => sheet === twin.sheet && row === twin.row);
  return [...sides].sort((a, b) => Number(isBesideTwin(a)) - Number(isBesideTwin(b)));
}
function twinOf({ left, right, pair: pair3 }, column) {
  return twinFor(left.table, column.left, { row: pair3.left[0]?.row.row, value: right.value }) ?? twinFor(right.table, column.right, { row: pair3.right[0]?.row.row, value: left.value });
}
function twinIn(sides, claim, open) {
  if (sides.length <= 2) return void 0;
  const places = new Set(sides.map(sideKey));
  const between2 = sides.flatMap((side) => open.get(sideKey(side)) ?? []).filter((one) => one.claim !== claim && places.has(sideKey(one.claim.right)));
  for (const one of between2) {
    const twin = twinOf(one.claim, one.column);
    if (twin) return twin;
  }
  return void 0;
}
function twinFor(table, meaning, { row, value }) {
  if (row === void 0) return void 0;
  const { role, column, path } = meaning.column;
  const stage = role === "before" ? "after" : role === "after" ? "before" : void 0;
  const distance2 = (other) => Math.abs(other.column - column) + (other.path.at(-2) === path.at(-2) ? 0 : table.columns.length);
  const [version] = table.columns.filter((other) => other.role === stage).sort((a, b) => distance2(a) - distance2(b));
  const others = stage === void 0 ? otherYears(table, meaning) : version ? [version] : [];
  for (const other of others) {
    const figure2 = table.figure(row, other.column);
    const cell = { sheet: table.sheet.name, row, column: other.column };
    if (figure2 && compare(multiply(figure2.value, amount(meaning.unit)), value) === 0)
      return { cell, is: stage === void 0 ? "year" : "version" };
  }
  return void 0;
}
function otherYears(table, { column, year }) {
  if (year === null || headerYear(column.path) === null) return [];
  return table.columns.filter((other) => {
    const own3 = headerYear(other.path);
    return other !== column && other.role === column.role && own3 !== null && own3 !== year;
  });
}

// src/core/finding/cross-words.ts
var CROSS_SENTENCES = {
  differs: {
    id: "{cell} ({label}) tertulis {shown}, sedangkan {other} tertulis {otherShown} untuk hal yang sama; selisih {difference}.",
    en: "{cell} ({label}) reads {shown}, but {other} reads {otherShown} for the same thing; difference {difference}."
  },
  doubtful: {
    id: "{cell} ({label}) tertulis {shown} dan {other} ({otherLabel}) tertulis {otherShown}. Namanya mirip; periksa apakah keduanya hal yang sama.",
    en: "{cell} ({label}) reads {shown} and {other} ({otherLabel}) reads {otherShown}. Their names are alike; please see whether they are the same thing."
  },
  amended: {
    id: "{cell} ({label}) tertulis {shown} dan {other} tertulis {otherShown}; selisih {difference}. Mungkin keduanya dari versi anggaran yang berbeda (sebelum/sesudah perubahan); periksa versi yang dipakai.",
    en: "{cell} ({label}) reads {shown} and {other} reads {otherShown}; difference {difference}. They may be of different versions of the budget (before/after the amendment); please see which version is used."
  },
  parts: { id: "Selisih itu = {parts} ({partCells}).", en: "The difference = {parts} ({partCells})." },
  part: { id: "Selisih itu persis angka di {partCells}.", en: "The difference is exactly the figure in {partCells}." },
  twin: {
    id: "Angka {twin} sama dengan angka ini: mungkin yang disalin versi yang lain (sebelum/sesudah perubahan).",
    en: "{twin} holds this figure: perhaps the other version (before/after the amendment) was copied."
  },
  nearly: {
    id: "Beda pada angka terakhir; mungkin pembulatan.",
    en: "Only the last digit differs; it may be rounding."
  },
  otherYear: {
    id: "Angka {twin} sama dengan angka ini: mungkin yang disalin angka tahun lain.",
    en: "{twin} holds this figure: perhaps the figure of another year was copied."
  },
  breaks: {
    id: "Karena itu {cell} juga tidak cocok ({rule}).",
    en: "This is also why {cell} does not fit ({rule})."
  },
  also: { id: "{other} juga menulis {otherShown}.", en: "{other} also reads {otherShown}." },
  version: {
    id: "Kolom {column} ({header}) memuat angka {shows} perubahan pada {count} baris yang berubah ({cells}), padahal kolom ini seharusnya memuat angka {due} perubahan. Contoh: {cell} ({label}) tertulis {shown}, sedangkan {other} tertulis {otherShown} dan {twin} memuat {shown}. Salin kembali kolom ini dari versi yang benar.",
    en: "Column {column} ({header}) holds the figures {shows} the amendment in {count} rows that changed ({cells}), but it should hold those {due} it. For instance {cell} ({label}) reads {shown}, while {other} reads {otherShown} and {twin} holds {shown}. Please copy the column again from the right version."
  },
  byForm: { id: "Dasar: {relation}.", en: "Basis: {relation}." },
  basis: { id: "hal yang sama di tabel lain", en: "the same thing in another table" }
};

// src/core/finding/cross-finding.ts
function crossId(claim) {
  return `cross-table:${claimKey(claim)}`;
}
function crossFinding(difference2) {
  const [odd, other] = apart(difference2.sides);
  const [cell] = odd?.cells ?? [];
  if (!odd || !other || !cell) return void 0;
  if (difference2.column.open === "apart" && !isSlip(difference2)) return void 0;
  if (difference2.kind === "version") return versionFinding(difference2, odd, other);
  const home = cell.sheet;
  const all = difference2.sides.flatMap(({ cells }) => cells.map((one) => addressOf(one, home)));
  return {
    id: stableId(
      "cross-table",
      addressOf(cell, ""),
      difference2.sides.flatMap((side) => side.cells.map((one) => shownAt(side.table, one)))
    ),
    rule: "cross-table",
    severity: severityOf2(difference2),
    sheet: home,
    cell: addressOf(cell, home),
    cells: [...new Set(all)],
    shown: shownSide(odd),
    expected: odd.cells.length === 1 ? shownInstead(odd, other) : null,
    suspects: suspectsOf3(odd, other, home),
    fix: null,
    symptoms: difference2.follows.map(crossId),
    message: messageOf2(difference2, odd, other),
    proof: difference2.sides.flatMap((side) => side.cells.slice(0, PROOF_LINES2).map((one) => lineOf(side, one, home))),
    basis: difference2.column.relation?.name ?? CROSS_SENTENCES.basis
  };
}
var PROOF_LINES2 = 20;
var SHOWN_CELLS = 6;
function versionFinding({ sides, column, follows, twin, claim }, odd, other) {
  const [cell] = odd.cells;
  if (!cell) return void 0;
  const home = cell.sheet;
  const meaning = column.left.shows === null ? column.right : column.left;
  const columns = [
    ...new Set(sides.filter(({ table }) => table === odd.table).flatMap(({ cells }) => cells.map((one) => one.column)))
  ];
  const copied2 = sides.filter(({ table }) => table === odd.table).flatMap(({ cells }) => cells.map((one) => addressOf(one, home)));
  const values = {
    column: columns.sort((a, b) => a - b).map(columnLetters).join(", "),
    header: meaning.column.path.at(-1) ?? "",
    count: String(copied2.length),
    cells: copied2.length > SHOWN_CELLS ? `${copied2.slice(0, SHOWN_CELLS).join(", ")}, \u2026` : copied2.join(", "),
    cell: addressOf(cell, home),
    label: labelOf(odd.table, cell),
    shown: shownSide(odd),
    other: placesOf3(other, home),
    otherShown: shownSide(other),
    twin: twin ? addressOf(twin, home) : ""
  };
  const isAmended = meaning.shows === "amended";
  const said = {
    id: fill(CROSS_SENTENCES.version, {
      ...values,
      shows: isAmended ? "sesudah" : "sebelum",
      due: isAmended ? "sebelum" : "sesudah"
    }).id,
    en: fill(CROSS_SENTENCES.version, {
      ...values,
      shows: isAmended ? "after" : "before",
      due: isAmended ? "before" : "after"
    }).en
  };
  return {
    id: stableId("cross-table", `${home}!${values.column}`, [
      values.cell,
      values.shown,
      values.otherShown,
      values.count
    ]),
    rule: "cross-table",
    severity: "error",
    sheet: home,
    cell: values.cell,
    cells: [...new Set(sides.flatMap(({ cells }) => cells.map((one) => addressOf(one, home))))],
    shown: values.shown,
    expected: odd.cells.length === 1 ? shownInstead(odd, other) : null,
    suspects: [],
    fix: null,
    symptoms: [claim, ...follows].map(crossId),
    message: said,
    proof: sides.slice(0, PROOF_LINES2).flatMap((side) => side.cells.slice(0, 1).map((one) => lineOf(side, one, home))),
    basis: column.relation?.name ?? CROSS_SENTENCES.basis
  };
}
function shownInstead(side, instead) {
  const [cell] = side.cells;
  if (!cell) return shownSide(instead);
  return writtenLike(side.table, cell, inUnit(instead.value, side.unit), side.decimals);
}
function inUnit(value, unit) {
  return unit === 1 ? value : divide(value, amount(unit), FINEST2);
}
var FINEST2 = 6;
function apart(sides) {
  const [odd] = sides;
  return [odd, odd && sides.find((side) => side.table !== odd.table && shownSide(side) !== shownSide(odd))];
}
function severityOf2(difference2) {
  const { claim, nearly } = difference2;
  if (isSlip(difference2) || difference2.column.open === "much" && !claim.pair.doubtful) return "warning";
  if (claim.doubtful) return "info";
  return nearly ? "warning" : "error";
}
function isSlip({ claim, column }) {
  return column.open !== void 0 && !claim.pair.doubtful && SLIPS.has(typingCause(claim.left.value, claim.right.value));
}
var SLIPS = /* @__PURE__ */ new Set(["transposed-digits", "dropped-digit", "added-digit"]);
function sentenceFor(difference2) {
  const { claim, column } = difference2;
  if (claim.pair.doubtful) return CROSS_SENTENCES.doubtful;
  return column.open !== void 0 && !isSlip(difference2) ? CROSS_SENTENCES.amended : CROSS_SENTENCES.differs;
}
function suspectsOf3(odd, other, home) {
  return [
    [odd, other],
    [other, odd]
  ].flatMap(([side, instead]) => {
    const [cell, ...more] = side?.cells ?? [];
    if (!side || !instead || !cell || more.length > 0) return [];
    return [
      {
        cell: addressOf(cell, home),
        value: machineValue(side.table, cell, inUnit(instead.value, side.unit)),
        cause: "unknown",
        probability: 0.5
      }
    ];
  });
}
function messageOf2(difference2, odd, other) {
  const { nearly, twin, parts: parts2 } = difference2;
  const [cell] = odd.cells;
  if (!cell) return { id: "", en: "" };
  const home = cell.sheet;
  const gap = abs(subtract(odd.value, other.value));
  const name = labelOf(odd.table, cell);
  const values = {
    cell: placesOf3(odd, home),
    label: name === "" ? placesOf3(odd, home) : name,
    otherLabel: other.cells[0] ? labelOf(other.table, other.cells[0]) : "",
    shown: shownSide(odd),
    other: placesOf3(other, home),
    otherShown: shownSide(other),
    difference: written(gap, scaleOf(gap)),
    parts: parts2.map(({ value }) => written(value, scaleOf(value))).join(" + ").replaceAll("+ -", "- "),
    partCells: parts2.map(({ cell: part }) => addressOf(part, home)).join(", "),
    twin: twin ? addressOf(twin, home) : ""
  };
  const said = fill(sentenceFor(difference2), values);
  const tails2 = [
    ...parts2.length > 1 ? [fill(CROSS_SENTENCES.parts, values)] : parts2.length === 1 ? [fill(CROSS_SENTENCES.part, values)] : [],
    ...twin ? [fill(difference2.twinIs === "year" ? CROSS_SENTENCES.otherYear : CROSS_SENTENCES.twin, values)] : [],
    ...nearly ? [fill(CROSS_SENTENCES.nearly, values)] : [],
    ...difference2.column.relation ? [
      {
        id: fill(CROSS_SENTENCES.byForm, { relation: difference2.column.relation.name.id }).id,
        en: fill(CROSS_SENTENCES.byForm, { relation: difference2.column.relation.name.en }).en
      }
    ] : []
  ];
  return { id: [said, ...tails2].map(({ id }) => id).join(" "), en: [said, ...tails2].map(({ en }) => en).join(" ") };
}
function written(value, decimals) {
  return showAmount(value, { decimals: Math.max(0, decimals), locale: "id" });
}
var MOST_PLACES = 4;
function placesOf3({ cells }, home) {
  const places = cells.map((cell) => addressOf(cell, home));
  const [first2 = ""] = places;
  return places.length <= MOST_PLACES ? places.join(" + ") : `${first2} + \u2026 + ${places.at(-1) ?? ""}`;
}
function shownSide(side) {
  const [cell, ...more] = side.cells;
  return cell && more.length === 0 ? shownAt(side.table, cell) : written(inUnit(side.value, side.unit), side.decimals);
}
function lineOf(side, cell, home) {
  return { sign: "", cell: addressOf(cell, home), label: labelOf(side.table, cell), shown: shownAt(side.table, cell) };
}

// src/core/finding/between-report.ts
function reportBetween(pairs2, findings) {
  if (pairs2.length === 0) return void 0;
  const findingOf2 = findingIndex(findings);
  return {
    pairs: pairs2.flatMap((pair3) => reportPair(pair3, findingOf2) ?? []),
    apart: pairs2.flatMap(
      ({ left, right, apart: apart3 }) => apart3 ? [{ left: placeOf2(left), right: placeOf2(right), why: apart3 }] : []
    )
  };
}
function reportPair({ left, right, columns }, findingOf2) {
  const compared = columns.filter(({ claims }) => claims.length > 0).map((column) => reportColumns(column, findingOf2));
  if (compared.length === 0) return void 0;
  const told3 = compared.flatMap(({ differences: differences3 }) => differences3.flatMap(({ finding }) => finding ?? []));
  return {
    left: placeOf2(left),
    right: placeOf2(right),
    ...agreementOf(columns.flatMap(({ claims }) => claims)),
    columns: compared,
    findings: [...new Set(told3)]
  };
}
function reportColumns({ left, right, claims }, findingOf2) {
  return {
    left: columnOf(left.column),
    right: columnOf(right.column),
    ...agreementOf(claims),
    differences: claims.filter(({ same }) => !same).map((claim) => reportDifference(claim, findingOf2))
  };
}
function columnOf({ column, path }) {
  return { column: columnLetters(column), header: path };
}
function agreementOf(claims) {
  const open = claims.filter(({ same }) => !same);
  const doubtful = open.filter(({ doubtful: one }) => one).length;
  return { agree: claims.length - open.length, differ: open.length - doubtful, doubtful };
}
function reportDifference(claim, findingOf2) {
  const { left, right, doubtful } = claim;
  const [cell] = left.cells;
  const gap = abs(differenceOf(claim));
  return {
    label: cell ? labelOf(left.table, cell) : "",
    left: figureOf3(left),
    right: figureOf3(right),
    difference: showAmount(gap, { decimals: Math.max(0, scaleOf(gap)), locale: "id" }),
    doubtful,
    finding: findingOf2(claim)
  };
}
function figureOf3(side) {
  return { cells: side.cells.map(({ row, column }) => toA1(row, column)), shown: shownSide(side) };
}
function placeOf2({ sheet, area }) {
  return { sheet: sheet.name, range: areaToA1(area) };
}
function findingIndex(findings) {
  const bySymptom = new Map(findings.flatMap(({ id, symptoms }) => symptoms.map((symptom) => [symptom, id])));
  const cross = findings.filter(({ rule }) => rule === "cross-table").map(({ id, sheet, cells }) => ({ id, sheet, cells: new Set(cells) }));
  return (claim) => {
    const both = [...claim.left.cells, ...claim.right.cells];
    const about = cross.find(({ sheet, cells }) => both.every((cell) => cells.has(addressOf(cell, sheet))));
    return bySymptom.get(crossId(claim)) ?? about?.id ?? null;
  };
}

// src/core/finding/in-order.ts
var SEVERITIES = ["error", "warning", "info"];
function inOrder(findings, { sheets }) {
  const order2 = new Map(sheets.map(({ name }, index3) => [name, index3]));
  const placed = findings.map((finding) => ({ finding, place: placeOf3(finding, order2) }));
  placed.sort(({ place: a }, { place: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3]);
  return placed.map(({ finding }) => finding);
}
function placeOf3({ severity, sheet, cell }, order2) {
  const [, letters2 = "A", row = "0"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return [SEVERITIES.indexOf(severity), order2.get(sheet) ?? 0, Number(row), columnIndex(letters2)];
}

// src/core/finding/fault-finding.ts
var BASIS2 = { id: "sel lain di kolom ini berisi angka", en: "the other cells of this column hold numbers" };
function faultFinding({ fault, symptoms }) {
  const { table, cell, kind, value, others, proven, formula } = fault;
  const home = table.sheet.name;
  const address = addressOf(cell, home);
  const shown = shownAt(table, cell);
  const expected = value === void 0 ? null : writtenFigure(table, cell, value);
  const sure = value !== void 0 && (kind === "text-number" || others.length === 0 || proven || symptoms.length > 0);
  const own3 = value === void 0 ? void 0 : kind === "coerced" ? mendedValue(table, cell, value) : { value: machineValue(table, cell, value) };
  const template = kind === "text-number" ? SENTENCES.textNumber : expected === null ? SENTENCES.coercedUnknown : SENTENCES.coerced;
  return {
    id: stableId(kind, address, [home, shown]),
    rule: kind,
    severity: kind === "coerced" || symptoms.length > 0 ? "error" : "warning",
    sheet: home,
    cell: address,
    cells: [.../* @__PURE__ */ new Set([address, ...symptoms.map((one) => addressOf(one.relation.result, home))])],
    shown,
    expected,
    suspects: own3 === void 0 ? [] : [{ cell: address, value: own3.value, cause: kind, probability: sure ? 0.98 : 0.6 }, ...others.map((other) => ({ cell: address, value: mendedValue(table, cell, other).value, cause: kind, probability: sure ? 0.01 : 0.2 }))],
    fix: formula !== void 0 ? { cell: address, formula, ...formatOf(own3) } : sure && own3 ? { cell: address, ...own3 } : null,
    symptoms: symptoms.map((one) => one.relation.id),
    message: fill(template, { cell: address, label: labelOf(table, cell), shown, expected: expected ?? "" }),
    proof: [{ sign: "", cell: address, label: labelOf(table, cell), shown }, ...expected === null ? [] : [{ sign: "=", cell: null, label: "", shown: expected }]],
    basis: BASIS2
  };
}
function formatOf(own3) {
  return own3?.numberFormat === void 0 ? {} : { numberFormat: own3.numberFormat };
}

// src/core/finding/masked-finding.ts
function maskedFinding({ relation: { relation, expected, decimals }, missing, added, formula }) {
  const { table, result } = relation;
  const home = table.sheet.name;
  const address = addressOf(result, home);
  const shown = shownAt(table, result);
  const list = [...missing, ...added].map((cell) => addressOf(cell, home));
  const values = { cell: address, label: labelOf(table, result), list: list.join(", "), formula };
  return {
    id: stableId("formula", address, [home, shown, ...list]),
    rule: "formula",
    severity: "warning",
    sheet: home,
    cell: address,
    cells: [address, ...list],
    shown,
    expected: expected === void 0 ? null : writtenLike(table, result, expected, decimals),
    suspects: [{ cell: address, value: expected === void 0 ? null : machineValue(table, result, expected), cause: "formula-fault", probability: 0.95 }],
    fix: { cell: address, formula },
    symptoms: [],
    message: fill(added.length > 0 ? SENTENCES.percentAdded : SENTENCES.masked, values),
    proof: [{ sign: "", cell: address, label: labelOf(table, result), shown }],
    basis: relation.basis
  };
}

// src/core/finding/coverage.ts
function tally(checked2) {
  const all = emptyTally();
  const byKind = {};
  for (const { relation, status } of checked2) {
    count4(all, status);
    count4(byKind[relation.kind] ??= emptyTally(), status);
  }
  return { ...all, byKind };
}
function tellOff(coverage, off, counted) {
  if (off.length === 0) return coverage;
  const relations = (rule) => counted.filter(({ relation }) => relation.kind === rule).length;
  return { ...coverage, off: off.map((rule) => ({ rule, relations: relations(rule) })) };
}
function emptyTally() {
  return { checked: 0, held: 0, broken: 0, notCheckable: 0 };
}
function count4(into, status) {
  into[status]++;
  if (status !== "notCheckable") into.checked++;
}

// src/core/finding/cross-report.ts
function crossRelations(pairs2) {
  return pairs2.flatMap(
    ({ columns }) => columns.flatMap(
      ({ claims }) => claims.map((claim) => ({
        relation: { kind: "cross-table" },
        status: claim.same ? "held" : claim.doubtful ? "notCheckable" : "broken",
        claim
      }))
    )
  );
}
function reportCross({ claim, status }) {
  const home = claim.left.table.sheet.name;
  const [result, ...more] = claim.left.cells.map((cell) => addressOf(cell, home));
  const terms = claim.right.cells.map((cell) => [addressOf(cell, home), 1]);
  return {
    id: crossId(claim),
    kind: "cross-table",
    result: result ?? "",
    terms: [...terms, ...more.map((cell) => [cell, -1])],
    status,
    basis: CROSS_SENTENCES.basis.en
  };
}
function withCrossFindings(findings, pairs2) {
  let known5 = findings;
  const added = [];
  for (const difference2 of findDifferences(pairs2)) {
    const index3 = known5.findIndex((finding) => explains(finding, difference2.claim));
    const explained = known5[index3];
    if (explained) {
      known5 = known5.map((finding, at2) => at2 === index3 ? strengthened(explained, difference2) : finding);
      continue;
    }
    const settled = settle3(known5, difference2);
    const found = crossFinding(settled.difference);
    if (!found) continue;
    known5 = known5.filter((finding) => !settled.findings.includes(finding));
    added.push(settled.findings.reduce(withSymptom, found));
  }
  return [...known5, ...added];
}
function settle3(findings, difference2) {
  if (difference2.kind !== "figure" || difference2.claim.doubtful) return { findings: [], difference: difference2 };
  const open = findings.filter(({ suspects: suspects2 }) => suspects2.length > 1 && (suspects2[0]?.probability ?? 1) < SURE2);
  const [odd, ...rest] = difference2.sides;
  const gap = toPlain(abs(differenceOf(difference2.claim)));
  const waiting = (side) => open.filter((finding) => awaits(finding, side, gap));
  if (!odd) return { findings: [], difference: difference2 };
  const own3 = waiting(odd);
  if (own3.length > 0 || rest.length !== 1) return { findings: own3, difference: difference2 };
  const [other] = rest;
  const others = other ? waiting(other) : [];
  return others.length > 0 ? { findings: others, difference: { ...difference2, sides: [...rest, odd] } } : { findings: [], difference: difference2 };
}
var SURE2 = 0.6;
function awaits({ sheet, suspects: suspects2 }, { table, cells, unit }, gap) {
  return suspects2.some(({ cell, value }) => {
    const at2 = cell.includes("!") || value === null ? void 0 : parseA1(cell);
    const place = at2 && cells.find((one) => one.sheet === sheet && one.row === at2.row && one.column === at2.column);
    const figure2 = place && table.figure(place.row, place.column);
    if (!figure2 || value === null) return false;
    return toPlain(multiply(abs(subtract(figure2.value, amount(value))), amount(unit))) === gap;
  });
}
function withSymptom(found, { sheet, cell, cells, rule, symptoms }) {
  const place = sheet === found.sheet ? cell : `${quoteSheetName(sheet)}!${cell}`;
  const also = fill(CROSS_SENTENCES.breaks, { cell: place, rule: RULE_NAMES[rule] });
  const more = sheet === found.sheet ? cells : [];
  return {
    ...found,
    cells: [.../* @__PURE__ */ new Set([...found.cells, ...more])],
    symptoms: [...found.symptoms, ...symptoms],
    message: { id: `${found.message.id} ${also.id}`, en: `${found.message.en} ${also.en}` }
  };
}
function explains(finding, { left, right }) {
  return [...left.cells, ...right.cells].some((cell) => isSuspect(finding, cell));
}
function isSuspect({ sheet, cell, suspects: suspects2 }, place) {
  const [top] = suspects2;
  const blamed = top && top.probability >= 0.5 ? top.cell : cell;
  const at2 = blamed.includes("!") ? void 0 : parseA1(blamed);
  return place.sheet === sheet && at2?.row === place.row && at2.column === place.column;
}
function strengthened(finding, { claim, follows }) {
  const others = [claim.left, claim.right].filter(({ cells: cells2 }) => !cells2.some((cell2) => isSuspect(finding, cell2)));
  const [other] = others;
  const [cell] = other?.cells ?? [];
  const tail = other && cell && other.cells.length === 1 ? fill(CROSS_SENTENCES.also, { other: addressOf(cell, finding.sheet), otherShown: shownAt(other.table, cell) }) : void 0;
  const cells = others.flatMap((side) => side.cells.map((one) => addressOf(one, finding.sheet)));
  return {
    ...finding,
    cells: [.../* @__PURE__ */ new Set([...finding.cells, ...cells])],
    symptoms: [...finding.symptoms, ...[claim, ...follows].map((one) => `cross-table:${claimKey(one)}`)],
    message: tail ? { id: `${finding.message.id} ${tail.id}`, en: `${finding.message.en} ${tail.en}` } : finding.message
  };
}

// src/core/finding/report-corrections.ts
function reportCorrections({ corrections: corrections2, unreadable: unreadable2 }, said, understood, { sheetNames }) {
  const homes = new Map([...said].flatMap(([sheet, group2]) => group2.map((correction) => [correction, sheet])));
  const read = new Map(understood.map((one) => [one.sheet.name, one.places]));
  const isWhole2 = sheetNames === void 0 || sheetNames.every((name) => read.has(name));
  const told3 = corrections2.map((correction, index3) => {
    const sheet = homes.get(correction) ?? correction.sheet;
    const place = read.get(sheet)?.get(correction) ?? null;
    const status = place !== null ? "applied" : read.has(sheet) || isWhole2 ? "lost" : "otherSheet";
    return { index: index3, status, sheet, place };
  });
  const broken = Array.from({ length: unreadable2 }, () => ({ index: null, status: "unreadable", sheet: "", place: null }));
  return [...told3, ...broken];
}

// src/core/finding/gap-findings.ts
function gapFindings(checked2) {
  return checked2.flatMap(
    ({ relation, note: note2 }) => note2 === "scale-gap" && relation.form === "band" ? gapFinding(relation) : []
  );
}
var SENTENCE = {
  id: 'Angka {figure} di {source} ({label}) jatuh di antara dua interval yang tercetak ({lower} dan {upper}). Menurut batas bawah kategorinya "{byBound}", menurut {other} "{byOther}"; di {cell} tertulis "{shown}". Pastikan pembacaan yang dipakai instansi Anda.',
  en: 'The figure {figure} in {source} ({label}) falls between two printed intervals ({lower} and {upper}). By the lower bounds it is "{byBound}", by {other} "{byOther}"; {cell} reads "{shown}". Make sure which reading your office uses.'
};
var ROUNDED = { id: "pembulatan", en: "rounding" };
var UPPER = { id: "batas atas interval di bawahnya", en: "the upper bound of the interval below" };
function gapFinding({ table, result, terms, scale, basis }) {
  const source = terms[0]?.cell;
  const operand = source && readOperand(table, source.row, source.column);
  if (!source || operand?.state !== "known" || scale === null) return [];
  const reading = readGap(scale, operand.value, table.text(result.row, result.column));
  if (!reading) return [];
  const home = table.sheet.name;
  const cell = addressOf(result, home);
  const shown = shownAt(table, result);
  const { bound, above, isRounded } = reading;
  const values = {
    cell,
    shown,
    source: addressOf(source, home),
    figure: shownAt(table, source),
    label: labelOf(table, source),
    lower: intervalOf(bound),
    upper: intervalOf(above),
    byBound: bound.label,
    other: isRounded ? ROUNDED : UPPER,
    byOther: above.label
  };
  const proof = [source, result].map((one) => ({
    sign: "",
    cell: addressOf(one, home),
    label: labelOf(table, one),
    shown: shownAt(table, one)
  }));
  return [
    {
      id: stableId("predicate", cell, [home, shown, values.figure]),
      rule: "predicate",
      severity: "info",
      sheet: home,
      cell,
      cells: [cell, values.source],
      shown,
      expected: null,
      suspects: [],
      fix: null,
      symptoms: [],
      message: fill(SENTENCE, values),
      proof,
      basis
    }
  ];
}
function readGap(scale, score3, word2) {
  const [first2, other] = gradesOf(scale, score3);
  const [bound, above] = [scale.grades[first2], scale.grades[first2 - 1]];
  if (!bound || !above || other !== first2 - 1) return void 0;
  const isRounded = gradeAt(scale, round(score3, 0)) === other;
  return isRounded || gradeNamed(scale, word2) === other ? { bound, above, isRounded } : void 0;
}
function intervalOf({ from, to }) {
  const [low, high] = [from, to].map((bound) => bound?.replace(".", ","));
  if (low === void 0) return `\u2264 ${high ?? ""}`;
  return high === void 0 ? `\u2265 ${low}` : `${low}-${high}`;
}

// src/core/finding/look-findings.ts
function unexplainedFindings(unexplained) {
  return unexplained.flatMap(
    (one) => one.kind === "percent" ? [] : [one.kind === "efficiency" ? efficiencyFinding(one) : lookAt(one, UNEXPLAINED)]
  );
}
function efficiencyFinding(one) {
  const { table, cells, readings = [] } = one;
  const list = (language) => readings.map(({ name, value }) => `${name[language]} = ${showAmount(value, { decimals: 2, locale: "id" })}`).join("; ");
  if (readings.length === 0) return lookAt(one, UNEXPLAINED);
  const said = { shown: shownAt(table, cells[0]), list: { id: list("id"), en: list("en") } };
  return { ...lookAt(one, UNDERIVED, said), severity: "warning" };
}
var UNDERIVED = {
  id: "{cells} ({label}): efisiensi {shown} tidak dapat diturunkan dari angka tabel ini. Menurut rumus yang lazim: {list}. Tuliskan rumus yang dipakai, atau perbaiki angkanya.",
  en: "{cells} ({label}): the efficiency {shown} cannot be derived from the figures of this table. By the usual formulas: {list}. Say which formula is used, or correct the figure."
};
function truncatedFindings(checked2) {
  const columns = /* @__PURE__ */ new Map();
  for (const one of checked2) {
    if (one.note !== "truncated") continue;
    const { sheet, column } = one.relation.result;
    const key = `${sheet}!${column}`;
    columns.set(key, [...columns.get(key) ?? [], one]);
  }
  return [...columns.values()].flatMap(([first2, ...others]) => {
    if (!first2) return [];
    const { kind, table, result } = first2.relation;
    return [lookAt({ kind, table, cells: [result, ...others.map(({ relation }) => relation.result)] }, TRUNCATED)];
  });
}
var UNEXPLAINED = {
  id: "{cells} ({label}): {rule} ini tidak dapat diperiksa; tidak ada cara menghitung yang cocok dengan angka-angka di tabel ini.",
  en: "{cells} ({label}): this {rule} cannot be checked; no way of calculating it fits the figures of this table."
};
var TRUNCATED = {
  id: "{cells} ({label}): {rule} dipotong, bukan dibulatkan; angka di belakang koma yang terakhir bisa berbeda satu.",
  en: "{cells} ({label}): the {rule} is cut off instead of rounded; the last decimal may differ by one."
};
var BASIS3 = { id: "angka-angka tabel ini", en: "the figures of this table" };
function lookAt({ kind, table, cells }, sentence, values = {}) {
  const home = table.sheet.name;
  const [first2] = cells;
  const addresses = cells.map((cell2) => addressOf(cell2, home));
  const cell = addressOf(first2, home);
  const label = labelOf(table, first2);
  return {
    id: stableId(kind, cell, [home, ...cells.map((one) => shownAt(table, one))]),
    rule: kind,
    severity: "info",
    sheet: home,
    cell,
    cells: addresses,
    shown: shownAt(table, first2),
    expected: null,
    suspects: [],
    fix: null,
    symptoms: [],
    message: fill(sentence, { cells: shorten(addresses), label, rule: RULE_NAMES[kind], ...values }),
    proof: cells.slice(0, PROOF_LINES3).map((one) => ({ sign: "", cell: addressOf(one, home), label: labelOf(table, one), shown: shownAt(table, one) })),
    basis: BASIS3
  };
}
var PROOF_LINES3 = 20;
var MOST = 5;
function shorten(addresses) {
  return addresses.length <= MOST ? addresses.join(", ") : `${addresses.slice(0, MOST).join(", ")}, \u2026`;
}

// src/core/finding/evidence.ts
function gatherEvidence(checked2) {
  const tallies = /* @__PURE__ */ new Map();
  for (const one of checked2) {
    const { table } = one.relation;
    const tally2 = tallies.get(table) ?? { columns: /* @__PURE__ */ new Map(), sums: /* @__PURE__ */ new Map(), modes: /* @__PURE__ */ new Map() };
    tallies.set(table, tally2);
    count5(tally2, one);
  }
  return new Map([...tallies].map(([table, tally2]) => [table, evidenceOf(tally2)]));
}
var SUMS_DOWN = /* @__PURE__ */ new Set(["children-sum", "units-total", "grand-total", "section-total"]);
function count5({ columns, sums: sums2, modes }, { relation, status }) {
  const { row, column } = relation.result;
  if (relation.form === "linear" && relation.mode && relation.modeWhy && !modes.has(row)) {
    modes.set(row, { mode: relation.mode, modeWhy: relation.modeWhy });
  }
  if (status === "notCheckable") return;
  const held = status === "held" ? 1 : 0;
  const rules = columns.get(column) ?? /* @__PURE__ */ new Map();
  columns.set(column, rules);
  const tally2 = rules.get(relation.kind) ?? { rule: relation.kind, columns: /* @__PURE__ */ new Set(), held: 0, checked: 0 };
  rules.set(relation.kind, tally2);
  tally2.checked++;
  tally2.held += held;
  addColumnsBeside(relation, tally2.columns);
  if (!SUMS_DOWN.has(relation.kind)) return;
  const [before, all] = sums2.get(row) ?? [0, 0];
  sums2.set(row, [before + held, all + 1]);
}
function addColumnsBeside(relation, columns) {
  const { row, column, sheet } = relation.result;
  const add2 = ({ cell }) => {
    if (cell.row === row && cell.sheet === sheet && cell.column !== column) columns.add(cell.column);
  };
  relation.terms.forEach(add2);
  if (relation.form === "ratio") relation.denominators.forEach(add2);
}
function evidenceOf({ columns, sums: sums2, modes }) {
  return {
    ofColumn: (column) => [...columns.get(column)?.values() ?? []].map(({ rule, held, checked: checked2, columns: others }) => ({
      of: "role",
      by: "figures",
      rule,
      columns: [...others].sort((a, b) => a - b).map(columnLetters),
      held,
      checked: checked2
    })),
    ofRow: (row) => {
      const tally2 = sums2.get(row);
      return { ...modes.get(row), ...tally2 && { sums: tally2 } };
    }
  };
}

// src/core/finding/report-sheet.ts
function reportSheet(understood, { checked: checked2, cross, unexplained }, withRelations) {
  const evidence = gatherEvidence(checked2);
  return {
    name: understood.sheet.name,
    tables: understood.tables.map((table) => ({
      ...reportTable(table, evidence.get(table)),
      ...titled(titleOf(table, understood.tables))
    })),
    notUnderstood: understood.notUnderstood.map(({ area, reason }) => ({ range: areaToA1(area), reason })),
    ...withRelations ? { relations: [...checked2.map(reportRelation), ...cross.map(reportCross)] } : {},
    ...unexplained.length > 0 ? { unexplained: unexplained.map(reportUnexplained) } : {}
  };
}
function titled(title) {
  return title === void 0 ? {} : { title };
}
function reportUnexplained({ kind, table, cells }) {
  return { kind, cells: cells.map((cell) => addressOf(cell, table.sheet.name)) };
}
function reportTable(table, evidence) {
  return {
    range: areaToA1(table.area),
    header: [table.header.top + 1, table.header.bottom + 1],
    columns: table.columns.map((column) => reportColumn(column, evidence)),
    rows: table.rows.map((row) => reportRow(row, evidence)),
    why: table.why
  };
}
function reportColumn({ column, role, measure, period, path, horizon, why }, evidence) {
  return { column: columnLetters(column), role, measure, period, header: path, horizon, why: [...why, ...evidence?.ofColumn(column) ?? []] };
}
function reportRow({ row, kind, parent, unit, why, instead }, evidence) {
  const oneBased = (at2) => at2 === null ? null : at2 + 1;
  return { row: row + 1, kind, parent: oneBased(parent), unit: oneBased(unit), why, ...instead && { instead }, ...evidence?.ofRow(row) };
}
function reportRelation({ relation, status }) {
  const home = relation.table.sheet.name;
  const terms = relation.terms.map(({ cell, weight }) => [addressOf(cell, home), weight]);
  const below = relation.form === "ratio" ? relation.denominators.map(({ cell, weight }) => [addressOf(cell, home), weight]) : [];
  return {
    id: relation.id,
    kind: relation.kind,
    result: addressOf(relation.result, home),
    terms: [...terms, ...below],
    ...relation.form === "ratio" ? { ratio: relation.scale } : {},
    status,
    basis: relation.basis.en,
    rests: relation.basis
  };
}

// src/core/finding/doubt-finding.ts
function doubtFinding({ rule, table, cell, others, rows, total: total3 }) {
  const home = table.sheet.name;
  const address = addressOf(cell, home);
  const [other] = others;
  const shown = shownAt(table, cell);
  const values = {
    cell: address,
    label: labelOf(table, cell),
    shown,
    other: other ? addressOf(other, home) : "",
    otherShown: other ? shownAt(table, other) : "",
    places: others.slice(0, MOST_PLACES2).map((one) => addressOf(one, home)).join(", ") + (others.length > MOST_PLACES2 ? ", \u2026" : ""),
    more: others.length > 0 ? `, ${others.slice(0, MOST_PLACES2).map((one) => addressOf(one, home)).join(", ")}${others.length > MOST_PLACES2 ? ", \u2026" : ""}` : "",
    rows: String(rows),
    total: total3 ? showAmount(total3, { decimals: Math.min(2, scaleOf(total3)), locale: "id" }) : shown,
    column: address.replace(/\d+$/, ""),
    otherColumn: other ? addressOf(other, home).replace(/\d+$/, "") : ""
  };
  return {
    id: stableId(`plausibility.${rule}`, address, [home, shown, ...others.map((one) => shownAt(table, one))]),
    rule: "plausibility",
    severity: SEVERITY[rule],
    sheet: home,
    cell: address,
    cells: [address, ...others.map((one) => addressOf(one, home))],
    shown,
    expected: null,
    suspects: [],
    fix: null,
    symptoms: [],
    message: fill(DOUBTS[rule], values),
    proof: [cell, ...others].map((one) => ({
      sign: "",
      cell: addressOf(one, home),
      label: labelOf(table, one),
      shown: shownAt(table, one)
    })),
    basis: BASIS4
  };
}
var MOST_PLACES2 = 6;
var SEVERITY = {
  "realised-above-plan": "warning",
  "falls-back": "warning",
  "hidden-rows": "info",
  "no-explanation": "warning",
  "no-source": "warning",
  "result-without-money": "info",
  "money-without-result": "info",
  "no-target": "info",
  "copied-column": "info",
  "one-figure": "info"
};
var BASIS4 = { id: "kewajaran: mungkin benar, tetapi jarang", en: "plausibility: possible, but rare" };
var DOUBTS = {
  "realised-above-plan": {
    id: "Realisasi {label} ({cell}) seluruhnya {total} melebihi pagunya di {other}, {otherShown}.",
    en: "What was realised of {label} ({cell}), {total} in all, is above its budget in {other}, {otherShown}."
  },
  "result-without-money": {
    id: "{cell} ({label}): kinerja {shown} tercapai, tetapi belum ada anggaran yang direalisasikan ({other}).",
    en: "{cell} ({label}): {shown} was achieved, but no money was spent ({other})."
  },
  "money-without-result": {
    id: "{cell} ({label}): anggaran {otherShown} sudah direalisasikan ({other}), tetapi kinerjanya {shown}.",
    en: "{cell} ({label}): {otherShown} was spent ({other}), but the result is {shown}."
  },
  "no-target": {
    id: "{cell} ({label}): targetnya {shown}, tetapi ada realisasi {otherShown} ({other}); capaiannya tidak dapat dihitung.",
    en: "{cell} ({label}): the target is {shown}, but {otherShown} was realised ({other}); the achievement cannot be computed."
  },
  "copied-column": {
    id: "Kolom {column} dan {otherColumn} sama persis pada semua {rows} baris; mungkin yang satu disalin dari yang lain.",
    en: "Columns {column} and {otherColumn} are equal in all {rows} rows; one may have been copied from the other."
  },
  "one-figure": {
    id: "Kolom {column} berisi angka yang sama ({shown}) pada semua {rows} baris.",
    en: "Column {column} holds the same figure ({shown}) in all {rows} rows."
  },
  "falls-back": {
    id: "{cell} ({label}) {shown} lebih kecil daripada angka sampai periode sebelumnya di {other}, {otherShown}.",
    en: "{cell} ({label}) {shown} is less than the figure to the period before in {other}, {otherShown}."
  },
  "no-explanation": {
    id: "{rows} baris bertambah atau berkurang tanpa penjelasan: {cell} ({label}) {shown}{more}. Isi kolom penjelasannya.",
    en: "{rows} row(s) were raised or cut without an explanation: {cell} ({label}) {shown}{more}. Please fill in the explanation."
  },
  "no-source": {
    id: "{rows} baris bertambah atau berkurang tanpa sumber dana: {cell} ({label}) {shown}{more}. Isi kolom sumber dananya.",
    en: "{rows} row(s) were raised or cut without a source of funds: {cell} ({label}) {shown}{more}. Please fill in the source of funds."
  },
  "hidden-rows": {
    id: "{cell} ({label}) menjumlahkan juga {rows} baris yang disembunyikan ({places}).",
    en: "{cell} ({label}) also sums {rows} hidden row(s) ({places})."
  }
};

// src/core/finding/text-finding.ts
function textFinding(check2) {
  const { kind, cell, written: written2, expected, sources, sentence } = check2;
  if (check2.status !== "broken" || expected === void 0) return void 0;
  const home = cell.sheet;
  const address = addressOf(cell, home);
  const cells = sources.map((source) => addressOf(source, home));
  const values = {
    cell: address,
    written: written2,
    expected,
    sources: cells.join(", "),
    sentence: sentence.length > 90 ? `${sentence.slice(0, 87)}\u2026` : sentence
  };
  return {
    id: stableId(kind, address, [home, written2, sentence]),
    rule: kind,
    severity: "error",
    sheet: home,
    cell: address,
    cells: [.../* @__PURE__ */ new Set([address, ...cells])],
    shown: written2,
    expected,
    suspects: [],
    fix: null,
    symptoms: [],
    message: check2.counted ? fill(COUNTED, { ...values, names: String(check2.counted.names), rows: String(check2.counted.rows) }) : fill(TEXT_SENTENCES[kind], values),
    proof: [
      { sign: "", cell: address, label: values.sentence, shown: written2 },
      { sign: "=", cell: cells[0] ?? null, label: "", shown: expected }
    ],
    basis: TEXT_BASIS
  };
}
var TEXT_BASIS = {
  id: "angka dalam teks = angka di tabel",
  en: "figures in the text = figures in the tables"
};
var COUNTED = {
  id: "{cell} menyebut {written}, sedangkan tabel memuat {names} nama yang berbeda dalam {rows} baris.",
  en: "{cell} quotes {written}, but the table has {names} different names in {rows} rows."
};
var TEXT_SENTENCES = {
  words: {
    id: '{cell} menulis "{written}"; angka dan hurufnya berbeda. Menurut angkanya: {expected}.',
    en: '{cell} writes "{written}"; figure and words differ. By the figure: {expected}.'
  },
  "cross-table": {
    id: "{cell} menyebut {written}, sedangkan tabel menulis {expected} ({sources}).",
    en: "{cell} quotes {written}, but the table reads {expected} ({sources})."
  },
  percent: {
    id: "{cell} menyebut {written}, sedangkan menurut tabel {expected} ({sources}).",
    en: "{cell} quotes {written}, but by the table it is {expected} ({sources})."
  },
  remainder: {
    id: "{cell} menyebut sisa {written}, sedangkan selisih kedua angka dalam kalimat itu {expected}.",
    en: "{cell} quotes a remainder of {written}, but the two amounts of the sentence leave {expected}."
  },
  count: {
    id: "{cell} menyebut {written}, sedangkan tabel memuat {expected}.",
    en: "{cell} quotes {written}, but the table has {expected}."
  }
};

// src/core/scale/scales.ts
function grade(label, also, from, to) {
  return { label, also, from, to };
}
var PERINGKAT_KINERJA = {
  id: "peringkat-kinerja",
  name: { id: "Skala nilai peringkat kinerja", en: "Scale of performance ranks" },
  source: { id: "Permendagri 86/2017, lampiran formulir evaluasi", en: "Permendagri 86/2017, evaluation forms" },
  lowerBound: "included",
  decimals: null,
  range: { from: "-1000", to: "10000" },
  grades: [
    grade("Sangat Tinggi", ["ST"], "91", null),
    grade("Tinggi", ["T"], "76", "90"),
    grade("Sedang", ["S"], "66", "75"),
    grade("Rendah", ["R"], "51", "65"),
    grade("Sangat Rendah", ["SR"], null, "50")
  ]
};
var CAPAIAN_LKJIP = {
  id: "capaian-lkjip",
  name: { id: "Skala capaian kinerja LKjIP", en: "Scale of achievement in the LKjIP" },
  source: {
    id: "Permendagri 86/2017, dengan sebutan yang lazim dalam LKjIP",
    en: "Permendagri 86/2017, with the words usual in an LKjIP"
  },
  lowerBound: "included",
  decimals: null,
  range: { from: "-1000", to: "10000" },
  grades: [
    grade("Sangat Baik", [], "91", null),
    grade("Baik", [], "76", "90"),
    grade("Cukup", ["Cukup Baik"], "66", "75"),
    grade("Kurang", ["Kurang Baik"], "51", "65"),
    grade("Sangat Kurang", [], null, "50")
  ]
};
var AKIP = {
  id: "akip",
  name: { id: "Predikat nilai AKIP", en: "AKIP predicate" },
  source: { id: "PermenPANRB 88/2021", en: "PermenPANRB 88/2021" },
  lowerBound: "excluded",
  decimals: null,
  range: { from: "0", to: "100" },
  grades: [
    grade("AA", ["Sangat Memuaskan"], "90", null),
    grade("A", ["Memuaskan"], "80", "90"),
    grade("BB", ["Sangat Baik"], "70", "80"),
    grade("B", ["Baik"], "60", "70"),
    grade("CC", ["Cukup"], "50", "60"),
    grade("C", ["Kurang"], "30", "50"),
    grade("D", ["Sangat Kurang"], null, "30")
  ]
};
var IPP = {
  id: "ipp",
  name: { id: "Kategori Indeks Pelayanan Publik (PEKPPP)", en: "Category of the public service index (PEKPPP)" },
  source: {
    id: "Pedoman PEKPPP, sebagaimana tercetak dalam LKjIP",
    en: "PEKPPP guideline, as printed in LKjIP documents"
  },
  lowerBound: "excluded",
  decimals: null,
  range: { from: "0", to: "5" },
  grades: [
    grade("A", ["Pelayanan Prima"], "4.5", null),
    grade("A-", ["Sangat Baik"], "4", "4.5"),
    grade("B", ["Baik"], "3.5", "4"),
    grade("B-", ["Baik (Dengan Catatan)"], "3", "3.5"),
    grade("C", ["Cukup"], "2.5", "3"),
    grade("C-", ["Cukup (Dengan Catatan)"], "2", "2.5"),
    grade("D", ["Buruk"], "1.5", "2"),
    grade("E", ["Sangat Buruk"], "1", "1.5"),
    grade("F", ["Gagal"], null, "1")
  ]
};
var SKM = {
  id: "skm",
  name: { id: "Mutu pelayanan SKM (IKM)", en: "Service quality by community satisfaction (SKM)" },
  source: { id: "PermenPANRB 14/2017", en: "PermenPANRB 14/2017" },
  lowerBound: "included",
  decimals: 2,
  range: { from: "20", to: "100" },
  grades: [
    grade("A", ["Sangat Baik"], "88.31", "100"),
    grade("B", ["Baik"], "76.61", "88.3"),
    grade("C", ["Kurang Baik"], "65", "76.6"),
    grade("D", ["Tidak Baik"], null, "64.99")
  ]
};
var SKM_NRR = {
  id: "skm-nrr",
  name: { id: "Mutu unsur SKM (nilai 1-4)", en: "Quality of an element of the satisfaction survey (1 to 4)" },
  source: { id: "PermenPANRB 14/2017", en: "PermenPANRB 14/2017" },
  lowerBound: "included",
  decimals: 4,
  range: { from: "1", to: "4" },
  grades: [
    grade("A", ["Sangat Baik"], "3.5324", "4"),
    grade("B", ["Baik"], "3.0644", "3.532"),
    grade("C", ["Kurang Baik"], "2.6", "3.064"),
    grade("D", ["Tidak Baik"], null, "2.5996")
  ]
};
var PKO = {
  id: "pko",
  name: { id: "Predikat kinerja organisasi (PKO)", en: "Predicate of organisational performance (PKO)" },
  source: {
    id: "Sebagaimana tercetak dalam LKjIP; peraturan dasarnya belum dipastikan",
    en: "As printed in LKjIP documents; the regulation behind it is not established"
  },
  lowerBound: "excluded",
  decimals: null,
  range: { from: "0", to: "110" },
  grades: [
    grade("Istimewa", [], "100", null),
    grade("Baik", [], "80", "100"),
    grade("Butuh Perbaikan", [], "60", "80"),
    grade("Kurang", [], "20", "60"),
    grade("Sangat Kurang", [], null, "20")
  ]
};
var SCALES2 = [PERINGKAT_KINERJA, CAPAIAN_LKJIP, AKIP, IPP, SKM, SKM_NRR, PKO];

// src/core/narrative/graded-counts.ts
var COUNT = /(?<![\d.,]|rp\s?|rp\.\s?|tahun |triwulan |tw )\b(\d{1,4})(?![\d.,]*\d|\s*%|\s*persen)\s*(?:\([^()]*\)\s*)?(?:(?:buah|jenis)\s+)?(sub\s*kegiatan|kegiatan|program|indikator)?/gi;
var SCALES3 = [PERINGKAT_KINERJA, CAPAIAN_LKJIP];
var GRADES = SCALES3.flatMap(
  (scale) => scale.grades.map(({ label }, index3) => ({ scale, index: index3, label, pattern: new RegExp(`\\b${label}\\b`, "i") }))
);
var MAY_COUNT = new RegExp(`\\b(?:${GRADES.map(({ label }) => label).join("|")})\\b|\\d\\s*(?:%|persen)`, "i");
var CLAUSES = /[,;.\n]\s+|\n|\s+(?:dan|serta|sedangkan|sementara)\s+/;
function gradedCountsIn(text) {
  return MAY_COUNT.test(text) ? text.split(CLAUSES).flatMap((clause) => gradedCount(clause) ?? []) : [];
}
function dividedIn(text) {
  const found = /\bdari\s+(?:sebanyak\s+|total\s+|seluruh\s+)*(\d{1,4})\s*(?:\([^()]*\)\s*)?(?:sub\s*kegiatan|kegiatan|program|indikator)\b/i.exec(
    text
  );
  return found ? Number(found[1]) : void 0;
}
function gradedCount(clause) {
  const named3 = gradeIn(clause) ?? intervalIn(clause);
  if (!named3) return void 0;
  const rest = clause.replace(named3.written, " \u2026 ");
  const counts = [...rest.matchAll(COUNT)];
  const [found] = counts.some(([, , noun2]) => noun2) ? counts.filter(([, , noun2]) => noun2) : counts;
  if (!found || counts.length > 2) return void 0;
  const noun = found[2]?.toLowerCase().replace(/\s+/g, "");
  return {
    written: `${found[0].trim()} \u2026 ${named3.written.trim()}`,
    count: Number(found[1]),
    of: noun,
    readings: named3.readings,
    grade: named3.written.trim()
  };
}
function gradeIn(clause) {
  const said = /\b(?:ber)?(?:kategori|predikat|kriteria|peringkat)\b/i.test(clause);
  const found = GRADES.flatMap(({ scale: scale2, index: index4, label, pattern }) => {
    const at2 = pattern.exec(clause);
    return at2 && (said || label.startsWith("Sangat ") || at2.index === 0) ? [{ scale: scale2, index: index4, label, written: at2[0] }] : [];
  }).sort((a, b) => b.label.length - a.label.length);
  const [grade2] = found;
  if (!grade2) return void 0;
  const { scale, index: index3, written: written2 } = grade2;
  return {
    written: written2,
    readings: [(value) => gradeAt(scale, value) === index3, (value) => gradesOf(scale, value).at(-1) === index3]
  };
}
var NUMBER2 = String.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;
var LOOSE = String.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)?`;
var BETWEEN = new RegExp(`${LOOSE}\\s*(?:-|\u2013|\u2264|<|<=|s\\.?/?d\\.?|sampai(?: dengan)?|hingga)\\s*${NUMBER2}`, "i");
var ABOVE = new RegExp(`(?:>|di ?atas|lebih dari|melebihi)\\s*${NUMBER2}`, "i");
var FROM = new RegExp(`(?:\u2265|>=|minimal|paling sedikit)\\s*${NUMBER2}`, "i");
var BELOW = new RegExp(`(?:<|di ?bawah|kurang dari)\\s*${NUMBER2}`, "i");
var UP_TO = new RegExp(`(?:\u2264|<=|maksimal|paling banyak)\\s*${NUMBER2}`, "i");
function intervalIn(clause) {
  const bound = (text) => amount((text ?? "0").replace(",", "."));
  const between2 = BETWEEN.exec(clause);
  if (between2) {
    const [low, high] = [bound(between2[1]), bound(between2[2])];
    const next = PERINGKAT_KINERJA.grades.find(({ from }) => from !== null && compare(amount(from), low) === 0);
    const index3 = next ? PERINGKAT_KINERJA.grades.indexOf(next) : -1;
    const within3 = (value) => compare(value, low) >= 0 && compare(value, high) <= 0;
    return {
      written: between2[0],
      readings: index3 < 0 ? [within3] : [(value) => gradeAt(PERINGKAT_KINERJA, value) === index3, within3]
    };
  }
  const simple = [
    [ABOVE, (order2) => order2 > 0],
    [FROM, (order2) => order2 >= 0],
    [UP_TO, (order2) => order2 <= 0],
    [BELOW, (order2) => order2 < 0]
  ];
  for (const [pattern, fits2] of simple) {
    const found = pattern.exec(clause);
    if (found) return { written: found[0], readings: [(value) => fits2(compare(value, bound(found[1])))] };
  }
  return void 0;
}

// src/core/narrative/check-distribution.ts
function checkDistribution(parts2, tables) {
  const said = parts2.flatMap((part) => gradedCountsIn(part.text).map((one) => ({ ...one, part })));
  if (said.length === 0) return [];
  const noun = said.find(({ of }) => of !== void 0)?.of;
  const divided = parts2.flatMap(({ text }) => dividedIn(text) ?? [])[0];
  const ranked = samplesOf(tables, noun).map((sample) => ({ sample, held: heldIn(sample, said), whole: divided === sample.rows })).sort((a, b) => b.held - a.held || Number(b.whole) - Number(a.whole));
  const [best] = ranked;
  if (!best || !isTold(best, said.length)) return said.map((one) => outcome(one, "notCheckable"));
  const rivals = ranked.filter(({ held, whole }) => held === best.held && whole === best.whole).map(({ sample }) => sample);
  return said.map((one) => {
    if (rivals.some((sample) => holds2(sample, one))) return outcome(one, "held", best.sample);
    const counts = new Set(rivals.map((sample) => countIn(sample, one, 0)));
    const [count6] = counts;
    return counts.size === 1 && count6 !== void 0 ? outcome(one, "broken", best.sample, count6) : outcome(one, "notCheckable");
  });
}
function isTold({ held, whole }, all) {
  if (held === all) return true;
  return held >= 2 ? held * 2 > all : held * 2 >= all && whole;
}
function heldIn(sample, said) {
  return said.filter((one) => holds2(sample, one)).length;
}
function holds2(sample, one) {
  return one.readings.some((_, reading) => {
    const count6 = countIn(sample, one, reading);
    const unmeasured = one.readings[reading]?.(ZERO) === true ? sample.rows - sample.values.length : 0;
    return one.count === count6 || one.count === count6 + unmeasured;
  });
}
function countIn({ values }, { readings }, reading) {
  return values.filter(({ value }) => readings[reading]?.(value)).length;
}
function outcome({ part, written: written2, readings, grade: grade2 }, status, sample, count6) {
  const cells = sample?.values.filter(({ value }) => readings[0]?.(value)).map(({ cell }) => cell) ?? [];
  return {
    kind: "count",
    status,
    cell: part.cell,
    written: written2,
    expected: count6 === void 0 ? void 0 : `${String(count6)} (${grade2})`,
    sources: [...new Map(cells.map((cell) => [refKey(cell), cell])).values()].slice(0, MOST_SOURCES),
    sentence: part.text
  };
}
var MOST_SOURCES = 12;
function samplesOf(tables, noun) {
  return tables.flatMap((table) => {
    const rows = table.rows.filter((row) => isCounted(row, noun));
    return table.columns.filter(({ role }) => role === "percent").map((column) => ({ values: rows.flatMap((row) => valueAt(table, row, column) ?? []), rows: rows.length })).filter(({ values }) => values.length > 0);
  });
}
function isCounted({ kind, owner, indicator }, noun) {
  if (noun === "indikator") return indicator !== "" && kind !== "header";
  if (noun !== void 0) return kind === noun && owner === null;
  return kind === "subkegiatan" || kind === "item";
}
function valueAt(table, row, { column }) {
  const own3 = table.figure(row.row, column);
  const places = own3 ? [row.row] : table.rows.filter(({ owner }) => owner === row.row).map((one) => one.row);
  const [place, ...more] = places.filter((at2) => table.figure(at2, column) !== void 0);
  const figure2 = place === void 0 || more.length > 0 ? void 0 : table.figure(place, column);
  return figure2 && place !== void 0 ? { cell: { sheet: table.sheet.name, row: place, column }, value: figure2.value } : void 0;
}

// src/core/narrative/quantities.ts
var MONEY = /(?:-\s*)?\bRp\.?\s*-?\(?\d[\d.,]*\d?(?:,-)?\)?(?:\s*(?:ribu|juta|miliar|milyar|triliun|trilyun)\b)?/gi;
var PERCENT = /-?\d{1,4}(?:[.,]\d+)?\s*(?:%|persen\b)/gi;
var COUNT2 = /\b(\d{1,4})\s*(?:\([^()]*\)\s*)?(program|sub\s*kegiatan|kegiatan)\b/gi;
var SPELLED = /(\d[\d.,]*\d|\d)(?:,-)?\s*\(\s*([a-z][a-z\s/,-]{2,200}?)\s*\)/gi;
function quantitiesIn(text) {
  const style = detectStyle([...text.matchAll(MONEY)].map(([written2]) => written2));
  const money = [...text.matchAll(MONEY)].flatMap((found) => quantity("money", found, style) ?? []);
  const percents = [...text.matchAll(PERCENT)].flatMap((found) => quantity("percent", found, style) ?? []);
  return [...money, ...percents, ...countsIn(text)].sort((a, b) => a.at - b.at);
}
function quantity(kind, found, style) {
  const written2 = found[0].replace(/[.,]+$/, "").trim();
  const figure2 = parseFigureText(written2.replace(/\s*persen$/i, "%").replace(/,-\)?$/, ""), style);
  if (figure2.kind !== "number") return void 0;
  return {
    kind,
    written: written2,
    at: found.index ?? 0,
    value: figure2.value,
    slack: slackOf2(figure2.decimals),
    of: void 0,
    some: false
  };
}
function slackOf2(decimals) {
  if (decimals === 0) return amount(0);
  const unit = decimals > 0 ? divide(amount(1), amount(10n ** BigInt(decimals)), decimals) : amount(10n ** BigInt(-decimals));
  return divide(unit, amount(2), Math.max(0, decimals) + 1);
}
function countsIn(text) {
  return [...text.matchAll(COUNT2)].map((found) => ({
    kind: "count",
    written: found[0],
    at: found.index,
    value: amount(found[1] ?? "0"),
    slack: amount(0),
    of: (found[2] ?? "").toLowerCase().replace(/\s+/g, ""),
    some: SOME.test(text.slice(found.index + found[0].length)) || AMONG.test(text.slice(0, found.index))
  }));
}
var SOME = /^\s+(?:yang\s+(?!terdiri|meliputi|mencakup|terbagi|dijabarkan|tersebar|dilaksanakan|ada\b)|belum|tidak|telah|sudah|mencapai|dengan|ber[a-z]+|memperoleh|masuk|termasuk|di ?antaranya|prioritas|lainnya|unggulan|strategis|utama|pendukung|baru\b|lebih|kurang|memiliki|capaian)/i;
var AMONG = /(?:di ?antaranya|hanya|terdapat|sisanya|masih|ada)(?:\s+(?:ada|terdapat|sebanyak))?\s*$/i;
function spelledIn(text) {
  return [...text.matchAll(SPELLED)].flatMap(([written2, digits2 = "", words2 = ""]) => {
    const said = parseTerbilang(words2);
    const figure2 = parseFigureText(digits2, "id");
    if (said === null || figure2.kind !== "number" || /^[ivxlc]+$/i.test(words2.trim())) return [];
    const plain2 = toPlain(figure2.value);
    return plain2.includes(".") ? [] : [{ written: written2, words: words2, figure: BigInt(plain2), said }];
  });
}
function sentencesOf(text) {
  return text.split(/(?<=[^\d\s][.;!?]|\d[;!?]|\d\.(?=\s+[A-Z]))\s+(?!\d)|\n+/).filter((part) => part.trim() !== "" && !/^rp\.?$/i.test(part.trim()));
}
function significantDigits(value) {
  return isZero(value) ? 0 : toPlain(abs(value)).replace(".", "").replace(/^0+|0+$/g, "").length;
}

// src/core/narrative/check-text.ts
function checkText(text, cell, index3) {
  const base2 = { cell, sources: [] };
  const spelled = spelledIn(text).map(({ written: written2, figure: figure2, said }) => {
    const held = figure2 === said;
    return {
      ...base2,
      kind: "words",
      status: held ? "held" : "broken",
      written: written2,
      expected: held ? void 0 : terbilang(figure2),
      sentence: written2
    };
  });
  return [...spelled, ...sentencesOf(text).flatMap((sentence) => checkSentence(sentence, cell, index3))];
}
function checkSentence(sentence, cell, index3) {
  const quantities = quantitiesIn(sentence);
  const money = quantities.filter(({ kind }) => kind === "money");
  const found = new Map(money.map((one) => [one, index3.money(one)]));
  const context = { sentence, cell, index: index3, money, found };
  return [
    ...money.map((one) => checkMoney(one, context)),
    ...quantities.filter(({ kind }) => kind === "percent").flatMap((one) => checkPercent(one, context) ?? []),
    ...checkCounts(
      quantities.filter(({ kind }) => kind === "count"),
      context
    )
  ];
}
function checked(kind, one, { sentence, cell }, outcome2) {
  return { kind, cell, written: one.written, expected: void 0, sources: [], sentence, ...outcome2 };
}
var TELLING_DIGITS = 5;
function checkMoney(one, context) {
  const { found, index: index3 } = context;
  const figures = found.get(one) ?? [];
  if (figures.length > 0)
    return checked("cross-table", one, context, {
      status: "held",
      sources: figures.slice(0, 3).map(({ cell }) => cell)
    });
  const rest = differenceIn(one, context);
  if (rest === "held") return checked("remainder", one, context, { status: "held" });
  if (rest) return checked("remainder", one, context, { status: "broken", expected: rupiah(rest) });
  if (significantDigits(one.value) < TELLING_DIGITS || !isZero(one.slack))
    return checked("cross-table", one, context, { status: "notCheckable" });
  const near = index3.near(one);
  const values = new Set(near.map(({ value }) => rupiah(value)));
  const [expected] = values;
  if (values.size !== 1 || expected === void 0)
    return checked("cross-table", one, context, { status: "notCheckable" });
  return checked("cross-table", one, context, {
    status: "broken",
    expected,
    sources: near.slice(0, 3).map(({ cell }) => cell)
  });
}
function differenceIn(one, { money, sentence }) {
  if (!/\b(sisa|selisih|tersisa)\b/i.test(sentence)) return void 0;
  const others = money.filter((other) => other !== one);
  const differences3 = others.flatMap(
    (a) => others.filter((b) => b !== a && compare(a.value, b.value) > 0).map((b) => subtract(a.value, b.value))
  );
  if (differences3.some((value) => compare(value, one.value) === 0)) return "held";
  const slips = differences3.filter(
    (value) => typingCause(one.value, value) !== "unknown" && significantDigits(value) >= TELLING_DIGITS
  );
  return slips.length === 1 ? slips[0] : void 0;
}
function checkPercent(one, context) {
  const { money } = context;
  const quotients = money.flatMap(
    (a) => money.filter((b) => b !== a && !isZero(b.value)).map((b) => percentOf(a.value, b.value))
  );
  if (quotients.some((value) => agree(one.value, value, roomOf(one))))
    return checked("percent", one, context, { status: "held" });
  const rows = [...rowsOf(context), ...context.index.named(context.sentence)];
  const percents = rows.flatMap((figures) => figures.filter(({ role }) => role === "percent"));
  const same = percents.filter(({ value }) => agree(one.value, value, roomOf(one)));
  if (same.length > 0)
    return checked("percent", one, context, { status: "held", sources: same.slice(0, 3).map(({ cell }) => cell) });
  const slips = percentSlips(one, context);
  if (slips)
    return checked("percent", one, context, {
      status: "broken",
      expected: percentage(slips.value, one),
      sources: [slips.cell]
    });
  const quotient3 = onlyQuotient(context);
  if (quotient3)
    return checked("percent", one, context, {
      status: "broken",
      expected: percentage(quotient3.value, one),
      sources: quotient3.sources
    });
  return rows.length > 0 || money.length > 1 ? checked("percent", one, context, { status: "notCheckable" }) : void 0;
}
function percentSlips(one, { index: index3, sentence }) {
  const named3 = index3.named(sentence);
  const [figures] = named3;
  const decimals = decimalsOf(one);
  if (named3.length !== 1 || !figures || decimals !== PERCENT_DECIMALS) return void 0;
  const percents = figures.filter(({ role }) => role === "percent");
  const digits2 = (value) => multiply(round(value, decimals), amount(10 ** decimals));
  const near = percents.filter(({ value }) => typingCause(digits2(one.value), digits2(value)) !== "unknown");
  const candidates = near.length > 0 ? near : percents;
  return new Set(candidates.map(({ value }) => percentage(value, one))).size === 1 ? candidates[0] : void 0;
}
var PERCENT_DECIMALS = 2;
function decimalsOf({ slack }) {
  return isZero(slack) ? 0 : Math.max(0, scaleOf(slack) - 1);
}
function percentOf(a, b) {
  return multiply(divide(a, b, 12), HUNDRED);
}
function roomOf({ slack, value }) {
  return isZero(slack) && scaleOf(value) === 0 ? HALF2 : add(slack, slack);
}
var HALF2 = { units: 5, scale: 1, big: null };
function rowsOf({ found, index: index3 }) {
  const figures = [...found.values()].flat();
  const rows = new Map(figures.map((figure2) => [`${figure2.cell.sheet}!${String(figure2.cell.row)}`, figure2]));
  return [...rows.values()].map(({ table, row }) => index3.ofRow(table, row.row));
}
function onlyQuotient({
  money,
  found
}) {
  if (money.length !== 2) return void 0;
  const [first2, second] = money.map((one) => found.get(one) ?? []);
  for (const a of first2 ?? []) {
    for (const b of second ?? []) {
      if (a.table !== b.table || a.row.row !== b.row.row) continue;
      const [plan, realised] = a.role === "plan" ? [a, b] : [b, a];
      if (plan.role !== "plan" || realised.role !== "realised" || isZero(plan.value)) continue;
      return { value: percentOf(realised.value, plan.value), sources: [realised.cell, plan.cell] };
    }
  }
  return void 0;
}
function checkCounts(counts, context) {
  const levels = counts.filter((one) => one.of !== void 0 && !one.some);
  const isOf2 = (one, table) => context.index.counts(one.of).some((count6) => count6.table === table && [count6.rows, count6.names].includes(toNumber(one.value)));
  const tables = new Set(levels.flatMap(({ of }) => context.index.counts(of).map(({ table }) => table)));
  const best = [...tables].map((table) => ({ table, held: levels.filter((one) => isOf2(one, table)).length })).sort((a, b) => b.held - a.held)[0];
  return levels.map((one) => {
    if (!best || best.held === 0 || levels.length < 2 && !isOf2(one, best.table))
      return checked("count", one, context, { status: "notCheckable" });
    if (isOf2(one, best.table)) return checked("count", one, context, { status: "held" });
    const count6 = context.index.counts(one.of).find(({ table }) => table === best.table);
    return checked(
      "count",
      one,
      context,
      count6 ? { status: "broken", expected: [.../* @__PURE__ */ new Set([count6.names, count6.rows])].join(" / "), counted: count6 } : { status: "notCheckable" }
    );
  });
}
function rupiah(value) {
  return `Rp ${showAmount(value, { decimals: Math.min(2, scaleOf(value)), locale: "id" })}`;
}
function percentage(value, written2) {
  return `${showAmount(abs(value), { decimals: decimalsOf(written2), locale: "id" })}%`;
}

// src/core/narrative/figure-index.ts
function indexFigures(tables) {
  const all = tables.flatMap(figuresOf3);
  const money = all.filter(({ role, value }) => role !== "percent" && compare(abs(value), abs(ZERO_ISH)) > 0).sort((a, b) => compare(a.value, b.value));
  const byLength = groupBy(money, ({ value }) => String(wholeDigits(value)));
  const names = groupBy(
    all.filter(({ row }) => squash(row.label).length >= TELLING_NAME),
    ({ row }) => squash(row.label)
  );
  const byRow = groupBy(all, ({ table, row }) => rowKey(table, row.row));
  return {
    money: ({ value, slack }) => within(money, value, slack),
    near: ({ value }) => {
      const length = wholeDigits(value);
      return [length - 1, length, length + 1].flatMap((one) => byLength.get(String(one)) ?? []).filter((figure2) => SLIPS2.has(typingCause(value, figure2.value)));
    },
    ofRow: (table, row) => byRow.get(rowKey(table, row)) ?? [],
    named: (sentence) => {
      const text = squash(sentence);
      const met = [...names.keys()].filter((name) => text.includes(name));
      const longest = met.filter((name) => !met.some((other) => other !== name && other.includes(name)));
      return longest.map((name) => names.get(name) ?? []);
    },
    counts: (level) => tables.map((table) => countRows(table, level)).filter(({ rows }) => rows > 0)
  };
}
var TELLING_NAME = 20;
var ZERO_ISH = { units: 999, scale: 0, big: null };
var SLIPS2 = /* @__PURE__ */ new Set(["transposed-digits", "wrong-digit", "dropped-digit", "added-digit"]);
function figuresOf3(table) {
  const columns = table.columns.flatMap(({ column, role, measure }) => {
    const kind = role === "percent" ? "percent" : measure !== "rp" ? void 0 : role === "target" || role === "before" || role === "after" ? "plan" : role === "realised" || role === "total" ? "realised" : "other";
    return kind ? [{ column, kind }] : [];
  });
  return table.rows.flatMap(
    (row) => columns.flatMap(({ column, kind }) => {
      const figure2 = table.figure(row.row, column);
      return figure2 ? [{ table, row, cell: { sheet: table.sheet.name, row: row.row, column }, value: figure2.value, role: kind }] : [];
    })
  );
}
function within(sorted, value, slack) {
  const low = subtract(value, slack);
  let start2 = 0;
  for (let end = sorted.length; start2 < end; ) {
    const middle2 = start2 + end >> 1;
    if (compare(sorted[middle2]?.value ?? value, low) < 0) start2 = middle2 + 1;
    else end = middle2;
  }
  const found = [];
  for (let at2 = start2; at2 < sorted.length; at2++) {
    const figure2 = sorted[at2];
    if (!figure2 || compare(subtract(figure2.value, value), slack) > 0) break;
    found.push(figure2);
  }
  return found;
}
function wholeDigits(value) {
  return toPlain(abs(value)).split(".")[0]?.length ?? 0;
}
function rowKey(table, row) {
  return `${table.sheet.name}!${String(table.area.top)}:${String(row)}`;
}
function countRows(table, level) {
  const rows = table.rows.filter(({ kind }) => kind === level);
  return {
    table,
    rows: rows.length,
    names: new Set(rows.map(({ label }) => label.toLowerCase().replace(/[^a-z0-9]/g, ""))).size
  };
}

// src/core/narrative/check-narrative.ts
function checkNarrative(sheets, tables) {
  const texts = sheets.flatMap(
    (sheet) => textsOf(
      sheet,
      tables.filter((table) => table.sheet === sheet)
    )
  );
  if (texts.length === 0) return [];
  const index3 = indexFigures(tables);
  return [
    ...texts.flatMap(({ text, row, column, sheet }) => checkText(text, { sheet, row, column }, index3)),
    ...blocksOf(texts).flatMap((block) => checkDistribution(block, tables))
  ];
}
var NEAR = 3;
function blocksOf(texts) {
  const blocks = [];
  let last3;
  for (const one of texts) {
    const { text, sheet, row, column } = one;
    const part = { text, cell: { sheet, row, column } };
    if (last3?.sheet === sheet && row - last3.row <= NEAR && !startsCount(text)) blocks.at(-1)?.push(part);
    else blocks.push([part]);
    last3 = one;
  }
  return blocks;
}
function startsCount(text) {
  return dividedIn(text) !== void 0;
}
var QUOTES = /\bRp\.?\s*-?\d|\d\s*(?:%|persen\b)|\d\s*\(\s*[a-z]{3}|\b\d{1,4}\s*(?:\([^()]*\)\s*)?(?:program|sub\s*kegiatan|kegiatan)\b/i;
function textsOf(sheet, tables) {
  return sheet.rows.flatMap(
    (cells, row) => (cells ?? []).flatMap((cell, column) => {
      if (typeof cell?.value !== "string" || !/\d/.test(cell.value)) return [];
      if (!QUOTES.test(cell.value) && gradedCountsIn(cell.value).length === 0) return [];
      return isFigureCell(tables, row, column) ? [] : [{ sheet: sheet.name, row, column, text: cell.value }];
    })
  );
}
function isFigureCell(tables, row, column) {
  return tables.some((table) => {
    if (row < table.header.top || row > table.area.bottom) return false;
    const own3 = table.columns.find((one) => one.column === column);
    return row <= table.header.bottom || own3 !== void 0 && !WORDY.has(own3.role);
  });
}
var WORDY = /* @__PURE__ */ new Set([
  "label",
  "indicator",
  "note",
  "source",
  "other",
  "words",
  "location"
]);

// src/core/plausibility/columns-in-doubt.ts
var TELLING_ROWS = 8;
function columnsInDoubt(table) {
  return [...copied(table), ...oneFigure(table), ...fallingBack(table)];
}
function copied(table) {
  const percents = table.columns.filter(({ role }) => role === "percent");
  return percents.flatMap(
    (column, index3) => percents.slice(index3 + 1).flatMap((other) => {
      let first2;
      let rows = 0;
      let telling = 0;
      for (const { row } of recordRows(table)) {
        const [one, two] = [table.figure(row, column.column), table.figure(row, other.column)];
        if (!one || !two) continue;
        if (compare(one.value, two.value) !== 0) return [];
        first2 ??= row;
        rows++;
        if (!isRound(one)) telling++;
      }
      if (first2 === void 0 || telling < TELLING_ROWS) return [];
      const [cell, others] = [at(table, first2, column), [at(table, first2, other)]];
      return [{ rule: "copied-column", table, cell, others, total: void 0, rows }];
    })
  );
}
function oneFigure(table) {
  return table.columns.flatMap((column) => {
    if (column.role !== "realised" && column.role !== "total") return [];
    let first2;
    let rows = 0;
    for (const { row } of recordRows(table)) {
      const figure2 = table.figure(row, column.column);
      if (!figure2) continue;
      first2 ??= { row, figure: figure2 };
      rows++;
      if (isRound(first2.figure) || compare(figure2.value, first2.figure.value) !== 0) return [];
    }
    if (!first2 || rows < TELLING_ROWS) return [];
    return [{ rule: "one-figure", table, cell: at(table, first2.row, column), others: [], total: void 0, rows }];
  });
}
function fallingBack(table) {
  const running = table.columns.filter(
    ({ role, horizon, span }) => (role === "realised" || role === "total") && horizon === "current" && span?.cumulative === true
  );
  const steps = running.flatMap(
    (column, index3) => running.slice(index3 + 1).filter((later) => later.measure === column.measure && (later.span?.to ?? 0) > (column.span?.to ?? 0)).slice(0, 1).map((later) => [column, later])
  );
  return steps.flatMap(
    ([column, later]) => figuresIn(table, column).flatMap(({ row, figure: figure2 }) => {
      const next = table.figure(row, later.column);
      return next && compare(next.value, figure2.value) < 0 ? [
        {
          rule: "falls-back",
          table,
          cell: at(table, row, later),
          others: [at(table, row, column)],
          total: void 0,
          rows: 1
        }
      ] : [];
    })
  );
}
function figuresIn(table, { column }) {
  return recordRows(table).flatMap(({ row }) => {
    const figure2 = table.figure(row, column);
    return figure2 ? [{ row, figure: figure2 }] : [];
  });
}
function isRound({ value }) {
  return isZero(value) || value.scale === 0 && value.big === null && (value.units === 1 || value.units === 100);
}
function at(table, row, { column }) {
  return { sheet: table.sheet.name, row, column };
}

// src/core/plausibility/hidden-rows.ts
function hiddenInSums(checked2) {
  const told3 = /* @__PURE__ */ new Map();
  for (const { relation } of checked2) {
    const { table, result, terms } = relation;
    const { hiddenRows } = table.sheet;
    if (relation.form !== "linear" || hiddenRows.size === 0 || hiddenRows.has(result.row) || told3.has(table)) continue;
    const hidden = terms.map(({ cell }) => cell).filter(({ row, column }) => hiddenRows.has(row) && !isZero(table.figure(row, column)?.value ?? ZERO));
    const isDown = terms.some(({ cell }) => cell.row !== result.row);
    if (!isDown || hidden.length === 0 || hidden.length === terms.length) continue;
    told3.set(table, {
      rule: "hidden-rows",
      table,
      cell: result,
      others: hidden,
      total: void 0,
      rows: hidden.length
    });
  }
  return [...told3.values()];
}

// src/core/capaian/pairs.ts
function findPairs(table) {
  return ["k", "rp"].flatMap((measure) => {
    const sums2 = thisYear(table, measure, ["total"]);
    const totals = sums2.filter((column) => isRealisedTotal(table, column));
    const parts2 = thisYear(table, measure, ["target"]);
    const whole = [...sums2, ...parts2].filter(isPlannedTotal).sort((a, b) => a.path.length - b.path.length)[0];
    const targets = parts2.length > 1 && whole ? [whole] : parts2;
    const plain2 = thisYear(table, measure, ["realised"]);
    const singles = [...totals, ...plain2].map((column) => [column]);
    const quarters = quartersOf(table, measure);
    const realised = singles.length > 0 ? singles : quarters ? [quarters] : [];
    const standIn = singles.length > 0 && quarters ? { quarters } : {};
    return realised.flatMap((columns) => targets.map((target) => ({ measure, target, realised: columns, ...standIn })));
  });
}
var PLANNED = /\b(target|pagu|anggaran|rencana|dpa|rka|alokasi)\b/;
var REALISED = /realis|serap|capai|spj|sp2d|salur|terpakai|penggunaan/;
function isPlannedTotal({ path }) {
  const words2 = fold(path.join(" "));
  return /\b(jumlah|total)\b/.test(fold(path.at(-1) ?? "")) && PLANNED.test(words2) && !REALISED.test(words2);
}
function isRealisedTotal(table, { path, measure }) {
  const words2 = fold(path.join(" "));
  if (REALISED.test(words2)) return true;
  if (PLANNED.test(words2)) return false;
  return table.columns.some((column) => column.role === "realised" && column.period !== null && column.measure === measure);
}
function measureGroup(measure) {
  if (measure === "rp") return "rp";
  return measure === "k" || measure === "index" || measure === "count" ? "k" : void 0;
}
function measureInWords({ path }) {
  const leaf = fold(path.at(-1) ?? "");
  if (/\b(rp|keuangan|anggaran|dana)\b/.test(leaf)) return "rp";
  return /\b(k|kinerja)\b/.test(leaf) ? "k" : void 0;
}
function measureOf2(column) {
  return column.measure === null ? measureInWords(column) : measureGroup(column.measure);
}
function thisYear(table, measure, roles) {
  return table.columns.filter(
    (column) => roles.includes(column.role) && column.horizon === "current" && (column.period === null || column.period === "year") && (column.span === null || column.span.cumulative || column.span.to - column.span.from === 11) && measureOf2(column) === measure
  );
}
function quartersOf(table, measure) {
  const quarters = table.columns.filter(
    (column) => column.role === "realised" && column.horizon === "current" && column.period?.startsWith("q") && measureOf2(column) === measure
  );
  const [first2, ...rest] = quarters.sort((a, b) => (a.period ?? "").localeCompare(b.period ?? ""));
  if (!first2 || ![first2, ...rest].every(({ period }, index3) => period === `q${index3 + 1}`)) return void 0;
  return [first2, ...rest];
}

// src/core/plausibility/rows-in-doubt.ts
function rowsInDoubt(table, only) {
  const pairs2 = findPairs(table);
  const money = pairs2.find(({ measure }) => measure === "rp");
  const result = pairs2.find(({ measure }) => measure === "k");
  const rows = only ? [...only].sort((a, b) => a - b).flatMap((row) => leavesOf(table).get(row) ?? []) : [...leavesOf(table).values()];
  return [
    ...money && isSpent(money) ? rows.flatMap((row) => isReceipt(table, row) ? [] : aboveBudget(table, money, row)) : [],
    ...money && result ? rows.flatMap((row) => apart2(table, { money, result }, row)) : [],
    ...result ? rows.flatMap((row) => withoutTarget2(table, result, row)) : []
  ];
}
function leavesOf(table) {
  const known5 = leaves.get(table.rows);
  if (known5) return known5;
  const parents = new Set(table.rows.map(({ parent }) => parent));
  const own3 = new Map(recordRows(table).flatMap((row) => parents.has(row.row) ? [] : [[row.row, row]]));
  leaves.set(table.rows, own3);
  return own3;
}
var leaves = /* @__PURE__ */ new WeakMap();
function isSpent({ target, realised }) {
  const says = ({ path }, words2) => words2.test(fold(path.join(" ")));
  return says(target, /\b(pagu|anggaran|dpa|alokasi|dana|belanja)\b/) && realised.every((column) => says(column, /\b(realisasi|serapan|penyerapan|spj|sp2d)\b/));
}
var RECEIPT = /\b(pendapatan|penerimaan|pajak|pbb|retribusi|pad)\b/;
var SPENDING = /\b(belanja|program|kegiatan|pengeluaran)\b/;
var TITLE_ROWS2 = 6;
function isReceipt(table, row) {
  for (let at2 = row; at2; at2 = at2.parent === null ? void 0 : rowAt(table, at2.parent)) {
    if (/^(4|6\.1)(\.|$)/.test(at2.code ?? "")) return true;
    const label = fold(at2.label);
    if (SPENDING.test(label)) return false;
    if (RECEIPT.test(label)) return true;
  }
  const title = titleOf2(table);
  return RECEIPT.test(title) && !SPENDING.test(title);
}
function titleOf2({ sheet, area }) {
  const textOf2 = (row) => (sheet.rows[row] ?? []).map((cell) => String(cell?.value ?? "")).join(" ").trim();
  const words2 = [];
  for (let row = area.top - 1; row >= Math.max(0, area.top - TITLE_ROWS2); row--) {
    const text = textOf2(row);
    if (text === "" && words2.length > 0) break;
    if (text !== "") words2.push(text);
  }
  return fold(words2.join(" "));
}
function aboveBudget(table, { target, realised }, { row }) {
  const planned = table.figure(row, target.column)?.value;
  const spent = totalOf2(table, realised, row);
  if (planned === void 0 || spent === void 0 || compare(spent, planned) <= 0 || sign(planned) < 0) return [];
  const sizeOf2 = ({ column }) => table.figure(row, column)?.value ?? ZERO;
  const [largest, ...rest] = [...realised].sort((a, b) => compare(sizeOf2(b), sizeOf2(a)));
  if (!largest) return [];
  const others = [target, ...rest].map(({ column }) => cellOf2(table, row, column));
  return [{ ...doubt("realised-above-plan", table, cellOf2(table, row, largest.column), others), total: spent }];
}
function apart2(table, { money, result }, { row }) {
  const planned = table.figure(row, money.target.column)?.value;
  const spent = totalOf2(table, money.realised, row);
  const reached = totalOf2(table, result.realised, row);
  if (planned === void 0 || spent === void 0 || reached === void 0 || isZero(planned)) return [];
  const cells = [cellOf2(table, row, result.realised[0].column), cellOf2(table, row, money.realised[0].column)];
  if (isZero(spent) && sign(reached) > 0) return [doubt("result-without-money", table, cells[0], [cells[1]])];
  return isZero(reached) && sign(spent) > 0 ? [doubt("money-without-result", table, cells[0], [cells[1]])] : [];
}
function withoutTarget2(table, { target, realised }, { row }) {
  const planned = table.figure(row, target.column)?.value;
  const reached = totalOf2(table, realised, row);
  if (planned === void 0 || reached === void 0 || !isZero(planned) || isZero(reached)) return [];
  return [doubt("no-target", table, cellOf2(table, row, target.column), [cellOf2(table, row, realised[0].column)])];
}
function totalOf2(table, columns, row) {
  const figures = columns.flatMap(({ column, measure }) => {
    const operand = readOperand(table, row, column);
    if (operand.state === "known") return [operand.value];
    return operand.state === "blank" && operand.dash && measure === "rp" ? [ZERO] : [];
  });
  return figures.length === 0 ? void 0 : sum(figures);
}
function cellOf2(table, row, column) {
  return { sheet: table.sheet.name, row, column };
}
function doubt(rule, table, cell, others) {
  return { rule, table, cell, others, total: void 0, rows: 1 };
}

// src/core/plausibility/unexplained-changes.ts
var USED = 0.5;
function unexplainedChanges(table) {
  const deltas2 = table.columns.filter(({ role, measure }) => role === "delta" && measure === "rp");
  const [delta, ...more] = deltas2;
  if (!delta || more.length > 0) return [];
  const changed = lowestRows(table).filter(({ row }) => {
    const figure2 = table.figure(row, delta.column);
    return figure2 !== void 0 && !isZero(figure2.value);
  });
  return table.columns.filter(isReason).flatMap((column) => {
    const open = changed.filter(({ row }) => !isFilled2(table, row, column));
    const [first2, ...others] = open.map(({ row }) => ({ sheet: table.sheet.name, row, column: delta.column }));
    if (!first2 || changed.length - open.length < USED * changed.length) return [];
    return [
      {
        rule: column.role === "source" ? "no-source" : "no-explanation",
        table,
        cell: first2,
        others,
        total: void 0,
        rows: open.length
      }
    ];
  });
}
function isReason({ role, path }) {
  return role === "source" || role === "note" && path.some((text) => /\b(penjelasan|alasan)\b/.test(fold(text)));
}
function lowestRows(table) {
  const parents = new Set(table.rows.map(({ parent }) => parent));
  return recordRows(table).filter(({ row, kind }) => !parents.has(row) && kind !== "unit");
}
function isFilled2(table, row, { column }) {
  const merge = table.sheet.merges.find((area) => areaContains(area, row, column));
  return /[a-z0-9]/i.test(table.text(merge?.top ?? row, merge?.left ?? column));
}

// src/core/plausibility/find-doubts.ts
function findDoubts(tables, checked2, off) {
  if (off.has("plausibility")) return [];
  const inTables = tables.flatMap((table) => [
    ...rowsInDoubt(table),
    ...columnsInDoubt(table),
    ...unexplainedChanges(table)
  ]);
  return [...inTables, ...hiddenInSums(checked2)].filter(({ rule }) => !off.has(rule));
}

// src/core/settings/settings.ts
var DEFAULT_SETTINGS = {
  scales: SCALES2,
  policies: {
    average: "FLAT",
    negative: "N1",
    zeroTarget: "empty",
    cap: null,
    pkoCap: "110",
    efficiency: "none",
    unmeasured: "leave",
    predicateScale: PERINGKAT_KINERJA.id
  },
  tolerance: { truncated: true, units: 0 },
  colours: { error: "red", warning: "amber", info: "blue", note: "violet" },
  rulesOff: [],
  templates: [
    "Mohon dicek terhadap SP2D.",
    "Mohon dilampirkan data dukung.",
    "Mohon dijelaskan selisihnya.",
    "Mohon disesuaikan dengan DPA.",
    "Mohon disesuaikan dengan Perjanjian Kinerja."
  ]
};
var POLICY_CHOICES = {
  average: ["FLAT", "TREE", "KEGIATAN"],
  negative: ["N1", "N2"],
  zeroTarget: ["empty", "zero", "cap"],
  efficiency: ["none", "E1", "E2", "E3", "E4"],
  unmeasured: ["leave", "zero"]
};
var MOST_UNITS = 9;

// src/core/table/grid.ts
function plainText2(cell) {
  if (cell === void 0) return "";
  return typeof cell.value === "string" ? tidy(cell.value) : String(cell.value);
}
function makeGrid(sheet) {
  const merges = mergesByRow(sheet.merges);
  const merge = (row, column) => merges.get(row)?.find((area) => column >= area.left && column <= area.right);
  const own3 = (row, column) => {
    const cell = sheet.rows[row]?.[column];
    return cell !== void 0 && isBlank(cell) ? void 0 : cell;
  };
  const shown = (row, column) => {
    const area = merge(row, column);
    return area ? own3(area.top, area.left) : own3(row, column);
  };
  const filled2 = /* @__PURE__ */ new Map();
  return {
    sheet,
    rowCount: sheet.rows.length,
    columnCount: sheet.columnCount,
    own: own3,
    shown,
    text: (row, column) => plainText2(shown(row, column)),
    merge,
    filled(row) {
      const known5 = filled2.get(row);
      if (known5) return known5;
      const columns = [];
      sheet.rows[row]?.forEach((cell, column) => {
        if (cell !== void 0 && !isBlank(cell)) columns.push(column);
      });
      filled2.set(row, columns);
      return columns;
    }
  };
}
function clipGrid(grid, area) {
  const isInside = (row, column) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  const own3 = (row, column) => isInside(row, column) ? grid.own(row, column) : void 0;
  const shown = (row, column) => isInside(row, column) ? grid.shown(row, column) : void 0;
  const filled2 = /* @__PURE__ */ new Map();
  return {
    ...grid,
    rowCount: Math.min(grid.rowCount, area.bottom + 1),
    own: own3,
    shown,
    text: (row, column) => plainText2(shown(row, column)),
    merge: (row, column) => isInside(row, column) ? grid.merge(row, column) : void 0,
    filled(row) {
      const known5 = filled2.get(row);
      if (known5) return known5;
      const columns = grid.filled(row).filter((column) => isInside(row, column));
      filled2.set(row, columns);
      return columns;
    }
  };
}
function isBlank(cell) {
  return typeof cell.value === "string" && cell.formula === void 0 && (cell.value === "" || tidy(cell.value) === "");
}
function mergesByRow(merges) {
  const byRow = /* @__PURE__ */ new Map();
  for (const area of merges) {
    for (let row = area.top; row <= area.bottom; row++) {
      const list = byRow.get(row);
      if (list) list.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}

// src/core/relation/averages.ts
var ROWS2 = ["all", "planned", "kegiatan", "subkegiatan", "program", "averages", "leaves"];
var POLICIES = ["table", "section"].flatMap(
  (scope) => ROWS2.flatMap(
    (rows) => [true, false].flatMap(
      (indicators) => [false, true].map((blankAsZero) => ({ name: `${scope}/${rows}${indicators ? "+" : ""}${blankAsZero ? "/0" : ""}`, rows, indicators, scope, blankAsZero }))
    )
  )
);
function averageRelations(table, rules) {
  const averages = table.rows.filter((row) => row.kind === "average");
  const parents = parentMeans(table, rules);
  const policies = parents.length > 0 ? [...POLICIES].sort((a, b) => Number(b.rows === "program") - Number(a.rows === "program")) : POLICIES;
  const relations = [];
  for (const group2 of groupByLabel(table, averages)) relations.push(...averagesOf(table, group2, { averages, policies }));
  return [...withSums(table, relations, rules, averages), ...parents, ...totalMeans(table, policies)];
}
function withSums(table, relations, rules, averages) {
  const sums2 = averages.flatMap(
    (row) => rules.filter((rule) => rule.kind === "quarters-sum" && readOperand(table, row.row, rule.result.column).state === "known").map((rule) => sumInRow(table, rule, row)).filter((relation) => check(relation).status === "held")
  );
  const summed = new Set(sums2.map((relation) => refKey(relation.result)));
  return [...relations.filter((relation) => !summed.has(refKey(relation.result))), ...sums2];
}
function sumInRow(table, rule, { row }) {
  const at2 = (column) => ({ sheet: table.sheet.name, row, column: column.column });
  return {
    id: `${rule.kind}:${table.sheet.name}!${row}:${rule.result.column}`,
    kind: rule.kind,
    form: "linear",
    table,
    result: at2(rule.result),
    terms: rule.terms.map(([column, weight]) => ({ cell: at2(column), weight })),
    basis: rule.basis,
    blank: "missing"
  };
}
function groupByLabel(table, rows) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const label = fold(rowText(table, row.row)).replace(/\d+/g, "#");
    groups2.set(label, [...groups2.get(label) ?? [], row]);
  }
  return [...groups2.values()];
}
function rowText(table, row) {
  const words2 = [];
  for (let column = table.area.left; column <= table.area.right; column++) {
    const cell = cellAt(table.sheet, row, column);
    if (typeof cell?.value === "string" && table.cell(row, column).kind === "text") words2.push(plainText2(cell));
  }
  return words2.join(" ");
}
function bestPolicy(table, group2, { averages, policies }) {
  const columns = columnsWithFigures(table, group2);
  let best;
  for (const policy of policies) {
    const relations = group2.flatMap((row) => columns.flatMap((column) => mean(table, policy, { row, column, group: group2, averages })));
    const held = relations.filter((relation) => check(relation).status === "held").length;
    if (held > (best?.held ?? 0)) best = { policy, relations, held };
  }
  return best;
}
function columnsWithFigures(table, group2) {
  return table.columns.filter((column) => group2.some((row) => readOperand(table, row.row, column.column).state === "known"));
}
function averagesOf(table, group2, { averages, policies }) {
  const columns = columnsWithFigures(table, group2);
  let best = bestPolicy(table, group2, { averages, policies });
  const ratios2 = ratioAverages(table, group2, columns);
  const ratiosHeld = ratios2.filter((relation) => check(relation).status === "held").length;
  if (ratiosHeld > (best?.held ?? 0)) best = { relations: ratios2, held: ratiosHeld };
  return best?.relations ?? undisputed(group2.flatMap((row) => columns.map((column) => policies.flatMap((policy) => mean(table, policy, { row, column, group: group2, averages })))));
}
function undisputed(cells) {
  return cells.flatMap((readings) => {
    const [first2] = readings;
    const expected = new Set(readings.map((relation) => check(relation).expected).map((value) => value === void 0 ? "" : toPlain(value)));
    return first2 && first2.terms.length >= 2 && expected.size === 1 ? [first2] : [];
  });
}
function totalMeans(table, policies) {
  const totals = table.rows.filter(({ kind }) => kind === "total");
  return totals.flatMap((row) => {
    const says = isAverageLabel(rowText(table, row.row));
    return table.columns.filter(isMeaned).flatMap((column) => {
      const means = policies.flatMap((policy) => mean(table, policy, { row, column, group: totals, averages: [] })).filter(({ terms }) => terms.length >= 2);
      const held = means.find((relation) => check(relation).status === "held");
      return held ? [held] : says && column.role === "percent" ? means.slice(0, 1) : [];
    });
  });
}
function isMeaned({ role, measure }) {
  return role === "percent" || measure === "percent" || measure === "index" && role !== "weight";
}
function mean(table, policy, { row, column, group: group2, averages }) {
  if (readOperand(table, row.row, column.column).state === "blank") return [];
  const terms = sourceRows(table, policy, { row, group: group2, averages }).map((member) => ({ cell: { sheet: table.sheet.name, row: member.row, column: column.column }, weight: 1 }));
  if (terms.length === 0) return [];
  return [
    {
      id: `average:${table.sheet.name}!${row.row}:${column.column}`,
      kind: "average",
      form: "mean",
      table,
      result: { sheet: table.sheet.name, row: row.row, column: column.column },
      terms: policy.blankAsZero ? terms : terms.filter(({ cell }) => readOperand(table, cell.row, cell.column).state !== "blank"),
      basis: {
        id: `rata-rata ${WHICH_ID[policy.rows] ?? policy.rows}${policy.scope === "section" ? " di bagian ini" : ""}, kebijakan yang dipakai tabel ini`,
        en: `mean of ${WHICH_EN[policy.rows] ?? policy.rows}${policy.scope === "section" ? " of this part" : ""}, the policy that this table keeps`
      },
      blank: "missing",
      blankAsZero: policy.blankAsZero
    }
  ];
}
function sourceRows(table, policy, { row, group: group2, averages }) {
  const above = group2.filter((other) => other.row < row.row).at(-1)?.row ?? -1;
  const from = policy.scope === "section" ? above : -1;
  const source = policy.rows === "averages" ? averages.filter((other) => !group2.includes(other)) : members(table, policy);
  return source.filter((member) => member.row > from && member.row < row.row);
}
var WHICH_ID = {
  all: "semua baris",
  planned: "baris program, kegiatan dan sub kegiatan",
  kegiatan: "baris kegiatan",
  subkegiatan: "baris sub kegiatan",
  program: "baris program",
  averages: "baris rata-rata",
  leaves: "baris rincian terbawah"
};
var WHICH_EN = {
  all: "all rows",
  planned: "the program, kegiatan and sub kegiatan rows",
  kegiatan: "the kegiatan rows",
  subkegiatan: "the sub kegiatan rows",
  program: "the program rows",
  averages: "the average rows",
  leaves: "the lowest rows"
};
function members(table, policy) {
  const records2 = recordRows(table);
  const byRow = new Map(records2.map((row) => [row.row, row]));
  const parents = new Set(records2.map((row) => row.parent));
  return records2.filter((row) => {
    if (row.kind === "indicator" && row.owner === null) return policy.rows === "all" || policy.rows === "leaves";
    const owner = row.kind === "indicator" ? byRow.get(row.owner ?? -1) : row;
    if (!owner || row.kind === "indicator" && !policy.indicators) return false;
    if (policy.rows === "all") return true;
    if (policy.rows === "planned") return !["unit", "urusan", "bidang"].includes(owner.kind);
    return policy.rows === "leaves" ? !parents.has(owner.row) : owner.kind === policy.rows;
  });
}
function parentMeans(table, rules) {
  const records2 = recordRows(table).filter((row) => row.kind !== "indicator");
  const childrenOf3 = /* @__PURE__ */ new Map();
  for (const row of records2) if (row.parent !== null) childrenOf3.set(row.parent, [...childrenOf3.get(row.parent) ?? [], row]);
  const direct = (row) => childrenOf3.get(row.row) ?? [];
  const lowest = (row) => direct(row).flatMap((child) => childrenOf3.has(child.row) ? lowest(child) : [child]);
  return table.columns.filter((column) => column.role === "percent").flatMap((column) => {
    const rule = rules.find(({ result, form }) => result === column && form !== "linear");
    if (rule?.kind === "weighted" || rule?.kind === "share") return [];
    const sources = rule && !rule.leaves ? [...rule.terms.map(([term]) => term), ...rule.denominator ? [rule.denominator] : []] : [];
    const divides = (row) => sources.some((source) => readOperand(table, row.row, source.column).state !== "blank");
    const parents = records2.filter((row) => readOperand(table, row.row, column.column).state === "known" && !divides(row));
    const readings = [[direct, DIRECT], [lowest, LOWEST]].map(([below, basis]) => meansBelow(table, { column, parents, below, basis }));
    const best = readings.sort((x2, y) => y.held - x2.held)[0];
    return best && best.held >= 2 && best.held * 10 >= best.relations.length * 6 ? best.relations : [];
  });
}
function meansBelow(table, { column, parents, below, basis }) {
  const relations = parents.flatMap((row) => {
    const terms = below(row).filter((child) => readOperand(table, child.row, column.column).state === "known");
    return terms.length > 0 ? [{ ...meanOf(table, column, row, terms), basis }] : [];
  });
  return { relations, held: relations.filter((relation) => check(relation).status === "held").length };
}
var DIRECT = { id: "rata-rata rincian langsungnya", en: "mean of its direct children" };
var LOWEST = { id: "rata-rata semua rincian terbawah di dalamnya", en: "mean of all the lowest rows in it" };
function meanOf(table, { column }, { row }, children) {
  const sheet = table.sheet.name;
  return {
    id: `average:${sheet}!${row}:${column}`,
    kind: "average",
    form: "mean",
    table,
    result: { sheet, row, column },
    terms: children.map((child) => ({ cell: { sheet, row: child.row, column }, weight: 1 })),
    basis: DIRECT,
    blank: "missing",
    blankAsZero: false
  };
}
function ratioAverages(table, group2, columns) {
  const target = table.columns.find((column) => column.role === "target" && column.horizon === "current" && column.measure === "rp");
  const realised = table.columns.find((column) => column.role === "total" && column.horizon === "current" && column.measure === "rp");
  if (!target || !realised) return [];
  const roots = recordRows(table).filter((row) => row.kind === "program");
  const sheet = table.sheet.name;
  const cells = (column) => roots.map((row) => ({ cell: { sheet, row: row.row, column: column.column }, weight: 1 }));
  return group2.flatMap(
    (row) => columns.filter((column) => column.measure === "rp").map((column) => ({
      id: `average:${sheet}!${row.row}:${column.column}`,
      kind: "average",
      form: "ratio",
      table,
      result: { sheet, row: row.row, column: column.column },
      terms: cells(column.role === "percent" ? realised : column),
      denominators: cells(target),
      scale: 100,
      basis: { id: "persentase dari jumlah seluruh program", en: "percentage of the sums over all programs" },
      blank: "zero"
    }))
  );
}

// src/core/relation/footers.ts
function footerRelations(table) {
  const totals = table.rows.filter((row) => row.kind === "total");
  return totals.flatMap((row, index3) => {
    const above = totals[index3 - 1];
    const whole = totals.slice(0, index3).filter((other) => !isFooter(table, other)).at(-1);
    return above && whole && isFooter(table, row) ? footerOf(table, row, { above, whole }) : [];
  });
}
function isFooter(table, row) {
  return row.kind === "total" && spansOf(table, row).length >= 2;
}
function spansOf(table, { row }) {
  const periods = table.columns.filter((column) => column.period !== null);
  if (periods.length === 0) return [];
  return table.sheet.merges.filter(
    (merge) => merge.top === row && merge.bottom === row && merge.right > merge.left && periods.some((column) => column.column === merge.left) && readOperand(table, row, merge.left).state !== "blank"
  );
}
function footerOf(table, row, { above, whole }) {
  const spans = spansOf(table, row);
  const grouped = spans.map((span) => sumOf2(table, row.row, span.left, termsAbove(table, above, span)));
  const years = table.columns.filter((column) => column.measure === "rp" && column.period === null && readOperand(table, row.row, column.column).state === "known").flatMap((column) => yearOf(table, column, { row, whole, spans }));
  return [...grouped.filter((relation) => relation.terms.length > 0), ...years];
}
function termsAbove(table, above, span) {
  const cells = [];
  for (let column = span.left; column <= span.right; column++) {
    if (readOperand(table, above.row, column).state !== "blank") cells.push({ sheet: table.sheet.name, row: above.row, column });
  }
  return cells;
}
function yearOf(table, column, { row, whole, spans }) {
  const sheet = table.sheet.name;
  const repeated = sumOf2(table, row.row, column.column, [{ sheet, row: whole.row, column: column.column }], "mirror");
  if (column.horizon !== "plan" && column.role !== "total") return [repeated];
  return [sumOf2(table, row.row, column.column, spans.map((span) => ({ sheet, row: row.row, column: span.left })), "year-total"), repeated];
}
function sumOf2(table, row, column, cells, kind = "section-total") {
  const sheet = table.sheet.name;
  return {
    id: `${kind}:${sheet}!${row}:${column}`,
    kind,
    form: "linear",
    table,
    result: { sheet, row, column },
    terms: cells.map((cell) => ({ cell, weight: 1 })),
    basis: kind === "mirror" ? { id: "mengulang jumlah di atasnya", en: "repeats the total above" } : { id: "sel gabung = jumlah sel di atasnya atau di sampingnya", en: "a merged cell is the sum of the cells above or beside it" },
    blank: "zero"
  };
}

// src/core/table/tree.ts
function nest(records2, reading) {
  const parents = /* @__PURE__ */ new Map();
  const stack = [];
  for (const { row } of records2) {
    const depth = reading.depths.get(row) ?? 0;
    while (stack.length > 0 && (stack.at(-1)?.depth ?? 0) >= depth) stack.pop();
    parents.set(row, stack.at(-1)?.row ?? null);
    stack.push({ row, depth });
  }
  return fromParents(records2.map(({ row }) => row), parents);
}
function withParents(records2, tree, said) {
  if (said.size === 0) return tree;
  const parents = new Map(tree.parents);
  for (const [row, parent] of said) {
    if (!parents.has(row) || parent !== null && !parents.has(parent)) continue;
    const below = parent === null ? void 0 : stepBelow(parents, row, parent);
    if (below !== void 0) parents.set(below, parents.get(row) ?? null);
    parents.set(row, parent);
  }
  return fromParents(records2.map((record2) => record2.row), parents);
}
function stepBelow(parents, row, other) {
  let at2 = other;
  for (let step2 = 0; at2 !== null && step2 <= parents.size; step2++) {
    const parent = parents.get(at2) ?? null;
    if (parent === row) return at2;
    at2 = parent;
  }
  return void 0;
}
function fromParents(rows, parents) {
  const children = /* @__PURE__ */ new Map();
  const roots = [];
  for (const row of rows) {
    const parent = parents.get(row) ?? null;
    if (parent === null) roots.push(row);
    else append2(children, parent, row);
  }
  return { parents, children, roots };
}
function summands(tree, rows, hasFigures) {
  return rows.flatMap((row) => hasFigures(row) ? [row] : summands(tree, tree.children.get(row) ?? [], hasFigures));
}
function scoreTree(tree, facts, columns, moneyAt) {
  const hasFigures = (row) => (facts.get(row)?.money.length ?? 0) > 0;
  let score3 = 0;
  for (const [parent, children] of tree.children) {
    if (!hasFigures(parent)) continue;
    const terms = summands(tree, children, hasFigures);
    if (terms.length === 0) continue;
    for (const column of columns) score3 += verdict(parent, terms, column, moneyAt);
  }
  return score3;
}
function verdict(parent, terms, column, moneyAt) {
  const stated2 = moneyAt(parent, column);
  if (stated2 === void 0) return 0;
  let total3 = ZERO;
  for (const term of terms) total3 = add(total3, moneyAt(term, column) ?? ZERO);
  if (isZero(stated2) && isZero(total3)) return 0;
  return compare(stated2, total3) === 0 ? 1 : -1;
}
function adoptByTotalRow(records2, tree, columns, moneyAt) {
  const [first2, ...others] = tree.roots;
  if (first2 === void 0 || others.length === 0) return tree;
  const facts = new Map(records2.map((fact) => [fact.row, fact]));
  const hasFigures = (row) => (facts.get(row)?.money.length ?? 0) > 0;
  if (!hasFigures(first2) || (tree.children.get(first2)?.length ?? 0) > 0) return tree;
  const terms = summands(tree, others, hasFigures);
  if (terms.length === 0) return tree;
  const verdicts = columns.map((column) => verdict(first2, terms, column, moneyAt));
  const held = verdicts.filter((value) => value > 0).length;
  const broken = verdicts.filter((value) => value < 0).length;
  const namesake = facts.get(first2)?.label === facts.get(others[0] ?? -1)?.label;
  if (held === 0 || (namesake ? held < broken : held <= broken)) return tree;
  const parents = new Map(tree.parents);
  for (const other of others) parents.set(other, first2);
  return fromParents(records2.map(({ row }) => row), parents);
}
function append2(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

// src/core/relation/evidence.ts
function weighEvidence(results) {
  const evidence = { checked: 0, held: 0, telling: 0, digits: 0, slips: 0 };
  for (const one of results) {
    if (one.status === "notCheckable" || one.note === "convention") continue;
    evidence.checked++;
    if (one.status === "broken") {
      if (isSlip2(one)) evidence.slips++;
      continue;
    }
    evidence.held++;
    const digits2 = digitsOf2(one);
    if (digits2 === 0) continue;
    evidence.telling++;
    evidence.digits += digits2;
  }
  return evidence;
}
var SURE_DIGITS = 10;
function isProvenByRest({ checked: checked2, held, telling, digits: digits2 }) {
  return checked2 - held === 1 && telling >= 2 && digits2 >= SURE_DIGITS;
}
function isProvenBySome(results) {
  const { telling, digits: digits2 } = weighEvidence(results);
  const broken = results.filter(({ status }) => status === "broken");
  return telling >= 2 && digits2 >= SURE_DIGITS && broken.length <= telling + 1 && (broken.every(isNearSum) || meet(broken));
}
function meet(broken) {
  const [first2, ...others] = broken.map(({ relation }) => new Set(cellsOf(relation).map(refKey)));
  return first2 !== void 0 && [...first2].some((key) => others.every((keys) => keys.has(key)));
}
function isNearSum(one) {
  const { stated: stated2, expected, relation } = one;
  if (stated2 === void 0 || expected === void 0) return false;
  const parts2 = filled(relation.table, relation.terms).map(toNumber);
  const [is, should] = [toNumber(stated2), toNumber(expected)];
  if (parts2.length < 3) return isSlip2(one);
  return is >= Math.max(...parts2) && is > should * 0.5 && is < should * 2;
}
function digitsOf2({ relation, stated: stated2, expected }) {
  if (stated2 === void 0 || expected === void 0 || isZero(stated2)) return 0;
  const digits2 = significant(stated2);
  if (relation.form === "ratio") return digits2 === "1" ? 0 : digits2.length;
  if (relation.form === "computed") return filled(relation.table, relation.terms).some((value) => significant(value) === digits2) ? 0 : digits2.length;
  if (relation.form === "product") return filled(relation.table, relation.terms).some((value) => significant(value) === "1") ? 0 : digits2.length;
  return filled(relation.table, relation.terms).filter((value) => !isZero(value)).length < 2 ? 0 : digits2.length;
}
function filled(table, terms) {
  return terms.flatMap(({ cell }) => {
    const operand = readOperand(table, cell.row, cell.column);
    return operand.state === "known" ? [operand.value] : [];
  });
}
function significant(value) {
  return toPlain(abs(value)).replace(".", "").replace(/^0+/, "").replace(/0+$/, "");
}
function isSlip2({ stated: stated2, expected }) {
  if (stated2 === void 0 || expected === void 0) return false;
  const decimals = Math.max(stated2.scale, expected.scale);
  const [a, b] = [plain(stated2, decimals), plain(expected, decimals)];
  if (b.replace(/^0+/, "").length < FEWEST_DIGITS) return false;
  let start2 = 0;
  while (start2 < a.length && a[start2] === b[start2]) start2++;
  const [restA, restB] = [a.slice(start2), b.slice(start2)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
var FEWEST_DIGITS = 4;
function plain(value, decimals) {
  const [whole = "", part = ""] = toPlain(value).split(".");
  return whole + part.padEnd(decimals, "0");
}

// src/core/relation/column-sum.ts
function hasFigure(table, row, column) {
  return readOperand(table, row, column.column).state !== "blank" || table.cell(row, column.column).kind === "dash";
}
function sumRelation(table, kind, of) {
  const { column } = of.column;
  const sheet = table.sheet.name;
  const stated2 = hasFigure(table, of.result, of.column);
  const said = of.terms.some((row) => hasFigure(table, row, of.column));
  if (of.terms.length === 0 || !stated2 || !said) return [];
  return [
    {
      id: `${kind}:${sheet}!${of.result}:${column}`,
      kind,
      form: "linear",
      table,
      result: { sheet, row: of.result, column },
      terms: of.terms.map((row) => ({ cell: { sheet, row, column }, weight: 1 })),
      basis: kind === "children-sum" ? { id: "induk = jumlah rincian langsungnya (Permendagri 86/2017; pagu dianggarkan pada sub kegiatan)", en: "a parent is the sum of its direct children (Permendagri 86/2017; budgets stand on sub kegiatan)" } : { id: "baris jumlah = jumlah seluruh bagian", en: "a total row is the sum of all parts" },
      blank: "zero"
    }
  ];
}

// src/core/relation/statement.ts
var NEAREST = 8;
var LONGEST2 = 14;
function balanceReadings(row, { majors, figures, totals }) {
  const near = majors.slice(-NEAREST);
  const pairs2 = near.flatMap(
    (a, i2) => near.slice(i2 + 1).flatMap((b) => [
      { terms: [a], less: [b] },
      { terms: [a, b], less: [] }
    ])
  );
  return [...pairs2, ...sameNames(totals), ...tails(figures.filter((other) => other.row < row.row))];
}
function sameNames(totals) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const { row, label } of totals) {
    const stem = fold(label).split(" ").slice(0, 3).join(" ");
    groups2.set(stem, [...groups2.get(stem) ?? [], row]);
  }
  return [...groups2.values()].filter((rows) => rows.length >= 3).map((terms) => ({ terms, less: [] }));
}
function tails(figures) {
  const readings = [];
  for (let count6 = 2; count6 <= Math.min(LONGEST2, figures.length); count6++)
    readings.push({ terms: figures.slice(-count6).map(({ row }) => row), less: [] });
  return readings;
}

// src/core/relation/totals.ts
function totalRelations(table, tree, context) {
  const rows = table.rows.filter((row) => (row.kind === "total" || row.kind === "subtotal") && !isFooter(table, row));
  const top = summands(tree, tree.roots, context.hasFigures);
  const second = top.flatMap((row) => summands(tree, tree.children.get(row) ?? [], context.hasFigures));
  const figures = table.rows.filter((row) => context.hasFigures(row.row) || rows.includes(row));
  const deciding = [...context.columns, ...context.counts.filter(({ measure }) => measure === "rp")];
  const relations = [];
  rows.forEach((row, index3) => {
    const unit = unitAbove(table, row);
    const ofUnit = unit && !context.hasFigures(unit.row) ? summands(tree, tree.children.get(unit.row) ?? [], context.hasFigures).filter((term) => term < row.row) : [];
    const named3 = unit !== void 0 && fold(row.label).includes(fold(unit.label));
    const readings = readingsOf(row, { index: index3, rows, top, second, kinds: context.kinds, ofUnit, named: named3, figures });
    const best = chooseReading(table, row, readings, deciding.length > 0 ? deciding : context.counts);
    if (!best) return;
    relations.push(...relationsOf(table, row, best, context.columns), ...countRelations(table, row, best, context.counts));
  });
  return relations;
}
function unitAbove(table, row) {
  return table.rows.filter((other) => other.kind === "unit" && other.row < row.row).at(-1);
}
function readingsOf(row, { index: index3, rows, top, second, kinds, ofUnit, named: named3, figures }) {
  const totals = rows.slice(0, index3);
  const before = totals.map((other) => other.row);
  const since = before.at(-1) ?? -1;
  if (isBalanceLabel(row.label)) {
    const majors = [...before, ...[...top, ...second].filter((term) => term < row.row)].sort((a, b) => a - b);
    return balanceReadings(row, { majors, figures, totals }).map((reading) => ({ kind: "surplus", ...reading }));
  }
  const units = (terms) => terms.length > 0 && terms.every((term) => kinds.get(term) === "unit");
  const grand = { kind: units(top) ? "units-total" : "grand-total", terms: top, less: [] };
  const above = { kind: "grand-total", terms: top.filter((term) => term < row.row), less: [] };
  const section = { kind: "section-total", terms: top.filter((term) => term > since && term < row.row), less: [] };
  const ofTotals = { kind: "grand-total", terms: before, less: [] };
  const carried = { kind: "grand-total", terms: [...before.slice(-1), ...section.terms], less: [] };
  const lastTwo = { kind: "grand-total", terms: before.slice(-2), less: [] };
  const isLast = index3 === rows.length - 1 && row.kind !== "subtotal";
  const sections = rows.slice(0, index3).filter((other) => other.kind === "subtotal" || !isBalanceLabel(other.label)).length;
  const unit = { kind: "section-total", terms: ofUnit, less: [] };
  const upper = !isLast && section.terms.length === 0 && before.length > 1;
  const last3 = sections >= 2 ? [ofTotals, grand, above, section] : [grand, above, ofTotals, section];
  const order2 = named3 ? [unit, section] : upper ? [lastTwo, ofTotals, unit, above, grand] : isLast ? last3 : [section, unit, above, ofTotals, grand];
  return [...order2, ...before.length > 1 ? [carried, lastTwo] : []].filter(({ terms }) => terms.length > 0);
}
function chooseReading(table, row, readings, columns) {
  let best;
  for (const reading2 of readings) {
    const results = relationsOf(table, row, reading2, columns).map((relation) => check(relation)).filter(({ stated: stated2 }) => stated2 !== void 0 && !isZero(stated2));
    const evidence2 = weighEvidence(results);
    const score3 = evidence2.held * 2 - results.length;
    if (best === void 0 || score3 > best.score) best = { reading: reading2, score: score3, evidence: evidence2 };
  }
  if (!best || !isBalanceLabel(row.label) || best.score > 0) return best?.reading;
  const { evidence, reading } = best;
  return evidence.digits >= SURE_DIGITS && evidence.held * 2 >= evidence.checked ? reading : namedBalance(table, row);
}
var PARTS = [
  [/^\(?(surplus|defisit)\b/, /^(jumlah )?pendapatan( daerah)?$/, /^(jumlah )?belanja( daerah)?$/, -1],
  [/^pembiayaan net+o\b/, /^(jumlah )?penerimaan pembiayaan( daerah)?$/, /^(jumlah )?pengeluaran pembiayaan( daerah)?$/, -1],
  [/^(silpa|sisa lebih pembiayaan)\b/, /^\(?(surplus|defisit)\b/, /^pembiayaan net+o\b/, 1],
  [/^\(?surplus ?\/? ?\(?defisit\)?( dari operasi)?$/, /^(jumlah |total )?pendapatan\b/, /^(jumlah |total )?beban\b/, -1],
  [/^ekuitas( dana)?$/, /^(jumlah|total) aset$/, /^(jumlah|total) kewajiban$/, -1],
  [/^arus kas (bersih|neto)\b/, /^(jumlah|total) arus (kas )?masuk\b/, /^(jumlah|total) arus (kas )?keluar\b/, -1],
  [/^saldo (kas )?akhir\b/, /^\(?(kenaikan|penurunan)\b.*\bkas\b/, /^saldo (kas )?awal\b/, 1]
];
function namedBalance(table, { row, label }) {
  const above = (name) => table.rows.filter((other) => other.row < row && name.test(fold(other.label))).at(-1)?.row;
  for (const [name, one, other, sign2] of PARTS) {
    const [first2, second] = [above(one), above(other)];
    if (!name.test(fold(label)) || first2 === void 0 || second === void 0) continue;
    return { kind: "surplus", terms: sign2 === 1 ? [first2, second] : [first2], less: sign2 === 1 ? [] : [second] };
  }
  return void 0;
}
function relationsOf(table, row, { kind, terms, less }, columns) {
  const taken = new Set(less);
  return columns.flatMap(
    (column) => sumRelation(table, kind, { result: row.row, terms: [...terms, ...less], column }).map((relation) => ({
      ...relation,
      terms: relation.terms.map((term) => taken.has(term.cell.row) ? { ...term, weight: -1 } : term)
    }))
  );
}
function countRelations(table, row, reading, counts) {
  if (reading.terms.length + reading.less.length < 2) return [];
  const checked2 = relationsOf(table, row, reading, counts).map((relation) => ({ relation, one: check(relation) }));
  const results = checked2.map(({ one }) => one).filter(({ stated: stated2 }) => stated2 !== void 0 && !isZero(stated2));
  const held = results.filter(({ status }) => status === "held").length;
  const allHold = held >= results.length - 1 && held >= 3;
  return checked2.flatMap(({ relation, one }) => {
    const column = table.columns.find((other) => other.column === relation.result.column);
    if (one.status === "held") return held > 0 ? [relation] : [];
    const most = one.decimals === 0 && (column?.role !== "other" && held * 2 > results.length || allHold);
    return one.status === "broken" && (isNearSum(one) || most || column !== void 0 && isNamedAfter(row, column)) ? [relation] : [];
  });
}
function isNamedAfter({ label }, { path }) {
  const of = /^(?:jumlah|total) (.{4,})$/.exec(fold(label).replace(/[:.]+$/, ""))?.[1];
  return of !== void 0 && fold(path.at(-1) ?? "").startsWith(of);
}

// src/core/relation/hierarchy.ts
function hierarchyRelations(table, rules) {
  const additive = new Set(rules.filter(({ kind }) => kind === "share" || kind === "weighted").map(({ result }) => result.column));
  const columns = table.columns.filter((column) => (isSummed(column) || additive.has(column.column)) && hasAmounts(table, column));
  const measured2 = table.columns.some(({ role }) => role === "indicator" || role === "unitOfMeasure");
  const counts = table.columns.filter((column) => isCount(column) && (!measured2 || column.measure === "rp" || column.role === "weight"));
  if (columns.length + counts.filter((column) => hasAmounts(table, column)).length === 0) return [];
  const records2 = recordRows(table).filter((row) => row.kind !== "indicator");
  const kinds = new Map(table.rows.map((row) => [row.row, row.kind]));
  const tree = fromParents(records2.map((row) => row.row), new Map(records2.map((row) => [row.row, row.parent])));
  const figures = columns.length > 0 ? columns : counts;
  const withFigures = new Set(records2.filter((row) => figures.some((column) => hasFigure(table, row.row, column))).map((row) => row.row));
  const hasFigures = (row) => withFigures.has(row);
  return [
    ...childrenSums(table, tree, { columns, hasFigures, kinds }),
    ...countedChildren(table, tree, { columns: counts, hasFigures, kinds }),
    ...totalRelations(table, tree, { columns, counts, hasFigures, kinds })
  ];
}
function isSummed(column) {
  if (column.measure !== "rp" || ["percent", "weight", "predicate"].includes(column.role)) return false;
  return column.role !== "other" || isSpending(column);
}
function isCount(column) {
  if (column.role === "weight" || column.role === "other" && column.measure !== null) return true;
  return (column.measure === "k" || column.measure === "count") && !["percent", "predicate", "number", "code"].includes(column.role);
}
function countedChildren(table, tree, context) {
  return context.columns.flatMap((column) => {
    const relations = childrenSums(table, tree, { ...context, columns: [column] });
    const results = relations.map((relation) => check(relation)).filter(({ stated: stated2 }) => stated2 !== void 0 && !isZero(stated2));
    const evidence = weighEvidence(results);
    if (evidence.checked >= 3 && evidence.held * 10 >= evidence.checked * 8) return relations;
    return isProvenByRest(evidence) || column.measure === "rp" && isProvenBySome(results) ? relations : [];
  });
}
function isSpending({ path }) {
  const words2 = path.join(" ");
  return /\b(belanja|biaya|spj|sp2d|pencairan|penyaluran|tahap|termin|honor\w*|gaji|tunjangan|pendapatan|penerimaan|pengeluaran|debet|debit|kredit|jumlah|bantuan)\b/i.test(words2) && !/\b(saldo|harga|tarif|satuan)\b/i.test(words2);
}
function hasAmounts(table, { column }) {
  return table.rows.some(({ row }) => {
    const operand = readOperand(table, row, column);
    return operand.state === "unreadable" || operand.state === "known" && !isZero(operand.value);
  });
}
function childrenSums(table, tree, { columns, hasFigures, kinds }) {
  const relations = [];
  for (const [parent, children] of tree.children) {
    if (!hasFigures(parent)) continue;
    const terms = summands(tree, children, hasFigures);
    if (terms.length === 0) continue;
    const kind = terms.every((row) => kinds.get(row) === "unit") ? "units-total" : "children-sum";
    for (const column of columns) relations.push(...sumRelation(table, kind, { result: parent, terms, column }));
  }
  return relations;
}

// src/core/relation/efficiency-formulas.ts
var PLACES = 12;
var CLIP = amount(20);
var FIFTY = amount(50);
var EFFICIENCY_FORMULAS = [
  {
    name: { id: "capaian dikurangi serapan", en: "achievement less absorption" },
    needs: "both",
    of: (achieved, absorbed) => subtract(achieved, absorbed),
    shows: (achieved, absorbed) => `${achieved} - ${absorbed}`
  },
  {
    name: { id: "100 dikurangi serapan", en: "100 less absorption" },
    needs: "absorption",
    of: (_achieved, absorbed) => subtract(HUNDRED, absorbed),
    shows: (_achieved, absorbed) => `100 - ${absorbed}`
  },
  {
    name: { id: "serapan dibagi capaian", en: "absorption over achievement" },
    needs: "both",
    of: (achieved, absorbed) => quotient2(absorbed, achieved),
    shows: (achieved, absorbed) => `${absorbed} / ${achieved} x 100`
  },
  {
    name: {
      id: "efisiensi PMK 22/PMK.02/2021: (pagu x capaian - realisasi) dibagi (pagu x capaian)",
      en: "efficiency of PMK 22/PMK.02/2021: (budget x achievement - spent) over (budget x achievement)"
    },
    needs: "both",
    of: saved,
    shows: (achieved, absorbed) => `(${achieved} - ${absorbed}) / ${achieved} x 100`
  },
  {
    name: {
      id: "nilai efisiensi PMK 22/PMK.02/2021: 50 + efisiensi / 20 x 50",
      en: "efficiency score of PMK 22/PMK.02/2021: 50 + efficiency / 20 x 50"
    },
    needs: "both",
    of: score2,
    shows: (achieved, absorbed) => `50 + (${achieved} - ${absorbed}) / ${achieved} x 100 / 20 x 50`
  },
  {
    name: { id: "capaian dibagi serapan", en: "achievement over absorption" },
    needs: "both",
    of: (achieved, absorbed) => quotient2(achieved, absorbed),
    shows: (achieved, absorbed) => `${achieved} / ${absorbed} x 100`
  },
  {
    name: { id: "serapan dikurangi capaian", en: "absorption less achievement" },
    needs: "both",
    of: (achieved, absorbed) => subtract(absorbed, achieved),
    shows: (achieved, absorbed) => `${absorbed} - ${achieved}`
  }
];
function quotient2(numerator, denominator) {
  return isZero(denominator) ? void 0 : divide(multiply(numerator, HUNDRED), denominator, PLACES);
}
function saved(achieved, absorbed) {
  return quotient2(subtract(achieved, absorbed), achieved);
}
function score2(achieved, absorbed) {
  const percent = saved(achieved, absorbed);
  if (percent === void 0) return void 0;
  const clipped = compare(abs(percent), CLIP) <= 0 ? percent : compare(percent, CLIP) > 0 ? CLIP : negate(CLIP);
  return divide(multiply(subtract(clipped, negate(CLIP)), FIFTY), CLIP, PLACES);
}

// src/core/relation/efficiency.ts
function efficiencyRelations(table) {
  return efficiencyGroups(table).flatMap((instances) => {
    const chosen = bestReading(table, instances);
    return chosen && chosen.held * 2 > chosen.checked ? chosen.relations : [];
  });
}
function openEfficiencies(table, isTold2) {
  return efficiencyGroups(table).flatMap((instances) => {
    const open = instances.filter(({ result }) => !isTold2(result));
    const [first2] = open;
    return first2 ? [{ cells: open.map(({ result }) => result), readings: readingsOf2(table, first2) }] : [];
  });
}
function readingsOf2(table, instance) {
  return EFFICIENCY_FORMULAS.flatMap((formula) => {
    const relation = relationOf2(table, instance, formula);
    const expected = relation && check(relation).expected;
    return expected ? [{ name: formula.name, value: expected }] : [];
  });
}
function isEfficiency(text) {
  return /\befisiensi\b/i.test(text) && !/\b(rp|rupiah|analisis|uraian|keterangan)\b/i.test(text);
}
function efficiencyGroups(table) {
  const columns = table.columns.filter((column) => isEfficiency(column.path.join(" ")) && column.measure !== null && column.measure !== "rp").map((column) => inColumn(table, column));
  return [...columns, inRows(table)].filter((instances) => instances.length > 0);
}
function inColumn(table, result) {
  const achieved = achievedColumns(table, result);
  const absorbed = absorbedColumns(table, result);
  if (absorbed.length === 0)
    return recordRows(table).flatMap(
      ({ row }) => isKnown(table, row, result) ? [{ result: cellOf(table, row, result.column), achieved: [], absorbed: [] }] : []
    );
  const at2 = (row, columns) => columns.map(({ column }) => cellOf(table, row, column));
  return recordRows(table).filter(({ row }) => isKnown(table, row, result)).map(({ row }) => ({
    result: cellOf(table, row, result.column),
    achieved: at2(row, achieved),
    absorbed: at2(row, absorbed)
  }));
}
function isKnown(table, row, { column }) {
  return readOperand(table, row, column).state === "known";
}
function achievedColumns(table, result) {
  const percent = percentsOf(table, result).filter(
    ({ path }) => /\b(capaian|kinerja|fisik|output|keluaran)\b/i.test(own2(path)) && !MONEY2.test(own2(path))
  );
  const last3 = percent.at(-1);
  return last3 ? [last3] : pairOf(
    table,
    result,
    (column) => column.measure !== "rp" && column.measure !== null && column.measure !== "percent"
  );
}
var MONEY2 = /\b(serapan|penyerapan|anggaran|keuangan|dana|pagu|belanja)\b/i;
function absorbedColumns(table, result) {
  const last3 = percentsOf(table, result).filter(({ path }) => MONEY2.test(own2(path))).at(-1);
  return last3 ? [last3] : pairOf(table, result, (column) => column.measure === "rp");
}
function percentsOf(table, result) {
  return table.columns.filter(
    (column) => column !== result && (column.role === "percent" || column.measure === "percent") && !isEfficiency(own2(column.path)) && !/\b(target|rencana)\b/i.test(own2(column.path))
  );
}
function own2(path) {
  return path.join(" ");
}
function pairOf(table, result, fits2) {
  const before = table.columns.filter(
    (column) => column.column < result.column && column.period === null && column.horizon === "current" && fits2(column)
  );
  const target = before.find(({ role }) => role === "target");
  const realised = before.find(({ role }) => role === "realised" || role === "total");
  return target && realised ? [realised, target] : [];
}
function inRows(table) {
  if (!table.rows.some(({ label, indicator }) => isEfficiency(label) || isEfficiency(indicator))) return [];
  const rows = table.rows.map(({ row }) => ({ row, words: wordsOfRow(table, row) }));
  const efficiency = rows.filter(
    ({ words: words2 }) => /^(tingkat |nilai |persentase )?efisiensi\b/.test(words2) && isEfficiency(words2)
  );
  const above = (row, test) => rows.filter((other) => other.row < row && test(other.words)).at(-1)?.row;
  return efficiency.flatMap(({ row }) => {
    const achieved = above(row, (words2) => /\bcapaian\b/.test(words2) && !MONEY2.test(words2));
    const absorbed = above(row, (words2) => /\b(serapan|penyerapan)\b/.test(words2));
    if (achieved === void 0 || absorbed === void 0) return [];
    return table.columns.flatMap((column) => {
      const isFilled5 = [row, achieved, absorbed].every((at2) => isKnown(table, at2, column)) && column.role !== "number";
      return isFilled5 ? [
        {
          result: cellOf(table, row, column.column),
          achieved: [cellOf(table, achieved, column.column)],
          absorbed: [cellOf(table, absorbed, column.column)]
        }
      ] : [];
    });
  });
}
function bestReading(table, instances) {
  return EFFICIENCY_FORMULAS.map((formula) => {
    const relations = instances.flatMap((instance) => relationOf2(table, instance, formula) ?? []);
    const results = relations.map(check).filter(({ status }) => status !== "notCheckable");
    return { relations, held: results.filter(({ status }) => status === "held").length, checked: results.length };
  }).reduce((best, one) => best && best.held >= one.held ? best : one, void 0);
}
function relationOf2(table, { result, achieved, absorbed }, formula) {
  const needed = formula.needs === "both" ? [...achieved, ...absorbed] : absorbed;
  if (absorbed.length === 0 || formula.needs === "both" && achieved.length === 0) return void 0;
  const base2 = {
    id: `efficiency:${result.sheet}!${String(result.row)}:${String(result.column)}`,
    kind: "efficiency",
    table,
    result,
    basis: {
      id: `rumus efisiensi yang dipegang angka-angkanya: ${formula.name.id}`,
      en: `formula of efficiency that the figures keep: ${formula.name.en}`
    },
    blank: "missing"
  };
  const [first2, second] = [achieved[0], absorbed[0]];
  const sign2 = signOf(formula);
  if (sign2 && achieved.length === 1 && absorbed.length === 1 && first2 && second)
    return {
      ...base2,
      form: "linear",
      terms: [
        { cell: first2, weight: sign2 },
        { cell: second, weight: sign2 === 1 ? -1 : 1 }
      ]
    };
  const split = formula.needs === "both" ? achieved.length : 0;
  return {
    ...base2,
    form: "computed",
    terms: needed.map((cell) => ({ cell, weight: 1 })),
    computation: {
      name: { id: `efisiensi, ${formula.name.id},`, en: `efficiency, ${formula.name.en},` },
      shows: (terms) => formula.shows(showPart(terms.slice(0, split)), showPart(terms.slice(split))),
      of: (values) => {
        const parts2 = [percentOf2(values.slice(0, split)), percentOf2(values.slice(split))];
        return parts2[1] && (split === 0 || parts2[0]) ? formula.of(parts2[0] ?? HUNDRED, parts2[1]) : void 0;
      }
    }
  };
}
function signOf(formula) {
  if (formula === EFFICIENCY_FORMULAS[0]) return 1;
  return formula === EFFICIENCY_FORMULAS.at(-1) ? -1 : void 0;
}
function percentOf2([value, whole]) {
  if (value === void 0 || whole === void 0) return value;
  return isZero(whole) ? void 0 : divide(multiply(value, HUNDRED), whole, 12);
}
function showPart([value = "", whole]) {
  return whole === void 0 ? value : `(${value} / ${whole} x 100)`;
}

// src/core/scale/pko.ts
var CORRECTIONS = [0, 0, 10, 15, 20, 30, 30].map((percent) => amount(percent));
function correctionOfScore(score3) {
  return CORRECTIONS[gradeAt(AKIP, score3)];
}
function correctionOfWord(word2) {
  const grade2 = gradeNamed(AKIP, word2);
  return grade2 === void 0 ? void 0 : CORRECTIONS[grade2];
}

// src/core/relation/pko-steps.ts
function findPkoSteps(table, cap) {
  const named3 = (test) => table.columns.find((column) => test(nameOf2(column)));
  const correction = named3((text) => /\bkoreksi\b/.test(text) && !isFinal(text));
  if (!correction) return void 0;
  const norm = named3((text) => /\bnormalisasi\b/.test(text) && !/\bkoreksi\b/.test(text));
  const final = table.columns.filter((column) => column.column > correction.column).find((column) => isFinal(nameOf2(column)));
  const capaian = table.columns.filter(({ column, role }) => column < (norm ?? correction).column && role !== "note").filter((column) => /\bcapaian\b/.test(nameOf2(column)) && !/\b(normalisasi|koreksi|target)\b/.test(nameOf2(column))).at(-1);
  if (!final && !norm) return void 0;
  const akip = named3((text) => /\bs?akip\b/.test(text) && !/\b(koreksi|indikator)\b/.test(text));
  const rows = recordRows(table).map(({ row }) => row).filter(
    (row) => [norm, capaian, final].some((column) => column && figureAt2(table, row, column)) && figureAt2(table, row, correction)
  );
  return norm || capaian ? {
    capaian,
    norm,
    correction,
    final,
    akip,
    rows,
    unit: (column) => unitOf3(table, rows, column),
    cap
  } : void 0;
}
function nameOf2({ path }) {
  const leaf = (path.at(-1) ?? "").toLowerCase();
  return /[a-z]{4}/.test(leaf) ? leaf : path.join(" ").toLowerCase();
}
function isFinal(text) {
  return /\b(nilai|hasil|capaian) akhir\b|\bakhir capaian\b|\bsetelah (di)?koreksi\b|\bterkoreksi\b|\bnko\b|\bnilai kinerja organisasi\b/.test(
    text
  );
}
function figureAt2(table, row, { column }) {
  const operand = readOperand(table, row, column);
  return operand.state === "known" ? operand.value : void 0;
}
function unitOf3(table, rows, column) {
  const values = rows.flatMap((row) => figureAt2(table, row, column) ?? []);
  const isFraction2 = values.some((value) => value.units !== 0) && values.every((value) => compare(value, amount(2)) <= 0);
  return isFraction2 ? ONE : amount(100);
}

// src/core/relation/pko.ts
var BASIS5 = {
  id: "penilaian kinerja organisasi (PKO): capaian paling tinggi 110 (atau menurut pengaturan), dikoreksi menurut predikat AKIP, lalu dirata-rata; peraturan dasarnya belum dipastikan",
  en: "assessment of organisational performance (PKO): achievement up to 110 (or as set), corrected by the AKIP predicate, then averaged; the regulation behind it is not established"
};
function pkoRelations(table, cap) {
  const steps = findPkoSteps(table, cap === null ? null : amount(cap));
  if (!steps) return [];
  return [
    ...steps.rows.flatMap((row) => normRelation(table, steps, row)),
    ...corrections(table, steps),
    ...finals(table, steps),
    ...closings(table, steps)
  ];
}
function normRelation(table, { capaian, norm, unit, cap }, row) {
  if (!capaian || !norm || !figureAt2(table, row, norm)) return [];
  const [from, to] = [unit(capaian), unit(norm)];
  return [
    computed(table, cellOf(table, row, norm.column), [cellOf(table, row, capaian.column)], {
      name: {
        id: `capaian yang dinormalkan${mostOf(cap, ", paling tinggi ")}`,
        en: `normalised achievement${mostOf(cap, ", at most ")}`
      },
      shows: ([term = ""]) => cap === null ? term : `min(${term}; ${mostOf(cap, "")})`,
      of: ([value]) => value && inUnits(capped(inPercent(value, from), cap), to)
    })
  ];
}
function mostOf(cap, before) {
  return cap === null ? "" : `${before}${toPlain(cap)}%`;
}
function inPercent(value, unit) {
  return divide(multiply(value, HUNDRED), unit, PLACES2);
}
function inUnits(percent, unit) {
  return divide(multiply(percent, unit), HUNDRED, PLACES2);
}
var PLACES2 = 12;
function capped(percent, cap) {
  return cap && compare(percent, cap) > 0 ? cap : percent;
}
function corrections(table, { correction, akip, rows, unit }) {
  const factor = divide(unit(correction), HUNDRED, 4);
  const filled2 = akip ? rows.filter((row) => isFilled3(table, row, akip)) : [];
  return rows.flatMap((row) => {
    const source = filled2.includes(row) ? row : filled2[0];
    if (akip && source !== void 0)
      return [
        computed(table, cellOf(table, row, correction.column), [cellOf(table, source, akip.column)], byAkip(factor))
      ];
    const [usual] = rows.filter((other) => isUsual(table, rows, correction, other));
    if (usual === void 0 || usual === row) return [];
    return [computed(table, cellOf(table, row, correction.column), [cellOf(table, usual, correction.column)], SAME2)];
  });
}
function isFilled3(table, row, { column }) {
  const { kind } = table.cell(row, column);
  return kind === "text" || kind === "number";
}
function isUsual(table, rows, column, row) {
  const own3 = figureAt2(table, row, column);
  const alike2 = rows.filter((other) => own3 && compare(figureAt2(table, other, column) ?? amount(-1), own3) === 0).length;
  return alike2 * 2 > rows.length && rows.length >= 3;
}
var SAME2 = {
  name: { id: "koreksi, satu untuk seluruh organisasi,", en: "correction, one for the whole organisation," },
  shows: ([term = ""]) => term,
  of: ([value]) => value,
  isSet: true
};
function byAkip(factor) {
  return {
    name: { id: "koreksi menurut predikat AKIP", en: "correction by the AKIP predicate" },
    shows: ([term = ""]) => `AKIP ${term}`,
    isSet: true,
    of: ([value]) => {
      if (value === void 0) return void 0;
      const percent = compare(value, amount(0)) < 0 ? subtract(amount(-1), value) : correctionOfScore(value);
      return percent && multiply(percent, factor);
    },
    word: (text) => {
      const percent = correctionOfWord(text);
      return percent && subtract(amount(-1), percent);
    }
  };
}
function finals(table, steps) {
  const { final, norm, capaian, correction, rows } = steps;
  const from = norm ?? capaian;
  if (!final || !from) return [];
  const filled2 = rows.filter((row) => figureAt2(table, row, final));
  const readings = [SHARE2, POINTS].map((taken) => {
    const computation = finalOf(steps, { from, final, taken });
    const relations = filled2.map(
      (row) => computed(
        table,
        cellOf(table, row, final.column),
        [cellOf(table, row, from.column), cellOf(table, row, correction.column)],
        computation
      )
    );
    return { relations, held: relations.filter((relation) => check(relation).status === "held").length };
  });
  return readings.reduce((best, one) => one.held > best.held ? one : best).relations;
}
var SHARE2 = {
  of: (percent, correction) => divide(multiply(percent, subtract(HUNDRED, correction)), HUNDRED, PLACES2),
  shows: (value, correction) => `${value} x (100% - ${correction})`
};
var POINTS = {
  of: (percent, correction) => subtract(percent, correction),
  shows: (value, correction) => `${value} - ${correction}`
};
function finalOf({ norm, cap, correction, unit }, { from, final, taken }) {
  const most = norm ? null : cap;
  const [start2, off, end] = [unit(from), unit(correction), unit(final)];
  return {
    name: { id: "nilai akhir capaian", en: "final value of the achievement" },
    setTerms: [1],
    shows: ([value = "", correction2 = ""]) => taken.shows(most === null ? value : `min(${value}; ${mostOf(most, "")})`, correction2),
    of: ([value, correction2]) => value && correction2 && inUnits(taken.of(capped(inPercent(value, start2), most), inPercent(correction2, off)), end)
  };
}
function closings(table, { final, norm, rows }) {
  const column = final ?? norm;
  const last3 = rows.at(-1);
  if (!column || last3 === void 0) return [];
  const cells = rows.filter((row) => figureAt2(table, row, column)).map((row) => cellOf(table, row, column.column));
  return table.rows.filter(({ row }) => row > last3).flatMap(({ row }) => {
    const words2 = wordsOfRow(table, row);
    const result = figureAt2(table, row, column) ? cellOf(table, row, column.column) : onlyFigure(table, row);
    const computation = MEAN_WORDS.test(words2) ? MEAN : TOTAL_WORDS.test(words2) ? TOTAL2 : void 0;
    return result && computation && cells.length > 0 ? [computed(table, result, cells, computation)] : [];
  });
}
var MEAN_WORDS = /\b(nko|nilai kinerja organisasi|rata ?-? ?rata)\b/;
var TOTAL_WORDS = /^\(?(total|jumlah)\b/;
var TOTAL2 = {
  name: { id: "jumlah nilai akhir capaian", en: "total of the final values" },
  shows: (terms) => terms.join(" + "),
  of: (values) => sum(values)
};
var MEAN = {
  name: {
    id: "nilai kinerja organisasi, yaitu rata-rata nilai akhir,",
    en: "score of the organisation, the mean of the final values,"
  },
  shows: (terms) => `(${terms.join(" + ")}) / ${String(terms.length)}`,
  of: (values) => values.length === 0 ? void 0 : divide(sum(values), amount(values.length), 12)
};
function computed(table, result, terms, computation) {
  return {
    id: `pko:${result.sheet}!${String(result.row)}:${String(result.column)}`,
    kind: "pko",
    form: "computed",
    table,
    result,
    terms: terms.map((cell) => ({ cell, weight: 1 })),
    computation,
    basis: BASIS5,
    blank: "missing"
  };
}

// src/core/table/span.ts
function spanOf(period) {
  if (period === null || period === "year") return null;
  const number = Number(period.slice(1));
  return period.startsWith("m") ? { from: number, to: number, cumulative: false } : { from: number * 3 - 2, to: number * 3, cumulative: false };
}
var TO_DATE = /\bs\s*[/.]?\s*d\b\.?|\bsampai\b|\bhingga\b|\b[ak]+umulati[fv]e?\b|\bakumulasi\b/;
var TERM = /\b(triwulan|tribulan|tw|semester|smt|sem)\.?\s*(?:ke[- ]?)?(iv|i{1,3}|[1-4]|pertama|kedua)\b/;
var ORDINALS = { pertama: 1, kedua: 2 };
function readSpan(path) {
  const texts = path.map(fold).reverse();
  const bare2 = texts.some((text) => /^(realisasi |rencana |target )?(triwulan|tw|tribulan)$/.test(text)) ? /^\(?(iv|i{1,3}|[1-4])\)?$/ : void 0;
  let toDate = false;
  for (const text of texts) {
    toDate ||= TO_DATE.test(text);
    const months = monthsOf(text) ?? (bare2 ? quarter(bare2.exec(text)?.[1]) : void 0);
    if (months) return toDate ? { from: 1, to: months.to, cumulative: true } : { ...months, cumulative: false };
  }
  return void 0;
}
function monthsOf(text) {
  const term = TERM.exec(text);
  if (term) {
    const half = term[1]?.startsWith("s") ?? false;
    return half ? semester(ordinal2(term[2])) : quarter(term[2]);
  }
  const named3 = text.split(/[^a-z]+/).flatMap((word2) => word2.length >= 3 ? monthNumber(word2) ?? [] : []);
  const [first2, last3] = [named3[0], named3.at(-1)];
  return first2 === void 0 || last3 === void 0 || last3 < first2 ? void 0 : { from: first2, to: last3 };
}
function ordinal2(text) {
  return text === void 0 ? void 0 : ORDINALS[text] ?? romanNumeral(text) ?? Number(text);
}
function quarter(text) {
  const number = ordinal2(text);
  return number === void 0 || number > 4 ? void 0 : { from: number * 3 - 2, to: number * 3 };
}
function semester(number) {
  return number === void 0 || number > 2 ? void 0 : { from: number * 6 - 5, to: number * 6 };
}
function seriesWords(path) {
  const words2 = path.flatMap(
    (text) => fold(text).replace(TERM, " ").replace(TO_DATE, " ").split(/[^a-z%]+/)
  );
  const kept3 = words2.filter(
    (word2) => word2.length > 0 && monthNumber(word2) === void 0 && !/^(i{1,3}|iv|bulan|ke|jumlah|total|triwulan|tw|tribulan|semester|dengan|d|ini)$/.test(word2)
  );
  return [...new Set(kept3)].join(" ");
}

// src/core/table/column-role.ts
var TEXT_ROLES = /* @__PURE__ */ new Set([
  "label",
  "code",
  "indicator",
  "unitOfMeasure",
  "location",
  "number",
  "source",
  "note",
  "words",
  "predicate",
  "tick"
]);
function readColumn(words2) {
  const all = fold(words2.path.join(" > "));
  const leaf = fold(words2.path.at(-1) ?? "");
  const text = textRole(all, leaf, words2);
  if (text) return { role: text, measure: null, period: null, horizon: "current", span: null };
  const measure = readMeasure(all, leaf, words2.content);
  const period = readPeriod(words2.path);
  const span = readSpan(words2.path) ?? null;
  const role = spanRole(figureRole(all, leaf, words2, { measure, period }), period, span);
  return { role, measure: role === "percent" && measure === null ? "percent" : measure, period, horizon: readHorizon(all, role), span };
}
var NAMED = [
  [/^(no\.?|nomor|nomer|nmr|#)( ?(urut|responden|sampel|item))?$/, "number"],
  [/\bkode\b|\bno\.? ?rek/, "code"],
  [/^terbilang/, "words"]
];
var TEXTUAL = [
  [/\bsatuan\b/, "unitOfMeasure"],
  [/\blokasi\b/, "location"],
  [/\bsumber (dana|pendanaan|anggaran)\b/, "source"],
  [/\b(keterangan|ket|catatan|penjelasan|penanggung ?jawab|permasalahan|solusi|faktor|tindak lanjut|pelaksana|pptk)\b/, "note"],
  [/\b(predikat|kategori|kriteria|peringkat)\b/, "predicate"],
  [/\b(indikator|tolok ukur)\b/, "indicator"]
];
var LABEL2 = /\b(program|kegiatan|uraian|urusan|nama|perangkat daerah|unit|kelurahan|kecamatan|jenis|aspek|unsur|belanja|rekening|bidang|skpd|opd|sumber dana|pendidikan|golongan|jabatan)\b/;
function withSaid(words2, reading, said) {
  const role = said.role ?? reading.role;
  const ofFigures = role !== reading.role && !TEXT_ROLES.has(role);
  const all = fold(words2.path.join(" > "));
  const measure = ofFigures && reading.measure === null ? readMeasure(all, fold(words2.path.at(-1) ?? ""), words2.content) : reading.measure;
  return {
    role,
    measure: said.measure !== void 0 ? said.measure : TEXT_ROLES.has(role) ? null : role === "percent" && measure === null ? "percent" : measure,
    period: said.period !== void 0 ? said.period : TEXT_ROLES.has(role) ? null : reading.period,
    horizon: said.horizon ?? (role === reading.role ? reading.horizon : readHorizon(all, role)),
    span: TEXT_ROLES.has(role) ? null : said.period !== void 0 ? spanOf(said.period) : reading.span
  };
}
function textRole(all, leaf, words2) {
  return ownRole(all, leaf, words2.content) ?? (isOfFigures(leaf, words2) ? void 0 : wordRole(all, leaf, words2.path));
}
function ownRole(all, leaf, content) {
  if (content.codes >= 3 && content.codes * 2 > content.texts + content.figures && /\b(no|nomor|kode|urut)\b/.test(leaf)) return "code";
  const named3 = NAMED.find(([pattern, role]) => pattern.test(leaf) || role === "code" && pattern.test(all));
  if (named3) return named3[1];
  return content.ticks > 0 && content.ticks >= content.figures + content.texts ? "tick" : void 0;
}
function isOfFigures(leaf, { content, formula }) {
  const figures = content.figures + content.dashes;
  const wordy = content.texts > figures || content.texts > 0 && content.texts * 2 > figures && content.longest > 40;
  if (!wordy && (figures > 0 || formula !== null)) return true;
  return figures === 0 && (content.texts === 0 ? mayHoldFigures(leaf) : isHardlyFilled(content) && MEASURE.test(leaf));
}
var MEASURE = /^(k|rp\.?|%|\(rp\.?\)|\(%\))$/;
function isHardlyFilled({ texts, longest }) {
  return texts <= 8 && longest <= 40;
}
function wordRole(all, leaf, path) {
  if (path.slice(0, -1).some((text) => /^indikator\b/i.test(text)) && !/^(satuan|lokasi)/.test(leaf)) return "indicator";
  const textual = TEXTUAL.find(([pattern, role]) => pattern.test(leaf) || pattern.test(all) && role !== "indicator");
  if (textual) return textual[1];
  if (/\bindikator\b/.test(all) && !LABEL2.test(leaf)) return "indicator";
  if (LABEL2.test(leaf) || LABEL2.test(all)) return "label";
  if (/\b(output|outcome|keluaran|hasil)\b/.test(leaf)) return "indicator";
  return /\b(sasaran|tujuan)\b/.test(leaf) ? "label" : "other";
}
function mayHoldFigures(leaf) {
  return MEASURE.test(leaf) || /%|\b(target|realisasi|capaian|pagu|anggaran|sisa|persen|bertambah|berkurang|selisih|kum|ttb|serapan|penyerapan|normalisasi|koreksi)/.test(leaf);
}
var MOST_PERCENT = 1e3;
function isUnderPercent(all, leaf, { figures, large, median }) {
  return /\(\s*%\s*\)/.test(all) && !/\brp\b/.test(leaf) && figures > 0 && large === 0 && median < MOST_PERCENT;
}
var COUNTED2 = /^((jumlah|jml\.?) )?(wp|sppt|nop|op|objek|orang|kk|unit|paket|berkas|lembar)\b/;
var LEAST_MONEY = 1e4;
function isUnderMoney(all, leaf, { largest }) {
  return /\(rp\.?\)/.test(all) && !(COUNTED2.test(leaf) && largest < LEAST_MONEY);
}
function readMeasure(all, leaf, content) {
  if (/%|\bpersen(tase)?\b|\bprosentase\b/.test(leaf) || /^(kum|ttb)$/.test(leaf)) return "percent";
  if (/^\(?(k|kinerja|volume|vol\.?)\)?$|\s\(?k\)?$/.test(leaf)) return "k";
  if (isUnderPercent(all, leaf, content)) return "percent";
  if (/\brp\b|\brupiah\b|\bpagu\b|\bkeuangan\b|\bdana\b/.test(leaf) || content.currencies > 0 || isUnderMoney(all, leaf, content)) return "rp";
  if (content.percents * 2 > content.figures) return "percent";
  if (content.median >= 1e5 || content.large * 5 >= content.figures + 5) return "rp";
  if (/\b(rp|rupiah|pagu|anggaran|dana|belanja)\b/.test(all) && content.figures === 0) return "rp";
  if (/\b(indeks|nilai|skor)\b/.test(leaf)) return "index";
  return content.figures > 0 || content.dashes > 0 ? "k" : null;
}
function readPeriod(path) {
  const folded = path.map(fold);
  const underQuarter = folded.some((text) => /\b(triwulan|tw|tribulan)\b/.test(text));
  for (const text of [...folded].reverse()) {
    const month = monthNumber(text);
    if (month !== void 0) return `m${month}`;
    const named3 = /\b(?:triwulan|tribulan|tw)\.?\s*(?:ke[- ]?)?(iv|i{1,3}|[1-4])\b/.exec(text);
    const bare2 = underQuarter ? /^\(?(iv|i{1,3}|[1-4])\)?(?:\s*\(?rp\.?\)?)?$/.exec(text) : null;
    const counted = /^(?:rak|realisasi|rencana|target|anggaran kas)\s*(?:ke[- ]?)?(iv|i{1,3}|[1-4])$/.exec(text);
    const quarter2 = named3 ?? bare2 ?? counted;
    if (quarter2?.[1] !== void 0 && !/\bs\/?\.?d\b|sampai/.test(text)) {
      return `q${romanNumeral(quarter2[1]) ?? Number(quarter2[1])}`;
    }
  }
  return null;
}
var DELTA = /\b(bertambah|berkurang|selisih|kenaikan|penurunan|deviasi)\b|\blebih\b.*\bkurang\b/;
var BEFORE = /\b(sebelum)\b/;
var AFTER = /\b(sesudah|setelah|menjadi)\b/;
var PERCENT2 = /\btingkat capaian\b|\b(persentase|prosentase|serapan|penyerapan|efisiensi)\b|^capaian\b|%|\bcapaian \(?%/;
var TARGET = /\b(target|pagu|anggaran|rencana|kebutuhan|dppa?|dpa|rkap?a?|alokasi|plafon|ketetapan|baku|rak|proyeksi|prognosis|perkiraan|prakiraan|dana)\b/;
function figureRole(all, leaf, words2, measured2) {
  const { formula, path } = words2;
  if (formula?.kind === "ratio" || path.some((text) => isQuotientWord(fold(text), words2.content))) return "percent";
  const change = changeRole(all, leaf);
  if (change) return change;
  if (isPercent2(all, words2, measured2.measure)) return "percent";
  if (formula?.kind === "sum" && !/\btarget\b/.test(leaf)) return "total";
  if (measured2.period !== null) return /\b(rencana|rak|target|anggaran kas)\b/.test(all) && !/\brealisasi\b/.test(all) ? "target" : "realised";
  return planRole(all, leaf);
}
function isQuotientWord(text, content) {
  if (/^(tingkat|persentase|prosentase|% )/.test(text)) return true;
  return /^(rata-rata )?(rasio|laju|pertumbuhan|persen)\b/.test(text) && content.median < AMOUNT;
}
function spanRole(role, period, span) {
  return role === "other" && period === null && span !== null ? "total" : role;
}
function changeRole(all, leaf) {
  if (DELTA.test(leaf) || DELTA.test(all) && !BEFORE.test(leaf) && !AFTER.test(leaf)) return "delta";
  if (BEFORE.test(leaf)) return "before";
  if (AFTER.test(leaf)) return "after";
  if (/\bsisa\b/.test(all)) return "remainder";
  return /\bbobot\b/.test(leaf) ? "weight" : void 0;
}
var AMOUNT = 1e5;
function isPercent2(all, { path, content }, measure) {
  if (measure === "percent") return true;
  if (content.median >= AMOUNT) return false;
  const named3 = path.map(fold).some((text) => PERCENT2.test(text) && !/\b(target|realisasi) /.test(text));
  return named3 && !/\brealisasi capaian\b/.test(all);
}
function planRole(all, leaf) {
  if (/\brealisasi\b/.test(all)) return isTotal(all) ? "total" : "realised";
  if (/^(jumlah|total)\b/.test(leaf) && !TARGET.test(leaf)) return "total";
  if (TARGET.test(all)) return "target";
  return /\bcapaian\b/.test(all) ? "percent" : "other";
}
function isTotal(all) {
  return /\b(jumlah|total)\b|\bs\/?\.?d\.?\b|\bsampai dengan\b|\brealisasi capaian\b|\bdievaluasi\b|\bakumulasi\b/.test(all);
}
function readHorizon(all, role) {
  const plan = /\b(renstra|rpjmd|resntra)\b/.test(all);
  if (/\bprakiraan maju\b|\bn ?\+ ?1\b/.test(all)) return "next";
  if (role === "target" && /\b(rak|anggaran kas)\b/.test(all)) return "plan";
  if (role === "target") return plan && !/\b(renja|rkpd)\b.*\btahun berjalan\b/.test(all) ? "fiveYear" : "current";
  if (/\btahun lalu\b|\bn ?- ?2\b|\btahun sebelumnya\b/.test(all)) return "prior";
  if (role === "realised" || role === "total" || role === "percent") {
    if (plan || /\bs\/?\.?d\.? ?(tahun|akhir)\b|\bsampai dengan tahun\b/.test(all)) return "toDate";
  }
  return "current";
}

// src/core/scale/interval-text.ts
var NUMBER3 = String.raw`(\d{1,3}(?:[.,]\d{1,4})?)`;
var TO = String.raw`(?:-|<=|<|to)`;
var BETWEEN2 = new RegExp(`^(>=|>)?${NUMBER3}(<=|<)?${TO}?(?:<=|<)?${NUMBER3}$`);
var FROM2 = new RegExp(`^(>=|>)${NUMBER3}$`);
var UP_TO2 = new RegExp(`^(?:<=|<)${NUMBER3}$`);
function readInterval(text) {
  if (text.length > LONGEST3 || !/\d/.test(text)) return void 0;
  const plain2 = plainInterval(text);
  const between2 = BETWEEN2.exec(plain2);
  if (between2 && /\d(?:-|<|to)/.test(plain2)) return ordered(between2);
  const from = FROM2.exec(plain2);
  if (from) return { from: machine(from[2]), isAbove: from[1] === ">", to: null };
  const upTo = UP_TO2.exec(plain2);
  return upTo ? { from: null, isAbove: false, to: machine(upTo[1]) } : void 0;
}
var LONGEST3 = 50;
var MARKS = /[≤≥<>=–—−~-]|dari|atas|bawah|lebih|kurang|\bs\s*[./]?\s*d\b|sampai|hingga|to/i;
function mayHoldInterval(text) {
  return /\d/.test(text) && MARKS.test(text);
}
function ordered([, sign2, low, after, high]) {
  const [from, to] = [machine(low), machine(high)];
  if (from === null || to === null || Number(from) >= Number(to)) return void 0;
  return { from, isAbove: sign2 === ">" || after === "<", to };
}
function machine(text) {
  return text === void 0 ? null : text.replace(",", ".");
}
function plainInterval(text) {
  return text.toLowerCase().replace(/≤|=</g, "<=").replace(/≥|=>/g, ">=").replace(/[–—−~]/g, "-").replace(/\b(lebih (besar )?dari|di ?atas|diatas)\b/g, ">").replace(/\b(kurang dari|lebih kecil dari|di ?bawah)\b/g, "<").replace(/\bs\s*[./]?\s*d\b\.?|\bsampai( dengan)?\b|\bhingga\b/g, "to").replace(/^(.*\d)\s*%?\s*(ke ?atas|atau lebih)$/, ">=$1").replace(/^(.*\d)\s*%?\s*(ke ?bawah|atau kurang)$/, "<=$1").replace(/\b(?!to\b)[a-z]+\b/g, "").replace(/[%\s()]/g, "");
}

// src/core/scale/printed-scale.ts
var known3 = /* @__PURE__ */ new WeakMap();
function printedScales(sheet) {
  const found = known3.get(sheet) ?? findScales(sheet);
  known3.set(sheet, found);
  return found;
}
var FEWEST3 = 3;
function findScales(sheet) {
  const columns = /* @__PURE__ */ new Map();
  const scales = [];
  sheet.rows.forEach((cells, row) => {
    if (!cells?.some((cell) => typeof cell?.value === "string" && mayHoldInterval(cell.value))) return;
    const texts = cells.map((cell) => typeof cell?.value === "string" ? cell.value.trim() : "");
    texts.forEach((text, column) => {
      const entries = entriesIn(text, texts, { row, column });
      if (entries.length >= FEWEST3) scales.push(...scaleOf2(entries));
      else if (entries.length === 1) append3(columns, column, entries);
    });
  });
  for (const entries of columns.values()) for (const run of runsOf2(entries)) scales.push(...scaleOf2(run));
  return scales;
}
function append3(columns, column, entries) {
  const list = columns.get(column);
  if (list) list.push(...entries);
  else columns.set(column, [...entries]);
}
function entriesIn(text, row, at2) {
  if (text.length > LONGEST4 || !mayHoldInterval(text)) return [];
  const alone = readInterval(text);
  if (alone) return [{ ...at2, interval: alone, words: wordsBeside(row, at2.column) }];
  return text.split(/[;\n]/).flatMap((part) => {
    const both = splitEntry(part.trim());
    return both ? [{ ...at2, ...both }] : [];
  });
}
var LONGEST4 = 300;
function wordsBeside(row, column) {
  const right = row.slice(column + 1);
  const left = row.slice(0, column).reverse();
  const upTo = (texts) => {
    const end = texts.findIndex((text) => !isWord(text));
    return end < 0 ? texts : texts.slice(0, end);
  };
  return [...upTo(right), ...upTo(left)];
}
function splitEntry(text) {
  const bracket = /^([^()]+)\(([^()]+)\)$/.exec(text);
  const parts2 = bracket ? [bracket[1] ?? "", bracket[2] ?? ""] : text.split(/[:=](?!\s*[<>])|=(?=\s*[<>])/);
  const intervals = parts2.map((part) => readInterval(part.trim()));
  const interval = intervals.find((one) => one !== void 0);
  const words2 = parts2.filter((_part, index3) => intervals[index3] === void 0).map((part) => part.trim());
  return interval && words2.length > 0 && words2.every(isWord) ? { interval, words: words2 } : void 0;
}
function isWord(text) {
  return text.length > 0 && text.length <= 30 && !/\d/.test(text) && /\p{L}/u.test(text);
}
function runsOf2(entries) {
  const runs2 = [];
  for (const entry of entries) {
    const last3 = runs2.at(-1);
    if (last3 && (last3.at(-1)?.row ?? -2) + 1 === entry.row) last3.push(entry);
    else runs2.push([entry]);
  }
  return runs2.filter((run) => run.length >= FEWEST3);
}
function scaleOf2(entries) {
  const places = Math.min(...entries.map(({ words: words2 }) => words2.length));
  if (places === 0) return [];
  const sorted = [...entries].sort((a, b) => lowOf(b) - lowOf(a));
  const follows = sorted.every((entry, index3) => index3 === 0 || highOf(entry) <= lowOf(sorted[index3 - 1] ?? entry));
  const columns = Array.from({ length: places }, (_, place2) => sorted.map(({ words: words2 }) => words2[place2] ?? "")).filter(
    (words2) => new Set(words2.map((word2) => word2.toLowerCase())).size === words2.length
  );
  const [labels, ...also] = columns;
  const [first2, last3] = [entries[0], entries.at(-1)];
  if (!follows || !labels || !first2 || !last3) return [];
  const grades = sorted.map((entry, index3) => ({
    label: labels[index3] ?? "",
    also: also.map((words2) => words2[index3] ?? ""),
    from: index3 === sorted.length - 1 ? null : entry.interval.from,
    to: index3 === 0 ? null : entry.interval.to
  }));
  const place = `${toA1(first2.row, first2.column)}:${toA1(last3.row, last3.column)}`;
  const name = {
    id: `skala yang tercetak di lembar ini (${place})`,
    en: `the scale that this sheet prints (${place})`
  };
  const above = sorted.filter(({ interval }) => interval.isAbove).length;
  return [
    {
      id: `printed-${place}`,
      name,
      source: name,
      lowerBound: above * 2 >= sorted.length ? "excluded" : "included",
      decimals: null,
      range: rangeOf(sorted),
      grades
    }
  ];
}
function lowOf({ interval }) {
  return interval.from === null ? -Infinity : Number(interval.from);
}
function highOf({ interval }) {
  return interval.to === null ? Infinity : Number(interval.to);
}
function rangeOf(sorted) {
  const bounds = sorted.flatMap(({ interval }) => [interval.from, interval.to]).filter((bound) => bound !== null);
  const least = sorted.at(-1)?.interval.from ?? null;
  const most = Math.max(...bounds.map(Number));
  return {
    from: least !== null && Number(least) >= FAR ? String(Number(least) - SLACK) : "-1000000",
    to: most <= SLACK ? String(SLACK) : "1000000"
  };
}
var FAR = 20;
var SLACK = 5;

// src/core/relation/choose-scale.ts
function isPredicateWord(table, text, scales) {
  return text.length <= LONGEST5 && [...printedScales(table.sheet), ...scales].some((scale) => gradeNamed(scale, text) !== void 0);
}
var LONGEST5 = 50;
function plainChoice(scale) {
  return { scale, basis: basisOf(scale, false, []) };
}
function scaleFor(table, { graded, words: words2, scales, isScore }) {
  const named3 = hintsIn(words2);
  const around = hintsIn(titleOf3(table));
  const printed = printedScales(table.sheet);
  const said = graded.map(({ word: word2 }) => word2);
  const scores = graded.map(({ score: score3 }) => score3);
  const ranked = scalesOfWords(said, [...printed, ...scales]).filter((scale) => isInRange(scale, scores)).map((scale) => {
    const fit = fitOf(scale, graded);
    const isPrinted = printed.includes(scale);
    const favour2 = (named3.includes(scale.id) ? NAMED2 : 0) + (isPrinted ? PRINTED : 0) + (around.includes(scale.id) ? AROUND : 0);
    return { scale, fit, isPrinted, favour: favour2, score: fit.held - fit.broken + favour2 };
  }).sort((a, b) => b.score - a.score);
  const [best] = ranked;
  if (!best) return void 0;
  const trusted = best.isPrinted || named3.includes(best.scale.id) || ranked.length === 1 && graded.length < FEW;
  if (!isKept2(best.fit, trusted, isScore)) return void 0;
  const rivals = ranked.filter(
    (other) => other !== best && other.fit.broken === best.fit.broken && other.favour === best.favour
  );
  return {
    scale: best.scale,
    fit: best.fit,
    basis: basisOf(
      best.scale,
      best.isPrinted,
      rivals.map(({ scale }) => scale)
    )
  };
}
function isKept2({ held, broken }, trusted, isScore) {
  if (held > 0 && held >= broken * 2) return true;
  return trusted && (held > 0 ? held >= broken : isScore && broken === 1);
}
var NAMED2 = 4;
var PRINTED = 3;
var AROUND = 1;
var FEW = 3;
function basisOf({ name, source }, isPrinted, rivals) {
  const also = (language) => rivals.map((rival) => rival.name[language]).join(", ");
  const told3 = isPrinted ? { id: "", en: "" } : { id: ` (${source.id})`, en: ` (${source.en})` };
  return rivals.length === 0 ? { id: `${name.id}${told3.id}`, en: `${name.en}${told3.en}` } : {
    id: `${name.id}${told3.id}; cocok juga dengan: ${also("id")}`,
    en: `${name.en}${told3.en}; fits as well: ${also("en")}`
  };
}
var TITLE_ROWS3 = 6;
function titleOf3({ sheet, area }) {
  const words2 = [];
  for (let row = area.top - 1; row >= Math.max(0, area.top - TITLE_ROWS3); row--)
    for (const cell of sheet.rows[row] ?? []) if (typeof cell?.value === "string") words2.push(cell.value);
  return words2.join(" ");
}

// src/core/relation/predicate-cells.ts
function gradedAt(table, result, source) {
  const operand = readOperand(table, source.row, source.column);
  const word2 = table.text(result.row, result.column);
  return operand.state === "known" ? { word: word2, score: operand.value, decimals: operand.decimals } : { word: word2, score: ZERO, decimals: 0 };
}
function bandOf(table, { result, source }, chosen) {
  return {
    id: `predicate:${result.sheet}!${result.row}:${result.column}`,
    kind: "predicate",
    form: "band",
    table,
    result,
    terms: [{ cell: source, weight: 1 }],
    scale: chosen?.scale ?? null,
    basis: chosen?.basis ?? NO_SCALE,
    blank: "missing"
  };
}
var NO_SCALE = { id: "skalanya tidak dikenal", en: "its scale is not known" };

// src/core/relation/predicate-columns.ts
function columnPredicates(table, scales) {
  return table.columns.flatMap((column) => {
    const rows = wordsIn2(table, column, scales);
    const sources = sourcesOf(table, column, rows);
    return rows.length === 0 || sources.length === 0 ? [] : relationsOf2({ table, column, rows, sources, scales });
  });
}
function wordsIn2(table, { column, role }, scales) {
  if (!WORDS.has(role)) return [];
  const filled2 = table.rows.filter(({ row, kind }) => !NO_RECORDS.has(kind) && isWritten(table, row, column));
  const named3 = [];
  for (const [index3, row] of filled2.entries()) {
    if (isPredicateWord(table, table.text(row.row, column), scales)) named3.push(row);
    else if ((index3 + 1 - named3.length) * 5 > filled2.length) return [];
  }
  return named3;
}
function isWritten(table, row, column) {
  const { kind } = table.cell(row, column);
  return kind === "text" || kind === "number" && /\p{L}/u.test(table.text(row, column));
}
var WORDS = /* @__PURE__ */ new Set(["predicate", "note", "other", "label", "indicator"]);
var NO_RECORDS = /* @__PURE__ */ new Set(["header", "note", "blank", "predicate"]);
function relationsOf2(claimed) {
  const { table, column, rows, sources } = claimed;
  const best = bestReading2(claimed);
  const at2 = (row, { column: place }) => cellOf(table, row.row, place);
  const all = (reading, of) => of.map((row) => bandOf(table, { result: at2(row, column), source: at2(row, reading.source) }, reading.chosen));
  if (best && best.chosen.fit.held >= best.chosen.fit.broken * 2) return all(best, rows);
  const own3 = rows.map((row) => [row, ownRelation(claimed, row)]);
  const others = own3.flatMap(([row, relation]) => relation ? [] : [row]);
  const rest = others.length === 0 ? void 0 : bestReading2({ ...claimed, rows: others });
  const named3 = own3.flatMap(([, relation]) => relation ?? []);
  if (named3.length > 0 && (rest !== void 0 || others.length === 0))
    return [...named3, ...rest ? all(rest, others) : []];
  const [nearest4] = sources;
  if (best) return all(best, rows);
  if (!nearest4 || column.role !== "predicate") return named3;
  const open = named3.length > 0 ? others : rows;
  return [
    ...named3,
    ...open.map((row) => bandOf(table, { result: at2(row, column), source: at2(row, nearest4) }, void 0))
  ];
}
function bestReading2(claimed) {
  return claimed.sources.flatMap((source) => readingOf(claimed, source) ?? []).reduce((a, b) => a && a.score >= b.score ? a : b, void 0);
}
function readingOf({ table, column, rows, scales }, source) {
  const known5 = rows.filter(({ row }) => readOperand(table, row, source.column).state === "known");
  const graded = known5.map(
    ({ row }) => gradedAt(table, cellOf(table, row, column.column), cellOf(table, row, source.column))
  );
  if (graded.length === 0) return void 0;
  const words2 = [...column.path, ...source.path].join(" ");
  const isScore = source.role === "percent" || /\b(nilai|skor|hasil|indeks|ikm|ipp|nko)\b/i.test(source.path.join(" "));
  const chosen = scaleFor(table, { graded, words: words2, scales, isScore });
  return chosen && { source, chosen, score: chosen.fit.held - 2 * chosen.fit.broken };
}
function ownRelation({ table, column, sources, scales }, row) {
  const result = cellOf(table, row.row, column.column);
  const word2 = table.text(row.row, column.column);
  const hints = hintsIn(wordsOfRow(table, row.row));
  const scale = scales.find(({ id }) => hints.includes(id));
  if (!scale || hints.length !== 1 || gradeNamed(scale, word2) === void 0) return void 0;
  const readings = sources.flatMap((source) => {
    const operand = readOperand(table, row.row, source.column);
    if (operand.state !== "known" || !isInRange(scale, [operand.value])) return [];
    return [bandOf(table, { result, source: cellOf(table, row.row, source.column) }, plainChoice(scale))];
  });
  return readings.find((relation) => check(relation).status === "held") ?? readings[0];
}
function sourcesOf(table, column, rows) {
  const figures = table.columns.filter(
    ({ role, measure, column: place }) => !TEXT_ROLES.has(role) && measure !== "rp" && rows.some(({ row }) => readOperand(table, row, place).state === "known")
  );
  const left = figures.filter((other) => other.column < column.column).reverse();
  return [...left, ...figures.filter((other) => other.column > column.column)];
}

// src/core/relation/predicates.ts
function predicateRelations(table, scales) {
  return [...rowPredicates(table, scales), ...columnPredicates(table, scales)];
}
function rowPredicates(table, scales) {
  const groups2 = /* @__PURE__ */ new Map();
  table.rows.forEach((row, index3) => {
    if (row.kind !== "predicate") return;
    const cells = table.columns.flatMap((column) => cellIn({ table, scales }, index3, column) ?? []);
    const key = row.label.toLowerCase().replace(/\d+/g, "#");
    if (cells.length > 0) groups2.set(key, [...groups2.get(key) ?? [], ...cells]);
  });
  return [...groups2.values()].flatMap((cells) => {
    const graded = cells.map(({ result, source }) => gradedAt(table, result, source));
    const label = cells.map(({ row, source }) => `${row.label} ${labelAt(table, source)}`).join(" ");
    const chosen = scaleFor(table, { graded, words: label, scales, isScore: true });
    return cells.map(({ result, source }) => bandOf(table, { result, source }, chosen));
  });
}
function labelAt(table, { row }) {
  return wordsOfRow(table, row);
}
function cellIn({ table, scales }, index3, { column, role }) {
  const row = table.rows[index3];
  if (!row || TEXT_ROLES.has(role) || table.cell(row.row, column).kind !== "text") return void 0;
  const text = table.text(row.row, column);
  if (isGradeLabel(text) && !isPredicateWord(table, text, scales)) return void 0;
  const above = table.rows.slice(0, index3).reverse();
  const isFilled5 = (other) => readOperand(table, other.row, column).state === "known";
  const near = above.slice(0, FARTHEST).find(isFilled5);
  const mean2 = above.find((other) => other.kind === "average" && isFilled5(other));
  const isOwn = near && (SOURCES.has(near.kind) || mean2 === void 0 && isOutcome(wordsOfRow(table, near.row)));
  const source = isOwn ? near : mean2;
  if (!source) return void 0;
  const sheet = table.sheet.name;
  return { row, result: { sheet, row: row.row, column }, source: { sheet, row: source.row, column } };
}
function isOutcome(words2) {
  return /\b(nilai|skor|indeks|ikm|skm|ipp|nko|jumlah|total|rata|hasil|capaian)\b/.test(words2);
}
var SOURCES = /* @__PURE__ */ new Set(["average", "total", "subtotal"]);
var FARTHEST = 4;

// src/core/relation/rival-readings.ts
function withoutRivals(relations) {
  const means = new Set(
    relations.filter(({ kind, form, table, result }) => kind === "average" && form === "mean" && isTotal2(table, result.row)).map(({ result }) => refKey(result))
  );
  if (means.size === 0) return relations;
  const readings = /* @__PURE__ */ new Map();
  for (const relation of relations) {
    const key = refKey(relation.result);
    if (means.has(key)) readings.set(key, [...readings.get(key) ?? [], relation]);
  }
  const dropped = new Set([...readings.values()].flatMap(losers));
  return relations.filter((relation) => !dropped.has(relation));
}
function isTotal2(table, row) {
  return table.rows.some((other) => other.row === row && other.kind === "total");
}
function losers(readings) {
  const held = readings.filter((relation) => check(relation).status === "held");
  const meant = held.find(({ kind }) => kind !== "average") ?? held[0] ?? readings.find(({ kind }) => kind === "average");
  return readings.filter(
    (relation) => relation !== meant && (relation.kind === "average" || check(relation).status !== "held")
  );
}

// src/core/relation/column-rules.ts
function numberRowRules(table) {
  const rules = [];
  for (const result of table.columns) {
    const { formula } = result;
    if (!formula) continue;
    const basis = {
      id: `baris nomor kolom: ${result.formulaText ?? ""}`,
      en: `column number row: ${result.formulaText ?? ""}`
    };
    const partner = (number) => partnerColumn(table, result, number);
    if (formula.kind === "sum") {
      const terms = formula.terms.map(([number, sign2]) => [partner(number), sign2]);
      if (!terms.every((term) => term[0] !== void 0)) continue;
      rules.push({ kind: sumKind(result, terms.map(([column]) => column), terms.some(([, sign2]) => sign2 === -1)), form: "linear", result, terms, basis, stated: true });
    } else if (formula.kind === "product") {
      const factors = formula.factors.map(partner);
      if (!factors.every((column) => column !== void 0)) continue;
      const divisor = factors.some((column) => column.measure === "percent" || column.role === "weight") && result.role !== "other" ? 100 : 1;
      rules.push(...[divisor, divisor === 100 ? 1 : 100].map((by) => ({ kind: "weighted", form: "product", result, terms: factors.map((column) => [column, 1]), divisor: by, basis, stated: true })));
    } else {
      const numerator = formula.numerator.map(partner);
      const denominator = partner(formula.denominator);
      if (!denominator || !numerator.every((column) => column !== void 0)) continue;
      const terms = numerator.map((column) => [column, 1]);
      rules.push({ kind: "percent", form: "ratio", result, terms, denominator, basis, stated: true });
    }
  }
  return rules;
}
function partnerColumn(table, result, number) {
  const group2 = table.columns.filter((column) => column.number === number);
  if (group2.length === 1) return group2[0];
  const own3 = table.columns.filter((column) => column.number === result.number);
  const sameMeasure = group2.filter((column) => column.measure === result.measure);
  if (sameMeasure.length === 1) return sameMeasure[0];
  return own3.length === group2.length ? group2[own3.indexOf(result)] : void 0;
}
function sumKind(result, terms, hasMinus) {
  if (hasMinus) return result.role === "remainder" ? "remainder" : "delta";
  if (terms.every((column) => isQuarter(column.period))) return "quarters-sum";
  return result.horizon === "toDate" || terms.some((column) => column.horizon === "prior") ? "cumulative" : "quarters-sum";
}
function isQuarter(period) {
  return period?.startsWith("q") ?? false;
}
function wordRules(table) {
  return [
    ...periodSums(table),
    ...cumulatives(table),
    ...deltas(table),
    ...remainders(table),
    ...plannedTotals(table)
  ];
}
function plannedTotals(table) {
  const budget = pick3(table, (column) => column.role === "target" && column.horizon === "current" && column.measure === "rp" && column.period === null);
  const plan = pick3(table, (column) => column.role === "target" && column.horizon === "plan" && column.measure === "rp" && column.period === null);
  return budget && plan ? [{ kind: "mirror", form: "linear", result: plan, terms: [[budget, 1]], basis: WORDS2, stated: false }] : [];
}
var WORDS2 = { id: "judul kolom", en: "column headings" };
function periodSums(table) {
  const rules = [];
  for (const parts2 of periodGroups(table)) {
    const kind = isQuarter(parts2[0]?.period ?? null) ? "quarters-sum" : "months-sum";
    for (const result of totalsOf(table, parts2)) {
      rules.push({ kind, form: "linear", result, terms: parts2.map((part) => [part, 1]), basis: WORDS2, stated: false });
    }
  }
  return rules;
}
function periodGroups(table) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const column of table.columns) {
    if (column.period === null || column.period === "year" || column.role === "percent") continue;
    const key = `${column.role}|${column.measure ?? ""}|${column.horizon}|${column.period.charAt(0)}|${ownWord(column)}`;
    groups2.set(key, [...groups2.get(key) ?? [], column]);
  }
  return [...groups2.values()].filter((group2) => group2.length >= 2 && new Set(group2.map((column) => column.period)).size === group2.length);
}
function ownWord(column) {
  const leaf = (column.path.at(-1) ?? "").toLowerCase();
  return /^(k|rp|%|fisik|keuangan|kinerja|anggaran|target|realisasi|volume)\b/.exec(leaf)?.[0] ?? "";
}
function totalsOf(table, parts2) {
  const [first2] = parts2;
  if (!first2) return [];
  const fits2 = (column) => column.measure === first2.measure && column.period === null && !parts2.includes(column);
  const ofTargets = first2.role !== "realised";
  const totals = table.columns.filter(
    (column) => fits2(column) && column.role === "total" && column.horizon === "current" && !(ofTargets && /\brealisasi\b/i.test(column.path.join(" ")))
  );
  const targets = table.columns.filter((column) => fits2(column) && column.role === "target" && (column.horizon === "current" || column.horizon === "plan"));
  if (first2.role === "realised") {
    if (totals.length > 0) return totals;
    const toDate = table.columns.filter((column) => fits2(column) && (column.role === "total" || column.role === "realised") && column.horizon !== "prior");
    return toDate.length > 0 ? toDate : targets;
  }
  return [...totals, ...targets];
}
function cumulatives(table) {
  const rules = [];
  for (const result of table.columns.filter((column) => column.role === "total" && column.horizon === "toDate")) {
    const prior = pick3(table, (column) => column.horizon === "prior" && column.measure === result.measure);
    const year = pick3(table, (column) => column.role === "total" && column.horizon === "current" && column.measure === result.measure);
    if (prior && year) rules.push({ kind: "cumulative", form: "linear", result, terms: [[prior, 1], [year, 1]], basis: WORDS2, stated: false });
  }
  return rules;
}
function deltas(table) {
  const rules = [];
  for (const result of table.columns.filter((column) => column.role === "delta" && column.measure !== "percent")) {
    const before = nearest2(table, result, (column) => column.role === "before" && column.measure === result.measure);
    const after = nearest2(table, result, (column) => column.role === "after" && column.measure === result.measure);
    if (before && after) rules.push({ kind: "delta", form: "linear", result, terms: [[after, 1], [before, -1]], basis: WORDS2, stated: false });
  }
  return rules;
}
function remainders(table) {
  const rules = [];
  for (const result of table.columns.filter((column) => column.role === "remainder" && column.measure === "rp")) {
    for (const target of table.columns.filter((column) => column.role === "target" && column.measure === "rp" && column.period === null)) {
      for (const realised of table.columns.filter((column) => (column.role === "realised" || column.role === "total") && column.measure === "rp" && column.period === null)) {
        rules.push({ kind: "remainder", form: "linear", result, terms: [[target, 1], [realised, -1]], basis: WORDS2, stated: false });
      }
    }
  }
  return rules;
}
function pick3(table, test) {
  return table.columns.find(test);
}
function nearest2(table, from, test) {
  return table.columns.filter(test).sort((a, b) => Math.abs(a.column - from.column) - Math.abs(b.column - from.column))[0];
}

// src/core/relation/named-sums.ts
var WORDS3 = { id: "judul kolom", en: "column headings" };
function namedSums(table) {
  return table.columns.flatMap((result) => {
    const name = result.path.join(" ");
    if (result.period !== null) return /\bdeviasi\b/i.test(name) ? differences(table, result, "deviation") : [];
    if (/\b(nilai|skor|tingkat|besaran|status)\b/i.test(result.path.at(-1) ?? "") && result.role !== "percent") return [...likelihoods(table, result), ...weightedValues(table, result), .../\b(jumlah|total)\b/i.test(name) ? runs(table, result) : []];
    if (/\b(porsi|kontribusi|proporsi|bobot|terhadap)\b|^%$/i.test(name)) return shares(table, result);
    if (/\b(jumlah|total)\b/i.test(result.path.at(-1) ?? "") && result.role !== "percent") return [...runs(table, result), ...groupTotals(table, result), ...alikeNamed(table, result), ...products(table, result)];
    const toDate = upToNow(table, result);
    if (toDate.length > 0) return toDate;
    if (/\b(sisa|belum|saldo|diterima|bersih|netto)\b/i.test(name)) return differences(table, result, "remainder");
    if (/\b(deviasi|efisiensi|selisih)\b|\blebih\b.*\bkurang\b/i.test(name)) return differences(table, result, "deviation");
    return /\bbiaya\b/i.test(name) ? products(table, result) : [];
  });
}
var WIDEST6 = 14;
function runs(table, result) {
  const alike2 = table.columns.filter((column) => column.measure === result.measure && !["percent", "number", "code"].includes(column.role));
  const place = alike2.indexOf(result);
  const rules = [];
  for (let width = 2; width <= Math.min(WIDEST6, place); width++) {
    const run = alike2.slice(place - width, place);
    if (run.some((column) => /\bharga\b|\bsatuan\b/i.test(column.path.join(" ")))) continue;
    rules.push({ kind: "year-total", form: "linear", result, terms: run.map((column) => [column, 1]), basis: WORDS3, stated: false });
  }
  return rules;
}
function groupTotals(table, result) {
  const heading = result.path[0];
  const groups2 = /* @__PURE__ */ new Map();
  for (const column of table.columns) {
    if (column === result || column.path[0] !== heading || column.measure !== result.measure || column.role === "percent") continue;
    const group2 = column.path.slice(0, Math.max(2, column.path.length - 1)).join(">");
    groups2.set(group2, [...groups2.get(group2) ?? [], column]);
  }
  if (groups2.size < 2 || groups2.size > WIDEST6 || [...groups2.values()].every((group2) => group2.length === 1)) return [];
  const terms = [...groups2.values()].flatMap((group2) => group2.slice(-1).map((column) => [column, 1]));
  return [{ kind: "year-total", form: "linear", result, terms, basis: WORDS3, stated: false }];
}
function alikeNamed(table, result) {
  const named3 = /* @__PURE__ */ new Map();
  for (const column of table.columns) {
    if (column.column >= result.column || column.measure !== result.measure || column.role === "percent" || column.path.length < 2) continue;
    const leaf = (column.path.at(-1) ?? "").toLowerCase();
    named3.set(leaf, [...named3.get(leaf) ?? [], column]);
  }
  return [...named3.values()].filter((columns) => columns.length >= 2 && columns.length <= WIDEST6).map((columns) => ({ kind: "year-total", form: "linear", result, terms: columns.map((column) => [column, 1]), basis: WORDS3, stated: false }));
}
var UP_TO3 = /\bs\/?\.?d\b|\bsampai dengan\b/i;
function upToNow(table, result) {
  const words2 = (column) => column.path.join(" ");
  const isNow = (column) => /\bini\b/i.test(words2(column)) && !/\blalu\b/i.test(words2(column));
  if (!UP_TO3.test(words2(result)) || !isNow(result)) return [];
  const place = result.path.findIndex((text) => UP_TO3.test(text));
  const sameName = (column) => column.path.every((text, index3) => index3 === place || text === result.path[index3]);
  const alike2 = table.columns.filter((column) => column !== result && column.path.length === result.path.length && column.measure === result.measure && sameName(column));
  const before = alike2.filter((column) => /\blalu\b/i.test(words2(column)));
  const now = alike2.filter((column) => isNow(column) && !UP_TO3.test(words2(column)));
  return before.flatMap((a) => now.map((b) => ({ kind: "cumulative", form: "linear", result, terms: [[a, 1], [b, 1]], basis: WORDS3, stated: false })));
}
var NEAR2 = 8;
function differences(table, result, kind) {
  const alike2 = table.columns.filter(
    (column) => column.column < result.column && (result.period === null || column.period === result.period) && column.measure === result.measure && !["number", "code", "delta"].includes(column.role)
  );
  const isNear3 = ({ column }) => result.column - column <= NEAR2;
  const isWhole2 = (column) => isNear3(column) || kind === "remainder" && column.period === null && !/\brealisasi\b/i.test(column.path.join(" "));
  return alike2.filter(isWhole2).flatMap(
    (a) => alike2.filter((b) => b !== a && isNear3(b)).map((b) => ({ kind, form: "linear", result, terms: [[a, 1], [b, -1]], basis: WORDS3, stated: false }))
  );
}
function shares(table, result) {
  const total3 = table.rows.filter(({ kind }) => kind === "total").at(-1);
  if (!total3 || result.role !== "percent" && result.role !== "weight" && result.measure !== "percent") return [];
  return table.columns.filter((column) => column !== result && column.measure !== null && column.measure !== "percent" && column.column < result.column && !["number", "code"].includes(column.role)).map((column) => ({ kind: "share", form: "ratio", result, terms: [[column, 1]], denominator: column, denominatorRow: total3.row, basis: WORDS3, stated: false }));
}
function likelihoods(table, result) {
  const near = (pattern) => table.columns.filter((column) => column.column < result.column && column.measure !== null && pattern.test(column.path.at(-1) ?? "")).at(-1);
  const [likelihood, impact] = [near(/\b(kemungkinan|probabilitas|frekuensi|likelihood|keterjadian)\b|^[kpf]$/i), near(/\b(dampak|impact|konsekuensi)\b|^[di]$/i)];
  if (!likelihood || !impact || likelihood.path[0] !== impact.path[0]) return [];
  return [{ kind: "weighted", form: "product", result, terms: [[likelihood, 1], [impact, 1]], divisor: 1, basis: WORDS3, stated: false }];
}
function weightedValues(table, result) {
  const figures = table.columns.filter(({ column, measure, role }) => column < result.column && measure !== null && !["number", "code"].includes(role));
  const weights = figures.filter(({ role }) => role === "weight");
  return weights.flatMap(
    (weight) => figures.filter((column) => column !== weight && column.role !== "weight").flatMap(
      (column) => [100, 1].map((divisor) => ({ kind: "weighted", form: "product", result, terms: [[weight, 1], [column, 1]], divisor, basis: WORDS3, stated: false }))
    )
  );
}
function products(table, result) {
  if (result.measure !== "rp") return [];
  const named3 = (pattern) => table.columns.filter((column) => column !== result && pattern.test(column.path.join(" ")) && column.measure !== null);
  return named3(/\b(volume|vol|banyaknya|jumlah|kuantitas|jam|orang|unit)\b/i).flatMap(
    (volume) => named3(/\b(harga|tarif|biaya|honor)\b.*\b(satuan|per)\b|\b(harga|tarif)\b/i).filter((price) => price !== volume).map((price) => ({ kind: "weighted", form: "product", result, terms: [[volume, 1], [price, 1]], divisor: 1, basis: WORDS3, stated: false }))
  );
}

// src/core/relation/period-sums.ts
var BASIS6 = { id: "periode pada judul kolom", en: "periods in the column headings" };
var WIDTHS = [1, 3, 6];
function periodRules(table) {
  const series = seriesOf(table);
  return [
    ...series.flatMap((columns) => columns.flatMap((result) => partsOf3(result, columns))),
    ...series.flatMap((columns) => yearsOf(table, columns))
  ];
}
function seriesOf(table) {
  const series = /* @__PURE__ */ new Map();
  for (const column of table.columns) {
    if (!isSpanned(column) || ["percent", "delta", "remainder"].includes(column.role)) continue;
    const key = keyOf(column);
    series.set(key, [...series.get(key) ?? [], column]);
  }
  return [...series.values()].filter((columns) => columns.length >= 2);
}
function isSpanned(column) {
  return column.span !== null;
}
function keyOf({ measure, path }) {
  return `${measure ?? ""}|${seriesWords(path)}`;
}
function partsOf3(result, series) {
  const { from, to, cumulative: cumulative2 } = result.span;
  const others = series.filter((column) => column !== result);
  const rules = [];
  for (const width of WIDTHS) {
    if (!cumulative2 && width >= to - from + 1) continue;
    const parts2 = tile(others, { from, to, width });
    if (parts2) rules.push(sumRule(result, parts2, cumulative2 ? "cumulative" : kindOf2(width)));
  }
  return cumulative2 ? [...rules, ...continued(result, others)] : rules;
}
function continued(result, others) {
  const before = others.filter(({ span }) => span.cumulative && span.to < result.span.to).sort((a, b) => b.span.to - a.span.to)[0];
  if (!before) return [];
  return WIDTHS.flatMap((width) => {
    const parts2 = tile(others, { from: before.span.to + 1, to: result.span.to, width });
    return parts2 ? [sumRule(result, [before, ...parts2], "cumulative")] : [];
  });
}
function tile(columns, { from, to, width }) {
  const parts2 = [];
  for (let month = from; month <= to; month += width) {
    const part = columns.find(({ span }) => !span.cumulative && span.from === month && span.to === month + width - 1);
    if (!part || part.span.to > to) return void 0;
    parts2.push(part);
  }
  return parts2;
}
function yearsOf(table, series) {
  const [first2] = series;
  const semesters = tile(series, { from: 1, to: 12, width: 6 });
  const last3 = series.filter(({ span }) => span.cumulative).sort((a, b) => b.span.to - a.span.to)[0];
  if (!first2 || !semesters && !last3) return [];
  const years = table.columns.filter(
    (column) => column.span === null && column.period === null && column.measure === first2.measure && (column.role === "total" || column.role === first2.role) && column.horizon !== "prior" && column.horizon !== "toDate"
  );
  return years.flatMap((year) => [
    ...semesters ? [sumRule(year, semesters, "year-total")] : [],
    ...last3 && year.role === "total" ? [sumRule(year, [last3], "mirror")] : []
  ]);
}
function kindOf2(width) {
  if (width === 6) return "year-total";
  return width === 3 ? "quarters-sum" : "months-sum";
}
function sumRule(result, parts2, kind) {
  return { kind, form: "linear", result, terms: parts2.map((part) => [part, 1]), basis: BASIS6, stated: false };
}

// src/core/relation/quotient-rules.ts
var BASIS7 = { id: "judul kolom", en: "column headings" };
function quotientRules(table) {
  return table.columns.filter(isQuotient).flatMap((result) => [...ratios(table, result), ...growths(table, result)]);
}
function isQuotient({ role, measure }) {
  return role === "percent" || role === "delta" && measure === "percent";
}
function ratios(table, result) {
  const figures = figuresFor(table, result);
  return [...wholeYear(figures), ...ofPeriod(figures, result), ...changes(figures, result)].map(
    ([numerator, denominator]) => ({
      kind: "percent",
      form: "ratio",
      result,
      terms: [[numerator, 1]],
      denominator,
      basis: BASIS7,
      stated: false
    })
  );
}
function figuresFor(table, result) {
  const physical = result.path.some((text) => /fisik/i.test(text));
  const named3 = result.measure !== "percent" && NAMED_MEASURE.test(result.path.at(-1) ?? "");
  const measures2 = named3 ? [result.measure] : physical ? ["percent"] : ["rp", "k", "index"];
  return table.columns.filter(
    (column) => column !== result && column.measure !== null && measures2.includes(column.measure)
  );
}
var NAMED_MEASURE = /^\W*(k|rp|kinerja|keuangan|anggaran|volume|vol)\b/i;
function wholeYear(figures) {
  const year = figures.filter((column) => column.period === null);
  const above = year.filter((column) => ["realised", "total"].includes(column.role) && !isPlannedTotal2(column));
  const below = year.filter((column) => column.role === "target" || isPlannedTotal2(column));
  return pairs(above, below);
}
function isPlannedTotal2({ role, path }) {
  const words2 = path.join(" ");
  return role === "total" && /\b(target|pagu|anggaran|rencana|dpa|rka|alokasi|ketetapan)\b/i.test(words2) && !/\brealisasi\b/i.test(words2);
}
function ofPeriod(figures, { period }) {
  if (period === null) return [];
  const own3 = figures.filter((column) => column.role === "target" && column.period === period);
  return pairs(
    figures.filter((column) => column.period === period && column.role === "realised"),
    own3.length > 0 ? own3 : figures.filter((column) => column.role === "target")
  );
}
function changes(figures, result) {
  const above = figures.filter((column) => column.role === "delta" && column.period === null);
  const before = figures.filter((column) => column.role === "before" && column.period === null);
  const others = figures.filter(
    (column) => column.column < result.column && ["realised", "total", "target", "other"].includes(column.role)
  );
  return pairs(above, before.length > 0 ? before : others);
}
function pairs(above, below) {
  return above.flatMap(
    (numerator) => below.filter((denominator) => denominator !== numerator && denominator.measure === numerator.measure).map((denominator) => [numerator, denominator])
  );
}
var GROWTH = /\b(pertumbuhan|laju|kenaikan|penurunan|perkembangan|naik|turun|peningkatan|bertambah|perubahan)\b/i;
function growths(table, result) {
  if (!result.path.some((text) => GROWTH.test(text))) return [];
  const figures = table.columns.filter(
    (column) => column.column < result.column && column.measure !== null && column.measure !== "percent" && ["realised", "total", "target", "before", "after", "other"].includes(column.role)
  );
  return figures.flatMap(
    (earlier) => figures.filter((later) => later !== earlier && later.measure === earlier.measure).map((later) => ({
      kind: "percent",
      form: "ratio",
      result,
      terms: [
        [later, 1],
        [earlier, -1]
      ],
      denominator: earlier,
      basis: BASIS7,
      stated: false
    }))
  );
}

// src/core/relation/quarter-mode.ts
var TWO = amount(2);
var THREE = amount(3);
function inferQuarterMode(relation, target, said) {
  const quarters = relation.terms.flatMap((term) => {
    const operand = readOperand(relation.table, term.cell.row, term.cell.column);
    return operand.state === "known" ? [{ term, operand }] : [];
  });
  if (said) return withMode(relation, said, quarters.at(-1)?.term);
  const result = readOperand(relation.table, relation.result.row, relation.result.column);
  if (quarters.length === 0) return { ...relation, mode: "yearEnd", modeWhy: "noQuarters" };
  const total3 = quarters.reduce((sum2, { operand }) => add(sum2, operand.value), ZERO);
  const goal = target ? readOperand(relation.table, target.row, target.column) : void 0;
  const fitsTarget = goal?.state !== "known" || isZero(goal.value) || compare(total3, goal.value) <= 0;
  if (result.state !== "known") return notFilledYet(relation, quarters, { total: total3, goal, fitsTarget });
  const slack = quarters.reduce((sum2, { operand }) => add(sum2, operand.slack), result.slack);
  if (agree(result.value, total3, slack)) return { ...relation, mode: "accumulate", modeWhy: "sumIsTotal" };
  if (fitsTarget && goal?.state === "known") return { ...relation, mode: "accumulate", modeWhy: "withinTarget" };
  return otherMode(relation, quarters, { result, goal: goal?.state === "known" ? goal.value : void 0, total: total3 });
}
function notFilledYet(relation, quarters, { total: total3, goal, fitsTarget }) {
  const known5 = goal?.state === "known" ? goal.value : void 0;
  const positions = !fitsTarget && arePositions(quarters.map(({ operand }) => operand.value), { total: total3, goal: known5 });
  return positions ? endPosition(relation, quarters.at(-1)?.term, "nearTarget") : { ...relation, mode: "accumulate", modeWhy: fitsTarget ? "withinTarget" : "nothingFits" };
}
function otherMode(relation, quarters, { result, goal, total: total3 }) {
  const last3 = quarters.at(-1);
  const highest = quarters.reduce((best, quarter2) => compare(quarter2.operand.value, best.operand.value) > 0 ? quarter2 : best);
  for (const quarter2 of [last3, highest]) {
    if (quarter2 && agree(result.value, quarter2.operand.value, add(result.slack, quarter2.operand.slack))) return endPosition(relation, quarter2.term, quarter2 === last3 ? "lastIsTotal" : "highestIsTotal");
  }
  if (quarters.length > 1 && agree(result.value, divide(total3, amount(quarters.length), result.decimals + 4), add(result.slack, result.slack))) {
    return { ...relation, mode: "average", modeWhy: "meanIsTotal" };
  }
  const positions = goal !== void 0 && arePositions(quarters.map(({ operand }) => operand.value), { total: total3, goal }) && compare(result.value, goal) <= 0;
  return positions ? endPosition(relation, last3?.term, "nearTarget") : { ...relation, mode: "accumulate", modeWhy: "nothingFits" };
}
function arePositions(quarters, { total: total3, goal }) {
  if (goal === void 0 || isZero(goal) || quarters.length < 2) return false;
  return compare(multiply(total3, TWO), multiply(goal, THREE)) >= 0 && quarters.every((value) => compare(value, goal) <= 0);
}
function endPosition(relation, term, modeWhy) {
  return term ? { ...relation, mode: "endPosition", modeWhy, terms: [term] } : relation;
}
function withMode(relation, mode, last3) {
  const said = { ...relation, mode, modeWhy: "correction" };
  if (mode === "yearEnd") return { ...said, terms: [] };
  return mode === "endPosition" && last3 ? { ...said, terms: [last3] } : said;
}

// src/core/relation/sought-rules.ts
var BASIS8 = { id: "hubungan yang dipegang angka-angkanya", en: "the relation that the figures keep" };
function soughtRules(table, explained) {
  const columns = table.columns.filter((column) => !NO_FIGURES.has(column.role) && column.measure !== null);
  const records2 = recordRows(table);
  const sample = takeSample(table, columns, records2);
  if (sample.rows < FEWEST4) return [];
  const parents = new Set(records2.map(({ parent }) => parent));
  const lowest = takeSample(table, columns, records2.filter(({ row }) => !parents.has(row)));
  const quotients = lowest.rows < FEWEST4 ? sample : lowest;
  return columns.filter((result) => !explained.has(result.column)).flatMap((result) => isPercent3(result) ? parts(table, result, columns, quotients) : sums(result, columns, sample));
}
var NO_FIGURES = /* @__PURE__ */ new Set(["number", "code", "predicate", "tick", "label", "indicator", "note"]);
var FEWEST4 = 3;
var SAMPLE = 24;
function isPercent3({ role, measure }) {
  return role === "percent" || role === "weight" || measure === "percent";
}
function takeSample(table, columns, records2) {
  const filled2 = records2.filter(({ row }) => holdsFigures2(table, row, columns));
  const step2 = Math.max(1, Math.floor(filled2.length / SAMPLE));
  const rows = filled2.filter((_row, index3) => index3 % step2 === 0).slice(0, SAMPLE);
  const values = /* @__PURE__ */ new Map();
  const slack = /* @__PURE__ */ new Map();
  for (const column of columns) {
    const operands = rows.map(({ row }) => readOperand(table, row, column.column));
    values.set(column, operands.map((operand) => operand.state === "known" ? toNumber(operand.value) : NaN));
    slack.set(column, Math.max(...operands.map((operand) => operand.state === "known" ? 0.5 * 10 ** -operand.decimals : 0), 0));
  }
  return { rows: rows.length, values, slack };
}
function holdsFigures2(table, row, columns) {
  let known5 = 0;
  for (const { column } of columns) if (readOperand(table, row, column).state === "known" && ++known5 >= 3) return true;
  return false;
}
function holds3(sample, result, reading, slack) {
  const stated2 = sample.values.get(result) ?? [];
  let checked2 = 0;
  let held = 0;
  for (let row = 0; row < sample.rows; row++) {
    const expected = reading(row);
    const value = stated2[row] ?? NaN;
    if (Number.isNaN(expected) || Number.isNaN(value) || expected === 0 || !Number.isFinite(expected)) continue;
    checked2++;
    if (Math.abs(value - expected) <= slack + Math.abs(expected) * 1e-9) held++;
  }
  return checked2 >= FEWEST4 && (held * 10 >= checked2 * 8 || held >= 2 && checked2 - held === 1);
}
function parts(table, result, columns, sample) {
  const rules = [];
  const others = columns.filter((column) => column !== result && column.role !== "delta");
  const slack = (sample.slack.get(result) ?? 0) * 1.2 + 0.01;
  const at2 = (column, row) => sample.values.get(column)?.[row] ?? NaN;
  const total3 = table.rows.find((row) => row.kind === "total");
  for (const numerator of others) {
    for (const denominator of others) {
      if (numerator === denominator || numerator.measure !== denominator.measure || isPhysical(result) !== isPhysical(numerator)) continue;
      if (!holds3(sample, result, (row) => at2(numerator, row) / at2(denominator, row) * 100, slack)) continue;
      rules.push({ kind: "percent", form: "ratio", result, terms: [[numerator, 1]], denominator, basis: BASIS8, stated: false, sought: true });
    }
    const whole = total3 && numerator.measure === "rp" ? readOperand(table, total3.row, numerator.column) : void 0;
    if (total3 && whole?.state === "known") {
      const of = toNumber(whole.value);
      if (holds3(sample, result, (row) => at2(numerator, row) / of * 100, slack)) {
        rules.push({ kind: "share", form: "ratio", result, terms: [[numerator, 1]], denominator: numerator, denominatorRow: total3.row, basis: BASIS8, stated: false, sought: true });
      }
    }
  }
  const percents = others.filter(isPercent3);
  for (const [i2, left] of percents.entries()) {
    for (const right of percents.slice(i2 + 1)) {
      if (!holds3(sample, result, (row) => at2(left, row) * at2(right, row) / 100, slack)) continue;
      rules.push({ kind: "weighted", form: "product", result, terms: [[left, 1], [right, 1]], divisor: 100, basis: BASIS8, stated: false, sought: true });
    }
  }
  return [...rules, ...differences2(result, others.filter((column) => isPercent3(column)), sample)];
}
function isPhysical(column) {
  return column.path.some((text) => /\bfisik\b/i.test(text));
}
var WIDEST7 = 12;
function orZero(value) {
  return value === void 0 || Number.isNaN(value) ? 0 : value;
}
function sums(result, columns, sample) {
  const alike2 = columns.filter((column) => column.measure === result.measure);
  const place = alike2.indexOf(result);
  const rules = [];
  for (const run of runsBeside(alike2, place)) {
    const reading = (row) => run.reduce((sum2, column) => sum2 + orZero(sample.values.get(column)?.[row]), 0);
    if (!holds3(sample, result, reading, slackOf3(sample, [result, ...run]))) continue;
    rules.push({ kind: "year-total", form: "linear", result, terms: run.map((column) => [column, 1]), basis: BASIS8, stated: false, sought: true });
  }
  rules.push(...products2(result, columns, sample));
  return [...rules, ...differences2(result, alike2.filter((column) => column !== result && Math.abs(alike2.indexOf(column) - place) <= 8), sample)];
}
function products2(result, columns, sample) {
  const rules = [];
  const others = columns.filter((column) => column !== result && Math.abs(column.column - result.column) <= 6);
  const at2 = (column, row) => sample.values.get(column)?.[row] ?? NaN;
  for (const [i2, left] of others.entries()) {
    for (const right of others.slice(i2 + 1)) {
      const meant = result.period === null && (result.measure === "rp" || /nilai|skor|hasil|ttb|tertimbang/i.test(result.path.join(" "))) && (result.measure === "rp" || [left, right].some((column) => column.role === "weight" || isPercent3(column)));
      for (const divisor of meant ? [1, 100] : []) {
        const reading = (row) => at2(left, row) === 1 || at2(right, row) === 1 ? NaN : at2(left, row) * at2(right, row) / divisor;
        if (!holds3(sample, result, reading, (sample.slack.get(result) ?? 0) + 0.01)) continue;
        rules.push({ kind: "weighted", form: "product", result, terms: [[left, 1], [right, 1]], divisor, basis: BASIS8, stated: false, sought: true });
      }
    }
  }
  return rules;
}
function runsBeside(alike2, place) {
  const runs2 = [];
  for (let width = 3; width <= WIDEST7; width++) {
    if (place - width >= 0) runs2.push(alike2.slice(place - width, place));
    if (place + width < alike2.length) runs2.push(alike2.slice(place + 1, place + 1 + width));
  }
  return runs2;
}
function differences2(result, others, sample) {
  const rules = [];
  const at2 = (column, row) => sample.values.get(column)?.[row] ?? NaN;
  for (const a of others) {
    for (const b of others) {
      if (a === b) continue;
      const slack = slackOf3(sample, [result, a, b]);
      const both = (row, sign2) => at2(a, row) === 0 || at2(b, row) === 0 ? NaN : at2(a, row) + sign2 * at2(b, row);
      if (holds3(sample, result, (row) => both(row, -1), slack)) rules.push(pair2(result, a, b, -1));
      if (a.column < b.column && holds3(sample, result, (row) => both(row, 1), slack)) rules.push(pair2(result, a, b, 1));
    }
  }
  return rules;
}
function pair2(result, a, b, sign2) {
  const kind = sign2 === 1 ? "cumulative" : isPercent3(result) || /devia/i.test(result.path.join(" ")) ? "deviation" : result.role === "remainder" ? "remainder" : "delta";
  return { kind, form: "linear", result, terms: [[a, 1], [b, sign2]], basis: BASIS8, stated: false, sought: true };
}
function slackOf3(sample, columns) {
  return columns.reduce((sum2, column) => sum2 + (column.measure === "rp" || (sample.slack.get(column) ?? 0) >= 0.5 ? 0 : sample.slack.get(column) ?? 0), 0) + 1e-6;
}

// src/core/relation/direction.ts
function inferDirection(relation) {
  const { terms, denominators } = relation;
  const [realised] = terms;
  const [target] = denominators;
  if (!realised || !target || terms.length > 1 || denominators.length > 1 || check(relation).status !== "broken") return relation;
  const basis = { id: "makin rendah makin baik", en: "lower is better" };
  const turned = { ...relation, terms: [target], denominators: [realised], basis: { id: `${basis.id}: target / realisasi`, en: `${basis.en}: target / realised` } };
  if (check(turned).status === "held") return turned;
  const mirrored = {
    ...relation,
    terms: [target, target, { ...realised, weight: -1 }],
    basis: { id: `${basis.id}: (2 x target - realisasi) / target`, en: `${basis.en}: (2 x target - realised) / target` }
  };
  return check(mirrored).status === "held" ? mirrored : relation;
}

// src/core/relation/row-relations.ts
function rowRelations(table, rules = columnRules(table), rows = ruledRows(table)) {
  const relations = [];
  const parents = parentsOf(table);
  const refs = refsOf(table);
  for (const rule of rules) {
    for (const row of rows) {
      if (rule.leaves && (isTotal3(row) || parents.has(row.row))) continue;
      const relation = instantiate(table, ruleFor(table, rule, row), row, refs);
      if (relation && !(isTotal3(row) && saysNothing(relation))) relations.push(relation);
    }
  }
  return relations;
}
function ruledRows(table) {
  return table.rows.filter((row) => isRuled(table, row));
}
var UNRULED = /* @__PURE__ */ new Set(["header", "note", "blank", "average", "predicate"]);
function isRuled(table, row) {
  return !UNRULED.has(row.kind) && !isFooter(table, row);
}
function parentsOf({ rows }) {
  const known5 = parentRows2.get(rows);
  if (known5) return known5;
  const own3 = new Set(rows.flatMap(({ parent }) => parent === null ? [] : [parent]));
  parentRows2.set(rows, own3);
  return own3;
}
var parentRows2 = /* @__PURE__ */ new WeakMap();
function isTotal3({ kind }) {
  return kind === "total" || kind === "subtotal";
}
function saysNothing(relation) {
  const { status, note: note2 } = check(relation);
  return status === "notCheckable" && note2 !== "unreadable";
}
function columnRules(table) {
  return withoutInverses(chooseRules(table, ruledRows(table)));
}
function withoutInverses(rules) {
  const kept3 = /* @__PURE__ */ new Map();
  const keyOf5 = ({ result, terms, denominator, denominatorRow }) => [result, ...terms.map(([column]) => column), ...denominator && denominatorRow === void 0 ? [denominator] : []].map((column) => column.column).sort((a, b) => a - b).join(",") + (denominatorRow === void 0 ? "" : "/total");
  for (const rule of rules) {
    const key = keyOf5(rule);
    const known5 = kept3.get(key);
    if (!known5 || favour(rule) > favour(known5)) kept3.set(key, rule);
  }
  return [...kept3.values()];
}
function favour({ kind, form, result, terms, sought, stated: stated2 }) {
  const words2 = result.path.join(" ");
  const follows = terms.every(([column]) => column.column < result.column) ? 0.75 : 0;
  if (form === "linear") return follows + (stated2 ? 4 : 0) + (sought ? 0 : 2) + (terms.every(([, sign2]) => sign2 === 1) ? 0.5 : 0) + (result.role === "total" || result.role === "remainder" || result.role === "delta" ? 1 : 0);
  const told3 = kind === "weighted" ? /ttb|tertimbang/i.test(words2) : /capaian|kum|persen|serapan|%/i.test(words2) && !/ttb/i.test(words2);
  return (stated2 ? 4 : 0) + (sought ? 0 : 2) + (told3 ? 1 : 0);
}
function ruleFor(table, rule, row) {
  return isTotal3(row) ? ownFormulaRule(table, rule.result, row) ?? rule : rule;
}
function chooseRules(table, rows) {
  const sample = sampleOf(rows);
  const parents = parentsOf(table);
  const lowest = sample.filter((row) => !isTotal3(row) && !parents.has(row.row));
  const chosen = /* @__PURE__ */ new Map();
  const offer = (rule) => {
    const trial = narrowed(table, tryRule(table, rule, sample), lowest);
    if (!isPlausible(trial)) return;
    const key = keyOf2(trial.rule);
    const known6 = chosen.get(key);
    if (!known6 || beats(trial, known6)) chosen.set(key, trial);
  };
  for (const rule of [...numberRowRules(table), ...formulaRules(table), ...wordRules(table), ...periodRules(table), ...quotientRules(table), ...namedSums(table)]) offer(rule);
  const explained = new Set([...chosen.values()].map(({ rule }) => rule.result.column));
  const known5 = [...chosen.values()].map((trial) => trial.rule);
  for (const rule of soughtRules(table, explained)) if (!isInverse(rule, known5) && !isEcho(rule, [...chosen.values()].map((trial) => trial.rule))) offer(rule);
  return [...chosen.values()].map((trial) => trial.rule);
}
function narrowed(table, trial, lowest) {
  const { rule, checked: checked2, held } = trial;
  if (rule.form === "linear" || checked2 < 5 || held * 10 >= checked2 * 9) return trial;
  const leaves2 = tryRule(table, { ...rule, leaves: true }, lowest);
  const [above, aboveHeld] = [checked2 - leaves2.checked, held - leaves2.held];
  return leaves2.checked >= 3 && leaves2.held * 10 >= leaves2.checked * 8 && above >= 2 && aboveHeld * 2 < above ? leaves2 : trial;
}
function isInverse({ form, result, terms }, known5) {
  const columns = /* @__PURE__ */ new Set([result, ...terms.map(([column]) => column)]);
  return form === "linear" && known5.some((other) => other.form === "linear" && other.terms.length + 1 === columns.size && [other.result, ...other.terms.map(([column]) => column)].every((column) => columns.has(column)));
}
function isEcho(rule, known5) {
  if (rule.form !== "linear") return false;
  const own3 = coefficients(rule);
  return known5.some((other) => {
    if (other.form !== "linear") return false;
    const theirs = coefficients(other);
    if (theirs.size > own3.size && [...own3.keys()].every((column) => theirs.has(column))) return true;
    const products3 = [...own3].flatMap(([column, sign2]) => theirs.has(column) ? [sign2 * (theirs.get(column) ?? 0)] : []);
    return own3.size === 3 && theirs.size === 3 && products3.length === 2 && products3[0] === products3[1];
  });
}
function coefficients({ result, terms }) {
  return new Map([...terms, [result, -1]]);
}
var SAMPLE2 = 120;
function sampleOf(rows) {
  const step2 = Math.max(1, Math.floor(rows.length / SAMPLE2));
  return step2 === 1 ? rows : rows.filter((_row, index3) => index3 % step2 === 0);
}
var SUMS = /* @__PURE__ */ new Set(["year-total", "remainder", "deviation", "delta", "cumulative"]);
function keyOf2({ result, form, terms, kind, sought }) {
  if (kind === "quarters-sum" || kind === "months-sum") return `${kind}|${terms.map(([column]) => column.column).join(",")}`;
  if (sought && form === "linear") return `${result.column}|sought`;
  return `${result.column}|${form === "linear" ? SUMS.has(kind) ? "sum" : kind : "part"}`;
}
function tryRule(table, rule, rows) {
  const refs = refsOf(table);
  const relations = rows.flatMap((row) => instantiate(table, rule, row, refs) ?? []);
  return { rule, ...weighEvidence(relations.map(check)) };
}
function isPlausible(trial) {
  const { rule, checked: checked2, held, slips, digits: digits2 } = trial;
  if (checked2 === 0) return false;
  if (isMeasuredQuarterSum(rule)) return held > 0 || checked2 < 4;
  if (isProvenByRest(trial)) return true;
  if (rule.sought) return (checked2 > 3 || checked2 === 3 && digits2 >= FEW_ROWS_DIGITS) && held * 10 >= checked2 * 8;
  if (checked2 <= HARDLY_ANY && (rule.stated || held + slips === checked2)) return true;
  return rule.stated ? held * 4 >= checked2 : held * 2 >= checked2;
}
var HARDLY_ANY = 2;
var FEW_ROWS_DIGITS = 12;
function isMeasuredQuarterSum(rule) {
  return rule.kind === "quarters-sum" && rule.result.measure !== "rp";
}
function beats(trial, known5) {
  if (trial.rule.sought !== known5.rule.sought) return trial.rule.sought === void 0;
  const rate = trial.held * known5.checked - known5.held * trial.checked;
  if (rate !== 0) return rate > 0;
  if (trial.held !== known5.held) return trial.held > known5.held;
  return distance(trial.rule) < distance(known5.rule);
}
function distance({ result, terms, denominator }) {
  const columns = [...terms.map(([column]) => column), ...denominator ? [denominator] : []];
  return columns.reduce((sum2, column) => sum2 + Math.abs(column.column - result.column), 0);
}
function refsOf({ sheet: { name } }) {
  const rows = /* @__PURE__ */ new Map();
  return (row, column) => {
    const own3 = rows.get(row) ?? [];
    rows.set(row, own3);
    return own3[column] ??= { sheet: name, row, column };
  };
}
function instantiate(table, rule, row, refs) {
  const at2 = (column) => refs(row.row, column.column);
  if (!speaksOf2(table, rule, row)) return void 0;
  const { kind, basis } = rule;
  const blank = isMoney(rule) ? "zero" : "missing";
  const id = `${kind}:${table.sheet.name}!${row.row}:${rule.result.column}`;
  const result = at2(rule.result);
  const terms = rule.terms.map(([column, weight]) => ({ cell: at2(column), weight }));
  if (rule.form === "ratio" && rule.denominator) {
    const below = refs(rule.denominatorRow ?? row.row, rule.denominator.column);
    const ratio = { id, kind, table, result, terms, basis, blank, form: "ratio", denominators: [{ cell: below, weight: 1 }], scale: 100 };
    return blank === "missing" && kind === "percent" ? inferDirection(ratio) : ratio;
  }
  if (rule.form === "product") return { id, kind, table, result, terms, basis, blank, form: "product", divisor: rule.divisor ?? 100 };
  const linear2 = { id, kind, table, result, terms, basis, blank, form: "linear" };
  return isMeasuredQuarterSum(rule) ? inferQuarterMode(linear2, targetOf(table, row, rule.result), row.mode) : linear2;
}
function speaksOf2(table, rule, row) {
  const shared = rule.denominatorRow;
  if (shared !== void 0 && (row.row === shared || row.kind === "total")) return false;
  const resultSays = saysSomething(table, row, rule.result);
  if (isTotal3(row) && !resultSays) return false;
  const columns = columnsOf(rule);
  const othersSay = columns.some((column) => column !== rule.result && saysSomething(table, row, column));
  if (rule.form === "ratio" && !othersSay && !hasDash(table, row, columns)) return false;
  if (!resultSays && !othersSay) return false;
  return row.kind !== "indicator" || !onlyZeros(table, row, columns.filter((column) => saysSomething(table, row, column)));
}
var columnsByRule = /* @__PURE__ */ new WeakMap();
function columnsOf(rule) {
  const known5 = columnsByRule.get(rule);
  if (known5) return known5;
  const { result, terms, denominator, denominatorRow } = rule;
  const columns = [result, ...terms.map(([column]) => column), ...denominator && denominatorRow === void 0 ? [denominator] : []];
  columnsByRule.set(rule, columns);
  return columns;
}
function saysSomething(table, row, column) {
  const operand = readOperand(table, row.row, column.column);
  return operand.state !== "blank" || operand.dash && column.measure === "rp";
}
function hasDash(table, row, columns) {
  return columns.some((column) => table.cell(row.row, column.column).kind === "dash");
}
function isMoney(rule) {
  return rule.terms.every(([column]) => column.measure === "rp");
}
function onlyZeros(table, row, columns) {
  return columns.every((column) => {
    if (column.measure !== "rp") return false;
    const operand = readOperand(table, row.row, column.column);
    return operand.state === "blank" || operand.state === "known" && operand.value.units === 0 && operand.value.big === null;
  });
}
function targetOf(table, row, result) {
  const target = table.columns.find((column) => column.role === "target" && column.horizon === "current" && column.measure === result.measure);
  return target && { row: row.row, column: target.column };
}

// src/core/relation/satisfaction.ts
var BASIS9 = {
  id: "pengolahan SKM (PermenPANRB 14/2017): NRR tertimbang = NRR x bobot, IKM = jumlahnya x 25",
  en: "processing of the satisfaction survey (PermenPANRB 14/2017): weighted NRR = NRR x weight, IKM = their sum x 25"
};
function satisfactionRelations(table) {
  if (!isSurvey(table)) return [];
  const nrr = table.columns.find((column) => isMean(words(column)));
  const weighted = table.columns.find((column) => isWeighted(words(column)) && column !== nrr);
  const own3 = nrr && weighted ? elementRows(table, nrr, weighted) : [];
  const converted = table.columns.filter(
    (column) => nrr !== void 0 && column !== weighted && isConverted(words(column))
  );
  const turned = nrr ? converted.flatMap((column) => eachTimes25(table, nrr, column)) : [];
  const matrix = nrr ? [] : elementColumns(table);
  return [...own3, ...turned, ...matrix, ...indexRows(table)];
}
function isSurvey({ columns, rows }) {
  const names = /\b(n\.?r\.?r|ikm|skm|kepuasan|tertimbang|unsur)\b/i;
  return columns.some((column) => names.test(words(column))) || rows.some(({ label }) => names.test(label));
}
function words({ path }) {
  return path.join(" ").toLowerCase();
}
function isMean(text) {
  return /\bn\.?r\.?r\b|\bnilai rata ?-?rata\b/.test(text) && !isWeighted(text) && !isConverted(text);
}
function isWeighted(text) {
  return /\btertimbang\b|\bnrr ?t\b/.test(text) && !isConverted(text);
}
function isConverted(text) {
  return /\bkonversi\b|\bx ?25\b|\bdikali 25\b/.test(text);
}
function isIndex(text) {
  return /\b(ikm|skm)\b|\bindeks kepuasan\b|\bkonversi\b/.test(text) && !/\btertimbang\b/.test(text);
}
function elementRows(table, nrr, weighted) {
  const rows = recordRows(table).filter(({ row }) => isFilled4(table, row, nrr) && isFilled4(table, row, weighted));
  const pairs2 = rows.map(({ row }) => [cellOf(table, row, nrr.column), cellOf(table, row, weighted.column)]);
  return weightedRelations(table, pairs2);
}
function isFilled4(table, row, { column }) {
  return readOperand(table, row, column).state === "known";
}
function weightedRelations(table, pairs2) {
  if (pairs2.length < FEWEST5) return [];
  const readings = weightsOf(pairs2.length).map((weight) => {
    const relations = pairs2.map(([from, to]) => computed2(table, to, [from], weight));
    return { relations, held: relations.filter((relation) => check(relation).status === "held").length };
  });
  const best = readings.reduce((a, b) => b.held > a.held ? b : a);
  return best.held * 2 > pairs2.length ? best.relations : [];
}
var FEWEST5 = 3;
function weightsOf(count6) {
  const exact = divide(ONE, amount(count6), 12);
  const rounded = [2, 3, 4].map((decimals) => ({ factor: divide(ONE, amount(count6), decimals), shown: decimals }));
  return [
    times(exact, `1/${String(count6)}`),
    ...rounded.map(({ factor, shown }) => times(factor, (1 / count6).toFixed(shown).replace(".", ",")))
  ];
}
function times(factor, shown) {
  return {
    name: { id: "nilai rata-rata tertimbang", en: "weighted mean" },
    shows: ([term = ""]) => `${term} x ${shown}`,
    of: ([value]) => value && multiply(value, factor)
  };
}
var TIMES_25 = {
  name: { id: "nilai setelah dikonversi", en: "converted value" },
  shows: (terms) => terms.length === 1 ? `${terms[0] ?? ""} x 25` : `(${terms.join(" + ")}) x 25`,
  of: (values) => multiply(sum(values), amount(25))
};
var MEAN_25 = {
  name: { id: "nilai setelah dikonversi", en: "converted value" },
  shows: (terms) => `rata-rata(${terms.join("; ")}) x 25`,
  of: (values) => values.length === 0 ? void 0 : divide(multiply(sum(values), amount(25)), amount(values.length), 12)
};
function computed2(table, result, terms, computation) {
  return {
    id: `weighted:${result.sheet}!${String(result.row)}:${String(result.column)}`,
    kind: "weighted",
    form: "computed",
    table,
    result,
    terms: terms.map((cell) => ({ cell, weight: 1 })),
    computation,
    basis: BASIS9,
    blank: "missing"
  };
}
function eachTimes25(table, nrr, column) {
  const rows = recordRows(table).filter(({ row }) => isFilled4(table, row, nrr) && isFilled4(table, row, column));
  return rows.map(
    ({ row }) => computed2(table, cellOf(table, row, column.column), [cellOf(table, row, nrr.column)], TIMES_25)
  );
}
function elementColumns(table) {
  const named3 = (test) => table.rows.find(({ row }) => test(wordsOfRow(table, row)) && figuresOf2(table, row).length >= FEWEST5);
  const means = named3((text) => isMean(text) && !isTotal4(text));
  if (!means) return [];
  const columns = figuresOf2(table, means.row);
  const answers = table.rows.filter(
    ({ row }) => row < means.row && wordsOfRow(table, row) === "" && figuresOf2(table, row).length > 0
  );
  const weights = named3((text) => isWeighted(text) && !isTotal4(text));
  const pairs2 = columns.filter((column) => weights !== void 0 && isFilled4(table, weights.row, column)).map(({ column }) => [cellOf(table, means.row, column), cellOf(table, weights?.row ?? 0, column)]);
  const total3 = table.rows.find(({ row }) => isTotal4(wordsOfRow(table, row)) && isWeighted(wordsOfRow(table, row)));
  const place = total3 && onlyFigure(table, total3.row);
  return [
    ...answers.length >= FEWEST5 ? columns.map((column) => meanOf2(table, means.row, column, answers)) : [],
    ...weightedRelations(table, pairs2),
    ...place && pairs2.length >= FEWEST5 ? [
      sumOf3(
        table,
        place,
        pairs2.map(([, cell]) => cell)
      )
    ] : []
  ];
}
function isTotal4(text) {
  return /^(jumlah|total|Σ|∑)/.test(text);
}
function meanOf2(table, row, { column }, answers) {
  const result = cellOf(table, row, column);
  return {
    id: `average:${result.sheet}!${String(row)}:${String(column)}`,
    kind: "average",
    form: "mean",
    table,
    result,
    terms: answers.filter((answer) => readOperand(table, answer.row, column).state !== "blank").map((answer) => ({ cell: cellOf(table, answer.row, column), weight: 1 })),
    basis: { id: "rata-rata jawaban responden", en: "mean of the respondents' answers" },
    blank: "missing",
    blankAsZero: false
  };
}
function sumOf3(table, result, cells) {
  return {
    id: `grand-total:${result.sheet}!${String(result.row)}:${String(result.column)}`,
    kind: "grand-total",
    form: "linear",
    table,
    result,
    terms: cells.map((cell) => ({ cell, weight: 1 })),
    basis: { id: "jumlah nilai tertimbang semua unsur", en: "sum of the weighted values of all elements" },
    blank: "missing"
  };
}
function indexRows(table) {
  return table.rows.flatMap((row, index3) => {
    const result = isIndex(wordsOfRow(table, row.row)) ? onlyFigure(table, row.row) : void 0;
    if (!result) return [];
    const readings = indexReadings(table, result, table.rows.slice(0, index3));
    const held = readings.find((relation) => check(relation).status === "held");
    const near = readings.find((relation) => isNear(relation));
    return held ?? near ?? [];
  });
}
function indexReadings(table, result, above) {
  const closing3 = above.filter(
    ({ row }) => isTotal4(wordsOfRow(table, row)) && /tertimbang|rata/.test(wordsOfRow(table, row))
  );
  const single2 = closing3.flatMap(({ row }) => onlyFigure(table, row) ?? []).slice(-1);
  const columns = table.columns.filter((column) => isWeighted(words(column)) || isMean(words(column)));
  const records2 = recordRows(table).filter(({ row }) => row < result.row);
  return [
    ...single2.map((cell) => computed2(table, result, [cell], TIMES_25)),
    ...columns.flatMap((column) => {
      const cells = records2.filter(({ row }) => isFilled4(table, row, column)).map(({ row }) => cellOf(table, row, column.column));
      return cells.length < FEWEST5 ? [] : [computed2(table, result, cells, isMean(words(column)) ? MEAN_25 : TIMES_25)];
    })
  ];
}
function isNear(relation) {
  const { expected, stated: stated2 } = check(relation);
  const isOnScale = (value) => value.units / 10 ** value.scale >= 20 && value.units / 10 ** value.scale <= 100;
  return expected !== void 0 && stated2 !== void 0 && isOnScale(expected);
}

// src/core/relation/running.ts
function runningRelations(table) {
  const rows = table.rows.filter(({ kind }) => !CLOSING.has(kind));
  return table.columns.filter(isRunning).flatMap((column) => {
    const own3 = rows.filter(({ row }) => isKnown2(table, row, column));
    const last3 = own3.at(-1);
    if (!last3 || own3.length < FEWEST6) return [];
    const best = flowsFor(table, column).map((flows) => ({ flows, run: runOf2(table, { column, flows, rows: own3 }) })).map(({ flows, run }) => ({
      flows,
      run,
      last: last3,
      held: run.filter((relation) => check(relation).status === "held").length
    })).filter(({ run, held }) => held >= FEWEST6 - 1 && (run.length - held <= 2 || held * 10 >= run.length * 6)).sort((a, b) => b.held - a.held || Number(b.flows.minus !== void 0) - Number(a.flows.minus !== void 0))[0];
    return best ? [...best.run, ...closing2(table, column, best)] : [];
  });
}
function closing2(table, column, { flows, last: last3 }) {
  const sheet = table.sheet.name;
  return table.rows.filter(({ row, kind }) => kind === "total" && row > last3.row && isKnown2(table, row, column)).map(({ row }) => {
    const at2 = (other) => ({ sheet, row, column: other.column });
    const repeated = linear(table, at2(column), [
      { cell: { sheet, row: last3.row, column: column.column }, weight: 1 }
    ]);
    const summed = linear(table, at2(column), [
      { cell: at2(flows.plus), weight: 1 },
      ...flows.minus ? [{ cell: at2(flows.minus), weight: -1 }] : []
    ]);
    return flows.minus && check(summed).status === "held" ? summed : repeated;
  });
}
function isRunning({ path, span, measure, role }) {
  if (measure === null || measure === "percent" || role === "percent" || span !== null) return false;
  const words2 = path.join(" ");
  return /\bsaldo\b|\b[ak]k?umulati[fv]e?\b|\bakumulasi\b|\bkomulatif\b|\bs\s*[/.]?\s*d\b\.?\s*(bulan|minggu|hari|tanggal|periode)? ?ini\b/i.test(
    words2
  );
}
var CLOSING = /* @__PURE__ */ new Set([
  "total",
  "subtotal",
  "average",
  "predicate",
  "header",
  "note",
  "blank"
]);
var FEWEST6 = 3;
function isKnown2(table, row, { column }) {
  return readOperand(table, row, column).state === "known";
}
function isSaid(table, { row, column }) {
  const operand = readOperand(table, row, column);
  return operand.state !== "blank" || operand.dash;
}
function flowsFor(table, result) {
  const others = table.columns.filter(
    (column) => column !== result && column.measure === result.measure && !NO_FLOWS.has(column.role) && !isRunning(column)
  );
  const isOut = ({ path }) => /\b(pengeluaran|keluar|kredit|belanja|pembayaran|berkurang|pengurangan)\b/i.test(path.join(" "));
  return others.flatMap((plus) => [
    { plus },
    ...others.filter((minus) => minus !== plus && (isOut(minus) || !isOut(plus))).map((minus) => ({ plus, minus }))
  ]);
}
var NO_FLOWS = /* @__PURE__ */ new Set(["percent", "number", "code", "weight"]);
function runOf2(table, { column, flows, rows }) {
  const sheet = table.sheet.name;
  return rows.flatMap(({ row }, index3) => {
    const at2 = (other) => ({ sheet, row, column: other.column });
    const moved = [
      { cell: at2(flows.plus), weight: 1 },
      ...flows.minus ? [{ cell: at2(flows.minus), weight: -1 }] : []
    ].filter(({ cell }) => isSaid(table, cell));
    const above = rows[index3 - 1];
    if (moved.length === 0 && !above) return [];
    const terms = above ? [{ cell: { sheet, row: above.row, column: column.column }, weight: 1 }, ...moved] : moved;
    const relation = linear(table, at2(column), terms);
    return above || !flows.minus || check(relation).status === "held" ? [relation] : [];
  });
}
var BASIS10 = {
  id: "saldo di atasnya ditambah dan dikurangi mutasi baris ini",
  en: "the balance above, and what came in or went out in this row"
};
function linear(table, result, terms) {
  return {
    id: `cumulative:${result.sheet}!${result.row}:${result.column}/run`,
    kind: "cumulative",
    form: "linear",
    table,
    result,
    terms,
    basis: BASIS10,
    blank: "zero"
  };
}

// src/core/relation/weights.ts
var BASIS11 = { id: "bobot seluruh bagian berjumlah 100", en: "the weights of all parts come to 100" };
function weightRelations(table) {
  return table.columns.filter(isWeight).flatMap((column) => relationsOf3(table, column));
}
function weightsOfParts(table) {
  return table.columns.filter(isWeight).flatMap((column) => {
    const rows = recordRows(table).filter(({ row }) => readOperand(table, row, column.column).state === "known");
    const relations = rows.flatMap(({ row }) => {
      const terms = rows.filter(({ parent }) => parent === row).map((child) => child.row);
      return terms.length < 2 ? [] : sumRelation(table, "children-sum", { result: row, terms, column });
    });
    const held = relations.filter((relation) => check(relation).status === "held").length;
    return held >= 2 && held * 3 >= relations.length * 2 ? relations : [];
  });
}
function isWeight({ role, measure, path }) {
  const leaf = (path.at(-1) ?? "").toLowerCase();
  return measure !== "rp" && (role === "weight" || /^bobot\b/.test(leaf)) && !/\b(tertimbang|nilai|skor|realisasi|capaian|fisik|x)\b/.test(leaf);
}
function relationsOf3(table, column) {
  const rows = recordRows(table).filter(({ row }) => readOperand(table, row, column.column).state === "known");
  if (rows.length < FEWEST7) return [];
  const whole = wholeOf3(table, column, rows);
  const total3 = table.rows.filter(({ kind, row }) => kind === "total" && readOperand(table, row, column.column).state === "known").at(-1);
  if (total3 && compare(valueAt2(table, total3.row, column), amount(whole)) === 0) return [];
  const place = total3 ? cellOf(table, total3.row, column.column) : void 0;
  const make = (of, isClaimed) => wholeRelation(table, column, of, { whole: isClaimed ? whole : null, place });
  const [roots, leaves2] = [rootsOf(rows), leavesOf2(rows)];
  const sets = roots.length === leaves2.length ? [roots] : [roots, leaves2];
  const held = sets.filter((set) => set.length >= FEWEST7).map((set) => make(set, true)).filter((one) => check(one).status === "held");
  if (held.length > 0) return held;
  const siblings = siblingsOf(rows).map((set) => make(set, true));
  if (siblings.length > 1 && siblings.filter((one) => check(one).status === "held").length * 2 >= siblings.length)
    return siblings;
  const near = sets.filter((set) => set.length >= FEWEST7 && isNear2(table, column, set, whole));
  const nearest4 = near[0];
  return [nearest4 && (sets.length === 1 || total3) ? make(nearest4, true) : make(roots, false)];
}
var FEWEST7 = 3;
function valueAt2(table, row, { column }) {
  const operand = readOperand(table, row, column);
  return operand.state === "known" ? operand.value : amount(0);
}
function wholeOf3(table, column, rows) {
  return rows.every(({ row }) => toNumber(valueAt2(table, row, column)) <= 1) ? 1 : 100;
}
function rootsOf(rows) {
  const own3 = new Set(rows.map(({ row }) => row));
  return rows.filter(({ parent }) => parent === null || !own3.has(parent));
}
function leavesOf2(rows) {
  const parents = new Set(rows.map(({ parent }) => parent));
  return rows.filter(({ row }) => !parents.has(row));
}
function siblingsOf(rows) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const row of rows) groups2.set(row.parent, [...groups2.get(row.parent) ?? [], row]);
  return [...groups2.values()].filter((group2) => group2.length >= 2);
}
var FARTHEST2 = 0.3;
function isNear2(table, column, rows, whole) {
  const total3 = sum(rows.map(({ row }) => valueAt2(table, row, column)));
  return toNumber(abs(subtract(total3, amount(whole)))) <= whole * FARTHEST2;
}
function wholeRelation(table, { column }, rows, { whole, place }) {
  const cells = rows.map(({ row }) => cellOf(table, row, column));
  const result = place ?? cells[0] ?? cellOf(table, table.header.bottom, column);
  return {
    id: `weights:${result.sheet}!${String(result.row)}:${String(column)}`,
    kind: "weights",
    form: "whole",
    table,
    result,
    terms: cells.map((cell) => ({ cell, weight: 1 })),
    whole,
    basis: BASIS11,
    blank: "missing"
  };
}

// src/core/relation/whole-shares.ts
var SHARE3 = { id: "bagian dari jumlah seluruh baris", en: "part of the sum of all rows" };
var WHOLE = {
  id: "persentase seluruh bagian berjumlah 100",
  en: "the percentages of all parts come to 100"
};
var FEWEST8 = 3;
function wholeShares(table) {
  const rows = recordRows(table).filter(({ kind }) => kind !== "unit");
  if (rows.length < FEWEST8 || table.rows.some(({ kind }) => kind === "total" || kind === "subtotal")) return [];
  return table.columns.filter(isShare).flatMap((column) => {
    const filled2 = rows.filter(({ row }) => readOperand(table, row, column.column).state === "known");
    return filled2.length < FEWEST8 || filled2.length < rows.length ? [] : sharesOf(table, column, filled2) ?? wholeOf4(table, column, filled2);
  });
}
function isShare({ role, measure, path }) {
  const leaf = (path.at(-1) ?? "").toLowerCase().trim();
  const percent = role === "percent" || measure === "percent";
  return percent && /^\(?(%|persentase|prosentase|persen)\)?( \(%\))?$|\b(komposisi|proporsi|porsi|kontribusi|distribusi)\b/.test(leaf);
}
function sharesOf(table, column, rows) {
  const figures = table.columns.filter(
    (other) => other.column < column.column && other.measure !== null && other.measure !== "percent" && !["number", "code", "percent"].includes(other.role)
  );
  for (const from of [...figures].reverse()) {
    const relations = rows.map(({ row }) => shareOf(table, column, { row, from, rows }));
    const held = relations.filter((relation) => check(relation).status === "held").length;
    if (held >= 2 && held >= rows.length - 1 - Math.floor(rows.length / 10)) return relations;
  }
  return void 0;
}
function shareOf(table, { column }, { row, from, rows }) {
  const result = cellOf(table, row, column);
  return {
    id: `share:${result.sheet}!${String(row)}:${String(column)}`,
    kind: "share",
    form: "ratio",
    table,
    result,
    terms: [{ cell: cellOf(table, row, from.column), weight: 1 }],
    denominators: rows.map((other) => ({ cell: cellOf(table, other.row, from.column), weight: 1 })),
    scale: 100,
    basis: SHARE3,
    blank: "missing"
  };
}
var ABOUT = 2;
function wholeOf4(table, { column }, rows) {
  const values = rows.flatMap(({ row }) => {
    const operand = readOperand(table, row, column);
    return operand.state === "known" ? [operand.value] : [];
  });
  const isPart = values.every((value) => compare(value, amount(100)) < 0 && compare(value, amount(0)) >= 0) && values.filter((value) => !isZero(value)).length >= FEWEST8;
  if (!isPart || Math.abs(toNumber(sum(values)) - 100) > ABOUT) return [];
  const cells = rows.map(({ row }) => cellOf(table, row, column));
  const [result] = cells;
  if (!result) return [];
  return [
    {
      id: `share:${result.sheet}!${String(column)}`,
      kind: "share",
      form: "whole",
      table,
      result,
      terms: cells.map((cell) => ({ cell, weight: 1 })),
      whole: 100,
      basis: WHOLE,
      blank: "missing"
    }
  ];
}

// src/core/relation/registry.ts
var known4 = /* @__PURE__ */ new WeakMap();
function rulesOf(table) {
  const own3 = known4.get(table) ?? columnRules(table);
  known4.set(table, own3);
  return own3;
}
var OF_TABLES = [
  satisfactionRelations,
  (table, { policies }) => pkoRelations(table, policies.pkoCap),
  efficiencyRelations,
  weightsOfParts
];
function relationsOf4(table, settings = DEFAULT_SETTINGS) {
  const rules = rulesOf(table);
  const running = runningRelations(table);
  const run = new Set(running.map(({ result }) => result.column));
  const particular = OF_TABLES.flatMap((rule) => rule(table, settings));
  const told3 = new Set(particular.map(({ result }) => refKey(result)));
  const general = withoutRivals([
    ...hierarchyRelations(table, rules).filter(({ result }) => !run.has(result.column)),
    ...footerRelations(table),
    ...rowRelations(table, rules),
    ...averageRelations(table, rules),
    ...running,
    ...predicateRelations(table, settings.scales),
    ...wordsRelations(table),
    ...tickRelations(table),
    ...weightRelations(table),
    ...wholeShares(table)
  ]);
  return [...general.filter(({ result }) => !told3.has(refKey(result))), ...particular];
}

// src/core/relation/settle.ts
function settle4(one, { rulesOff, tolerance }) {
  if (rulesOff.includes(one.relation.kind)) return { ...one, status: "notCheckable", note: "switched-off" };
  if (one.note === "truncated" && !tolerance.truncated) return { ...one, status: "broken", note: "rounding" };
  return one.status === "broken" && isWithin(one, tolerance.units) ? { ...one, status: "held", note: "tolerated" } : one;
}
function isWithin({ relation, stated: stated2, expected, decimals }, units) {
  if (units === 0 || stated2 === void 0 || expected === void 0) return false;
  const { table, result, form } = relation;
  const measure = table.columns.find(({ column }) => column === result.column)?.measure;
  if (form === "linear" && decimals === 0 && measure !== "rp") return false;
  const unit = multiply(halfUnit(decimals), amount(2));
  return compare(abs(subtract(stated2, expected)), multiply(unit, amount(units))) <= 0;
}

// src/core/relation/unexplained.ts
function findUnexplained(tables, checked2) {
  const results = groupByCell(checked2, ({ relation }) => relation.result);
  const open = (table, row, { column }) => {
    const cell = { sheet: table.sheet.name, row, column };
    return readOperand(table, row, column).state === "known" && !results.has(cell) ? [cell] : [];
  };
  return tables.flatMap((table) => {
    const figures = table.columns.filter(isFigures);
    const closing3 = table.rows.flatMap((row) => {
      const kind = closingKind(row);
      return kind ? group(
        kind,
        table,
        figures.flatMap((column) => open(table, row.row, column))
      ) : [];
    });
    const parts2 = figures.filter((column) => column.role === "percent" && !isMeasured(column) && !isEfficiencyColumn(column)).flatMap((column) => {
      const rows = recordRows(table);
      const cells = rows.map((row) => open(table, row.row, column));
      const isUnknown = cells.every((cell, index3) => cell.length > 0 || isBlank2(table, rows[index3], column));
      return isUnknown ? group("percent", table, cells.flat()) : [];
    });
    const efficiencies = openEfficiencies(table, (cell) => results.has(cell)).flatMap(
      ({ cells, readings }) => group("efficiency", table, cells).map((one) => ({ ...one, readings }))
    );
    return [...closing3, ...parts2, ...efficiencies];
  });
}
function isEfficiencyColumn({ path }) {
  return /\befisiensi\b/i.test(path.join(" "));
}
var NO_FIGURES2 = /* @__PURE__ */ new Set([
  "number",
  "code",
  "predicate",
  "tick",
  "label",
  "indicator",
  "note",
  "unitOfMeasure",
  "location",
  "source",
  "words"
]);
function isFigures({ role, measure }) {
  return measure !== null && !NO_FIGURES2.has(role);
}
function isMeasured({ path }) {
  return /\b(fisik|bobot|target|rencana)\b/i.test(path.join(" "));
}
function closingKind({ kind }) {
  if (kind === "average") return "average";
  return kind === "total" || kind === "subtotal" ? "grand-total" : void 0;
}
function isBlank2(table, row, { column }) {
  return row === void 0 || readOperand(table, row.row, column).state !== "known";
}
function group(kind, table, [first2, ...others]) {
  return first2 ? [{ kind, table, cells: [first2, ...others] }] : [];
}

// src/core/sheet/mark.ts
function sortMarks(marks) {
  return {
    marks: marks.filter(({ note: note2 }) => note2 === void 0),
    notes: marks.flatMap((mark) => mark.note ? [{ ...mark, note: mark.note }] : [])
  };
}

// src/core/sheet/mark-style.ts
var MARK_COLOURS = {
  red: { fill: "#FDE7E9", font: "#A4262C" },
  amber: { fill: "#FFF4CE", font: "#7A4B00" },
  blue: { fill: "#E8F1FB", font: "#0F4C81" },
  violet: { fill: "#F0E8FB", font: "#5B2A9D" },
  green: { fill: "#E2F3E4", font: "#0B5A24" },
  teal: { fill: "#DDF3F3", font: "#03565B" },
  magenta: { fill: "#FBE4F3", font: "#8A1466" },
  grey: { fill: "#EDEBE9", font: "#3B3A39" }
};

// src/core/settings/entry.ts
function isRecord3(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/core/settings/read-scale.ts
var MOST_GRADES = 20;
var LONGEST_WORD = 60;
var MOST_WORDS = 20;
var MOST_DECIMALS = 4;
function readScale(own3, entry, place) {
  if (!isRecord3(entry)) return issue(place, "not-object");
  const { lowerBound = own3.lowerBound, decimals = own3.decimals, grades } = entry;
  if (lowerBound !== "included" && lowerBound !== "excluded") return issue(`${place}.lowerBound`, "not-allowed");
  if (decimals !== null && !isDecimals(decimals)) return issue(`${place}.decimals`, "not-number");
  const read = grades === void 0 ? own3.grades : readGrades(grades, `${place}.grades`);
  return isIssue(read) ? read : { ...own3, source: OWN_SOURCE, lowerBound, decimals, grades: read };
}
var OWN_SOURCE = { id: "pengaturan buku kerja ini", en: "settings of this workbook" };
function issue(place, reason) {
  return { place, reason };
}
function isIssue(read) {
  return "reason" in read;
}
function isDecimals(value) {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MOST_DECIMALS;
}
function readGrades(entry, place) {
  if (!Array.isArray(entry)) return issue(place, "not-list");
  if (entry.length < 2) return issue(place, "too-few");
  if (entry.length > MOST_GRADES) return issue(place, "too-many");
  const grades = [];
  for (const [index3, one] of entry.entries()) {
    const grade2 = readGrade(one, `${place}[${index3}]`, grades);
    if (isIssue(grade2)) return grade2;
    grades.push(grade2);
  }
  const open = grades.findIndex(({ from }, index3) => from === null !== (index3 === grades.length - 1));
  return open < 0 ? grades : issue(`${place}[${open}].from`, "lowest");
}
function readGrade(entry, place, above) {
  if (!isRecord3(entry)) return issue(place, "not-object");
  const { label, also = [] } = entry;
  if (!isWord2(label)) return issue(`${place}.label`, "not-text");
  if (label.length > LONGEST_WORD) return issue(`${place}.label`, "too-long");
  if (!Array.isArray(also) || also.length > MOST_WORDS || !also.every(isWord2)) {
    return issue(`${place}.also`, "not-list");
  }
  const word2 = label.trim();
  if (above.some((other) => other.label.toLowerCase() === word2.toLowerCase())) return issue(`${place}.label`, "twice");
  const bounds = readBounds(entry, place, above.at(-1)?.from ?? null);
  return isIssue(bounds) ? bounds : { label: word2, also, ...bounds };
}
function isWord2(value) {
  return typeof value === "string" && value.trim() !== "";
}
function readBounds(entry, place, next) {
  const from = boundOf(entry["from"] ?? null);
  const to = boundOf(entry["to"] ?? null);
  if (from === void 0) return issue(`${place}.from`, "not-number");
  if (to === void 0) return issue(`${place}.to`, "not-number");
  if (from !== null && next !== null && compare(amount(from), amount(next)) >= 0) {
    return issue(`${place}.from`, "not-falling");
  }
  return to === null || isBetween(to, from, next) ? { from, to } : issue(`${place}.to`, "not-falling");
}
function boundOf(value) {
  if (value === null) return null;
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && /^-?\d{1,9}(\.\d{1,6})?$/.test(text) ? text : void 0;
}
function isBetween(to, from, next) {
  const isAboveLower = from === null || compare(amount(to), amount(from)) >= 0;
  return isAboveLower && (next === null || compare(amount(to), amount(next)) <= 0);
}

// src/core/settings/rules.ts
var DOUBTS2 = {
  "realised-above-plan": true,
  "result-without-money": true,
  "money-without-result": true,
  "no-target": true,
  "copied-column": true,
  "one-figure": true,
  "falls-back": true,
  "hidden-rows": true,
  "no-explanation": true,
  "no-source": true
};
var RELATIONS = {
  "children-sum": true,
  "units-total": true,
  "grand-total": true,
  "section-total": true,
  "year-total": true,
  "quarters-sum": true,
  "months-sum": true,
  cumulative: true,
  "cumulative-percent": true,
  percent: true,
  share: true,
  weights: true,
  weighted: true,
  average: true,
  predicate: true,
  remainder: true,
  delta: true,
  deviation: true,
  mirror: true,
  surplus: true,
  "cross-table": true,
  words: true,
  count: true,
  "one-of": true,
  pko: true,
  efficiency: true,
  formula: true,
  coerced: true,
  "text-number": true,
  unreadable: true,
  plausibility: true
};
var DOUBT_RULES = Object.keys(DOUBTS2);
var RELATION_RULES = Object.keys(RELATIONS);
function isRuleName(word2) {
  return typeof word2 === "string" && (Object.hasOwn(RELATIONS, word2) || Object.hasOwn(DOUBTS2, word2));
}

// src/core/settings/read-settings.ts
var SETTINGS_KEY = "settings";
var OLD_RULES_KEY = "rules";
var VERSION = 1;
var EMPTY_DOCUMENT = { version: VERSION };
var LONGEST_TEMPLATE = 500;
var MOST_TEMPLATES = 50;
function readSettings(stored) {
  const json = stored[SETTINGS_KEY];
  const read = json === void 0 ? interpret(EMPTY_DOCUMENT) : readText2(json);
  const old = read.document["rules"] === void 0 ? oldRulesOff(stored[OLD_RULES_KEY]) : [];
  if (old.length === 0) return read;
  const document = { ...read.document, rules: { off: old } };
  return { ...read, document, settings: { ...read.settings, rulesOff: old } };
}
function readText2(json) {
  const refused = (reason) => ({
    settings: DEFAULT_SETTINGS,
    document: EMPTY_DOCUMENT,
    issues: [{ place: "", reason }]
  });
  const document = parse2(json);
  if (document === void 0) return refused("not-json");
  if (!isRecord3(document)) return refused("not-object");
  return document["version"] === VERSION ? interpret(document) : refused("version");
}
function interpret(document) {
  const issues = [];
  const collect = (issue2) => void issues.push(issue2);
  const part = (name) => {
    const entry = document[name];
    if (entry === void 0 || isRecord3(entry)) return entry ?? {};
    collect({ place: name, reason: "not-object" });
    return {};
  };
  const settings = {
    scales: readScales(part("scales"), collect),
    policies: readPolicies(part("policies"), collect),
    tolerance: readTolerance(part("tolerance"), collect),
    colours: readColours(part("colours"), collect),
    rulesOff: readRulesOff(part("rules"), collect),
    templates: readTemplates(part("notes"), collect)
  };
  return { settings, document, issues };
}
function parse2(json) {
  try {
    return JSON.parse(json);
  } catch (cause) {
    if (cause instanceof SyntaxError) return void 0;
    throw cause;
  }
}
function readScales(part, collect) {
  for (const id of Object.keys(part)) {
    if (!SCALES2.some((scale) => scale.id === id)) collect({ place: `scales.${id}`, reason: "unknown-scale" });
  }
  return SCALES2.map((scale) => {
    const entry = part[scale.id];
    if (entry === void 0) return scale;
    const read = readScale(scale, entry, `scales.${scale.id}`);
    if (!isIssue(read)) return read;
    collect(read);
    return scale;
  });
}
function readPolicies(part, collect) {
  const own3 = DEFAULT_SETTINGS.policies;
  const choose = (name) => {
    const entry = part[name];
    const choices = POLICY_CHOICES[name];
    return entry === void 0 ? own3[name] : choices.find((one) => one === entry) ?? deny(name, own3[name]);
  };
  const deny = (name, value, reason = "not-allowed") => {
    collect({ place: `policies.${name}`, reason });
    return value;
  };
  const cap = (name) => {
    const entry = part[name];
    if (entry === void 0) return own3[name];
    if (entry === null) return null;
    const text = typeof entry === "number" ? String(entry) : entry;
    const isCap = typeof text === "string" && /^\d{1,4}(\.\d{1,4})?$/.test(text) && Number(text) > 0;
    return isCap ? text : deny(name, own3[name], "not-number");
  };
  const scale = part["predicateScale"];
  const isScale2 = typeof scale === "string" && SCALES2.some(({ id }) => id === scale);
  return {
    average: choose("average"),
    negative: choose("negative"),
    zeroTarget: choose("zeroTarget"),
    cap: cap("cap"),
    pkoCap: cap("pkoCap"),
    efficiency: choose("efficiency"),
    unmeasured: choose("unmeasured"),
    predicateScale: scale === void 0 ? own3.predicateScale : isScale2 ? scale : deny("predicateScale", own3.predicateScale, "unknown-scale")
  };
}
function readTolerance({ truncated, units }, collect) {
  const own3 = DEFAULT_SETTINGS.tolerance;
  const isUnits = typeof units === "number" && Number.isInteger(units) && units >= 0 && units <= MOST_UNITS;
  if (truncated !== void 0 && typeof truncated !== "boolean") {
    collect({ place: "tolerance.truncated", reason: "not-truth" });
  }
  if (units !== void 0 && !isUnits) collect({ place: "tolerance.units", reason: "not-number" });
  return {
    truncated: typeof truncated === "boolean" ? truncated : own3.truncated,
    units: isUnits ? units : own3.units
  };
}
function readColours(part, collect) {
  const own3 = DEFAULT_SETTINGS.colours;
  const colour = (kind) => {
    const entry = part[kind];
    if (entry === void 0) return own3[kind];
    if (typeof entry === "string" && Object.hasOwn(MARK_COLOURS, entry)) return entry;
    collect({ place: `colours.${kind}`, reason: "not-allowed" });
    return own3[kind];
  };
  return { error: colour("error"), warning: colour("warning"), info: colour("info"), note: colour("note") };
}
function readRulesOff({ off = [] }, collect) {
  if (!Array.isArray(off)) {
    collect({ place: "rules.off", reason: "not-list" });
    return [];
  }
  const rules = off;
  return [
    ...new Set(
      rules.flatMap((rule, index3) => {
        if (isRuleName(rule)) return [rule];
        collect({ place: `rules.off[${index3}]`, reason: "not-allowed" });
        return [];
      })
    )
  ];
}
function readTemplates({ templates }, collect) {
  const own3 = DEFAULT_SETTINGS.templates;
  if (templates === void 0) return own3;
  const refuse = (reason, place = "notes.templates") => {
    collect({ place, reason });
    return own3;
  };
  if (!Array.isArray(templates)) return refuse("not-list");
  if (templates.length > MOST_TEMPLATES) return refuse("too-many");
  return templates.flatMap((template, index3) => {
    const place = `notes.templates[${index3}]`;
    const isText = typeof template === "string" && template.trim() !== "";
    if (isText && template.length <= LONGEST_TEMPLATE) return [template.trim()];
    collect({ place, reason: isText ? "too-long" : "not-text" });
    return [];
  });
}
function oldRulesOff(json) {
  const stored = json === void 0 ? void 0 : parse2(json);
  const off = isRecord3(stored) ? stored["off"] : void 0;
  return Array.isArray(off) ? DOUBT_RULES.filter((rule) => off.includes(rule)) : [];
}

// src/core/sheet/own-sheets.ts
var OWN_TITLES = {
  findings: { id: "Lembar Temuan Cermat", en: "Cermat Findings Sheet" },
  summary: { id: "Ringkasan Pemeriksaan Cermat", en: "Cermat Check Summary" }
};
var TITLES = new Set(Object.values(OWN_TITLES).flatMap(({ id, en }) => [id, en]));
var TITLE_ROWS4 = 8;
function isOwnSheet(sheet) {
  return Array.from({ length: TITLE_ROWS4 }, (_, row) => cellAt(sheet, row, 0)?.value).some(
    (value) => TITLES.has(value)
  );
}
function withoutOwnSheets(workbook) {
  const sheets = workbook.sheets.filter((sheet) => !isOwnSheet(sheet));
  return sheets.length === workbook.sheets.length ? workbook : { ...workbook, sheets };
}

// src/core/table/correction.ts
var CORRECTIONS_KEY = "corrections";
var ROLES = [
  "label",
  "code",
  "indicator",
  "unitOfMeasure",
  "location",
  "number",
  "target",
  "realised",
  "total",
  "percent",
  "before",
  "after",
  "delta",
  "remainder",
  "predicate",
  "weight",
  "source",
  "words",
  "tick",
  "note",
  "other"
];
var MEASURES2 = ["rp", "k", "percent", "index", "count", "text"];
var MONTHS3 = Array.from({ length: 12 }, (_, index3) => `m${index3 + 1}`);
var PERIODS = ["q1", "q2", "q3", "q4", ...MONTHS3, "year"];
var HORIZONS = ["current", "prior", "fiveYear", "toDate", "next", "plan"];
var KINDS = [
  "unit",
  "urusan",
  "bidang",
  "program",
  "kegiatan",
  "subkegiatan",
  "indicator",
  "account",
  "item",
  "subtotal",
  "total",
  "average",
  "predicate",
  "header",
  "note",
  "blank"
];
var MODES = ["accumulate", "endPosition", "average", "yearEnd"];
function readCorrections(settings) {
  const json = settings[CORRECTIONS_KEY];
  if (json === void 0) return { corrections: [], unreadable: 0 };
  const stored = parse3(json);
  if (!isRecord4(stored) || stored["version"] !== 1 || !Array.isArray(stored["corrections"])) return { corrections: [], unreadable: 1 };
  const entries = stored["corrections"];
  const corrections2 = entries.filter(isCorrection);
  return { corrections: corrections2, unreadable: entries.length - corrections2.length };
}
function parse3(json) {
  try {
    return JSON.parse(json);
  } catch (cause) {
    if (cause instanceof SyntaxError) return void 0;
    throw cause;
  }
}
function isCorrection(entry) {
  if (!isRecord4(entry) || typeof entry["sheet"] !== "string") return false;
  if (entry["kind"] === "column") return isColumn(entry);
  if (entry["kind"] === "row") return isRow(entry);
  return entry["kind"] === "range" && isRange(entry);
}
function isColumn(entry) {
  const { column, header: header2, nth: nth2, headerRow, role, measure, period, horizon } = entry;
  const place = typeof column === "string" && /^[A-Z]{1,3}$/.test(column) && isTexts(header2) && isRowNumber(headerRow) && typeof nth2 === "number";
  const says = maybe(role, ROLES) && (measure === null || maybe(measure, MEASURES2)) && (period === null || maybe(period, PERIODS)) && maybe(horizon, HORIZONS);
  return place && says && [role, measure, period, horizon].some((said) => said !== void 0);
}
function isRow(entry) {
  const { at: at2, rowKind, parent, mode } = entry;
  const says = maybe(rowKind, KINDS) && (parent === void 0 || parent === null || isAnchor(parent)) && maybe(mode, MODES);
  return isAnchor(at2) && says && [rowKind, parent, mode].some((said) => said !== void 0);
}
function isRange({ range, words: words2, header: header2, last: last3 }) {
  const area = typeof range === "string" ? parseArea(range) : void 0;
  if (!area || !isTexts(words2) || last3 !== void 0 && !isAnchor(last3)) return false;
  if (header2 === null) return true;
  if (!Array.isArray(header2) || header2.length !== 2) return false;
  const [from, to] = header2;
  return isRowNumber(from) && isRowNumber(to) && from <= to && from - 1 >= area.top && to - 1 <= area.bottom;
}
function isAnchor(value) {
  return isRecord4(value) && isRowNumber(value["row"]) && isTexts(value["words"]) && isTexts(value["above"]);
}
function isTexts(value) {
  return Array.isArray(value) && value.length <= 40 && value.every((text) => typeof text === "string");
}
function isRowNumber(value) {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 1048576;
}
function maybe(value, allowed) {
  return value === void 0 || typeof value === "string" && allowed.includes(value);
}
function isRecord4(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/core/table/anchor.ts
var MOST_WORDS2 = 6;
var LONGEST6 = 120;
var CODE = /^\d{1,4}(\.\d{1,4}){2,}\.?$/;
function wordsOfRow2(grid, row) {
  const words2 = [];
  for (const column of grid.filled(row)) {
    const cell = grid.own(row, column);
    const text = fold(grid.text(row, column));
    const names = CODE.test(text) || /\p{L}/u.test(text) && !looksLikeFigure(cell) && !looksLikeDash(cell);
    if (names && words2.length < MOST_WORDS2) words2.push(text.slice(0, LONGEST6));
  }
  return words2;
}
function wordsAbove(grid, row) {
  for (let above = row - 1; above >= 0; above--) {
    const words2 = wordsOfRow2(grid, above);
    if (words2.length > 0) return words2;
  }
  return [];
}
function makeRowFinder(grid) {
  let index3;
  return ({ row, words: words2, above }) => {
    const at2 = row - 1;
    if (words2.length === 0) return at2 < grid.rowCount && wordsOfRow2(grid, at2).length === 0 ? at2 : void 0;
    index3 ??= indexRows2(grid);
    const same = index3.get(keyOf3(words2));
    return same ? nearest3(grid, same, { at: at2, above }) : mostAlike(index3, words2);
  };
}
function indexRows2(grid) {
  const index3 = /* @__PURE__ */ new Map();
  for (let row = 0; row < grid.rowCount; row++) {
    const words2 = wordsOfRow2(grid, row);
    if (words2.length === 0) continue;
    const key = keyOf3(words2);
    const rows = index3.get(key);
    if (rows) rows.push(row);
    else index3.set(key, [row]);
  }
  return index3;
}
function nearest3(grid, rows, { at: at2, above }) {
  const key = keyOf3(above);
  const below = rows.length > 1 ? rows.filter((row) => keyOf3(wordsAbove(grid, row)) === key) : rows;
  return [...below.length > 0 ? below : rows].sort((a, b) => Math.abs(a - at2) - Math.abs(b - at2))[0];
}
function mostAlike(index3, words2) {
  const longest = [...words2].sort((a, b) => b.length - a.length)[0];
  const names = new Set(words2.filter((word2) => word2 === longest || CODE.test(word2)));
  const found = [];
  for (const [key, rows] of index3) if (key.split(SEPARATOR).some((word2) => names.has(word2))) found.push(...rows);
  return found.length === 1 ? found[0] : void 0;
}
var SEPARATOR = "\0";
function keyOf3(words2) {
  return words2.join(SEPARATOR);
}

// src/core/table/place-corrections.ts
function placeCorrections(grid, corrections2) {
  const find2 = makeRowFinder(grid);
  const rows = /* @__PURE__ */ new Map();
  const ranges = [];
  const places = /* @__PURE__ */ new Map();
  for (const correction of corrections2) {
    if (correction.kind === "row") {
      const row = find2(correction.at);
      const said = row === void 0 ? void 0 : rowSaid(correction, find2);
      if (row === void 0 || !said || said.parent === row) continue;
      rows.set(row, said);
      places.set(correction, { name: String(row + 1), row });
    } else if (correction.kind === "range") {
      const said = rangeSaid(grid, correction, find2);
      if (!said) continue;
      ranges.push(said);
      places.set(correction, { name: areaToA1(said.area) });
    }
  }
  return { rows, ranges, places, columns: corrections2.filter((correction) => correction.kind === "column") };
}
function rowSaid({ rowKind, parent, mode }, find2) {
  const above = parent ? find2(parent) : null;
  if (above === void 0) return void 0;
  return { ...rowKind && { kind: rowKind }, ...parent !== void 0 && { parent: above }, ...mode && { mode } };
}
function rangeSaid(grid, { range, words: words2, header: header2, last: last3 }, find2) {
  const area = parseArea(range);
  const top = area && find2({ row: area.top + 1, words: words2, above: [] });
  if (!area || top === void 0) return void 0;
  const down = top - area.top;
  const right = stepRight(grid, top, area, words2[0]);
  const bottom = last3 ? find2(last3) : area.bottom + down;
  if (bottom === void 0 || bottom < top) return void 0;
  const moved = { top, bottom, left: area.left + right, right: area.right + right };
  return { area: moved, header: header2 && { top: header2[0] - 1 + down, bottom: header2[1] - 1 + down }, closed: last3 !== void 0 || header2 === null };
}
function stepRight(grid, row, area, word2) {
  if (word2 === void 0) return 0;
  const at2 = grid.filled(row).filter((column) => fold(grid.text(row, column)).startsWith(word2));
  if (at2.length === 0 || at2.some((column) => column >= area.left && column <= area.left + 1)) return 0;
  return (at2[0] ?? area.left) - area.left;
}
function findColumn(tables, correction) {
  const key = pathKey(correction.header);
  const near = tables.map(({ headerTop, columns }, table) => ({ table, columns, distance: Math.abs(headerTop + 1 - correction.headerRow) })).sort((a, b) => a.distance - b.distance);
  for (const { table, columns } of near) {
    const same = key === "" ? [] : columns.filter(({ path }) => pathKey(path) === key);
    const found = same[correction.nth] ?? same.at(-1);
    if (found) return { table, column: found.column };
  }
  const column = columnIndex(correction.column);
  const first2 = near[0];
  const here = first2?.columns.find((other) => other.column === column);
  return first2 && here && isAlike(here.path, correction.header) ? { table: first2.table, column } : void 0;
}
function isAlike(path, header2) {
  if (header2.length === 0 || path.length === 0) return header2.length === path.length;
  const words2 = new Set(path.map(fold));
  const common = header2.filter((text) => words2.has(fold(text))).length;
  return common * 2 >= Math.max(path.length, header2.length);
}
function pathKey(path) {
  return path.map(fold).join(" > ");
}
function bySheet(corrections2, { sheets, sheetNames }) {
  const known5 = new Set(sheetNames ?? sheets.map(({ name }) => name));
  const groups2 = /* @__PURE__ */ new Map();
  for (const correction of corrections2) groups2.set(correction.sheet, [...groups2.get(correction.sheet) ?? [], correction]);
  const placed = /* @__PURE__ */ new Map();
  for (const [name, group2] of groups2) {
    const home = known5.has(name) ? name : mostLike(sheets, group2)?.name ?? name;
    placed.set(home, [...placed.get(home) ?? [], ...group2]);
  }
  return placed;
}
function mostLike(sheets, group2) {
  const words2 = new Set(group2.flatMap(wordsOf4).map(fold));
  if (words2.size === 0) return void 0;
  const ranked = sheets.map((sheet) => ({ sheet, found: countOf(sheet, words2) })).sort((a, b) => b.found - a.found);
  const [best, next] = ranked;
  return best && best.found * 2 >= words2.size && best.found > (next?.found ?? 0) ? best.sheet : void 0;
}
function wordsOf4(correction) {
  if (correction.kind === "column") return correction.header;
  return correction.kind === "row" ? correction.at.words : correction.words;
}
function countOf({ rows }, words2) {
  const found = /* @__PURE__ */ new Set();
  for (const cells of rows) {
    for (const cell of cells ?? []) {
      const text = cell === void 0 ? "" : fold(plainText2(cell));
      if (words2.has(text)) found.add(text);
    }
  }
  return found.size;
}

// src/core/table/column-content.ts
var CODE2 = /^\d{1,2}(\.\d{1,4}){2,}\.?$/;
function readContents(grid, { left, right }, options) {
  const gathered = [];
  for (let column = left; column <= right; column++) gathered.push({ counts: { codes: 0, texts: 0, figures: 0, dashes: 0, percents: 0, currencies: 0, ticks: 0, longest: 0 }, texts: [], sizes: [] });
  for (let row = options.top; row <= options.bottom; row++) {
    if (options.skip.has(row)) continue;
    for (const column of grid.filled(row)) {
      const own3 = gathered[column - left];
      const cell = own3 && grid.own(row, column);
      if (cell !== void 0 && cell.value !== "") gather2(own3, cell);
    }
  }
  return gathered.map((own3) => contentOf2(own3, options));
}
function gather2({ counts, texts, sizes }, cell) {
  if (typeof cell.value === "number" && !cell.error) {
    countNumber(counts, cell.numberFormat);
    sizes.push(Math.abs(cell.value));
    return;
  }
  const text = plainText2(cell);
  if (CODE2.test(text)) counts.codes++;
  if (looksLikeDash(cell)) counts.dashes++;
  else if (isTick(text)) counts.ticks++;
  else if (looksLikeFigure(cell)) {
    counts.figures++;
    if (typeof cell.value === "string") texts.push(cell.value);
    if (text.endsWith("%") || describeFormat(cell.numberFormat).percent) counts.percents++;
    if (/rp/i.test(text) || /rp/i.test(cell.numberFormat ?? "")) counts.currencies++;
    sizes.push(/[1-9]/.test(text) ? 10 ** (text.replace(/\s*%$/, "").replace(/[.,]\d{1,2}$|\D/g, "").length - 1) : 0);
  } else {
    counts.texts++;
    counts.longest = Math.max(counts.longest, text.length);
  }
}
function contentOf2({ counts, texts, sizes }, { fallback }) {
  const sorted = Float64Array.from(sizes).sort();
  let style;
  return {
    ...counts,
    large: sizes.reduce((all, size) => all + (size >= 1e5 ? 1 : 0), 0),
    style: () => style ??= detectStyle(texts, fallback),
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    largest: sorted.at(-1) ?? 0
  };
}
var formats = /* @__PURE__ */ new Map();
var MOST_FORMATS = 1e3;
function countNumber(counts, format) {
  counts.figures++;
  if (format === void 0) return;
  const known5 = formats.get(format) ?? { isPercent: describeFormat(format).percent, isCurrency: /rp/i.test(format) };
  if (formats.size < MOST_FORMATS) formats.set(format, known5);
  if (known5.isPercent) counts.percents++;
  if (known5.isCurrency) counts.currencies++;
}
function majorityStyle(grid, top, bottom) {
  const texts = [];
  for (let row = top; row <= bottom; row++) {
    for (const column of grid.filled(row)) {
      const cell = grid.own(row, column);
      if (typeof cell?.value === "string" && looksLikeFigure(cell)) texts.push(cell.value);
    }
  }
  return detectStyle(texts, "id");
}

// src/core/table/column-path.ts
function headerPath(grid, block, column) {
  const path = [];
  for (let row = block.area.top; row <= block.area.bottom; row++) {
    if (row === block.numbers?.row) continue;
    const text = headerText(grid, block, row, column);
    if (text !== "" && text !== path.at(-1)) path.push(text);
  }
  return path;
}
function headerText(grid, block, row, column) {
  const merge = grid.merge(row, column);
  if (merge && merge.top === block.numbers?.row) return "";
  const own3 = tidy(grid.text(row, column));
  if (own3 !== "" || merge) return own3;
  return groupText(grid, block, row, column);
}
function groupText(grid, block, row, column) {
  if (!hasWordsBelow(grid, block, row, column)) return "";
  for (let left = column - 1; left >= block.area.left; left--) {
    const merge = grid.merge(row, left);
    const text = tidy(grid.text(row, left));
    if (merge && (merge.right > merge.left || merge.bottom > merge.top)) return "";
    if (!hasWordsBelow(grid, block, row, left)) return "";
    if (text !== "") return startsGroup(grid, block, row, left, column) ? text : "";
  }
  return "";
}
function hasWordsBelow(grid, block, row, column) {
  for (let below = row + 1; below <= block.area.bottom; below++) {
    if (below !== block.numbers?.row && grid.own(below, column) !== void 0) return true;
  }
  return false;
}
function startsGroup(grid, block, row, from, to) {
  for (let above = block.area.top; above < row; above++) {
    for (let column = from + 1; column <= to; column++) {
      const merge = grid.merge(above, column);
      if (grid.own(above, column) !== void 0 || merge && merge.left > from) return false;
    }
  }
  return true;
}

// src/core/table/explain-column.ts
var NO_CONTENT = {
  texts: 0,
  figures: 0,
  dashes: 0,
  percents: 0,
  currencies: 0,
  ticks: 0,
  codes: 0,
  median: 0,
  large: 0,
  largest: 0,
  longest: 0
};
var ASPECTS = ["role", "measure", "period"];
function explainColumn(words2, reading) {
  const { path, content, formula } = words2;
  const withoutText = path.map((_text, index3) => readColumn({ ...words2, path: path.filter((_other, at2) => at2 !== index3) }));
  const withoutContent = readColumn({ ...words2, content: { ...NO_CONTENT, style: content.style } });
  const withoutFormula = formula ? readColumn({ ...words2, formula: null }) : reading;
  return ASPECTS.filter((of) => reading[of] !== null).flatMap((of) => {
    const changes2 = (other) => other[of] !== reading[of];
    const needed = path.filter((_text, index3) => changes2(withoutText[index3] ?? reading));
    const reasons = [];
    if (changes2(withoutFormula)) reasons.push({ of, by: "numberRow", text: words2.formulaText ?? "" });
    if (needed.length > 0) reasons.push({ of, by: "header", text: needed.join(" > ") });
    if (changes2(withoutContent)) reasons.push(contentReason(of, reading, content));
    if (reasons.length > 0) return reasons;
    return path.length > 0 ? [{ of, by: "header", text: path.at(-1) ?? "" }] : [contentReason(of, reading, content)];
  });
}
function contentReason(of, { role, measure }, content) {
  const { texts, figures, dashes, ticks, codes, currencies, percents, large } = content;
  const total3 = texts + figures + dashes + ticks;
  const told3 = (sort, count6) => ({ of, by: "contents", sort, count: count6, total: total3 });
  if (role === "tick") return told3("ticks", ticks);
  if (role === "code") return told3("codes", codes);
  if (measure === "rp" && currencies > 0) return told3("money", currencies);
  if (measure === "rp" && large > 0) return told3("large", large);
  if (measure === "percent" && percents > 0) return told3("percent", percents);
  return texts > figures + dashes ? told3("words", texts) : told3("figures", figures + dashes);
}

// src/core/table/columns.ts
function readColumns3(grid, block, options, known5 = NOTHING_KNOWN) {
  const columns = [];
  for (const [index3, content] of readContents(grid, block.area, options).entries()) {
    const column = block.area.left + index3;
    if (isCovered(grid, block, column, content)) continue;
    const entry = numberOf2(block, grid, column);
    const path = pathOf(grid, block, column, columns.at(-1));
    const words2 = { path, content, formula: entry?.formula ?? null, ...entry && { formulaText: entry.text } };
    const read = readColumn(words2);
    const told3 = known5.said.get(column);
    columns.push({
      column,
      path,
      ...told3 ? withSaid(words2, read, told3) : read,
      why: explainColumn(words2, read),
      number: entry?.number ?? null,
      formula: entry?.formula ?? null,
      formulaText: entry?.formula ? entry.text : null,
      group: entry?.column ?? groupStart(grid, block, column),
      content
    });
  }
  const settled = settleNeighbours(settleZeros(settleLabels(settleCodes(columns))));
  return settled.map((column, index3) => settleReasons(column, columns[index3] ?? column, known5));
}
var LEVEL_NAME = /^(urusan|bidang( urusan)?|program|kegiatan|sub ?kegiatan|prog\.?|keg\.?|sub ?keg\.?|unsur|skpd|opd|unit|organisasi|akun|kelompok|jenis|obyek|objek|rincian( obyek| objek)?|sub rincian( obyek| objek)?|rekening)$/i;
function settleCodes(columns) {
  const label = columns.findIndex((column) => column.role === "label");
  const parts2 = columns.slice(0, Math.max(0, label)).filter(({ path, content }) => LEVEL_NAME.test(path.at(-1) ?? "") && content.figures > content.texts && content.median < 1e4 && content.currencies === 0);
  if (parts2.length < 2) return columns;
  return columns.map((column) => parts2.includes(column) ? { ...column, role: "code", measure: null } : column);
}
function settleZeros(columns) {
  const heading = ({ path }) => path.slice(0, -1).join(">");
  const isZero2 = ({ content }) => content.largest === 0;
  const isBeside2 = (a, b) => isZero2(a) && a.path.length > 1 && heading(a) === heading(b) || a.period !== null && b.period !== null && withoutPeriod(a) === withoutPeriod(b);
  return columns.map((column) => {
    const isGuess = column.measure === "k" && column.content.figures + column.content.dashes > 0 && !/(^\(?|\s)(k|kinerja|volume|fisik)\b/i.test(column.path.at(-1) ?? "");
    const others = isGuess ? columns.filter((other) => !isZero2(other) && other !== column && other.role === column.role && isBeside2(column, other)) : [];
    const money = others.filter(({ measure }) => measure === "rp").length;
    return money > 0 && (isZero2(column) ? money === others.length : money * 2 > others.length) ? { ...column, measure: "rp" } : column;
  });
}
function withoutPeriod({ path }) {
  return path.map((text) => monthNumber(text) === void 0 ? text.toLowerCase().replace(/\b(iv|i{1,3}|\d+)\b/g, "#") : "#").join(">");
}
var NOTHING_KNOWN = { said: /* @__PURE__ */ new Map(), inferred: /* @__PURE__ */ new Map() };
function settleReasons(column, before, { said, inferred }) {
  const correction = said.get(column.column);
  const changed = ASPECTS2.filter((of) => column[of] !== before[of] && of !== "horizon");
  const moved = changed.length === 0 ? column.why : [...changed.map((of) => ({ of, by: "neighbours" })), ...column.why];
  if (!correction) return moved === column.why ? column : { ...column, why: moved };
  const { role = column.role, measure = column.measure, period = column.period, horizon = column.horizon } = correction;
  const corrected = ASPECTS2.filter((of) => correction[of] !== void 0);
  const reasons = corrected.map((of) => ({ of, by: "correction", instead: inferred.get(column.column)?.[of] ?? null }));
  return { ...column, role, measure, period, horizon, why: [...reasons, ...without(moved, corrected)] };
}
function without(why, aspects) {
  return why.filter(({ of }) => !aspects.includes(of));
}
var ASPECTS2 = ["role", "measure", "period", "horizon"];
function settleLabels(columns) {
  const isObjective = (column) => /\b(sasaran|tujuan|misi)\b/i.test(column.path.at(-1) ?? "") && !/\b(program|kegiatan)\b/i.test(column.path.at(-1) ?? "");
  const hasOther = columns.some((column) => column.role === "label" && !isObjective(column));
  if (hasOther) return columns.map((column) => column.role === "label" && isObjective(column) ? { ...column, role: "other" } : column);
  if (columns.some(({ role }) => role === "label" || role === "indicator")) return columns;
  const naming = columns.some(({ role }) => role === "code") ? void 0 : columns.find(({ role }) => role === "source" || role === "location");
  const first2 = naming ?? columns.find(({ role, measure, content }) => role === "other" && measure === null && content.texts > 0);
  return columns.map((column) => column === first2 ? { ...column, role: "label" } : column);
}
function isCovered(grid, block, column, content) {
  if (content.texts + content.figures + content.dashes + content.ticks > 0) return false;
  for (let row = block.area.top; row <= block.area.bottom; row++) if (grid.own(row, column) !== void 0) return false;
  return true;
}
function pathOf(grid, block, column, left) {
  const path = headerPath(grid, block, column);
  return path.length === 0 && left?.role === "code" && left.column === column - 1 ? left.path : path;
}
function numberOf2(block, grid, column) {
  if (!block.numbers) return void 0;
  const { entries, row } = block.numbers;
  const own3 = entries.find((entry) => entry.column === column);
  if (own3) return own3;
  const merge = grid.merge(row, column);
  if (merge) return entries.find((entry) => entry.column === merge.left);
  const left = entries.filter((entry) => entry.column < column).at(-1);
  return left && sameGroup(grid, block, left.column, column) ? left : void 0;
}
function sameGroup(grid, block, left, right) {
  for (let row = block.area.top; row <= block.area.bottom; row++) {
    const merge = grid.merge(row, left);
    if (merge && merge.left <= left && merge.right >= right && merge.right - merge.left <= 3) return true;
  }
  return false;
}
function groupStart(grid, block, column) {
  let start2 = column;
  let width = Infinity;
  for (let row = block.area.top; row <= block.area.bottom; row++) {
    const merge = grid.merge(row, column);
    if (merge && merge.right > merge.left && merge.right - merge.left < width) {
      width = merge.right - merge.left;
      start2 = merge.left;
    }
  }
  return start2;
}
function settleNeighbours(columns) {
  const firstPeriod = columns.find((column) => column.period !== null && column.role === "realised")?.column;
  if (firstPeriod === void 0) return columns;
  return columns.map((column) => ({ ...column, ...settleHorizon(column, firstPeriod) }));
}
function settleHorizon(column, firstPeriod) {
  const realised = column.role === "realised" || column.role === "total";
  if (!realised || column.period !== null) return {};
  const ofTheYear = /\b(jumlah|total)\b/i.test(column.path.join(" ")) && column.horizon === "current";
  if (column.column < firstPeriod && column.formula === null) return ofTheYear ? { role: "total" } : { role: "realised", horizon: "prior" };
  if (column.column > firstPeriod) return { role: "total", horizon: column.horizon === "prior" ? "toDate" : column.horizon };
  return {};
}
function stylesOf(columns) {
  return new Map(columns.map((column) => [column.column, column.content.style]));
}

// src/core/table/number-row.ts
var ENTRY = /^\(?\s*(\d{1,2})\s*[a-z]?\s*\)?\s*(?:[=:]\s*(.+))?$/i;
var FORMULA_ONLY = /^[\s([{]*\d{1,2}[\s\d()[\]{}+\-–−/:x×*.%]*$/i;
function readNumberRow(grid, row) {
  const columns = grid.filled(row);
  if (columns.length < 3) return void 0;
  const entries = [];
  for (const column of columns) {
    const entry = readEntry(grid.text(row, column), column);
    if (!entry) return void 0;
    entries.push(entry);
  }
  return isCounting(entries.map((entry) => entry.number)) ? entries : void 0;
}
function readEntry(text, column) {
  const match2 = ENTRY.exec(text);
  if (!match2) return void 0;
  const formula = match2[2] === void 0 ? void 0 : parseNumberFormula(match2[2]);
  if (match2[2] !== void 0 && !formula && !FORMULA_ONLY.test(match2[2])) return void 0;
  return { column, number: Number(match2[1]), formula, text };
}
function isCounting(numbers) {
  let byOne = 0;
  for (let i2 = 1; i2 < numbers.length; i2++) {
    const step2 = (numbers[i2] ?? 0) - (numbers[i2 - 1] ?? 0);
    if (step2 <= 0) return false;
    if (step2 === 1) byOne++;
  }
  return byOne * 2 >= numbers.length - 1 && (numbers[0] ?? 99) <= 12;
}
function parseNumberFormula(text) {
  const plain2 = text.replace(/\s+/g, "").replace(/[[{]/g, "(").replace(/[\]}]/g, ")");
  const ratio = /^\(*\(?([\d+()]+?)\)?[/:]\(?(\d{1,2})\)?\)*(?:[x×*]\(?100%?\)?)?%?$/i.exec(plain2);
  if (ratio) {
    const numerator = (ratio[1] ?? "").replace(/[()]/g, "").split("+").map(Number);
    return numerator.every(isColumnNumber) ? { kind: "ratio", numerator, denominator: Number(ratio[2]) } : void 0;
  }
  const bare2 = plain2.replace(/[()]/g, "");
  const product2 = /^(\d{1,2})[x×*](\d{1,2})(?:[x×*](\d{1,2}))?$/i.exec(bare2);
  if (product2) return { kind: "product", factors: [...bare2.matchAll(/\d+/g)].map(([digits2]) => Number(digits2)) };
  if (!/^\d{1,2}([+-]\d{1,2})+$/.test(bare2)) return void 0;
  const terms = [...bare2.matchAll(/([+-]?)(\d{1,2})/g)].map(
    (part) => [Number(part[2]), part[1] === "-" ? -1 : 1]
  );
  return terms.every(([number]) => isColumnNumber(number)) ? { kind: "sum", terms } : void 0;
}
function isColumnNumber(number) {
  return Number.isInteger(number) && number >= 1 && number <= 60;
}

// src/core/table/header.ts
function findHeaders(grid) {
  const looks = [];
  for (let row = 0; row < grid.rowCount; row++) looks.push(new LookAtRow(grid, row));
  const blocks = [];
  let lastBlank = -1;
  for (let row = 0; row < grid.rowCount; row++) {
    if (looks[row]?.filled.length === 0) lastBlank = row;
    const body = blocks.at(-1);
    const inBody = body !== void 0 && row > body.area.bottom && lastBlank <= body.area.bottom;
    const seeded = isSeed(grid, looks, row) && !(body !== void 0 && isPartOfRow(grid, looks, { row, body }));
    if (!seeded && (inBody || !isPlainHeader(grid, looks, row))) continue;
    const bottom = lastHeaderRow(grid, looks, row);
    const block = makeBlock(grid, (at2) => looks[at2]?.numbers, { top: row, bottom, by: seeded ? "words" : "overFigures" });
    if (hasBody(grid, block)) blocks.push(block);
    row = bottom;
  }
  return blocks;
}
function isPartOfRow(grid, looks, { row, body: { area } }) {
  const filled2 = (looks[row]?.filled ?? []).filter((column) => column >= area.left && column <= area.right);
  const width = area.right - area.left + 1;
  const isBelowRow = row - 1 > area.bottom && (looks[row - 1]?.filled.length ?? 0) > 0;
  if (!isBelowRow || filled2.length === 0 || width <= 5 || filled2.length * 3 > width) return false;
  return filled2.every((column) => grid.merge(row, column) === void 0 && fold(grid.text(row, column)) !== fold(grid.text(area.top, column)));
}
var LookAtRow = class {
  constructor(grid, row) {
    this.grid = grid;
    this.row = row;
    this.filled = grid.filled(row);
  }
  grid;
  row;
  filled;
  known = {};
  get headerCells() {
    return this.known.headerCells ??= this.count((column) => this.isYear(column) || isHeaderText(this.grid.text(this.row, column)));
  }
  get measureCells() {
    return this.known.measureCells ??= this.count((column) => isMeasureText(this.grid.text(this.row, column)));
  }
  get figures() {
    return this.known.figures ??= this.count((column) => looksLikeFigure(this.grid.own(this.row, column)) && !this.isYear(column));
  }
  /** Whether there are figures at all: a number that is no year tells it at once. */
  get hasFigures() {
    for (const column of this.filled) {
      const cell = this.grid.own(this.row, column);
      if (typeof cell?.value === "number" && !looksLikeYear(cell)) return true;
    }
    return this.figures > 0;
  }
  get ticks() {
    return this.count((column) => {
      const text = this.grid.text(this.row, column);
      return isTick(text) && !/[A-Z]/.test(text);
    });
  }
  get numbers() {
    if (this.known.numbers === void 0) this.known.numbers = readNumberRow(this.grid, this.row) ?? null;
    return this.known.numbers ?? void 0;
  }
  /** A lone year in a row may as well be an amount or a target. */
  isYear(column) {
    const years = this.known.years ??= new Set(this.filled.filter((at2) => looksLikeYear(this.grid.own(this.row, at2))));
    return years.size >= 2 && years.has(column);
  }
  count(test) {
    return this.filled.reduce((all, column) => all + (test(column) ? 1 : 0), 0);
  }
};
function isSeed(grid, looks, row) {
  const look = looks[row];
  if (!look || look.filled.length < 2 || look.hasFigures || look.numbers) return false;
  if (look.headerCells < 2 || look.headerCells * 2 < look.filled.length) return false;
  return look.ticks === 0 && !isPreamble(grid, row, look) && !look.filled.some((column) => isRecordName(grid.text(row, column)));
}
function isPlainHeader(grid, looks, row) {
  const look = looks[row];
  const next = looks[row + 1]?.numbers ? looks[row + 2] : looks[row + 1];
  const before = looks[row - 1];
  if (!look || !next || look.hasFigures || look.filled.length < 3 || before !== void 0 && before.filled.length > 1) return false;
  if (look.filled.some((column) => grid.text(row, column).length > 40) || isPreamble(grid, row, look)) return false;
  const named3 = new Set(look.filled);
  const below = next.filled.filter((column) => named3.has(column));
  return next.figures >= 2 && below.length >= 3 && below.length * 2 >= next.filled.length;
}
function isPreamble(grid, row, look) {
  return look.filled.some((column) => {
    const text = grid.text(row, column);
    return text.startsWith(":") || text.endsWith(":") && look.filled.length <= 3;
  });
}
function lastHeaderRow(grid, looks, top) {
  let bottom = deepestMerge(grid, top, top);
  let numbered = false;
  for (let row = top + 1; row < grid.rowCount; row++) {
    const look = looks[row];
    if (!look) break;
    const isNumbers = look.numbers !== void 0 && !numbered;
    if (isNumbers) numbered = looks[row + 1]?.numbers === void 0 && !isQuarters(grid, look.numbers, top);
    else if (look.filled.length === 0 && row > bottom && goesOn(grid, looks, { top, row, numbered })) continue;
    else if (row > bottom && !continuesHeader(grid, look, row, top, numbered)) break;
    bottom = Math.max(bottom, deepestMerge(grid, row, row));
  }
  return bottom;
}
function isQuarters(grid, numbers, top) {
  return numbers.length <= 4 && numbers.every(({ number, formula }, index3) => number === index3 + 1 && !formula) && numbers[0]?.column !== grid.filled(top)[0];
}
var WIDEST_GAP = 3;
function goesOn(grid, looks, { top, row, numbered }) {
  const next = looks.slice(row, row + WIDEST_GAP + 1).find(({ filled: filled2 }) => filled2.length > 0);
  if (!next) return false;
  if (next.measureCells === next.filled.length && next.filled.length >= 2) return true;
  const named3 = new Set(looks.slice(top, row).flatMap(({ filled: filled2 }) => filled2));
  const numbers = numbered ? [] : (next.numbers ?? []).filter(({ column }) => named3.has(column));
  return numbers.length * 2 > named3.size && next.numbers?.[0]?.number === 1 && grid.filled(top).length > 1;
}
function deepestMerge(grid, top, bottom) {
  let deepest = bottom;
  for (let row = top; row <= bottom; row++) {
    for (const column of grid.filled(row)) deepest = Math.max(deepest, grid.merge(row, column)?.bottom ?? row);
  }
  return deepest;
}
function continuesHeader(grid, look, row, top, numbered) {
  const measures2 = look.measureCells === look.filled.length && look.filled.length >= 2 && !isRowOfDigits(grid, look, row, top);
  if (numbered || measures2) return measures2;
  if (look.filled.length === 0 || look.hasFigures) return false;
  if (look.headerCells * 2 < look.filled.length) return false;
  const labelColumn = grid.filled(top)[0];
  const opensLikeData = look.filled[0] === labelColumn && !isMeasureText(grid.text(row, labelColumn ?? 0));
  const onlyLabels = look.filled.length === 1 && look.measureCells === 0 && labelled(grid, top, look.filled[0] ?? 0);
  return !onlyLabels && (!opensLikeData || look.filled.length >= 3) && !repeatsAsData(grid, row);
}
function isRowOfDigits(grid, { filled: filled2 }, row, top) {
  return filled2[0] === grid.filled(top)[0] && filled2.every((column) => /^\d$/.test(grid.text(row, column)));
}
function labelled(grid, top, column) {
  const merge = grid.merge(top, column);
  return grid.own(top, column) !== void 0 && (merge === void 0 || merge.left === merge.right);
}
function repeatsAsData(grid, row) {
  const long = grid.filled(row).filter((column) => grid.text(row, column).length > 60).length;
  return long > 0 && long * 3 > grid.filled(row).length;
}
function headerAt(grid, area) {
  return { ...makeBlock(grid, (row) => readNumberRow(grid, row), { top: area.top, bottom: area.bottom, by: "correction" }), area };
}
function makeBlock(grid, numbersIn2, { top, bottom, by }) {
  let left = Infinity;
  let right = -1;
  const texts = [];
  let numbers;
  for (let row = top; row <= bottom; row++) {
    const entries = numbersIn2(row);
    if (entries && entries.length >= (numbers?.entries.length ?? 0) && !isQuarters(grid, entries, top)) numbers = { row, entries };
    for (const column of grid.filled(row)) {
      left = Math.min(left, column);
      right = Math.max(right, grid.merge(row, column)?.right ?? column);
      texts.push(`${String(row - top)}:${String(column)}:${fold(grid.text(row, column))}`);
    }
  }
  return { area: { top, left, bottom, right }, numbers, signature: texts.join("|"), by };
}
function hasBody(grid, block) {
  const last3 = Math.min(grid.rowCount - 1, block.area.bottom + 40);
  for (let row = block.area.bottom + 1; row <= last3; row++) {
    for (const column of grid.filled(row)) {
      if (column < block.area.left || column > block.area.right) continue;
      if (looksLikeFigure(grid.own(row, column)) || isTick(grid.text(row, column))) return true;
    }
  }
  return false;
}

// src/core/table/bands.ts
var FIRST_COLUMN = /^(no|nomor|kode|uraian|program|kegiatan|nama|jenis|unit|sasaran|tujuan|indikator|bulan|kelurahan|kecamatan|skpd|opd|perangkat daerah)\b/;
function splitBands(grid, area) {
  const bands = [];
  let left = area.left;
  for (const column of startsAfterGap(grid, area)) {
    if (!opensTable(grid, column, area)) continue;
    const [before, after] = [
      { ...area, left, right: column - 1 },
      { ...area, left: column }
    ];
    if (findHeaders(clipGrid(grid, before)).length === 0 || !isOwnTable(clipGrid(grid, after), column)) continue;
    bands.push(before);
    left = column;
  }
  return [...bands, { ...area, left }];
}
function startsAfterGap(grid, { top, bottom, left, right }) {
  const filled2 = /* @__PURE__ */ new Set();
  for (let row = top; row <= bottom; row++) for (const column of grid.filled(row)) filled2.add(column);
  const first2 = Math.min(...filled2);
  return [...filled2].filter((column) => column > Math.max(left, first2) && column <= right && !filled2.has(column - 1)).sort((a, b) => a - b);
}
function opensTable(grid, column, { top, bottom }) {
  for (let row = top; row <= bottom; row++) {
    if (grid.own(row, column) !== void 0) return FIRST_COLUMN.test(fold(grid.text(row, column)));
  }
  return false;
}
function isOwnTable(grid, column) {
  return findHeaders(grid)[0]?.area.left === column;
}

// src/core/table/levels.ts
var DEPTH = { unit: 0, subunit: 5, urusan: 10, bidang: 20, program: 30, kegiatan: 40, subkegiatan: 50 };
var ACCOUNT = 60;
var DETAIL = 90;
function isUnit2(level) {
  return level === "unit" || level === "subunit";
}
function kindOf3(level) {
  if (level === void 0) return "item";
  return level === "subunit" ? "unit" : level;
}
function isRecord5(fact) {
  return fact.special === void 0 && (fact.label !== "" || fact.code !== null);
}
function readLevels(facts) {
  const records2 = facts.filter(isRecord5);
  const readings = [byCode2(records2), byWords(records2), byIndent(records2), byNumbering(records2), byFigures(records2), byStyle(records2), flat(records2)];
  return readings.filter((reading) => reading !== void 0);
}
function withKinds(reading, said) {
  if (said.size === 0) return reading;
  const depths = new Map(reading.depths);
  const kinds = new Map(reading.kinds);
  for (const [row, kind] of said) {
    if (!reading.kinds.has(row) || reading.kinds.get(row) === kind) continue;
    kinds.set(row, kind);
    depths.set(row, depthOf(reading, kind, said));
  }
  return { ...reading, depths, kinds };
}
function depthOf({ depths, kinds }, kind, said) {
  const known5 = [...kinds].flatMap(([row, other]) => other === kind && !said.has(row) ? [depths.get(row) ?? 0] : []);
  return majority(known5) ?? known5[0] ?? DEPTH_OF[kind] ?? DETAIL;
}
var DEPTH_OF = { ...DEPTH, account: ACCOUNT };
var named2 = /* @__PURE__ */ new WeakMap();
function levelNamed(fact) {
  const known5 = named2.get(fact) ?? { level: namedLevel(fact.label) };
  named2.set(fact, known5);
  return known5.level;
}
function reasonOf(reading, fact) {
  if (reading === "code") return segments(fact.code) === void 0 && levelNamed(fact) !== void 0 ? "words" : "code";
  if (reading === "units" || reading === "flat") return reading;
  if (levelNamed(fact) !== void 0) return "words";
  return reading === "words" ? "indicator" : reading;
}
function segments(code) {
  if (code === null) return void 0;
  const parts2 = code.split(/[.\-/]/).filter((part) => part !== "");
  return parts2.length > 0 && parts2.every((part) => /^[\dxX]{1,5}$/.test(part)) ? parts2 : void 0;
}
var BY_SEGMENTS = { 1: "urusan", 2: "bidang", 3: "program", 5: "kegiatan", 6: "subkegiatan" };
function byCode2(records2) {
  const parsed = records2.map((fact) => ({ fact, parts: segments(fact.code) }));
  const coded = parsed.filter(({ parts: parts2 }) => parts2 !== void 0);
  if (coded.length < 2 || coded.length * 2 < records2.length) return void 0;
  const accounts = mixedAccounts(coded.map(({ fact, parts: parts2 = [] }) => ({ row: fact.row, parts: parts2 })));
  const plain2 = coded.filter(({ fact }) => !accounts.has(fact.row));
  const lengths = new Set(coded.map(({ fact, parts: parts2 }) => (parts2?.length ?? 0) + (accounts.has(fact.row) ? ACCOUNT : 0)));
  if (lengths.size < 2) return void 0;
  const names = namesOfLengths(plain2.map(({ fact, parts: parts2 = [] }) => ({ label: fact.label, length: parts2.length, isAccount: isAccount(parts2) })));
  const depths = /* @__PURE__ */ new Map();
  const kinds = /* @__PURE__ */ new Map();
  for (const { fact, parts: parts2 } of parsed) {
    if (parts2 && accounts.has(fact.row)) {
      assign(depths, kinds, fact, ACCOUNT + parts2.length, "account");
      continue;
    }
    const named3 = levelNamed(fact);
    const level = parts2 && parts2.length < 7 ? names.get(parts2.length) : void 0;
    if (isUnit2(named3) && (parts2 === void 0 || parts2.length > 6 || level === void 0)) assign(depths, kinds, fact, DEPTH[named3], "unit");
    else if (parts2 && level) assign(depths, kinds, fact, level.depth, level.kind);
    else if (named3) assign(depths, kinds, fact, DEPTH[named3], kindOf3(named3));
    else assign(depths, kinds, fact, DETAIL, "item");
  }
  return { name: "code", depths: settleUnits(records2, depths, kinds), kinds };
}
function mixedAccounts(coded) {
  const isProgramme = (parts2) => parts2.length >= 3 && /^\d\d$/.test(parts2[1] ?? "") && /^\d\d$/.test(parts2[2] ?? "");
  const others = coded.filter(({ parts: parts2 }) => !isAccount(parts2));
  const programmes = others.filter(({ parts: parts2 }) => isProgramme(parts2)).length;
  if (programmes === 0 || programmes * 2 < others.length) return /* @__PURE__ */ new Set();
  const isLong = (parts2) => parts2 !== void 0 && parts2.length > 1 && isAccount(parts2);
  return new Set(coded.filter(({ parts: parts2 }, index3) => isAccount(parts2) && (isLong(parts2) || isLong(coded[index3 + 1]?.parts))).map(({ row }) => row));
}
function isAccount(parts2) {
  return /^[456]$/.test(parts2[0] ?? "") && (parts2[1] === void 0 || /^\d$/.test(parts2[1]));
}
function namesOfLengths(codes) {
  const lengths = [...new Set(codes.map((code) => code.length))].sort((a, b) => a - b);
  const accounts = codes.filter((code) => code.isAccount).length * 2 > codes.length;
  const names = /* @__PURE__ */ new Map();
  for (const length of lengths) {
    const named3 = majority(codes.filter((code) => code.length === length).map((code) => namedLevel(code.label)));
    const official = lengths.some((other) => other >= 5) ? BY_SEGMENTS[length] : void 0;
    const level = isUnit2(named3) ? official : named3 ?? official;
    if (level && !accounts) names.set(length, { depth: DEPTH[level], kind: kindOf3(level) });
    else names.set(length, { depth: accounts ? ACCOUNT + length : DEPTH.program + length * 3, kind: accounts ? "account" : "item" });
  }
  return orderedByLength(lengths, names);
}
function orderedByLength(lengths, names) {
  let last3 = -1;
  for (const length of lengths) {
    const name = names.get(length);
    if (!name) continue;
    if (name.depth <= last3) names.set(length, { depth: last3 + 1, kind: name.kind === "item" ? nextKind(last3) : name.kind });
    else if (name.kind === "item") names.set(length, { depth: name.depth, kind: nextKind(last3) });
    last3 = names.get(length)?.depth ?? last3;
  }
  return names;
}
function nextKind(depth) {
  if (depth < DEPTH.program) return "program";
  if (depth < DEPTH.kegiatan) return "kegiatan";
  return depth < DEPTH.subkegiatan ? "subkegiatan" : "item";
}
function byWords(records2) {
  const named3 = records2.map((fact) => levelNamed(fact));
  if (!named3.some((level) => level !== void 0)) return void 0;
  const onlyUnits = named3.every((level) => level === void 0 || isUnit2(level));
  return fromLevels(onlyUnits ? "units" : "words", records2, (fact, index3) => named3[index3] ?? byIndicator(fact));
}
function byIndicator(fact) {
  if (fact.indicator === "") return fact.figures.length === 0 ? "kegiatan" : "subkegiatan";
  return /^jumlah\b/.test(fold(fact.indicator)) ? "subkegiatan" : "kegiatan";
}
function byNumbering(records2) {
  const styles = [...new Set(records2.map((fact) => numberingStyle(fact.numbering)))];
  const order2 = styles[0] === "none" ? styles : styles.filter((style) => style !== "none");
  return byRank("numbering", records2, (fact) => {
    const place = order2.indexOf(numberingStyle(fact.numbering));
    return place < 0 ? order2.length : place;
  });
}
function numberingStyle(text) {
  const parts2 = text.replace(/[.)\s]+$/, "").split(".").filter((part) => part !== "");
  if (parts2.length > 1) return `${numberingStyle(parts2.at(-1) ?? "")} of ${parts2.length}`;
  const plain2 = text.replace(/[.)]/g, "").trim();
  if (plain2 === "") return "none";
  if (/^\d+$/.test(plain2)) return "arabic";
  if (romanNumeral(plain2) !== void 0 && plain2 === plain2.toUpperCase()) return "roman";
  if (/^[A-Z]$/.test(plain2)) return "capital";
  return /^[a-z]$/.test(plain2) ? "letter" : "other";
}
function byFigures(records2) {
  if (!records2.some((fact) => fact.figures.length === 0)) return void 0;
  return fromLevels("figures", records2, (fact) => {
    const named3 = levelNamed(fact);
    if (named3) return named3;
    return fact.figures.length === 0 ? "kegiatan" : "subkegiatan";
  });
}
function byIndent(records2) {
  return byRank("indent", records2, (fact) => fact.indent);
}
function byStyle(records2) {
  return byRank("style", records2, (fact) => {
    const capitals = fact.label === fact.label.toUpperCase() && /[A-Z]{3}/.test(fact.label);
    return (capitals ? 0 : 2) + (fact.bold ? 0 : 1);
  });
}
function byRank(name, records2, rankOf) {
  const plain2 = new Set(records2.filter((fact) => levelNamed(fact) === void 0).map(rankOf));
  const named3 = new Map(records2.map((fact) => [fact, isUnit2(levelNamed(fact)) && name === "numbering" && numberingStyle(fact.numbering) !== "none" && plain2.has(rankOf(fact)) ? void 0 : levelNamed(fact)]));
  const ranks = [...new Set(records2.filter((fact) => named3.get(fact) === void 0).map(rankOf))].sort((a, b) => a - b);
  const deepest = Math.max(-1, ...[...named3.values()].map((level) => level === void 0 ? -1 : LEVELS3.indexOf(level)));
  if (ranks.length + (deepest >= 0 ? 1 : 0) < 2) return void 0;
  const scale = deepest >= 0 ? LEVELS3.slice(deepest + 1) : LEVELS3.slice(2);
  return fromLevels(name, records2, (fact) => named3.get(fact) ?? scale[Math.min(ranks.indexOf(rankOf(fact)), scale.length - 1)] ?? "subkegiatan");
}
var LEVELS3 = ["urusan", "bidang", "program", "kegiatan", "subkegiatan"];
function flat(records2) {
  const depths = /* @__PURE__ */ new Map();
  const kinds = /* @__PURE__ */ new Map();
  for (const fact of records2) assign(depths, kinds, fact, DEPTH.program, kindOf3(levelNamed(fact)));
  return { name: "flat", depths, kinds };
}
function fromLevels(name, records2, levelOf) {
  const depths = /* @__PURE__ */ new Map();
  const kinds = /* @__PURE__ */ new Map();
  records2.forEach((fact, index3) => {
    const level = levelOf(fact, index3);
    assign(depths, kinds, fact, DEPTH[level], kindOf3(level));
  });
  return { name, depths: settleUnits(records2, depths, kinds), kinds };
}
function assign(depths, kinds, fact, depth, kind) {
  depths.set(fact.row, depth);
  kinds.set(fact.row, kind);
}
function settleUnits(records2, depths, kinds) {
  const units = records2.flatMap((fact, index3) => kinds.get(fact.row) === "unit" ? [{ fact, index: index3 }] : []);
  if (units.length === 0) return depths;
  const beside = (index3, step2) => {
    const other = records2[index3 + step2];
    const kind = other ? kinds.get(other.row) : void 0;
    return kind === "bidang" || kind === "urusan";
  };
  const count6 = (step2) => units.filter(({ index: index3 }) => beside(index3, step2)).length;
  const isInner = count6(-1) > count6(1);
  for (const { fact, index: index3 } of units) {
    const before = records2[index3 - 1];
    const nested2 = before !== void 0 && kinds.get(before.row) === "unit" && before.figures.length === 0;
    const sub = nested2 || levelNamed(fact) === "subunit";
    depths.set(fact.row, (isInner ? DEPTH.bidang + 5 : DEPTH.unit) + (sub ? 2 : 0));
  }
  return depths;
}
function majority(values) {
  const counts = /* @__PURE__ */ new Map();
  for (const value of values) if (value !== void 0) counts.set(value, (counts.get(value) ?? 0) + 1);
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] * 2 > values.length ? best[0] : void 0;
}

// src/core/table/row-facts.ts
function pickRowColumns(columns) {
  const of = (role) => columns.filter((column) => column.role === role).map((column) => column.column);
  const figures = columns.filter((column) => !TEXT_ROLES.has(column.role));
  return {
    labels: of("label"),
    codes: of("code"),
    indicators: of("indicator"),
    numbering: of("number")[0],
    money: figures.filter((column) => column.measure === "rp" && column.role !== "percent").map((column) => column.column),
    figures: figures.map((column) => column.column)
  };
}
function readRowFacts(grid, columns, options) {
  const facts = [];
  for (let row = options.top; row <= options.bottom; row++) {
    if (options.headerRows.has(row)) facts.push({ ...emptyFacts(row), special: "header" });
    else facts.push(readFacts2(grid, columns, row));
  }
  const settled = facts.map((fact, index3) => {
    const cut2 = isPageFooter(facts, index3) ? "pageFoot" : isContinuation(facts, index3) ? "continued" : void 0;
    return cut2 ? { ...fact, special: "note", cut: cut2 } : fact;
  });
  return settled.map((fact, index3) => isOutcome2(settled, index3) ? { ...fact, special: outcomeKind(settled, fact) } : fact);
}
function outcomeKind(facts, { row, label, indicator }) {
  if (!facts.some((other) => other.row < row && other.special === "total")) return "total";
  return /\b(nko|kinerja organisasi)\b/.test(fold(`${label} ${indicator}`)) ? "average" : "note";
}
function isOutcome2(facts, index3) {
  const fact = facts[index3];
  if (!fact || fact.special !== void 0 || fact.figures.length === 0 || fact.numbering !== "" || fact.code !== null) return false;
  if (!/^(nilai|skor|hasil|indeks|ikm|nko|ipp|capaian)\b/.test(fold(fact.label === "" ? fact.indicator : fact.label))) return false;
  const records2 = facts.filter((other) => other.special === void 0 && other.figures.length > 0);
  const numbered = records2.filter(({ numbering }) => numbering !== "");
  return numbered.length >= 2 && numbered.every(({ row }) => row < fact.row);
}
function emptyFacts(row) {
  return {
    row,
    special: "blank",
    label: "",
    code: null,
    indicator: "",
    numbering: "",
    indent: 0,
    bold: false,
    fill: void 0,
    outline: 0,
    money: [],
    figures: []
  };
}
function readFacts2(grid, columns, row) {
  const filled2 = grid.filled(row);
  if (filled2.length === 0) return emptyFacts(row);
  const isText = (column) => isWords(plainText2(grid.own(row, column)));
  const labelColumn = columns.labels.find((column) => grid.own(row, column) !== void 0) ?? [...columns.codes, ...columns.numbering === void 0 ? [] : [columns.numbering]].find(isText) ?? namelessColumn(grid, columns, row);
  const labelCell = labelColumn === void 0 ? void 0 : grid.own(row, labelColumn);
  const raw = typeof labelCell?.value === "string" ? labelCell.value : plainText2(labelCell);
  const holds4 = (column) => {
    const cell = grid.own(row, column);
    return looksLikeFigure(cell) || looksLikeDash(cell);
  };
  const figures = columns.figures.filter(holds4);
  const facts = {
    row,
    special: void 0,
    label: tidy(raw),
    code: joinCode(columns.codes.filter((column) => !isText(column)).map((column) => plainText2(grid.own(row, column)))),
    indicator: columns.indicators.map((column) => plainText2(grid.own(row, column))).find((text) => text !== "") ?? "",
    numbering: columns.numbering === void 0 || columns.numbering === labelColumn ? "" : plainText2(grid.own(row, columns.numbering)),
    indent: leadingSpaces(raw) + (labelCell?.indent ?? 0) * 4 + staggered(columns.labels, labelColumn),
    bold: labelCell?.bold ?? false,
    fill: labelCell?.fill,
    outline: grid.sheet.outlineLevels?.get(row) ?? 0,
    money: figures.filter((column) => columns.money.includes(column)),
    figures
  };
  const words2 = wordsOf5(grid, row, columns);
  const special = specialKind(facts, words2, columns);
  return { ...facts, special, ...special !== void 0 && facts.label === "" ? { label: words2.lead } : {} };
}
function namelessColumn(grid, { labels, codes, indicators, numbering }, row) {
  const isNameless = labels.length + codes.length + indicators.length === 0;
  return isNameless && numbering !== void 0 && grid.own(row, numbering) !== void 0 ? numbering : void 0;
}
function isWords(text) {
  return /[A-Za-z]{3}/.test(text);
}
function staggered(labels, column) {
  return column === void 0 ? 0 : Math.max(0, labels.indexOf(column)) * 100;
}
function joinCode(parts2) {
  const joined = parts2.map((part) => tidy(part).replace(/\s+/g, "").replace(/^\.+|\.+$/g, "")).filter((part) => part !== "" && part !== "-").join(".");
  return joined === "" ? null : joined;
}
function wordsOf5(grid, row, columns) {
  const filled2 = grid.filled(row);
  const all = filled2.filter((column) => !looksLikeFigure(grid.own(row, column)) && !looksLikeDash(grid.own(row, column))).map((column) => ({ column, text: plainText2(grid.own(row, column)) }));
  const lead = all.find(({ column, text }) => !columns.indicators.includes(column) || filled2.length <= 4 && (isBareTotal(text) || !isTotalLabel(text)));
  return { all, lead: lead?.text ?? "" };
}
function specialKind(facts, { all, lead }, columns) {
  const closes = facts.numbering === "" && all.length <= 2 && facts.figures.length * 2 <= columns.figures.length;
  const averages = all.some(({ text, column }) => isAverageLabel(text) && !isTotalAndAverage(text) && (!columns.indicators.includes(column) || closes && /^(nilai |jumlah )?(rata|rerata)/.test(fold(text))));
  if (facts.figures.length > 0) return closingKind2(facts, lead, averages);
  if (facts.code === null && (isPredicateLabel(lead) || facts.numbering === "" && all.length >= 2 && isGradeLabel(lead))) return "predicate";
  if (facts.code === null && all.length === 1 && isAverageHeading(lead)) return "average";
  if (isRemark(lead) || isSignature(lead)) return "note";
  return facts.label === "" && facts.code === null && facts.indicator === "" ? "note" : void 0;
}
function closingKind2({ code, label }, lead, averages) {
  const record2 = code !== null;
  if (!record2 && averages) return "average";
  if (!record2 && isTotalAndAverage(lead)) return "total";
  if (!record2 && isPredicateLabel(lead)) return "predicate";
  if (isBalanceLabel(label)) return "total";
  if (record2 || !isTotalLabel(lead)) return void 0;
  return isSubtotalLabel(lead) ? "subtotal" : "total";
}
function isContinuation(facts, index3) {
  const fact = facts[index3];
  if (!fact || fact.special !== void 0 || fact.figures.length > 0 || fact.code !== null || fact.numbering !== "" || fact.indicator !== "") return false;
  const above = facts[index3 - 1]?.special;
  if (above === void 0 && index3 > 0 && /^[a-z]{2}/.test(fact.label)) return true;
  if (above !== "header" || namedLevel(fact.label) !== void 0 && !isKindOfUnit(fact.label)) return false;
  const next = facts[index3 + 1];
  const goesOn2 = next !== void 0 && (next.special === void 0 ? next.figures.length > 0 || next.code !== null : CLOSING2.has(next.special));
  return goesOn2 && (fact.label !== fact.label.toUpperCase() || /^[A-Z]{2,4}$/.test(fact.label));
}
var CLOSING2 = /* @__PURE__ */ new Set(["total", "subtotal", "average", "predicate"]);
function isPageFooter(facts, index3) {
  const fact = facts[index3];
  if (!fact || fact.special !== void 0 || fact.figures.length > 0 || fact.code !== null || fact.indicator !== "") return false;
  let next = index3 + 1;
  while (facts[next]?.special === "blank") next++;
  if (facts[next]?.special !== "header") return false;
  return facts.filter((other) => fold(other.label) === fold(fact.label)).length > 1;
}

// src/core/table/rows.ts
function buildRows(grid, columns, options, figures) {
  const { said } = options;
  const rowColumns = pickRowColumns(columns);
  const inferred = readRowFacts(grid, rowColumns, options);
  const facts = said.size > 0 ? inferred.map((fact) => withSaid2(grid, fact, said.get(fact.row)?.kind)) : inferred;
  const records2 = facts.filter((fact) => isRecord5(fact) && said.get(fact.row)?.kind !== "indicator");
  const chosen = chooseReading2({ records: records2, facts, money: rowColumns.money, moneyAt: moneyReader(figures), said });
  const placed = placeRows(facts, records2, chosen);
  if (said.size === 0) return { rows: placed, levels: chosen.reading.name, lead: chosen.lead };
  const kindWithout = (index3) => inferred[index3]?.special ?? chosen.inferred.get(inferred[index3]?.row ?? -1) ?? "indicator";
  return { rows: placed.map((row, index3) => withWords(row, said.get(row.row), kindWithout(index3))), levels: chosen.reading.name, lead: chosen.lead };
}
function placeRows(facts, records2, { reading, tree }) {
  const isOwn = new Set(records2);
  const rows = [];
  let unit = null;
  let owner = null;
  for (const fact of facts) {
    if (fact.special !== void 0) {
      rows.push({ ...plainRow(fact, fact.special), why: specialReason(fact) });
      if (fact.special !== "header" && fact.special !== "blank" && fact.special !== "note") owner = null;
    } else if (isOwn.has(fact)) {
      const kind = reading.kinds.get(fact.row) ?? "item";
      if (kind === "unit") unit = fact.row;
      owner = { ...plainRow(fact, kind), parent: tree.parents.get(fact.row) ?? null, unit: kind === "unit" ? null : unit, why: reasonOf(reading.name, fact) };
      rows.push(owner);
    } else {
      rows.push({ ...plainRow(fact, "indicator"), parent: owner?.parent ?? null, unit: owner?.unit ?? unit, owner: owner?.row ?? null, why: "noLabel" });
    }
  }
  return rows;
}
function withWords(row, said, instead) {
  if (!said) return row;
  const placed = said.kind !== void 0 || said.parent !== void 0;
  return { ...row, ...placed && { why: "correction" }, ...said.kind && { instead }, ...said.mode && { mode: said.mode } };
}
function withSaid2(grid, fact, kind) {
  if (kind === void 0) return fact;
  return { ...fact, label: fact.label || firstWords2(grid, fact.row), special: SPECIAL2.has(kind) ? kind : void 0 };
}
function firstWords2(grid, row) {
  return grid.filled(row).map((column) => grid.text(row, column)).find((text) => /\p{L}/u.test(text)) ?? "";
}
var SPECIAL2 = /* @__PURE__ */ new Set(["total", "subtotal", "average", "predicate", "header", "note", "blank"]);
function specialReason({ special, cut: cut2 }) {
  if (special === "header") return "headerAgain";
  if (special === "blank") return "blank";
  return special === "note" ? cut2 ?? "remark" : "closing";
}
function plainRow(fact, kind) {
  return { row: fact.row, kind, parent: null, unit: null, owner: null, label: fact.label, code: fact.code, indicator: fact.indicator };
}
function moneyReader(figures) {
  return (row, column) => {
    const cell = figures.cell(row, column);
    if (cell.kind === "number") return cell.value;
    return cell.kind === "dash" || cell.kind === "blank" ? ZERO : void 0;
  };
}
var HANDICAP = { code: 0, words: 0, units: 3, numbering: 0.5, figures: 0.5, indent: 0.5, style: 1, flat: 2.5 };
function chooseReading2({ records: records2, facts, money, moneyAt, said }) {
  const byRow = new Map(facts.map((fact) => [fact.row, fact]));
  const kinds = new Map([...said].flatMap(([row, { kind }]) => kind ? [[row, kind]] : []));
  const parents = new Map([...said].flatMap(([row, { parent }]) => parent === void 0 ? [] : [[row, parent]]));
  const tried = [];
  for (const inferred of readLevels(records2)) {
    const reading = withKinds(inferred, kinds);
    const tree = withParents(records2, adoptByTotalRow(records2, nest(records2, reading), money, moneyAt), parents);
    const score3 = scoreTree(tree, byRow, money, moneyAt) - HANDICAP[reading.name];
    tried.push({ reading, tree, inferred: inferred.kinds, score: score3 });
  }
  const [first2] = tried;
  if (first2) {
    const best = tried.reduce((one, other) => other.score > one.score ? other : one, first2);
    const others = tried.filter(({ tree }) => !isSameTree(tree, best.tree)).map(({ score: score3 }) => best.score - score3);
    return { ...best, lead: Math.min(...others, Infinity) };
  }
  return { reading: { name: "flat", depths: /* @__PURE__ */ new Map(), kinds: /* @__PURE__ */ new Map() }, tree: { parents: /* @__PURE__ */ new Map(), children: /* @__PURE__ */ new Map(), roots: [] }, inferred: /* @__PURE__ */ new Map(), lead: Infinity };
}
function isSameTree({ parents }, other) {
  if (parents.size !== other.parents.size) return false;
  for (const [row, parent] of parents) if (other.parents.get(row) !== parent) return false;
  return true;
}

// src/core/table/table-figures.ts
function makeFigureReader(grid, columns, rows) {
  const styles = stylesOf(columns);
  const cell = kept2(rows, (row, column) => readFigure(grid.own(row, column), styles.get(column) ?? "id"));
  const fractions = new Set(
    columns.filter((column) => isFraction(column, cell, rows)).map((column) => column.column)
  );
  const toScale = (read2, column, exact) => {
    if (read2.kind !== "number") return void 0;
    const scaled = read2.percent ? !read2.fromText : fractions.has(column);
    return scaled ? { value: multiply(read2.value, HUNDRED), decimals: Math.max(0, read2.shownDecimals - 2), exact } : { value: read2.value, decimals: read2.shownDecimals, exact };
  };
  const figures = kept2(rows, (row, column) => toScale(cell(row, column), column, grid.own(row, column)?.formula !== void 0) ?? null);
  const figure2 = (row, column) => figures(row, column) ?? void 0;
  const read = (source, column) => {
    const said = readFigure(source, styles.get(column) ?? "id");
    return { cell: said, figure: toScale(said, column, source?.formula !== void 0) };
  };
  return { cell, figure: figure2, read, text: (row, column) => plainText2(grid.own(row, column)) };
}
function kept2({ top, bottom }, read) {
  const byRow = [];
  for (let row = top; row <= bottom; row++) byRow.push([]);
  return (row, column) => {
    const own3 = byRow[row - top];
    if (own3 === void 0) return read(row, column);
    const known5 = own3[column];
    return known5 === void 0 ? own3[column] = read(row, column) : known5;
  };
}
function isFraction(column, cell, { top, bottom }) {
  if (column.role !== "percent") return false;
  let plain2 = 0;
  for (let row = top; row <= bottom; row++) {
    const read = cell(row, column.column);
    if (read.kind !== "number" || read.percent) continue;
    if (toNumber(read.value) > 2) return false;
    if (toNumber(read.value) > 0) plain2++;
  }
  return plain2 >= 2;
}

// src/core/table/understand.ts
function understandSheet(sheet, corrections2 = []) {
  const grid = makeGrid(sheet);
  const said = placeCorrections(grid, corrections2);
  const whole = { top: 0, left: 0, bottom: grid.rowCount - 1, right: Math.max(0, grid.columnCount - 1) };
  const drafts = placeTables(grid, whole, said.ranges).map(draftTable);
  const columns = placeColumns(drafts, said.columns);
  const tables = drafts.map((draft, index3) => finishTable(draft, { columns: columns.found[index3] ?? /* @__PURE__ */ new Map(), rows: said.rows })).filter((table) => table.why.header === "correction" || hasBody2(table));
  const excluded = said.ranges.filter(({ header: header2 }) => header2 === null).map(({ area }) => area);
  const inTables = [...said.places].filter(([, { row }]) => row === void 0 || tables.some(({ area }) => row >= area.top && row <= area.bottom));
  const places = new Map([...inTables.map(([correction, { name }]) => [correction, name]), ...columns.places]);
  return { sheet, tables, notUnderstood: findRest(grid, tables, excluded), places };
}
function placeTables(grid, area, ranges) {
  const within3 = (band) => ranges.filter((said) => said.area.left <= band.right && said.area.right >= band.left);
  const split = (whole) => {
    const bands = splitBands(grid, whole);
    return bands.length > 1 ? bands.flatMap((band) => placeTables(clipGrid(grid, band), band, within3(band))) : void 0;
  };
  const sections = splitSections2(applyRanges(grid, findHeaders(grid), ranges));
  return split(area) ?? sections.flatMap((section, index3) => {
    const limit = limitOf(section, sections[index3 + 1], ranges, grid);
    const beside = sections.length > 1 && section.header.by !== "correction" ? split({ ...area, top: section.header.area.top, bottom: limit.row }) : void 0;
    return beside ?? [{ grid, section, limit }];
  });
}
function hasBody2(table) {
  if (table.columns.filter(({ role }) => role === "tick").length >= 2) return true;
  return table.columns.some(({ column, role }) => !TEXT_ROLES.has(role) && table.rows.some(({ row }) => table.cell(row, column).kind === "number"));
}
function splitSections2(headers) {
  const sections = [];
  for (const header2 of headers) {
    const last3 = sections.at(-1);
    if (last3 && isSameHeader(last3.header, header2)) last3.repeats.push(header2);
    else sections.push({ header: header2, repeats: [] });
  }
  return sections;
}
function isSameHeader(first2, other) {
  if (first2.signature === other.signature) return true;
  const words2 = new Set(first2.signature.split("|").map((part) => part.replace(/^\d+:/, "")));
  const own3 = other.signature.split("|").map((part) => part.replace(/^\d+:/, ""));
  return own3.filter((part) => words2.has(part)).length * 5 >= Math.max(own3.length, words2.size) * 4;
}
function draftTable({ grid, section: { header: header2, repeats }, limit }) {
  const headerRows = /* @__PURE__ */ new Set();
  for (const block of repeats) for (let row = block.area.top; row <= block.area.bottom; row++) headerRows.add(row);
  const top = header2.area.bottom + 1;
  const { bottom, end } = limit.end === "correction" ? { bottom: Math.max(limit.row, top), end: limit.end } : lastRow(grid, header2, top, limit);
  let style;
  const fallback = () => style ??= majorityStyle(grid, top, bottom);
  const options = { top, bottom, skip: headerRows, fallback };
  return { grid, header: header2, options, end, columns: readColumns3(grid, header2, options) };
}
function placeColumns(drafts, corrections2) {
  const found = drafts.map(() => /* @__PURE__ */ new Map());
  const places = /* @__PURE__ */ new Map();
  const headed = drafts.map(({ header: header2, columns }) => ({ headerTop: header2.area.top, columns }));
  for (const correction of corrections2) {
    const place = findColumn(headed, correction);
    if (!place) continue;
    found[place.table]?.set(place.column, correction);
    places.set(correction, toA1(headed[place.table]?.headerTop ?? 0, place.column));
  }
  return { found, places };
}
function finishTable({ grid, header: header2, options, end, columns: inferred }, said) {
  const { top, bottom, skip } = options;
  const known5 = { said: said.columns, inferred: new Map(inferred.map((column) => [column.column, column])) };
  const columns = said.columns.size > 0 ? readColumns3(grid, header2, options, known5) : inferred;
  const figures = makeFigureReader(grid, columns, { top, bottom });
  const { rows, levels, lead } = buildRows(grid, columns, { top, bottom, headerRows: skip, said: said.rows }, figures);
  return {
    sheet: grid.sheet,
    area: { top: header2.area.top, left: header2.area.left, bottom, right: header2.area.right },
    header: { top: header2.area.top, bottom: header2.area.bottom },
    columns: columns.map(({ content: _content, ...column }) => column),
    rows,
    why: { header: header2.by, end, levels },
    lead,
    ...figures
  };
}
function limitOf({ header: header2 }, next, ranges, { rowCount }) {
  const own3 = ranges.find((range) => range.closed && range.header?.top === header2.area.top && header2.by === "correction");
  if (own3) return { row: own3.area.bottom, end: "correction" };
  const out2 = ranges.filter((range) => range.header === null && range.area.top > header2.area.bottom).map(({ area }) => area.top);
  const nearest4 = Math.min(next?.header.area.top ?? Infinity, ...out2);
  return Number.isFinite(nearest4) ? { row: nearest4 - 1, end: "nextTable" } : { row: rowCount - 1, end: "lastFigures" };
}
function applyRanges(grid, found, ranges) {
  if (ranges.length === 0) return found;
  const given = ranges.map(({ area, header: header2, closed }) => ({
    area: header2 === null || closed ? area : { ...area, bottom: header2.bottom },
    block: header2 ? headerAt(grid, { ...area, ...header2 }) : void 0
  }));
  const left = found.filter((block) => given.every((said) => stands(block, said)));
  return [...left, ...given.flatMap(({ block }) => block ?? [])].sort((a, b) => a.area.top - b.area.top);
}
function stands(found, { area, block }) {
  if (found.area.top > area.bottom || found.area.bottom < area.top) return true;
  return block !== void 0 && found.area.top > block.area.bottom && isSameHeader(block, found);
}
function lastRow(grid, header2, top, limit) {
  let last3 = top;
  let gap = 0;
  for (let row = top; row <= limit.row; row++) {
    const inside = within2(grid.filled(row), header2.area);
    if (inside.length === 0) {
      if (++gap > 5) return { bottom: last3, end: "gap" };
      continue;
    }
    gap = 0;
    if (inside.some((column) => looksLikeFigure(grid.own(row, column)) || looksLikeDash(grid.own(row, column)))) {
      last3 = row;
      continue;
    }
    const texts = inside.map((column) => grid.text(row, column));
    if (texts.length < 6 && texts.some(isSignature)) return { bottom: last3, end: "signature" };
    if (!isRemark(texts[0] ?? "") || /^terbilang/i.test(texts[0] ?? "")) last3 = row;
  }
  return { bottom: last3, end: limit.end };
}
function within2(columns, { left, right }) {
  const isInside = (columns[0] ?? 0) >= left && (columns.at(-1) ?? 0) <= right;
  return isInside ? columns : columns.filter((column) => column >= left && column <= right);
}
function findRest(grid, tables, excluded) {
  const rest = excluded.map((area) => ({ area, reason: "excluded" }));
  let open;
  const close2 = () => {
    if (open) rest.push({ area: { top: open.top, left: open.left, bottom: open.bottom, right: open.right }, reason: open.reason });
    open = void 0;
  };
  for (let row = 0; row < grid.rowCount; row++) {
    const outside = grid.filled(row).filter((column) => !tables.some(({ area }) => areaContains(area, row, column)) && !excluded.some((area) => areaContains(area, row, column)));
    if (outside.length === 0) {
      close2();
      continue;
    }
    const reason = reasonOf2(grid, tables, row, outside);
    if (reason === void 0) {
      close2();
      continue;
    }
    const [left = 0] = outside;
    const right = outside.at(-1) ?? left;
    if (open?.reason === reason) open = { ...open, left: Math.min(open.left, left), bottom: row, right: Math.max(open.right, right) };
    else {
      close2();
      open = { top: row, left, bottom: row, right, reason };
    }
  }
  close2();
  return rest;
}
function reasonOf2(grid, tables, row, columns) {
  const inTableRows = tables.some((table) => row >= table.header.top && row <= table.area.bottom);
  const hasFigure2 = columns.some((column) => looksLikeFigure(grid.own(row, column)));
  if (inTableRows) return hasFigure2 ? "helper-columns" : "text";
  const texts = columns.map((column) => grid.text(row, column));
  if (texts.some(isSignature)) return "signature";
  const above = tables.some((table) => table.area.bottom < row);
  if (above) return hasFigure2 ? "no-header" : texts.some(isRemark) ? "remark" : isLateText(tables, row) ? "text" : void 0;
  if (tables.length === 0) return hasFigure2 ? "no-header" : "no-figures";
  return columns.length > 3 && hasFigure2 ? "no-header" : void 0;
}
function isLateText(tables, row) {
  return !tables.some((table) => table.header.top > row);
}

// src/core/examine.ts
function examine(snapshot, options = {}) {
  return examineAndKeep(snapshot, options).report;
}
function examineAndKeep(snapshot, options = {}) {
  const workbook = withoutOwnSheets(snapshot);
  const own3 = examineSheets(workbook, options);
  if (workbook === snapshot) return own3;
  return { ...own3, report: { ...own3.report, sheets: withOwnSheets(own3.report.sheets, snapshot) } };
}
function withOwnSheets(examined, { sheets }) {
  return sheets.flatMap((sheet) => {
    if (!isOwnSheet(sheet)) return examined.find(({ name }) => name === sheet.name) ?? [];
    const range = areaToA1({ top: 0, left: 0, bottom: Math.max(0, sheet.rows.length - 1), right: Math.max(0, sheet.columnCount - 1) });
    return { name: sheet.name, tables: [], notUnderstood: [{ range, reason: "own-report" }] };
  });
}
function examineSheets(workbook, options) {
  const total3 = workbook.sheets.length * 2;
  let done = 0;
  const step2 = () => options.onStep?.(++done, total3);
  const { settings } = readSettings(workbook.settings);
  const stored = readCorrections(workbook.settings);
  const placed = bySheet(stored.corrections, workbook);
  const understood = workbook.sheets.map((sheet) => {
    const result = understandSheet(sheet, placed.get(sheet.name));
    step2();
    return result;
  });
  const everything = understood.map((sheet) => {
    const checked3 = sheet.tables.flatMap((table) => relationsOf4(table, settings).map((relation) => settle4(check(relation), settings)));
    step2();
    return checked3;
  });
  const all = everything.flat();
  const relationsBySheet = everything.map((own3) => own3.filter((one) => inFocus(workbook, one)));
  const checked2 = relationsBySheet.flat();
  const tables = understood.flatMap((sheet) => sheet.tables);
  const pairs2 = compareTables(tables, ({ left, right }) => touchesFocus(workbook, [...left.cells, ...right.cells]));
  const off = new Set(settings.rulesOff);
  const cross = crossRelations(pairs2).map((one) => unlessOff(one, off));
  const texts = checkNarrative(workbook.sheets, tables).filter(({ cell }) => touchesFocus(workbook, [cell])).map((one) => off.has(one.kind) ? { ...one, status: "notCheckable" } : one);
  const corrections2 = reportCorrections(stored, placed, understood, workbook);
  const unexplained = findUnexplained(tables, all).filter(({ cells }) => touchesFocus(workbook, cells));
  const sheetReport = (sheet, index3) => {
    const own3 = {
      checked: relationsBySheet[index3] ?? [],
      cross: cross.filter(({ claim }) => claim.left.table.sheet === sheet.sheet),
      unexplained: unexplained.filter(({ table }) => table.sheet === sheet.sheet)
    };
    return reportSheet(sheet, own3, options.relations ?? false);
  };
  const doubts = findDoubts(tables, checked2, off).filter(
    ({ cell, others: others2 }) => touchesFocus(workbook, [cell, ...others2])
  );
  const looks = [...truncatedFindings(checked2), ...gapFindings(checked2), ...unexplainedFindings(unexplained)].filter(
    ({ rule }) => !off.has(rule)
  );
  const diagnoses = diagnose(tables, workbook.sheets, checked2);
  const causes = diagnoses.causes.map(buildFinding);
  const found = [...faultFindings(diagnoses, workbook), ...causes, ...diagnoses.masked.map(maskedFinding)].filter(
    ({ rule }) => !off.has(rule)
  );
  const findings = off.has("cross-table") ? found : withCrossFindings(found, pairs2);
  const between2 = reportBetween(pairs2, findings);
  const counted = [
    ...checked2,
    ...cross,
    ...texts.map(({ kind, status }) => ({ relation: { kind }, status })),
    ...unexplained.flatMap(
      ({ kind, cells }) => cells.map(() => ({ relation: { kind }, status: "notCheckable" }))
    )
  ];
  const said = texts.flatMap((one) => textFinding(one) ?? []);
  const everyFinding = [...withoutExplained(doubts, findings), ...findings, ...looks, ...said];
  const { open, accepted } = setAside(everyFinding, workbook);
  const report = {
    file: workbook.name,
    sheets: understood.map(sheetReport),
    coverage: acceptedIn(tellOff(tally(counted), settings.rulesOff, counted), accepted),
    findings: inOrder(open, workbook),
    ...accepted.length > 0 ? { accepted } : {},
    ...corrections2.length > 0 ? { corrections: corrections2 } : {},
    ...between2 && { between: between2 }
  };
  const isCause = new Set(causes);
  const others = findings.filter((finding) => !isCause.has(finding));
  return { report, workbook, settings, tables, checked: checked2, pairs: pairs2, texts, doubts, diagnoses, causes, others };
}
function withoutExplained(doubts, findings) {
  const blamed = new Set(
    findings.flatMap(
      ({ sheet, cell, suspects: suspects2 }) => [cell, ...suspects2.slice(0, 2).map((suspect) => suspect.cell)].map((one) => `${sheet}!${one}`)
    )
  );
  return doubts.map(findingOf).filter(({ sheet, cells }) => !cells.some((cell) => blamed.has(`${sheet}!${cell}`)));
}
var told2 = /* @__PURE__ */ new WeakMap();
function findingOf(doubt2) {
  const finding = told2.get(doubt2) ?? doubtFinding(doubt2);
  told2.set(doubt2, finding);
  return finding;
}
function faultFindings({ faults }, { focus }) {
  const seen = faults.filter(
    ({ fault: { cell } }) => !focus || cell.sheet === focus.sheet && areaContains(focus.area, cell.row, cell.column)
  );
  return seen.map(faultFinding);
}
function acceptedIn(coverage, accepted) {
  const count6 = brokenBy(accepted, coverage.broken);
  return count6 > 0 ? { ...coverage, accepted: count6 } : coverage;
}
function unlessOff(one, off) {
  return off.has(one.relation.kind) ? { ...one, status: "notCheckable" } : one;
}
function inFocus(workbook, { relation }) {
  return workbook.focus === void 0 || touchesFocus(workbook, cellsOf(relation));
}
function touchesFocus({ focus }, cells) {
  if (!focus) return true;
  return cells.some((cell) => cell.sheet === focus.sheet && areaContains(focus.area, cell.row, cell.column));
}

// src/core/sheet/workbook-port.ts
var HostError = class extends Error {
  constructor(code, places = [], options = {}) {
    super(places.length > 0 ? `${code}: ${places.join(", ")}` : code, options);
    this.code = code;
    this.places = places;
    this.aftermath = options.aftermath ?? "untouched";
  }
  code;
  places;
  name = "HostError";
  aftermath;
};

// src/xlsx/xml.ts
var LESS = 60;
var GREATER = 62;
var SLASH = 47;
var QUOTE = 34;
var APOSTROPHE = 39;
var COLON = 58;
var EQUALS = 61;
var SPACE3 = 32;
function damaged(part) {
  return new HostError("damaged", [part]);
}
var XmlScanner = class {
  constructor(xml, part, from = 0) {
    this.xml = xml;
    this.part = part;
    this.end = from;
  }
  xml;
  part;
  /** Local name of the tag. */
  name = "";
  /** The tag closes an element. */
  closing = false;
  /** The tag opens and closes an element at once. */
  empty = false;
  /** Place of the tag's `<`. */
  start = 0;
  /** Place after the tag's `>`. */
  end = 0;
  nameEnd = 0;
  /** Goes to the next tag; false at the end of the text. */
  next() {
    const { xml } = this;
    for (; ; ) {
      const start2 = xml.indexOf("<", this.end);
      if (start2 < 0) return false;
      const first2 = xml.charCodeAt(start2 + 1);
      if (first2 === 33 || first2 === 63) {
        this.end = this.skipDeclaration(start2, first2);
        continue;
      }
      this.readTag(start2, first2 === SLASH);
      return true;
    }
  }
  /** Goes to the next opening tag of this local name; false when there is none. */
  seek(name) {
    while (this.next()) if (!this.closing && this.name === name) return true;
    return false;
  }
  /** Goes to the next tag inside the element of this local name; false at the element's end. */
  within(container) {
    if (!this.next()) throw damaged(this.part);
    return !(this.closing && this.name === container);
  }
  /** The tag opens an element of this local name. */
  opens(name) {
    return !this.closing && this.name === name;
  }
  /** Goes past the element whose opening tag was just read. */
  skip() {
    let depth = this.empty ? 0 : 1;
    while (depth > 0) {
      if (!this.next()) throw damaged(this.part);
      depth += this.depthChange();
    }
  }
  /** Text directly inside the element whose opening tag was just read, up to its end; inner elements are passed over. */
  text() {
    if (this.empty) return "";
    const { xml } = this;
    const from = this.end;
    const to = xml.indexOf("<", from);
    if (to < 0) throw damaged(this.part);
    if (xml.charCodeAt(to + 1) === SLASH) {
      this.readTag(to, true);
      return decodeEntities(xml.slice(from, to));
    }
    return this.mixedText();
  }
  /** Value of an attribute without prefix, or undefined. */
  attr(name) {
    return this.findAttribute(name, false);
  }
  /** Value of an attribute with any prefix (`r:id`), or undefined. */
  prefixedAttr(name) {
    return this.findAttribute(name, true);
  }
  /** The tag's name as it is written, prefix and all. */
  rawName() {
    return this.xml.slice(this.start + (this.closing ? 2 : 1), this.nameEnd);
  }
  /** How the tag changes the depth: 1 opens, -1 closes, 0 both. */
  depthChange() {
    return this.closing ? -1 : this.empty ? 0 : 1;
  }
  findAttribute(name, prefixed) {
    const { xml } = this;
    const limit = this.end - 1;
    for (let at2 = this.nameEnd; at2 < limit; ) {
      let code = xml.charCodeAt(at2);
      if (code <= SPACE3 || code === SLASH) {
        at2++;
        continue;
      }
      const nameStart = at2;
      let local = at2;
      while (at2 < limit && (code = xml.charCodeAt(at2)) !== EQUALS && code > SPACE3) {
        if (code === COLON) local = at2 + 1;
        at2++;
      }
      const nameEnd = at2;
      while (at2 < limit && (code = xml.charCodeAt(at2)) !== QUOTE && code !== APOSTROPHE) at2++;
      const close2 = xml.indexOf(code === QUOTE ? '"' : "'", at2 + 1);
      if (close2 < 0 || close2 > limit) throw damaged(this.part);
      const hasPrefix = local !== nameStart;
      if (hasPrefix === prefixed && nameEnd - local === name.length && xml.startsWith(name, local) && !(prefixed && xml.startsWith("xmlns:", nameStart))) {
        return decodeEntities(xml.slice(at2 + 1, close2));
      }
      at2 = close2 + 1;
    }
    return void 0;
  }
  readTag(start2, closing3) {
    const { xml } = this;
    let at2 = start2 + (closing3 ? 2 : 1);
    let local = at2;
    let code = xml.charCodeAt(at2);
    while (code > SPACE3 && code !== GREATER && code !== SLASH && code !== LESS) {
      if (code === COLON) local = at2 + 1;
      code = xml.charCodeAt(++at2);
    }
    if (at2 === local) throw damaged(this.part);
    const nameEnd = at2;
    while (code !== GREATER) {
      if (code === QUOTE || code === APOSTROPHE) {
        at2 = xml.indexOf(code === QUOTE ? '"' : "'", at2 + 1);
        if (at2 < 0) throw damaged(this.part);
      } else if (code === LESS || Number.isNaN(code)) throw damaged(this.part);
      code = xml.charCodeAt(++at2);
    }
    this.start = start2;
    this.end = at2 + 1;
    this.nameEnd = nameEnd;
    this.closing = closing3;
    this.empty = !closing3 && xml.charCodeAt(at2 - 1) === SLASH;
    this.name = xml.slice(local, nameEnd);
  }
  skipDeclaration(start2, first2) {
    const { xml } = this;
    const [open, close2] = first2 === 63 ? ["<?", "?>"] : xml.startsWith("<!--", start2) ? ["<!--", "-->"] : xml.startsWith("<![CDATA[", start2) ? ["<![CDATA[", "]]>"] : ["", ""];
    if (!open) throw damaged(this.part);
    const end = xml.indexOf(close2, start2 + open.length);
    if (end < 0) throw damaged(this.part);
    return end + close2.length;
  }
  mixedText() {
    const { xml } = this;
    let text = "";
    let depth = 1;
    let at2 = this.end;
    for (; ; ) {
      const tag = xml.indexOf("<", at2);
      if (tag < 0) throw damaged(this.part);
      if (depth === 1) text += decodeEntities(xml.slice(at2, tag));
      const first2 = xml.charCodeAt(tag + 1);
      if (first2 === 33 || first2 === 63) {
        at2 = this.skipDeclaration(tag, first2);
        if (depth === 1 && xml.startsWith("<![CDATA[", tag)) text += xml.slice(tag + 9, at2 - 3);
        continue;
      }
      this.readTag(tag, first2 === SLASH);
      at2 = this.end;
      depth += this.depthChange();
      if (depth === 0) return text;
    }
  }
};
var NAMED3 = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
function decodeEntities(text) {
  const plain2 = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!plain2.includes("&")) return plain2;
  return plain2.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, decimal2, name) => {
    if (typeof name === "string") return NAMED3[name] ?? whole;
    const code = typeof hex === "string" ? parseInt(hex, 16) : Number(decimal2);
    return code <= 1114111 ? String.fromCodePoint(code) : whole;
  });
}
function decodeCellText(text) {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
}

// src/xlsx/colour.ts
var OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "EEECE1",
  "1F497D",
  "4F81BD",
  "C0504D",
  "9BBB59",
  "8064A2",
  "4BACC6",
  "F79646",
  "0000FF",
  "800080"
];
var FIRST_EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
var INDEXED = `${FIRST_EIGHT} ${FIRST_EIGHT} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(" ");
var SYSTEM = { 64: "000000", 65: "FFFFFF" };
var defaultPalette = { theme: OFFICE_THEME, indexed: INDEXED };
function readTheme(xml, part) {
  const scanner = new XmlScanner(xml, part);
  const named3 = /* @__PURE__ */ new Map();
  if (!scanner.seek("clrScheme")) return OFFICE_THEME;
  let slot = "";
  while (scanner.next() && scanner.name !== "clrScheme") {
    if (scanner.closing) continue;
    if (scanner.name === "srgbClr") named3.set(slot, scanner.attr("val") ?? "");
    else if (scanner.name === "sysClr") named3.set(slot, scanner.attr("lastClr") ?? "");
    else slot = scanner.name;
  }
  const order2 = [
    "lt1",
    "dk1",
    "lt2",
    "dk2",
    "accent1",
    "accent2",
    "accent3",
    "accent4",
    "accent5",
    "accent6",
    "hlink",
    "folHlink"
  ];
  return order2.map((name, index3) => named3.get(name) || OFFICE_THEME[index3] || "000000");
}
function readColour(scanner, palette) {
  const rgb = scanner.attr("rgb");
  const theme = scanner.attr("theme");
  const indexed = scanner.attr("indexed");
  const base2 = rgb !== void 0 ? rgb.slice(-6) : theme !== void 0 ? palette.theme[Number(theme)] : indexed !== void 0 ? palette.indexed[Number(indexed)] ?? SYSTEM[Number(indexed)] : void 0;
  if (base2 === void 0 || !/^[0-9a-f]{6}$/i.test(base2)) return void 0;
  return `#${applyTint(base2.toUpperCase(), Number(scanner.attr("tint") ?? 0))}`;
}
function applyTint(hex, tint) {
  if (!tint || !Number.isFinite(tint)) return hex;
  const [hue, saturation, lightness] = toHsl(hex);
  const tinted = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, tinted)));
}
function toHsl(hex) {
  const red = parseInt(hex.slice(0, 2), 16) / 255;
  const green = parseInt(hex.slice(2, 4), 16) / 255;
  const blue = parseInt(hex.slice(4, 6), 16) / 255;
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const spread = high - low;
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const hue = high === red ? (green - blue) / spread + 6 : high === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return [hue % 6, saturation, lightness];
}
function fromHsl(hue, saturation, lightness) {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const channel = (shift2) => {
    const place = (hue + shift2) % 6;
    const part = Math.max(0, Math.min(1, Math.min(place, 4 - place)));
    const value = lightness - chroma / 2 + chroma * part;
    return Math.round(value * 255).toString(16).padStart(2, "0");
  };
  return (channel(2) + channel(0) + channel(4)).toUpperCase();
}

// src/xlsx/limits.ts
var MAX_FILE_BYTES = 200 * 1024 * 1024;
var MAX_ENTRIES = 2e4;
var MAX_PART_BYTES = 400 * 1024 * 1024;
var MAX_TOTAL_BYTES = 600 * 1024 * 1024;
var MAX_RATIO = 300;
var RATIO_FLOOR_BYTES = 32 * 1024 * 1024;
var MAX_ROWS = 1048576;
var MAX_COLUMNS = 16384;

// node_modules/fflate/esm/index.mjs
var import_module = require("module");
var require2 = (0, import_module.createRequire)("/");
var _a;
var Worker;
var isMarkedAsUntransferable;
try {
  _a = require2("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
} catch (e) {
}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
  /* unused */
  0,
  0,
  /* impossible */
  0
]);
var fdeb = new u8([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13,
  /* unused */
  0,
  0
]);
var clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
var freb = function(eb, start2) {
  var b = new u16(31);
  for (var i2 = 0; i2 < 31; ++i2) {
    b[i2] = start2 += 1 << eb[i2 - 1];
  }
  var r = new i32(b[30]);
  for (var i2 = 1; i2 < 30; ++i2) {
    for (var j = b[i2]; j < b[i2 + 1]; ++j) {
      r[j] = j - b[i2] << 5 | i2;
    }
  }
  return { b, r };
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (i = 0; i < 32768; ++i) {
  x = (i & 43690) >> 1 | (i & 21845) << 1;
  x = (x & 52428) >> 2 | (x & 13107) << 2;
  x = (x & 61680) >> 4 | (x & 3855) << 4;
  rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var x;
var i;
var hMap = (function(cd, mb, r) {
  var s = cd.length;
  var i2 = 0;
  var l = new u16(mb);
  for (; i2 < s; ++i2) {
    if (cd[i2])
      ++l[cd[i2] - 1];
  }
  var le = new u16(mb);
  for (i2 = 1; i2 < mb; ++i2) {
    le[i2] = le[i2 - 1] + l[i2 - 1] << 1;
  }
  var co;
  if (r) {
    co = new u16(1 << mb);
    var rvb = 15 - mb;
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        var sv = i2 << 4 | cd[i2];
        var r_1 = mb - cd[i2];
        var v = le[cd[i2] - 1]++ << r_1;
        for (var m = v | (1 << r_1) - 1; v <= m; ++v) {
          co[rev[v] >> rvb] = sv;
        }
      }
    }
  } else {
    co = new u16(s);
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        co[i2] = rev[le[cd[i2] - 1]++] >> 15 - cd[i2];
      }
    }
  }
  return co;
});
var flt = new u8(288);
for (i = 0; i < 144; ++i)
  flt[i] = 8;
var i;
for (i = 144; i < 256; ++i)
  flt[i] = 9;
var i;
for (i = 256; i < 280; ++i)
  flt[i] = 7;
var i;
for (i = 280; i < 288; ++i)
  flt[i] = 8;
var i;
var fdt = new u8(32);
for (i = 0; i < 32; ++i)
  fdt[i] = 5;
var i;
var flrm = /* @__PURE__ */ hMap(flt, 9, 1);
var fdrm = /* @__PURE__ */ hMap(fdt, 5, 1);
var max = function(a) {
  var m = a[0];
  for (var i2 = 1; i2 < a.length; ++i2) {
    if (a[i2] > m)
      m = a[i2];
  }
  return m;
};
var bits2 = function(d, p, m) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
  return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  return new u8(v.subarray(s, e));
};
var ec = [
  "unexpected EOF",
  "invalid block type",
  "invalid length/literal",
  "invalid distance",
  "stream finished",
  "no stream handler",
  ,
  // determined by compression function
  "no callback",
  "invalid UTF-8 data",
  "extra field too long",
  "date not in range 1980-2099",
  "filename too long",
  "stream finishing",
  "invalid zip data"
  // determined by unknown compression method
];
var err = function(ind, msg, nt) {
  var e = new Error(msg || ec[ind]);
  e.code = ind;
  if (Error.captureStackTrace)
    Error.captureStackTrace(e, err);
  if (!nt)
    throw e;
  return e;
};
var inflt = function(dat, st, buf, dict) {
  var sl = dat.length, dl = dict ? dict.length : 0;
  if (!sl || st.f && !st.l)
    return buf || new u8(0);
  var noBuf = !buf;
  var resize = noBuf || st.i != 2;
  var noSt = st.i;
  if (noBuf)
    buf = new u8(sl * 3);
  var cbuf = function(l2) {
    var bl = buf.length;
    if (l2 > bl) {
      var nbuf = new u8(Math.max(bl * 2, l2));
      nbuf.set(buf);
      buf = nbuf;
    }
  };
  var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
  var tbts = sl * 8;
  do {
    if (!lm) {
      final = bits2(dat, pos, 1);
      var type = bits2(dat, pos + 1, 3);
      pos += 3;
      if (!type) {
        var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
        if (t > sl) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + l);
        buf.set(dat.subarray(s, t), bt);
        st.b = bt += l, st.p = pos = t * 8, st.f = final;
        continue;
      } else if (type == 1)
        lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
      else if (type == 2) {
        var hLit = bits2(dat, pos, 31) + 257, hcLen = bits2(dat, pos + 10, 15) + 4;
        var tl = hLit + bits2(dat, pos + 5, 31) + 1;
        pos += 14;
        var ldt = new u8(tl);
        var clt = new u8(19);
        for (var i2 = 0; i2 < hcLen; ++i2) {
          clt[clim[i2]] = bits2(dat, pos + i2 * 3, 7);
        }
        pos += hcLen * 3;
        var clb = max(clt), clbmsk = (1 << clb) - 1;
        var clm = hMap(clt, clb, 1);
        for (var i2 = 0; i2 < tl; ) {
          var r = clm[bits2(dat, pos, clbmsk)];
          pos += r & 15;
          var s = r >> 4;
          if (s < 16) {
            ldt[i2++] = s;
          } else {
            var c = 0, n = 0;
            if (s == 16)
              n = 3 + bits2(dat, pos, 3), pos += 2, c = ldt[i2 - 1];
            else if (s == 17)
              n = 3 + bits2(dat, pos, 7), pos += 3;
            else if (s == 18)
              n = 11 + bits2(dat, pos, 127), pos += 7;
            while (n--)
              ldt[i2++] = c;
          }
        }
        var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
        lbt = max(lt);
        dbt = max(dt);
        lm = hMap(lt, lbt, 1);
        dm = hMap(dt, dbt, 1);
      } else
        err(1);
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
    }
    if (resize)
      cbuf(bt + 131072);
    var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
    var lpos = pos;
    for (; ; lpos = pos) {
      var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
      pos += c & 15;
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
      if (!c)
        err(2);
      if (sym < 256)
        buf[bt++] = sym;
      else if (sym == 256) {
        lpos = pos, lm = null;
        break;
      } else {
        var add2 = sym - 254;
        if (sym > 264) {
          var i2 = sym - 257, b = fleb[i2];
          add2 = bits2(dat, pos, (1 << b) - 1) + fl[i2];
          pos += b;
        }
        var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
        if (!d)
          err(3);
        pos += d & 15;
        var dt = fd[dsym];
        if (dsym > 3) {
          var b = fdeb[dsym];
          dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
        }
        if (pos > tbts) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + 131072);
        var end = bt + add2;
        if (bt < dt) {
          var shift2 = dl - dt, dend = Math.min(dt, end);
          if (shift2 + bt < 0)
            err(3);
          for (; bt < dend; ++bt)
            buf[bt] = dict[shift2 + bt];
        }
        for (; bt < end; ++bt)
          buf[bt] = buf[bt - dt];
      }
    }
    st.l = lm, st.p = lpos, st.b = bt, st.f = final;
    if (lm)
      final = 1, st.m = lbt, st.d = dm, st.n = dbt;
  } while (!final);
  return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = /* @__PURE__ */ new u8(0);
var Inflate = /* @__PURE__ */ (function() {
  function Inflate2(opts, cb) {
    if (typeof opts == "function")
      cb = opts, opts = {};
    this.ondata = cb;
    var dict = opts && opts.dictionary && opts.dictionary.subarray(-32768);
    this.s = { i: 0, b: dict ? dict.length : 0 };
    this.o = new u8(32768);
    this.p = new u8(0);
    if (dict)
      this.o.set(dict);
  }
  Inflate2.prototype.e = function(c) {
    if (!this.ondata)
      err(5);
    if (this.d)
      err(4);
    if (!this.p.length)
      this.p = c;
    else if (c.length) {
      var n = new u8(this.p.length + c.length);
      n.set(this.p), n.set(c, this.p.length), this.p = n;
    }
  };
  Inflate2.prototype.c = function(final) {
    this.s.i = +(this.d = final || false);
    var bts = this.s.b;
    var dt = inflt(this.p, this.s, this.o);
    this.ondata(slc(dt, bts, this.s.b), this.d);
    this.o = slc(dt, this.s.b - 32768), this.s.b = this.o.length;
    this.p = slc(this.p, this.s.p / 8 | 0), this.s.p &= 7;
  };
  Inflate2.prototype.push = function(chunk, final) {
    this.e(chunk), this.c(final);
  };
  return Inflate2;
})();
var td = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
var tds = 0;
try {
  td.decode(et, { stream: true });
  tds = 1;
} catch (e) {
}

// src/xlsx/crc32.ts
var TABLES = makeTables();
function makeTables() {
  const first2 = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) !== 0 ? 3988292384 ^ value >>> 1 : value >>> 1;
    first2[byte] = value;
  }
  const tables = [first2];
  for (let index3 = 1; index3 < 4; index3++) {
    const previous = tables[index3 - 1] ?? first2;
    tables.push(previous.map((value) => (first2[value & 255] ?? 0) ^ value >>> 8));
  }
  return tables;
}
function crc32(bytes) {
  const [t0, t1, t2, t3] = TABLES;
  let crc = 4294967295;
  let at2 = 0;
  for (const end = bytes.length - 3; at2 < end; at2 += 4) {
    crc ^= byteAt(bytes, at2) | byteAt(bytes, at2 + 1) << 8 | byteAt(bytes, at2 + 2) << 16 | byteAt(bytes, at2 + 3) << 24;
    crc = byteAt(t3, crc & 255) ^ byteAt(t2, crc >>> 8 & 255) ^ byteAt(t1, crc >>> 16 & 255) ^ byteAt(t0, crc >>> 24);
  }
  for (; at2 < bytes.length; at2++) crc = byteAt(t0, (crc ^ byteAt(bytes, at2)) & 255) ^ crc >>> 8;
  return (crc ^ 4294967295) >>> 0;
}
function byteAt(values, index3) {
  return values[index3] ?? 0;
}

// src/xlsx/zip-read.ts
var LOCAL = 67324752;
var CENTRAL = 33639248;
var END2 = 101010256;
var END_64 = 101075792;
var LOCATOR_64 = 117853008;
var CHUNK = 1 << 17;
function damagedZip() {
  return new HostError("damaged");
}
function findDirectory(view) {
  const last3 = view.byteLength - 22;
  for (let at2 = last3; at2 >= 0 && at2 > last3 - 65536; at2--) {
    if (view.getUint32(at2, true) !== END2) continue;
    const size = view.getUint32(at2 + 12, true);
    const offset = view.getUint32(at2 + 16, true);
    const count6 = view.getUint16(at2 + 10, true);
    const big = offset === 4294967295 || count6 === 65535 || size === 4294967295;
    if (!big) return { offset, count: count6, shift: Math.max(0, at2 - size - offset) };
    return findDirectory64(view, at2);
  }
  throw damagedZip();
}
function findDirectory64(view, end) {
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64) throw damagedZip();
  const at2 = readLong(view, end - 12);
  if (at2 + 56 > view.byteLength || view.getUint32(at2, true) !== END_64) throw damagedZip();
  return { offset: readLong(view, at2 + 48), count: readLong(view, at2 + 32), shift: 0 };
}
function readLong(view, at2) {
  const value = view.getBigUint64(at2, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damagedZip();
  return Number(value);
}
function readSizes(view, at2, nameLength, extraLength) {
  const sizes = [
    view.getUint32(at2 + 24, true),
    view.getUint32(at2 + 20, true),
    view.getUint32(at2 + 42, true)
  ];
  if (!sizes.includes(4294967295)) return sizes;
  let field = at2 + 46 + nameLength;
  const end = field + extraLength;
  while (field + 4 <= end) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let value = field + 4;
      for (const index3 of [0, 1, 2]) {
        if (sizes[index3] !== 4294967295) continue;
        sizes[index3] = readLong(view, value);
        value += 8;
      }
      return sizes;
    }
    field += 4 + length;
  }
  throw damagedZip();
}
function packedBytes(bytes, view, start2, length) {
  if (start2 + 30 > bytes.length || view.getUint32(start2, true) !== LOCAL) throw damagedZip();
  const from = start2 + 30 + view.getUint16(start2 + 26, true) + view.getUint16(start2 + 28, true);
  if (from + length > bytes.length) throw damagedZip();
  return bytes.subarray(from, from + length);
}
function readZip(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return listEntries(bytes, view);
  } catch (cause) {
    if (cause instanceof RangeError) throw new HostError("damaged", [], { cause });
    throw cause;
  }
}
function listEntries(bytes, view) {
  const { offset, count: count6, shift: shift2 } = findDirectory(view);
  if (count6 > MAX_ENTRIES) throw new HostError("too-large");
  const entries = [];
  let at2 = offset + shift2;
  let total3 = 0;
  for (let index3 = 0; index3 < count6; index3++) {
    if (view.getUint32(at2, true) !== CENTRAL) throw damagedZip();
    const flags = view.getUint16(at2 + 8, true);
    const nameLength = view.getUint16(at2 + 28, true);
    const extraLength = view.getUint16(at2 + 30, true);
    const [size, packedSize, start2] = readSizes(view, at2, nameLength, extraLength);
    if ((flags & 1) !== 0) throw new HostError("encrypted");
    total3 += size;
    guardSize(size, packedSize, total3);
    const nameBytes = bytes.subarray(at2 + 46, at2 + 46 + nameLength);
    entries.push({
      name: new TextDecoder().decode(nameBytes),
      nameBytes,
      utf8: (flags & 2048) !== 0,
      method: view.getUint16(at2 + 10, true),
      time: view.getUint16(at2 + 12, true),
      date: view.getUint16(at2 + 14, true),
      crc: view.getUint32(at2 + 16, true),
      size,
      packed: packedBytes(bytes, view, start2 + shift2, packedSize)
    });
    at2 += 46 + nameLength + extraLength + view.getUint16(at2 + 32, true);
  }
  return entries;
}
function guardSize(size, packedSize, total3) {
  const isTrap = size > RATIO_FLOOR_BYTES && size > packedSize * MAX_RATIO;
  if (size > MAX_PART_BYTES || total3 > MAX_TOTAL_BYTES || isTrap) throw new HostError("too-large");
}
function unpack(entry) {
  const { method, packed, size } = entry;
  if (method !== 0 && method !== 8) throw new HostError("damaged", [entry.name]);
  const bytes = method === 0 ? packed : inflate(entry);
  if (bytes.length !== size || crc32(bytes) !== entry.crc) throw new HostError("damaged", [entry.name]);
  return bytes;
}
function inflate({ name, packed, size }) {
  const out2 = new Uint8Array(size);
  let filled2 = 0;
  const stream = new Inflate((chunk) => {
    if (filled2 + chunk.length > size) throw new HostError("damaged", [name]);
    out2.set(chunk, filled2);
    filled2 += chunk.length;
  });
  try {
    for (let at2 = 0; at2 < packed.length; at2 += CHUNK) {
      stream.push(packed.subarray(at2, at2 + CHUNK), at2 + CHUNK >= packed.length);
    }
  } catch (cause) {
    throw cause instanceof HostError ? cause : new HostError("damaged", [name], { cause });
  }
  return filled2 === size ? out2 : out2.subarray(0, filled2);
}

// src/xlsx/package.ts
var OLE_MAGIC = [208, 207, 17, 224, 161, 177, 26, 225];
function openPackage(bytes) {
  if (bytes.length > MAX_FILE_BYTES) throw new HostError("too-large");
  if (OLE_MAGIC.every((byte, index3) => bytes[index3] === byte)) {
    throw new HostError(holdsEncryptedPackage(bytes) ? "encrypted" : "not-a-workbook");
  }
  if (bytes[0] !== 80 || bytes[1] !== 75) throw new HostError("not-a-workbook");
  const entries = readZip(bytes);
  return { entries, byName: new Map(entries.map((entry) => [partKey(entry.name), entry])) };
}
function holdsEncryptedPackage(bytes) {
  const name = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at2 = bytes.indexOf(69); at2 >= 0; at2 = bytes.indexOf(69, at2 + 1)) {
    if (name.every((byte, index3) => bytes[at2 + index3] === byte)) return true;
  }
  return false;
}
function partKey(name) {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}
function partText(pack, name) {
  const entry = pack.byName.get(partKey(name));
  return entry && decodeText(unpack(entry), entry.name);
}
function decodeText(bytes, name) {
  const encoding = bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new HostError("damaged", [name], { cause });
  }
}
function relationshipsPart(part) {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}
function readRelationships(pack, part) {
  const name = relationshipsPart(part);
  const xml = partText(pack, name);
  return xml === void 0 ? [] : parseRelationships(xml, name, part);
}
function parseRelationships(xml, name, source) {
  const scanner = new XmlScanner(xml, name);
  const found = [];
  while (scanner.seek("Relationship")) {
    const target = scanner.attr("Target");
    const id = scanner.attr("Id");
    if (target === void 0 || id === void 0 || scanner.attr("TargetMode") === "External") continue;
    const type = scanner.attr("Type") ?? "";
    found.push({ id, type: type.slice(type.lastIndexOf("/") + 1), target: resolveTarget(source, target) });
  }
  return found;
}
function resolveTarget(source, target) {
  const plain2 = decodePercent(target.replaceAll("\\", "/"));
  const path = plain2.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step2 of plain2.split("/")) {
    if (step2 === "..") path.pop();
    else if (step2 !== "." && step2 !== "") path.push(step2);
  }
  return path.join("/");
}
function decodePercent(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/xlsx/draft.ts
function openDraft(pack) {
  return { pack, changed: /* @__PURE__ */ new Map() };
}
function draftText(draft, part) {
  const change = draft.changed.get(partKey(part));
  return change ? change.text : partText(draft.pack, part);
}
function draftRelationships(draft, source) {
  const name = relationshipsPart(source);
  const xml = draftText(draft, name);
  return xml === void 0 ? [] : parseRelationships(xml, name, source);
}

// src/xlsx/workbook-part.ts
function readWorkbookParts(pack) {
  const part = readRelationships(pack, "").find((link) => link.type === "officeDocument")?.target;
  const isBinary = part?.toLowerCase().endsWith(".bin") === true;
  const xml = part === void 0 || isBinary ? void 0 : partText(pack, part);
  if (part === void 0 || xml === void 0) throw new HostError("not-a-workbook");
  const relationships = readRelationships(pack, part);
  return { part, xml, relationships, ...readWorkbookXml(xml, part, relationships) };
}
function readWorkbookXml(xml, part, relationships) {
  const scanner = new XmlScanner(xml, part);
  const byId = new Map(relationships.map((link) => [link.id, link]));
  const sheets = [];
  let date1904 = false;
  if (!scanner.next() || !scanner.opens("workbook")) throw new HostError("not-a-workbook");
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.name === "AlternateContent") scanner.skip();
    else if (scanner.name === "workbookPr") date1904 = isTrue(scanner.attr("date1904"));
    else if (scanner.name === "sheet") {
      const link = byId.get(scanner.prefixedAttr("id") ?? "");
      if (!link) throw damaged(part);
      if (link.type === "worksheet") sheets.push(sheetEntry(scanner, link.target));
    }
  }
  return { sheets, date1904 };
}
function sheetEntry(scanner, part) {
  const state = scanner.attr("state");
  const visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
  return { name: scanner.attr("name") ?? "", visibility, part, id: scanner.attr("sheetId") ?? "" };
}
function isTrue(value) {
  return value === "1" || value === "true" || value === "on";
}

// src/xlsx/missing-results.ts
function readDefinedNames({ xml, part }) {
  const scanner = new XmlScanner(xml, part);
  const sheets = [];
  const names = /* @__PURE__ */ new Map();
  while (scanner.next()) {
    if (scanner.opens("sheet")) sheets.push(scanner.attr("name") ?? "");
    else if (scanner.opens("definedName")) {
      const home = scanner.attr("localSheetId");
      const key = keyOf4(scanner.attr("name") ?? "", home === void 0 ? void 0 : sheets[Number(home)]);
      names.set(key, scanner.text());
    }
  }
  return (name, sheet) => names.get(keyOf4(name, sheet)) ?? names.get(keyOf4(name, void 0));
}
function keyOf4(name, sheet) {
  return `${sheet?.toLowerCase() ?? ""}!${name.toLowerCase()}`;
}
function withMissingResults(sheets, missing, definedName) {
  if (missing.length === 0) return sheets;
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const find2 = (sheet) => byName.get(sheet.toLowerCase());
  const formulas = missing.flatMap(({ sheet, row, column }) => {
    const formula = find2(sheet)?.rows[row]?.[column]?.formula;
    return formula === void 0 ? [] : [{ sheet, row, column, formula }];
  });
  const results = recalculate(buildFormulaGraph(formulas, { definedName }), "all", {
    cell: (sheet, row, column) => scalarOf2(find2(sheet)?.rows[row]?.[column]),
    extent: (name) => {
      const sheet = find2(name);
      return sheet && { rowCount: sheet.rows.length, columnCount: sheet.columnCount };
    },
    definedName,
    isHiddenRow: (sheet, row) => find2(sheet)?.hiddenRows.has(row) ?? false
  });
  return sheets.map(
    (sheet) => withResults(
      sheet,
      results.filter((result) => result.sheet === sheet.name)
    )
  );
}
function scalarOf2(cell) {
  if (!cell) return null;
  return cell.error ? { error: String(cell.value) } : cell.value;
}
function withResults(sheet, results) {
  if (results.length === 0) return sheet;
  const rows = sheet.rows.slice();
  const copied2 = /* @__PURE__ */ new Set();
  for (const { row, column, value } of results) {
    const cell = cellAt(sheet, row, column);
    if (!cell || typeof value === "object" && value.error === "#NAME?") continue;
    const cells = copied2.has(row) ? rows[row] : rows[row]?.slice() ?? [];
    copied2.add(row);
    cells[column] = typeof value === "object" ? { ...cell, value: value.error, error: true } : { ...cell, value };
    rows[row] = cells;
  }
  return { ...sheet, rows };
}

// src/xlsx/settings-part.ts
var SETTINGS_NAMESPACE = "urn:cermat:settings";
var NOTHING4 = { settings: {}, marks: [] };
function readOwnData(draft, workbookPart) {
  return findOwnData(draft, workbookPart) ?? NOTHING4;
}
function findOwnData(draft, workbookPart) {
  for (const { type, target, id } of draftRelationships(draft, workbookPart)) {
    if (type !== "customXml") continue;
    const xml = draftText(draft, target);
    if (xml?.includes(SETTINGS_NAMESPACE)) return { part: target, relationship: id, ...parseOwnData(xml, target) };
  }
  return void 0;
}
function parseOwnData(xml, part) {
  const scanner = new XmlScanner(xml, part);
  const settings = [];
  const marks = [];
  while (scanner.next()) {
    if (scanner.opens("setting")) settings.push([scanner.attr("key") ?? "", decodeCellText(scanner.text())]);
    else if (scanner.opens("mark")) {
      const at2 = parseA1(scanner.attr("cell") ?? "");
      const id = scanner.attr("id");
      const sheetId = scanner.attr("sheetId");
      const sheet = scanner.attr("sheet") ?? "";
      const severity = severityOf3(scanner.attr("severity"));
      const own3 = { ...colourIn(scanner.attr("colour")), ...noteIn(scanner) };
      const text = decodeCellText(scanner.text());
      if (at2 && id !== void 0)
        marks.push({
          id,
          sheet,
          ...at2,
          severity,
          text,
          ...own3,
          ...sheetId !== void 0 && { sheetId }
        });
    }
  }
  return { settings: Object.fromEntries(settings), marks };
}
function colourIn(word2) {
  return word2 !== void 0 && Object.hasOwn(MARK_COLOURS, word2) ? { colour: word2 } : {};
}
function noteIn(scanner) {
  const state = scanner.attr("note");
  if (state === void 0) return {};
  const [time, rows, columns] = [scanner.attr("time"), sizeIn(scanner.attr("rows")), sizeIn(scanner.attr("columns"))];
  return {
    note: { done: state === "done", ...time !== void 0 && { time }, ...rows && { rows }, ...columns && { columns } }
  };
}
function sizeIn(text) {
  return text !== void 0 && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : void 0;
}
function severityOf3(word2) {
  return word2 === "warning" || word2 === "info" ? word2 : "error";
}

// src/xlsx/shared-strings.ts
function readSharedStrings(xml, part) {
  const scanner = new XmlScanner(xml, part);
  const strings = [];
  while (scanner.seek("si")) strings.push(readRichText(scanner));
  return strings;
}
function readRichText(scanner) {
  const container = scanner.name;
  let text = "";
  if (scanner.empty) return text;
  while (scanner.within(container)) {
    if (scanner.opens("t")) text += scanner.text();
    else if (scanner.opens("rPh")) scanner.skip();
  }
  return decodeCellText(text);
}

// src/xlsx/own-functions.ts
var QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
function readOwnFunctions(formula) {
  return replaced(formula, /\b_xldudf_CERMAT_([A-Z]+)(?=\()/gi, "CERMAT.$1");
}
function replaced(formula, pattern, by) {
  return formula.split(QUOTED).map((part, index3) => index3 % 2 === 1 ? part : part.replace(pattern, by)).join("");
}

// src/xlsx/shared-formula.ts
function shareFormula(formula) {
  const body = formula.replace(/^=/, "");
  const tokens = tokenizeFormula(body);
  if (!tokens) return () => formula;
  const pieces = joinFixed(tokens);
  const sign2 = formula.slice(0, formula.length - body.length);
  return (rows, columns) => {
    let text = sign2;
    for (const piece of pieces) text += typeof piece === "string" ? piece : move(piece, rows, columns);
    return text;
  };
}
function joinFixed(tokens) {
  const pieces = [];
  let text = "";
  for (const token of tokens) {
    if (token.kind !== "reference") {
      text += token.text;
      continue;
    }
    const { area, fixed, span } = token.reference;
    pieces.push(text, {
      prefix: token.text.slice(0, token.text.lastIndexOf("!") + 1),
      reference: { area, fixed, span }
    });
    text = "";
  }
  return [...pieces, text];
}
function move({ prefix, reference }, rows, columns) {
  const { area, fixed, span } = reference;
  const byRows = span === "columns" ? 0 : rows;
  const byColumns = span === "rows" ? 0 : columns;
  const moved = {
    top: fixed.top ? area.top : area.top + byRows,
    bottom: fixed.bottom ? area.bottom : area.bottom + byRows,
    left: fixed.left ? area.left : area.left + byColumns,
    right: fixed.right ? area.right : area.right + byColumns
  };
  const isOutside = Math.min(...Object.values(moved)) < 0 || Math.max(moved.top, moved.bottom) > LAST_ROW || Math.max(moved.left, moved.right) > LAST_COLUMN;
  return isOutside ? "#REF!" : prefix + writeReference({ ...reference, area: moved });
}

// src/xlsx/number-formats.ts
var BUILT_IN_FORMATS = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  // Dates whose form depends on the language of Excel.
  27: "m/d/yyyy",
  28: "m/d/yyyy",
  29: "m/d/yyyy",
  30: "m/d/yyyy",
  31: "m/d/yyyy",
  36: "m/d/yyyy",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@"
};

// src/xlsx/styles.ts
var plainStyle = {
  numberFormat: void 0,
  bold: void 0,
  fill: void 0,
  indent: void 0,
  locked: true
};
function readStyles(xml, part, theme = defaultPalette.theme) {
  const palette = { theme, indexed: readIndexedColours(xml, part) };
  const scanner = new XmlScanner(xml, part);
  const pools = { formats: /* @__PURE__ */ new Map(), bold: [], fills: [] };
  let styles = [];
  while (scanner.next()) {
    if (scanner.closing || scanner.empty) continue;
    if (scanner.name === "numFmts") readFormats(scanner, pools.formats);
    else if (scanner.name === "fonts") readFonts(scanner, pools.bold);
    else if (scanner.name === "fills") readFills(scanner, pools.fills, palette);
    else if (scanner.name === "cellXfs") styles = readCellStyles(scanner, pools);
    else if (scanner.name !== "styleSheet") scanner.skip();
  }
  return styles;
}
function readIndexedColours(xml, part) {
  if (!xml.includes("indexedColors")) return defaultPalette.indexed;
  const scanner = new XmlScanner(xml, part);
  const colours = [];
  if (scanner.seek("indexedColors")) {
    while (scanner.next() && scanner.name !== "indexedColors") {
      if (scanner.name === "rgbColor" && !scanner.closing) colours.push((scanner.attr("rgb") ?? "").slice(-6));
    }
  }
  return colours.length > 0 ? colours : defaultPalette.indexed;
}
function eachInside(scanner, container, visit) {
  while (scanner.next() && scanner.name !== container) if (!scanner.closing) visit();
}
function readFormats(scanner, formats2) {
  eachInside(scanner, "numFmts", () => {
    if (scanner.name === "numFmt")
      formats2.set(Number(scanner.attr("numFmtId")), scanner.attr("formatCode") ?? "General");
  });
}
function readFonts(scanner, bold) {
  eachInside(scanner, "fonts", () => {
    if (scanner.name === "font") bold.push(false);
    else if (scanner.name === "b") bold[bold.length - 1] = isTrue(scanner.attr("val") ?? "1");
  });
}
function readFills(scanner, fills, palette) {
  let pattern = "none";
  eachInside(scanner, "fills", () => {
    if (scanner.name === "fill") fills.push(void 0);
    else if (scanner.name === "patternFill") pattern = scanner.attr("patternType") ?? "none";
    else if (scanner.name === "gradientFill") pattern = "gradient";
    else if (pattern === "solid" && scanner.name === "fgColor") fills[fills.length - 1] = readColour(scanner, palette);
    else if (pattern !== "solid" && pattern !== "none" && isPatternGround(scanner.name, pattern)) {
      fills[fills.length - 1] ??= readColour(scanner, palette);
    }
  });
}
function isPatternGround(name, pattern) {
  return name === (pattern === "gradient" ? "color" : "bgColor");
}
function readCellStyles(scanner, { formats: formats2, bold, fills }) {
  const styles = [];
  eachInside(scanner, "cellXfs", () => {
    if (scanner.name === "xf") {
      const format = Number(scanner.attr("numFmtId") ?? 0);
      const code = formats2.get(format) ?? BUILT_IN_FORMATS[format];
      styles.push({
        ...plainStyle,
        numberFormat: code === "General" ? void 0 : code,
        bold: bold[Number(scanner.attr("fontId") ?? 0)] === true || void 0,
        fill: fills[Number(scanner.attr("fillId") ?? 0)]
      });
    } else if (scanner.name === "alignment") {
      amendLast(styles, { indent: Number(scanner.attr("indent") ?? 0) || void 0 });
    } else if (scanner.name === "protection") {
      amendLast(styles, { locked: isTrue(scanner.attr("locked") ?? "1") });
    }
  });
  return styles;
}
function amendLast(styles, change) {
  const last3 = styles.pop();
  if (last3) styles.push({ ...last3, ...change });
}

// src/xlsx/sheet-reader.ts
function readSheet(xml, { name, visibility, part }, context) {
  const reading = {
    scanner: new XmlScanner(xml, part),
    context,
    rows: [],
    columnCount: 0,
    firstColumn: MAX_COLUMNS,
    blanks: [],
    merges: [],
    hiddenRows: /* @__PURE__ */ new Set(),
    hiddenSpans: [],
    outlineLevels: /* @__PURE__ */ new Map(),
    shared: /* @__PURE__ */ new Map(),
    early: [],
    protection: void 0
  };
  readElements(reading);
  for (const { cell, group: group2, row, column } of reading.early) {
    const formula = sharedAt(reading, group2, row, column);
    if (formula !== void 0) cell.formula = formula;
  }
  const { rows, columnCount, merges, outlineLevels, protection } = reading;
  const blankFormats = formatsOfBlanks(reading);
  return {
    name,
    visibility,
    rows,
    columnCount,
    ...blankFormats.size > 0 && { blankFormats },
    merges,
    hiddenRows: reading.hiddenRows,
    hiddenColumns: expandSpans(reading.hiddenSpans, columnCount),
    ...outlineLevels.size > 0 && { outlineLevels },
    ...protection && { protection }
  };
}
function formatsOfBlanks({ rows, blanks, firstColumn, columnCount }) {
  const firstRow = rows.findIndex(Boolean);
  const formats2 = /* @__PURE__ */ new Map();
  for (const { row, column, format } of blanks) {
    if (row < firstRow || row >= rows.length || column < firstColumn || column >= columnCount) continue;
    const ofRow = formats2.get(row) ?? /* @__PURE__ */ new Map();
    formats2.set(row, ofRow.set(column, format));
  }
  return formats2;
}
function readElements(reading) {
  const { scanner } = reading;
  if (!scanner.next() || !scanner.opens("worksheet")) throw damaged(scanner.part);
  if (scanner.empty) return;
  while (scanner.within("worksheet")) if (!scanner.closing) readElement(reading);
}
function readElement(reading) {
  const { scanner } = reading;
  switch (scanner.name) {
    case "sheetData":
      if (!scanner.empty) readRows2(reading);
      break;
    case "col":
      if (isTrue(scanner.attr("hidden")) || scanner.attr("width") === "0") {
        reading.hiddenSpans.push({ first: Number(scanner.attr("min")) - 1, last: Number(scanner.attr("max")) - 1 });
      }
      break;
    case "mergeCell": {
      const area = parseArea(scanner.attr("ref") ?? "");
      if (area) reading.merges.push(area);
      break;
    }
    case "sheetProtection":
      reading.protection = readProtection(scanner);
      scanner.skip();
      break;
    case "cols":
    case "mergeCells":
      break;
    default:
      scanner.skip();
  }
}
function readProtection(scanner) {
  if (!isTrue(scanner.attr("sheet"))) return void 0;
  return {
    mayFormatCells: scanner.attr("formatCells") !== void 0 && !isTrue(scanner.attr("formatCells")),
    mayEditObjects: !isTrue(scanner.attr("objects"))
  };
}
function expandSpans(spans, columnCount) {
  const columns = /* @__PURE__ */ new Set();
  for (const { first: first2, last: last3 } of spans) {
    for (let column = Math.max(0, first2); column <= last3 && column < columnCount; column++) columns.add(column);
  }
  return columns;
}
function readRows2(reading) {
  const { scanner, rows } = reading;
  let row = -1;
  let held = [];
  while (scanner.within("sheetData")) {
    if (!scanner.opens("row")) {
      if (!scanner.closing) scanner.skip();
      continue;
    }
    row = rowNumber(scanner, row);
    if (isTrue(scanner.attr("hidden")) || scanner.attr("ht") === "0") held.push(row);
    const level = Number(scanner.attr("outlineLevel") ?? 0);
    if (scanner.empty) continue;
    readCells2(reading, row);
    if (rows[row]) {
      for (const hidden of held) reading.hiddenRows.add(hidden);
      held = [];
      if (level > 0) reading.outlineLevels.set(row, level);
    }
  }
}
function rowNumber(scanner, previous) {
  const stated2 = scanner.attr("r");
  const row = stated2 === void 0 ? previous + 1 : Number(stated2) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS) throw damaged(scanner.part);
  return row;
}
var MOST_BLANKS = 2e5;
function readCells2(reading, row) {
  const { scanner, context } = reading;
  let cells = reading.rows[row];
  let column = -1;
  while (scanner.within("row")) {
    if (!scanner.opens("c")) {
      if (!scanner.closing) scanner.skip();
      continue;
    }
    column = columnNumber(scanner, column);
    const format = context.styles[Number(scanner.attr("s") ?? 0)]?.numberFormat;
    const cell = scanner.empty ? void 0 : readCell(reading, row, column);
    if (!cell) {
      if (format !== void 0 && reading.blanks.length < MOST_BLANKS) reading.blanks.push({ row, column, format });
      continue;
    }
    reading.firstColumn = Math.min(reading.firstColumn, column);
    cells ??= reading.rows[row] = [];
    cells[column] = cell;
    if (column >= reading.columnCount) reading.columnCount = column + 1;
  }
}
function columnNumber(scanner, previous) {
  const stated2 = scanner.attr("r");
  const column = stated2 === void 0 ? previous + 1 : columnOf2(stated2);
  if (!(column >= 0 && column < MAX_COLUMNS)) throw damaged(scanner.part);
  return column;
}
function columnOf2(address) {
  let end = 0;
  while (end < address.length && address.charCodeAt(end) > 57) end++;
  return columnIndex(address.slice(0, end));
}
function readCell(reading, row, column) {
  const { scanner, context } = reading;
  const type = scanner.attr("t");
  const style = scanner.attr("s");
  let raw;
  let formula;
  let waitsFor;
  while (scanner.within("c")) {
    if (scanner.opens("v")) raw = scanner.text();
    else if (scanner.opens("is")) raw = readRichText(scanner);
    else if (scanner.opens("f")) {
      const group2 = scanner.attr("t") === "shared" ? scanner.attr("si") : void 0;
      formula = readFormula(reading, group2, row, column);
      if (formula === void 0) waitsFor = group2;
    } else if (!scanner.closing) scanner.skip();
  }
  const value = raw === void 0 ? "" : typedValue(raw, type, context);
  if (value === "" && formula === void 0 && waitsFor === void 0) return void 0;
  const cell = { value };
  if (type === "e") cell.error = true;
  if (formula !== void 0) cell.formula = formula;
  dress(cell, context.styles[Number(style ?? 0)] ?? plainStyle);
  if (lacksResult(raw, type, formula ?? waitsFor)) context.onMissingResult?.(row, column);
  if (waitsFor !== void 0) reading.early.push({ cell, group: waitsFor, row, column });
  return cell;
}
function lacksResult(raw, type, formula) {
  return formula !== void 0 && !raw && type !== "str";
}
function dress(cell, style) {
  if (style.numberFormat !== void 0) cell.numberFormat = style.numberFormat;
  if (style.bold) cell.bold = true;
  if (style.fill !== void 0) cell.fill = style.fill;
  if (style.indent !== void 0) cell.indent = style.indent;
}
function readFormula(reading, group2, row, column) {
  const { scanner } = reading;
  const table = scanner.attr("t") === "dataTable" ? `TABLE(${scanner.attr("r1") ?? ""})` : void 0;
  const text = table ?? scanner.text();
  if (text === "") return group2 === void 0 ? void 0 : sharedAt(reading, group2, row, column);
  const formula = `=${withoutPrefixes(detach(text))}`;
  if (group2 !== void 0) reading.shared.set(group2, { formulaAt: shareFormula(formula), row, column });
  return formula;
}
function sharedAt(reading, group2, row, column) {
  const master = reading.shared.get(group2);
  return master?.formulaAt(row - master.row, column - master.column);
}
function withoutPrefixes(formula) {
  return formula.includes("_xl") ? readOwnFunctions(formula.replace(/_xlfn\.|_xlws\./gi, "")) : formula;
}
function detach(text) {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
function typedValue(raw, type, { strings, date1904 }) {
  switch (type) {
    case "s":
      return strings[Number(raw)] ?? "";
    case "inlineStr":
      return detach(raw);
    case "str":
      return detach(decodeCellText(raw));
    case "e":
      return detach(raw);
    case "b":
      return isTrue(raw.trim());
    case "d":
      return dateSerial(raw, date1904);
    default: {
      if (raw === "") return "";
      const value = Number(raw);
      return Number.isFinite(value) ? value : detach(raw);
    }
  }
}
function dateSerial(raw, date1904) {
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(raw) ? raw : `${raw}${raw.includes("T") ? "" : "T00:00:00"}Z`);
  if (Number.isNaN(time)) return detach(raw);
  return time / 864e5 + (date1904 ? 24107 : 25569);
}

// src/xlsx/read-workbook.ts
function readWorkbook(bytes, name) {
  const pack = openPackage(bytes);
  return readPackage(pack, readWorkbookParts(pack), name);
}
function readPackage(pack, parts2, name, only) {
  const context = readContext(pack, parts2);
  const wanted = only === void 0 ? parts2.sheets : parts2.sheets.filter((sheet) => sheet.name === only);
  const missing = [];
  const read = wanted.map((entry) => {
    const xml = partText(pack, entry.part);
    if (xml === void 0) throw damaged(entry.part);
    const onMissingResult = (row, column) => void missing.push({ sheet: entry.name, row, column });
    return readSheet(xml, entry, { ...context, onMissingResult });
  });
  const sheets = missing.length > 0 ? withMissingResults(read, missing, readDefinedNames(parts2)) : read;
  const { settings, marks } = readOwnData(openDraft(pack), parts2.part);
  const own3 = sortMarks(presentMarks(marks, parts2));
  return {
    name,
    sheets,
    sheetNames: parts2.sheets.map((sheet) => sheet.name),
    ...parts2.date1904 && { date1904: true },
    readOnly: false,
    marks: own3.marks,
    ...own3.notes.length > 0 && { notes: own3.notes },
    settings
  };
}
function presentMarks(marks, { sheets }) {
  return marks.flatMap(({ sheetId, ...mark }) => {
    const home = sheets.find(({ id }) => id === sheetId) ?? sheets.find(({ name }) => name === mark.sheet);
    return home ? [{ ...mark, sheet: home.name }] : [];
  });
}
function readContext(pack, { relationships, date1904 }) {
  const find2 = (type) => {
    const part = relationships.find((link) => link.type === type)?.target;
    const xml = part === void 0 ? void 0 : partText(pack, part);
    return part === void 0 || xml === void 0 ? void 0 : { part, xml };
  };
  const theme = find2("theme");
  const strings = find2("sharedStrings");
  const styles = find2("styles");
  const colours = theme ? readTheme(theme.xml, theme.part) : defaultPalette.theme;
  return {
    strings: strings ? readSharedStrings(strings.xml, strings.part) : [],
    styles: styles ? readStyles(styles.xml, styles.part, colours) : [],
    date1904
  };
}

// tests/bench/made-sheets.ts
var MONEY3 = "#,##0";
var COUNT3 = "0";
var PERCENT3 = "0.00%";
function dice(seed) {
  let state = seed;
  return (below) => {
    state = Math.imul(state, 1664525) + 1013904223 >>> 0;
    return Math.floor(state / 2 ** 32 * below);
  };
}
function asSheet(rows, name = "Lembar") {
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name,
    visibility: "visible",
    rows,
    columnCount,
    merges: [],
    hiddenRows: /* @__PURE__ */ new Set(),
    hiddenColumns: /* @__PURE__ */ new Set()
  };
}
function word(value) {
  return { value };
}
function figure(value, numberFormat = MONEY3) {
  return { value, numberFormat };
}
var KEGIATAN = 8;
var SUBS = 10;
function evaluation(size, { wrongEvery } = {}) {
  const roll = dice(7);
  const rows = [header(), measures()];
  for (let program = 1; rows.length < size; program++) {
    const kegiatan = Array.from({ length: KEGIATAN }, () => Array.from({ length: SUBS }, () => line(roll)));
    const code = `1.02.${String(program).padStart(4, "0")}`;
    rows.push(record(code, `PROGRAM PEMENUHAN LAYANAN NOMOR ${program}`, sumOf4(kegiatan.flat(), roll)));
    kegiatan.forEach((subs, k) => {
      rows.push(
        record(
          `${code}.2.${String(k + 1).padStart(2, "0")}`,
          `Kegiatan Pengelolaan ${program}.${k + 1}`,
          sumOf4(subs, roll)
        )
      );
      subs.forEach(
        (one, s) => rows.push(
          record(
            `${code}.2.${String(k + 1).padStart(2, "0")}.${String(s + 1).padStart(4, "0")}`,
            `Penyediaan Jasa dan Bahan ${program}.${k + 1}.${s + 1}`,
            one
          )
        )
      );
    });
  }
  if (wrongEvery !== void 0)
    for (let row = 5; row < rows.length; row += wrongEvery) spoil(rows[row], 5 + 2 * (row % 6));
  return rows;
}
function spoil(row, column) {
  const cell = row?.[column];
  if (row && typeof cell?.value === "number") row[column] = { ...cell, value: cell.value + 3e6 };
}
function line(roll) {
  const quarters = [0, 1, 2, 3].map(() => [roll(9), 1e3 * roll(9e4)]);
  return { target: [36 + roll(9), 36e7 + 1e3 * roll(9e4)], quarters };
}
function sumOf4(lines, roll) {
  const money = (pick4) => lines.reduce((all, one) => all + pick4(one), 0);
  return {
    target: [100, money((one) => one.target[1])],
    quarters: [0, 1, 2, 3].map((at2) => [roll(20), money((one) => one.quarters[at2]?.[1] ?? 0)])
  };
}
function record(code, name, { target, quarters }) {
  const done = [0, 1].map((part) => quarters.reduce((all, quarter2) => all + (quarter2[part] ?? 0), 0));
  const share = (part) => Math.round(1e4 * (done[part] ?? 0) / target[part]) / 1e4;
  const figures = [target, ...quarters, done].flatMap(([k = 0, rp = 0]) => [figure(k, COUNT3), figure(rp)]);
  return [
    word(code),
    word(name),
    word(`Jumlah dokumen ${name} yang disusun`),
    word("Dokumen"),
    ...figures,
    figure(share(0), PERCENT3),
    figure(share(1), PERCENT3)
  ];
}
function header() {
  const groups2 = [
    "Target",
    "Realisasi Triwulan I",
    "Realisasi Triwulan II",
    "Realisasi Triwulan III",
    "Realisasi Triwulan IV",
    "Realisasi Tahun 2024",
    "Tingkat Capaian (%)"
  ];
  return [
    word("Kode"),
    word("Program / Kegiatan / Sub Kegiatan"),
    word("Indikator Kinerja"),
    word("Satuan"),
    ...groups2.flatMap((group2) => [word(group2), void 0])
  ];
}
function measures() {
  return [void 0, void 0, void 0, void 0, ...[1, 2, 3, 4, 5, 6, 7].flatMap(() => [word("K"), word("Rp")])];
}
function flatExport(size, { wrongEvery } = {}) {
  const roll = dice(11);
  const names = [
    "No",
    "Kode SKPD",
    "Nama SKPD",
    "Kode Program",
    "Nama Program",
    "Kode Kegiatan",
    "Nama Kegiatan",
    "Kode Sub Kegiatan",
    "Nama Sub Kegiatan",
    "Pagu Anggaran (Rp)",
    "Realisasi Triwulan I (Rp)",
    "Realisasi Triwulan II (Rp)",
    "Realisasi Triwulan III (Rp)",
    "Realisasi Triwulan IV (Rp)",
    "Total Realisasi (Rp)",
    "Sisa Anggaran (Rp)",
    "Capaian (%)"
  ];
  const rows = [names.map(word)];
  for (let at2 = 1; rows.length < size; at2++) {
    const unit = Math.floor(at2 / 400) + 1;
    const program = Math.floor(at2 / 40) + 1;
    const kegiatan = Math.floor(at2 / 8) + 1;
    const quarters = [0, 1, 2, 3].map(() => 1e3 * roll(9e4));
    const done = quarters.reduce((all, one) => all + one, 0);
    const plan = 36e7 + 1e3 * roll(9e4);
    const total3 = wrongEvery !== void 0 && at2 % wrongEvery === 0 ? done + 3e6 : done;
    rows.push([
      figure(at2, COUNT3),
      word(`1.01.${unit}`),
      word(`DINAS LAYANAN ${unit}`),
      word(`1.01.02.${program}`),
      word(`PROGRAM PENGELOLAAN ${program}`),
      word(`1.01.02.2.${kegiatan}`),
      word(`Kegiatan Penyediaan ${kegiatan}`),
      word(`1.01.02.2.${kegiatan}.${at2 % 8}`),
      word(`Pengadaan Barang dan Jasa Nomor ${at2}`),
      figure(plan),
      ...quarters.map((one) => figure(one)),
      figure(total3),
      figure(plan - total3),
      figure(Math.round(1e4 * done / plan) / 1e4, PERCENT3)
    ]);
  }
  return rows;
}

// tests/bench/long-sheet.ts
var HEADER_ROWS = 9;
var LAST_RECORD = 102;
function lengthen(source, size) {
  const rows = source.rows.slice(0, HEADER_ROWS);
  for (let row = HEADER_ROWS; rows.length < size; row = row + 1 < LAST_RECORD ? row + 1 : HEADER_ROWS)
    rows.push(source.rows[row]);
  return { ...source, rows, merges: source.merges.filter((merge) => merge.bottom < HEADER_ROWS) };
}

// ../../tools/speed/.entry.30784.ts
var out = process.argv[2];
var base = process.argv[3];
var reports = {};
var note = (n, ...sheets) => {
  reports[n] = JSON.stringify(examine({ name: "b", sheets, readOnly: false, marks: [], settings: {} }, { relations: true }));
};
for (const n of [300, 3e3]) for (const w of [0, 200, 37, 7, 2]) {
  note(`tree${n}/${w}`, asSheet(evaluation(n, w ? { wrongEvery: w } : {})));
  note(`flat${n}/${w}`, asSheet(flatExport(n, w ? { wrongEvery: w } : {})));
}
var wb = readWorkbook(new Uint8Array((0, import_node_fs.readFileSync)("/work/main/tests/fixtures/real/tabel_t_c_29-typed.xlsx")), "T");
for (const n of [1e3, 4e3]) note("long" + n, lengthen(wb.sheets[0], n));
var strip2 = (rows) => rows.map((r) => r.map((c) => c && (typeof c.value === "number" ? { value: c.value.toLocaleString("id-ID") } : c)));
note("treetext", asSheet(strip2(evaluation(600, { wrongEvery: 41 }))));
note("flattext", asSheet(strip2(flatExport(600, { wrongEvery: 41 }))));
(0, import_node_fs.writeFileSync)(out, JSON.stringify(reports));
if (base && (0, import_node_fs.existsSync)(base)) {
  const b = JSON.parse((0, import_node_fs.readFileSync)(base, "utf8"));
  let d = 0;
  for (const [n, r] of Object.entries(reports)) if (b[n] !== r) {
    d++;
    const x2 = JSON.parse(b[n] ?? "{}"), y = JSON.parse(r);
    console.log("DIFF", n);
    for (const k of Object.keys(y)) if (JSON.stringify(x2[k]) !== JSON.stringify(y[k])) {
      console.log(" ", k, JSON.stringify(x2[k])?.length, JSON.stringify(y[k]).length);
      if (k === "findings") {
        const A = new Set(x2.findings.map((f) => JSON.stringify(f))), B = new Set(y.findings.map((f) => JSON.stringify(f)));
        let c = 0;
        for (const f of A) if (!B.has(f) && c++ < 3) console.log("  -", f.slice(0, 500));
        c = 0;
        for (const f of B) if (!A.has(f) && c++ < 3) console.log("  +", f.slice(0, 500));
      }
    }
  }
  console.log(d ? d + " differ" : "IDENTICAL", Object.keys(reports).length);
}
